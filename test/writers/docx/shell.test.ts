import { expect, test } from "@jest/globals";

import { cutShell, holeMark } from "../../../src/writers/docx/shell.ts";
import { escapeXml, writeXml } from "../../../src/writers/docx/xml.ts";

test("XML is cut at its marks into the strings around them", () => {
  expect(cutShell(`<a>${holeMark("x")}<b w="7"/></a>`, holeMark("x"), "7")).toEqual(["<a>", '<b w="', '"/></a>']);
});

test("A mark that docx left out, or wrote twice, is our own fault and stops everything", () => {
  expect(() => cutShell("<a/>", holeMark("x"))).toThrow();
  expect(() => cutShell("<a>77</a>", "7")).toThrow();
});

test("What docx gives is written with attributes, texts and children", () => {
  expect(writeXml({ "w:p": [{ _attr: { "w:a": 1, "w:b": '<"&' } }, { "w:r": {} }, { "w:t": ["甲<乙"] }] })).toBe(
    '<w:p w:a="1" w:b="&lt;&quot;&amp;"><w:r/><w:t>甲&lt;乙</w:t></w:p>',
  );
});

test("All five characters of XML are escaped", () => {
  expect(escapeXml(`&<>"'甲`)).toBe("&amp;&lt;&gt;&quot;&apos;甲");
});
