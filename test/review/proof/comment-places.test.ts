import { expect, test } from "@jest/globals";

import { unpack } from "../../writers/docx/unpacked.ts";
import { commentTexts, plain, proofSample } from "./proofed.ts";

const monthly = { template: "monthly", unit: "yi-county", period: "2020-02" };

/** The proof copy of a report with just this body. */
async function proofOf(body: string) {
  const to = `---\ntitle: 工作汇报\n---\n${body}\n`;
  const { copy } = await proofSample(monthly, [{ file: "templates/reports/monthly.md.hbs", to }]);
  const parts = unpack(copy);
  const xml = parts.get("word/document.xml") ?? "";
  const comments = [...commentTexts(parts.get("word/comments.xml") ?? "").values()];
  return { parts, xml, comments, page: plain(xml.slice(xml.indexOf('w:name="_huibao_proof"'))) };
}

/** The text in the range of each comment, in their order. */
function ranges(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ index, 1: id }) => {
    return plain(xml.slice(index, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)));
  });
}

test("A figure in a footnote has its comment at the note's mark: Word takes none within", async () => {
  const { parts, xml, comments } = await proofOf(
    "会议{{count meetings}}次^[制发文件{{count documents}}份，督查{{count inspections}}次。]。",
  );
  expect(comments.map((text) => text.split("\n")[0])).toEqual(["【算出】4次", "【算出】3份"]);
  expect(comments[1]).toMatch(/^【算出】3份[^]*\n【算出】6次\n/);
  expect(xml).toMatch(
    /<w:commentRangeStart w:id="\d+"\/><w:r>(?:(?!<w:r>).)*<w:footnoteReference [^>]*><\/w:r><w:commentRangeEnd /,
  );
  const notes = parts.get("word/footnotes.xml") ?? "";
  expect(notes).not.toContain("comment");
  expect(notes).toMatch(/<w:shd [^>]*\/><\/w:rPr><w:t[^>]*>3<\/w:t>/);
});

test("Figures within one link share a comment, with a part for each", async () => {
  const { xml, comments } = await proofOf(
    "见[{{count meetings}}次、{{count documents}}份](https://example.cn)的说明。",
  );
  expect(ranges(xml)).toEqual(["4次、3份"]);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatch(/【算出】4次\n[^]*【算出】3份\n/);
});

test("Figures in a chart and in an address have no text of their own: the last page lists them", async () => {
  const { comments, page } = await proofOf(
    '见[说明](https://example.cn/{{count meetings}})。\n\n:::图表{类型="柱形" 标题="文件"}\n| 类别 | 份数 |\n| --- | --- |\n| 通知 | {{count documents}} |\n| 其他 | {{count media}} |\n:::',
  );
  expect(comments).toEqual([]);
  expect(page).toContain("加不了批注的数字（3条）");
  for (const line of [
    "4「会议」的记录数data/yi-county/2020-02.yaml:14",
    "3「文件」的记录数data/yi-county/2020-02.yaml:",
  ]) {
    expect(page).toContain(line);
  }
});

test("No comment stands in the box of an imprint, where Word takes none: the last page lists its figures", async () => {
  const { copy } = await proofSample({ template: "formal-report", unit: "shili-city", period: "2019-Q4" });
  const xml = unpack(copy).get("word/document.xml") ?? "";
  const boxes = [...xml.matchAll(/<w:txbxContent>.*?<\/w:txbxContent>/gs)].map(([box]) => box);
  expect(boxes.join("")).toContain("示例市财政局");
  expect(boxes.join("")).not.toContain("w:comment");
  expect(plain(xml.slice(xml.indexOf("加不了批注的数字")))).toContain("示例市财政局");
});

test("Figures worked out alike have the same comment, and each can be read alone", async () => {
  const { comments } = await proofOf("会议{{count meetings}}次。\n\n再说一遍，{{count meetings}}次。");
  expect(comments[0]).toMatch(/^【算出】4次\n算法：[^]*data\/yi-county\/2020-02\.yaml:17/);
  expect(comments[1]).toBe(comments[0]);
});

test("Of many records the first ten are told, and of the others in which lines they stand", async () => {
  const rows = Array.from({ length: 25 }, (_, index) => {
    return `  - { date: 2020-02-${String(index + 1).padStart(2, "0")}, kind: office, subject: 第${index + 1}项 }`;
  });
  const to = ["period: 2020-02", "meetings:", ...rows, ""].join("\n");
  const template = {
    file: "templates/reports/monthly.md.hbs",
    to: "---\ntitle: 工作汇报\n---\n会议{{count meetings}}次。\n",
  };
  const { copy } = await proofSample(monthly, [template, { file: "data/yi-county/2020-02.yaml", to }]);
  const [text = ""] = commentTexts(unpack(copy).get("word/comments.xml") ?? "").values();
  const lines = text.split("\n");
  expect(lines.filter((line) => line.startsWith("data/"))).toHaveLength(10);
  expect(lines.at(-1)).toBe("另有15条：data/yi-county/2020-02.yaml第13行至第27行");
});
