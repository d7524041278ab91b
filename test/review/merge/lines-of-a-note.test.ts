import { beforeAll, expect, test } from "@jest/globals";

import { mergeWordsFor } from "../../../src/locale/merge-words.ts";
import { mergeReturned } from "../../../src/review/merge/merge-returned.ts";
import { editParts } from "../imitate/edit-parts.ts";
import { builtSample, readSound } from "../sample-files.ts";

/** One mustache prints the lines of a note: paragraphs that are a phrase each, and the same but for their text. */
const lines = [
  "乡镇敬老院护理人员偏少，连续封闭值守后轮换困难。",
  "部分困难群众居住分散，入户核查和物资配送耗时较长。",
];

let built: Uint8Array;
beforeAll(async () => {
  built = await builtSample({ template: "monthly", unit: "yi-county", period: "2020-02" });
});

function merge(edit: (xml: string) => string) {
  const edited = editParts(built, { "word/document.xml": edit });
  const options = { author: "huibao", date: "2020-02-29T00:00:00Z" };
  const merged = mergeReturned(readSound(edited), readSound(built), options, mergeWordsFor("zh-CN"));
  const textsOf = (bytes: Uint8Array) => readSound(bytes).paragraphs.map(({ text }) => text);
  return { edited: textsOf(edited), merged: textsOf(merged.bytes), findings: merged.findings.map(({ type }) => type) };
}

function paragraphOf(xml: string, line = ""): string {
  return xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)?.find((one) => one.includes(line)) ?? "";
}

test.each(lines)("A line of a note that was deleted is the one that is crossed out: %s", (line) => {
  const { edited, merged, findings } = merge((xml) => xml.replace(paragraphOf(xml, line), ""));
  expect(edited).not.toContain(line);
  expect(merged).toEqual(edited);
  expect(findings).toEqual([]);
});

test.each(lines)("A line of a note that was moved is told, and no other stands for it: %s", (line) => {
  const { merged, findings } = merge((xml) => {
    const own = paragraphOf(xml, line);
    return xml.replace(own, "").replace(paragraphOf(xml, "会议部署"), (heading) => heading + own);
  });
  expect(merged.filter((text) => lines.includes(text)).toSorted()).toEqual(lines.toSorted());
  expect(findings).toEqual(["moved"]);
});

test("A section that was moved is told, each paragraph of it", () => {
  const { merged, findings } = merge((xml) => {
    const section = ["存在问题", ...lines].map((line) => paragraphOf(xml, line));
    const rest = section.reduce((left, one) => left.replace(one, ""), xml);
    return rest.replace(paragraphOf(xml, "会议部署"), (heading) => section.join("") + heading);
  });
  expect(merged).toEqual(readSound(built).paragraphs.map(({ text }) => text));
  expect(findings).toEqual(["moved", "moved", "moved"]);
});
