import { describe, expect, test } from "@jest/globals";

import { asWord } from "../imitate/as-word.ts";
import { replaceAnchorText, retype, swapTexts } from "../imitate/edit-anchors.ts";
import { deleteSentence, doubleParagraph } from "../imitate/edit-paragraphs.ts";
import { editParts, partOf } from "../imitate/edit-parts.ts";
import { trackedReplace } from "../imitate/tracked-edits.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { readSound } from "../sample-files.ts";
import { refreshFile, smallReport } from "./small-report.ts";

const template = `---
标题: "{{unit.name}}工作情况汇报"
时段类型: [月]
---
召开会议{{count meetings}}次，制发文件{{count documents}}份。本月有{{count visits}}次走访。

- 首次会议：{{#each (take meetings 1) as |m|}}{{m.subject}}{{/each}}。
`;

const facts = (meetings: number, documents: number) =>
  [
    "会议:",
    ...Array.from(
      { length: meetings },
      (_, day) => `  - { 日期: 2020-02-0${day + 1}, 类别: 专题会议, 议题: 议题${day + 1} }`,
    ),
    "文件:",
    ...Array.from(
      { length: documents },
      (_, day) => `  - { 日期: 2020-02-0${day + 1}, 文种: 通知, 标题: 通知${day + 1} }`,
    ),
    "走访: []",
    "",
  ].join("\n");

const built = smallReport(template, facts(3, 5));
const now = smallReport(template, facts(4, 5));

/** Of the phrase that prints so. */
function anchor(bytes: Uint8Array, printed: string): string {
  for (const { text, anchors } of readSound(bytes).paragraphs) {
    const found = anchors.find(({ from, to }) => text.slice(from, to) === printed);
    if (found) return found.name;
  }
  throw new Error(`${printed} is no phrase`);
}

describe("stale figures", () => {
  test("are brought up to date, and the words around them stay as somebody wrote them", async () => {
    const { bytes } = await built;
    const edited = editParts(bytes, {
      "word/document.xml": (xml) => xml.replace("召开会议", "先后召开了会议").replace("本月有", "另有"),
    });
    const { text, left, refreshed } = refreshFile(edited, await now);
    expect(text).toContain("先后召开了会议4次，制发文件5份。另有0次走访。");
    expect(left).toEqual([]);
    expect(refreshed.refreshed.map(({ anchor: name }) => name)).toEqual([anchor(bytes, "3")]);
  });

  test("are so in a file that Word saved, which cuts runs to pieces", async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { text, left } = refreshFile(asWord((await built).bytes, seed), await now);
      expect(text).toContain("召开会议4次，制发文件5份。");
      expect(left).toEqual([]);
    }
  });

  test("are so as tracked changes: accepted they are today's, rejected those of before", async () => {
    const { refreshed, text, left } = refreshFile(asWord((await built).bytes), await now, undefined, true);
    expect(text).toContain("召开会议4次");
    expect(left).toEqual([]);
    const bytes = refreshed.bytes ?? new Uint8Array();
    const original = readSound(bytes, "original").paragraphs.map((paragraph) => paragraph.text);
    expect(original.join("\n")).toContain("召开会议3次");
    expect(refreshFile(bytes, await now).refreshed.bytes).toBeUndefined();
  });

  test("are so in a copied paragraph as well", async () => {
    const { bytes } = await built;
    const { text, left } = refreshFile(doubleParagraph(bytes, anchor(bytes, "3")), await now);
    expect(text.match(/召开会议4次/g)).toHaveLength(2);
    expect(left.filter((one) => one.includes("3"))).toEqual([]);
  });
});

describe("a figure that was changed by hand", () => {
  test("stays, and is listed", async () => {
    const { bytes } = await built;
    const { text, refreshed } = refreshFile(replaceAnchorText(bytes, anchor(bytes, "5"), "6"), await now);
    expect(text).toContain("召开会议4次，制发文件6份。");
    expect(refreshed.kept).toMatchObject([{ type: "changed", is: "6", draft: "5" }]);
  });

  test.each(["2", "6", "_hb_", "all"])("says what the facts say where it is taken (--take %s)", async (take) => {
    const { bytes } = await built;
    const name = anchor(bytes, "5");
    const edited = replaceAnchorText(bytes, name, "6");
    const { text, left } = refreshFile(edited, await now, take === "_hb_" ? name : take);
    expect(text).toContain("召开会议4次，制发文件5份。");
    expect(left).toEqual([]);
  });

  test("stays where another one is taken", async () => {
    const { bytes } = await built;
    const edited = replaceAnchorText(replaceAnchorText(bytes, anchor(bytes, "5"), "6"), anchor(bytes, "0"), "2");
    const { text, left } = refreshFile(edited, await now, "3");
    expect(text).toContain("制发文件6份。本月有0次走访。");
    expect(left).toEqual(["changed 6"]);
  });

  test("as a tracked change is taken within it", async () => {
    const { bytes } = await built;
    const { text, left } = refreshFile(trackedReplace(bytes, anchor(bytes, "5"), "6"), await now, "6", true);
    expect(text).toContain("制发文件5份。");
    expect(left).toEqual([]);
  });

  test("with digits typed beside its anchor is taken as a whole", async () => {
    const { bytes } = await built;
    const edited = editParts(bytes, { "word/document.xml": (xml) => xml.replace("制发文件<", "制发文件1<") });
    expect(refreshFile(edited, await now).refreshed.kept).toMatchObject([{ is: "15", draft: "5" }]);
    const { text, left } = refreshFile(edited, await now, "15");
    expect(text).toContain("制发文件5份。");
    expect(left).toEqual([]);
  });
});

describe("a figure that lost its anchor", () => {
  test("stays, and is listed where it is wrong; taken, it gets its anchor back", async () => {
    const { bytes } = await built;
    const edited = retype(bytes, anchor(bytes, "5"), "6");
    const kept = refreshFile(edited, await now);
    expect(kept.text).toContain("制发文件6份。");
    expect(kept.left).toEqual(["retyped 6"]);
    const taken = refreshFile(edited, await now, "6");
    expect(taken.text).toContain("制发文件5份。");
    expect(taken.left).toEqual([]);
    expect(anchor(taken.refreshed.bytes ?? bytes, "5")).toBe(anchor(bytes, "5"));
  });

  test("is no matter where it was retyped right", async () => {
    const { bytes } = await built;
    const { refreshed, left } = refreshFile(retype(bytes, anchor(bytes, "5"), "5"), await now);
    expect(refreshed.kept).toEqual([]);
    expect(left).toEqual(["retyped 5"]);
  });

  test("is put back where all of its text was deleted and typed outside", async () => {
    const { bytes } = await built;
    const edited = editParts(bytes, {
      "word/document.xml": (xml) =>
        xml.replace(
          /(<w:bookmarkStart w:name="_hb_[^>]*>)<w:r><w:t[^>]*>5<\/w:t><\/w:r>(<w:bookmarkEnd[^>]*>)/,
          "$1$2<w:r><w:t>6</w:t></w:r>",
        ),
    });
    const { text, left, after } = refreshFile(edited, await now, "all");
    expect(text).toContain("制发文件5份。");
    expect(left).toEqual([]);
    const names = after.paragraphs.flatMap(({ anchors }) => anchors.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  test("is nothing to refresh where its sentence was deleted", async () => {
    const { bytes } = await built;
    const { refreshed } = refreshFile(deleteSentence(bytes, anchor(bytes, "0")).bytes, await now, "all");
    expect(refreshed.kept).toMatchObject([{ type: "deleted" }]);
  });
});

test("Two figures that were swapped stay, and get their places back where they are taken", async () => {
  const { bytes } = await built;
  const edited = swapTexts(bytes, anchor(bytes, "5"), anchor(bytes, "0"));
  expect(refreshFile(edited, await now).refreshed.kept).toMatchObject([{ type: "swapped" }, { type: "swapped" }]);
  const { text, left } = refreshFile(edited, await now, "all");
  expect(text).toContain("制发文件5份。本月有0次走访。");
  expect(left).toEqual([]);
});

test("What nothing is stale in is given back as no file", async () => {
  const { refreshed } = refreshFile(asWord((await now).bytes), await now);
  expect(refreshed).toEqual({
    bytes: undefined,
    refreshed: [],
    kept: [],
    elsewhere: [],
    wording: [],
    charts: [],
    contents: false,
  });
});

test("Only the part that holds the figure changes; all others keep their packed bytes", async () => {
  const before = readSound((await built).bytes).package.entries;
  const after = refreshFile((await built).bytes, await now).after.package.entries;
  const changed = after.filter((entry, index) => {
    return !Buffer.from(entry.zipped.local).equals(before[index]?.zipped.local ?? Buffer.alloc(0));
  });
  expect(changed.map(({ name }) => name)).toEqual(["word/document.xml"]);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
});

test("A gap of a draft is filled when its fact comes, and no longer highlighted", async () => {
  const lacking = facts(3, 5).replace("走访: []\n", "");
  const draft = await smallReport(template, lacking, true);
  expect(partOf(draft.bytes, "word/document.xml")).toContain("w:highlight");
  const { text, left, refreshed } = refreshFile(asWord(draft.bytes), await now);
  expect(text).toContain("本月有0次走访。");
  expect(left).toEqual([]);
  expect(partOf(refreshed.bytes ?? draft.bytes, "word/document.xml")).not.toContain("w:highlight");
});

test("What is missing from the facts today is listed, and what the file says stays", async () => {
  const lacking = await smallReport(template, facts(3, 5).replace("走访: []\n", ""), true);
  const { text, refreshed } = refreshFile((await built).bytes, lacking);
  expect(text).toContain("本月有0次走访。");
  expect(refreshed.elsewhere).toMatchObject([{ is: "0" }]);
});

test("A record whose date was corrected gives its anchors their new names, so that a fresh build has the same", async () => {
  const rows = `---
标题: "{{unit.name}}工作情况汇报"
时段类型: [月]
---
召开会议{{count meetings}}次。

| 日期 | 类别 | 议题 |
| --- | --- | --- |
{{#each meetings as |m|}}
| {{m.date}} | {{m.kind}} | {{m.subject}} |
{{/each}}
`;
  const corrected = facts(3, 1).replace("2020-02-03, 类别", "2020-02-13, 类别");
  const [old, today] = await Promise.all([smallReport(rows, facts(3, 1)), smallReport(rows, corrected)]);
  const namesIn = (document: ReturnedDocument) =>
    document.paragraphs.flatMap(({ anchors }) => anchors.map(({ name }) => name)).toSorted();
  const { after, refreshed, left } = refreshFile(old.bytes, today);
  expect({ count: refreshed.refreshed.length, left }).toEqual({ count: 1, left: [] });
  expect(namesIn(after)).toEqual(namesIn(readSound(today.bytes)));
});
