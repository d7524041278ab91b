import { describe, expect, test } from "@jest/globals";

import { readSound } from "../sample-files.ts";
import { begin, end, p, readBody, run, smallDocx } from "./small-docx.ts";

const by = 'w:id="9" w:author="某甲" w:date="2020-02-11T09:00:00Z"';
const deletedRun = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
const ins = (...content: readonly string[]) => `<w:ins ${by}>${content.join("")}</w:ins>`;
const del = (...content: readonly string[]) => `<w:del ${by}>${content.join("")}</w:del>`;
const mark = (name: string) => `<w:pPr><w:pStyle w:val="Body"/><w:rPr><w:${name} ${by}/></w:rPr></w:pPr>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

type Case = readonly [title: string, body: string, accepted: readonly string[], original: readonly string[]];

const cases: readonly Case[] = [
  ["inserted text", p(run("甲"), ins(run("乙"))), ["甲乙"], ["甲"]],
  ["deleted text", p(run("甲"), del(deletedRun("乙"))), ["甲"], ["甲乙"]],
  ["inserted text of which some was deleted", p(ins(run("甲"), del(deletedRun("乙")))), ["甲"], [""]],
  ["a figure typed over", p(begin(1), del(deletedRun("6")), ins(run("7")), end(1), run("次")), ["[7]次"], ["[6]次"]],
  [
    "moved text",
    p(`<w:moveFrom ${by}>${run("甲")}</w:moveFrom>`, run("乙")) + p(`<w:moveTo ${by}>${run("甲")}</w:moveTo>`),
    ["乙", "甲"],
    ["甲乙", ""],
  ],
  ["a paragraph's deleted mark", p(mark("del"), run("甲")) + p(run("乙")), ["甲乙"], ["甲", "乙"]],
  [
    "several deleted marks",
    p(mark("del"), run("甲")) + p(mark("del"), run("乙")) + p(run("丙")),
    ["甲乙丙"],
    ["甲", "乙", "丙"],
  ],
  ["a deleted paragraph", p(mark("del"), del(deletedRun("甲"))) + p(run("乙")), ["乙"], ["甲", "乙"]],
  ["an inserted paragraph", p(mark("ins"), ins(run("甲"))) + p(run("乙")), ["甲", "乙"], ["乙"]],
  ["a paragraph that was split", p(mark("ins"), run("甲")) + p(run("乙")), ["甲", "乙"], ["甲乙"]],
  [
    "a moved paragraph",
    p(mark("moveFrom"), `<w:moveFrom ${by}>${run("甲")}</w:moveFrom>`) +
      p(run("乙")) +
      p(mark("moveTo"), `<w:moveTo ${by}>${run("甲")}</w:moveTo>`) +
      p(run("丙")),
    ["乙", "甲", "丙"],
    ["甲", "乙", "丙"],
  ],
  [
    "a deleted mark with bookmarks behind it",
    `${p(mark("del"), begin(1), run("甲"))}${end(1)}${begin(2, "_hb_bbbbbbbbbbbbbbbbbb")}${p(run("乙"), end(2))}`,
    ["[甲][乙]"],
    ["[甲]", "[乙]"],
  ],
  [
    "the last deleted mark of a cell, which joins nothing",
    `<w:tbl>${row(`<w:tc>${p(mark("del"), run("甲"))}</w:tc>${cell("乙")}`)}</w:tbl>${p(run("丙"))}`,
    ["甲", "乙", "丙"],
    ["甲", "乙", "丙"],
  ],
  [
    "a deleted mark before a table, which joins nothing",
    `${p(mark("del"), run("甲"))}<w:tbl>${row(cell("乙"))}</w:tbl>`,
    ["甲", "乙"],
    ["甲", "乙"],
  ],
  ["a deleted row", `<w:tbl>${row(cell("甲"), `<w:del ${by}/>`)}${row(cell("乙"))}</w:tbl>`, ["乙"], ["甲", "乙"]],
  ["an inserted row", `<w:tbl>${row(cell("甲"), `<w:ins ${by}/>`)}${row(cell("乙"))}</w:tbl>`, ["甲", "乙"], ["乙"]],
  [
    "deleted and inserted cells",
    `<w:tbl>${row(cell("甲", `<w:cellDel ${by}/>`) + cell("乙", `<w:cellIns ${by}/>`))}</w:tbl>`,
    ["乙"],
    ["甲"],
  ],
  [
    "formatting, before and after",
    p(
      `<w:pPr><w:pStyle w:val="a"/><w:pPrChange ${by}><w:pPr><w:pStyle w:val="b"/></w:pPr></w:pPrChange></w:pPr>`,
      `<w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`,
    ),
    ["甲"],
    ["甲"],
  ],
];

describe("Tracked changes count as accepted, or not at all:", () => {
  test.each(cases)("%s", (_, body, accepted, original) => {
    expect(readBody(body, "accepted")).toEqual(accepted);
    expect(readBody(body, "original")).toEqual(original);
  });
});

test("Rows are counted without those that are gone", () => {
  const body = `<w:tbl>${row(cell("甲"), `<w:del ${by}/>`)}${row(cell("乙"))}</w:tbl>`;
  const rows = (view: "accepted" | "original") =>
    readSound(smallDocx({ body }), view).paragraphs.map(({ stands }) => "row" in stands && stands.row);
  expect([rows("accepted"), rows("original")]).toEqual([[0], [0, 1]]);
});

test("A joined paragraph has the span of both, and the style of the last", () => {
  const body = p(mark("del"), run("甲")) + p('<w:pPr><w:pStyle w:val="Last"/></w:pPr>', run("乙"));
  const { paragraphs, parts } = readSound(smallDocx({ body }));
  const [only] = paragraphs;
  expect(parts.get("word/document.xml")?.slice(only?.span.from, only?.span.to)).toBe(body);
  expect(only?.style).toBe("Last");
});

test("Inserted text is told as such in the accepted view", () => {
  const bytes = smallDocx({
    body: p(run("甲"), ins(run("乙")), del(deletedRun("丙")), ins("<w:r><w:br/></w:r>"), run("丁")),
  });
  const [only] = readSound(bytes).paragraphs;
  expect(only?.pieces.map(({ inserted }) => inserted)).toEqual([false, true, true, false]);
  const [original] = readSound(bytes, "original").paragraphs;
  expect(original?.pieces.map(({ inserted }) => inserted)).toEqual([false, false, false]);
});

test("Changes and comments are counted: text, marks, rows, and a move once", () => {
  const comment =
    '<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
  const body =
    p(mark("ins"), ins(run("甲")), del(deletedRun("乙")), comment, comment) +
    p(`<w:moveFrom ${by}>${run("丙")}</w:moveFrom><w:moveTo ${by}>${run("丙")}</w:moveTo>`) +
    `<w:tbl>${row(cell("丁"), `<w:ins ${by}/>`)}</w:tbl>`;
  const { trackedChanges, comments } = readSound(
    smallDocx({ body, footnotes: `<w:footnote>${p(ins(run("注")))}</w:footnote>` }),
  );
  expect([trackedChanges, comments]).toEqual([6, 2]);
});
