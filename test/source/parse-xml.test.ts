import { expect, test } from "@jest/globals";

import { parseXml } from "../../src/source/parse-xml.ts";

function told(xml: string, deepest = 9) {
  const seen: string[] = [];
  let depth = 0;
  const isSound = parseXml(xml, {
    open({ name }, resolve) {
      seen.push(`<${name} ${resolve("w") ?? "-"}`);
      return ++depth <= deepest;
    },
    text: (text) => seen.push(text),
    close({ name }) {
      depth--;
      seen.push(`>${name}`);
    },
  });
  return [isSound, ...seen];
}

test("A part is told from front to back, its prefixes as they stand", () => {
  expect(told('<a xmlns:w="u"><w:b>甲<![CDATA[<乙>]]></w:b></a>')).toEqual([
    true,
    "<a u",
    "<w:b u",
    "甲",
    "<乙>",
    ">w:b",
    ">a",
  ]);
});

test.each([
  ["is cut off", "<a><b>"],
  ["has a document type", '<!DOCTYPE a [<!ENTITY x "甲">]><a>&x;</a>'],
  ["is no XML", "甲"],
])("One that %s is not sound", (_, xml) => {
  expect(told(xml)[0]).toBe(false);
});

test("Reading ends where the reader says so, however much follows", () => {
  const long = `<a><b><c>${"<d/>".repeat(100_000)}</c></b></a>`;
  const [isSound, ...seen] = told(long, 2);
  expect(isSound).toBe(false);
  expect(seen.length).toBeLessThan(50_000);
});

test("Where tags stand is exact, whatever stands between them and however long it is", () => {
  const between = ["甲\r\n乙", "😀", "&amp;", "<!-- > -->", "<![CDATA[<b>]]>", "<?x ?>", "\r"];
  const items = Array.from({ length: 20_000 }, (_, index) => `<b c='>"${index}'>${between[index % 7]}</b\n><b\n/>`);
  const xml = `\uFEFF<?xml version="1.0"?>\r\n<a>${items.join("")}</a>`;
  const tags: string[] = [];
  const isSound = parseXml(xml, {
    open(_, __, from, to) {
      tags.push(xml.slice(from, to));
      return true;
    },
    text() {},
    close: (_, from, to) => tags.push(xml.slice(from, to)),
  });
  const expected = items.flatMap((_, index) => [`<b c='>"${index}'>`, "</b\n>", "<b\n/>", "<b\n/>"]);
  expect([isSound, tags]).toEqual([true, ["<a>", ...expected, "</a>"]]);
});
