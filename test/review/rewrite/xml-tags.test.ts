import { expect, test } from "@jest/globals";

import { prefixAt, tagEnd, withAttribute } from "../../../src/review/rewrite/xml-tags.ts";

test("A tag ends behind its sign, not at one in a value", () => {
  expect(tagEnd(`<w:p a="1>2" b='>'>text`, 0)).toBe(19);
});

test("A prefix is read where an element begins; one without has none", () => {
  expect(prefixAt("<w:p/><ns0:r/>", 6)).toBe("ns0:");
  expect(prefixAt("<r a:b='1'/>", 0)).toBe("");
});

test("An attribute gets another value, whatever its prefix and quotes", () => {
  expect(withAttribute(`<w:bookmarkStart w:id="1" w:name='old'/>`, "name", "new")).toBe(
    `<w:bookmarkStart w:id="1" w:name="new"/>`,
  );
});
