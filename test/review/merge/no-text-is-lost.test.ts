import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { mergeWordsFor } from "../../../src/locale/merge-words.ts";
import { mergeReturned } from "../../../src/review/merge/merge-returned.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { editParts, partOf } from "../imitate/edit-parts.ts";
import { readSound } from "../sample-files.ts";
import { built } from "./situation.ts";
import { buildSmall } from "./small-report.ts";

const template = built.template.replace(
  "特此汇报。",
  "其中临时救助占比较高^[含{{indicators.helped}}人次。]，支出{{indicators.spent}}万元。\n\n特此汇报。",
);
const report = { ...built, template, meetings: ["部署救助", "研究养老", "研究低保", "部署走访"] };

/** What may have become of template and facts since. */
const later = [
  report,
  { ...report, helped: 15 },
  { ...report, meetings: ["部署救助", "研究养老", "研究低保"], spent: 4.25 },
  { ...report, meetings: ["研究养老", "研究就业", "部署走访", "研究低保"] },
  { ...report, template: template.replace("持续推进社会救助工作。\n\n", "").replace("确保各项任务", "把各项任务都") },
  { ...report, template: template.replace("特此汇报", "专此汇报").replace("本月召开", "全月共召开"), helped: 16 },
  { ...report, template: template.replace("## 下一步打算", "## 存在问题\n\n人手不足。\n\n## 今后打算") },
  { ...report, template: template.replace('{{table meetings columns="date, topic"}}\n\n', "") },
];

/** What somebody does to the nth paragraph, or row, of the document. */
type Step = readonly [
  act:
    | "type"
    | "delete"
    | "copy"
    | "move"
    | "split"
    | "join"
    | "add"
    | "retype"
    | "add row"
    | "delete row"
    | "move row"
    | "add cell"
    | "note",
  at: number,
  to: number,
];

const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(
    "type",
    "delete",
    "copy",
    "move",
    "split",
    "join",
    "add",
    "retype",
    "add row",
    "delete row",
    "move row",
    "add cell",
    "note",
  ),
  fc.nat(19),
  fc.nat(19),
);

function take(bytes: Uint8Array, steps: readonly Step[]): Uint8Array {
  return steps.reduce((file, step, index) => {
    const part = step[0] === "note" ? "word/footnotes.xml" : "word/document.xml";
    return editParts(file, { [part]: (xml) => edit(xml, step, `手写第${"甲乙丙丁戊己"[index]}句`) });
  }, bytes);
}

function edit(xml: string, [act, at, to]: Step, text: string): string {
  const elements = [
    ...xml.matchAll(act.endsWith("row") ? /<w:tr>.*?<\/w:tr>/gs : /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs),
  ].map(([one]) => one);
  const [own, other] = [elements[at % elements.length], elements[to % elements.length]];
  if (own === undefined || other === undefined || own === other || own.includes("<w:sectPr")) return xml;
  const put = (written: string) => xml.replace(own, () => written);
  const run = `<w:r><w:t xml:space="preserve">${text}。</w:t></w:r>`;
  const plain = own.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, "");
  // The last paragraph of a cell can't be taken out of it.
  const isAlone = new RegExp(`<w:tc>(?:<w:tcPr>(?:(?!</w:tcPr>).)*</w:tcPr>)?$`, "s").test(
    xml.slice(0, xml.indexOf(own)),
  );
  switch (act) {
    case "type":
    case "note":
      return put(own.replace(/(<w:t [^>]*>[^<]{2})/, (begin) => `${begin}${text}，`));
    case "retype":
      return put(plain.replace(/<w:t [^>]*>[^<]*/, `<w:t xml:space="preserve">${text}`));
    case "delete":
      return isAlone ? xml : put("");
    case "delete row":
      return put("");
    case "copy":
      return put(own + plain);
    case "move":
    case "move row":
      return isAlone && act === "move" ? xml : put("").replace(other, () => other + own);
    case "split":
      return put(own.replace(/，(?=[^<]*<\/w:t>)/, "，</w:t></w:r></w:p><w:p><w:r><w:t>"));
    case "join":
      return xml.slice(xml.indexOf(own) + own.length).startsWith("<w:p>")
        ? xml
            .replace(own, own.slice(0, -6))
            .replace(new RegExp(`(${escaped(own.slice(-60, -6))})<w:p>(?:<w:pPr>.*?</w:pPr>)?`, "s"), "$1")
        : xml;
    case "add":
      return put(`${own}<w:p>${run}</w:p>`);
    case "add row":
      return put(`${own}<w:tr>${`<w:tc><w:p>${run}</w:p></w:tc>`.repeat(1 + (to % 3))}</w:tr>`);
    case "add cell":
      return xml.includes("</w:tr>") ? xml.replace("</w:tr>", `<w:tc><w:p>${run}</w:p></w:tc></w:tr>`) : xml;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Sentences without their figures, which may be other ones by now. */
function sentencesOf({ paragraphs }: ReturnedDocument): readonly string[] {
  return paragraphs
    .flatMap(({ text }) => text.split(/(?<=。)/))
    .map(readingOf)
    .filter((text) => text !== "");
}

function readingOf(text: string): string {
  return text.replaceAll(/\s/g, "").replaceAll(/[0-9]+(?:\.[0-9]+)?/g, "#");
}

test("No sentence of the edited file is missing from the merged text, its changes and comments", async () => {
  const base = await buildSmall(report);
  const fresh = await Promise.all(later.map(async (one) => readSound(await buildSmall(one))));
  const seen = { changes: 0, findings: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 1, maxLength: 6 }),
      fc.nat(later.length - 1),
      async (steps, which) => {
        const edited = readSound(take(base, steps));
        const today = fresh[which];
        if (!today) throw new Error("no such draft");
        const merged = mergeReturned(
          edited,
          today,
          { author: "huibao", date: "2020-02-29T00:00:00Z" },
          mergeWordsFor("zh-CN"),
        );
        const document = readSound(merged.bytes);
        const comments = [...partOf(merged.bytes, "word/comments.xml").matchAll(/<w:p>.*?<\/w:p>/gs)].map(
          ([paragraph]) => readingOf(paragraph.replaceAll(/<[^<>]*>/g, "")),
        );
        const all = [...document.paragraphs.map(({ text }) => readingOf(text)), ...comments].join("\n");
        expect(sentencesOf(edited).filter((sentence) => !all.includes(sentence))).toEqual([]);
        expect(document.paragraphs.flatMap(({ anchors }) => anchors).filter(({ copied }) => copied)).toEqual([]);
        const rejected = readSound(merged.bytes, "original");
        expect(rejected.paragraphs.map(({ text }) => text).filter((text) => text !== "")).toEqual(
          today.paragraphs.map(({ text }) => text).filter((text) => text !== ""),
        );
        seen.changes += merged.changes;
        for (const { type } of merged.findings) seen.findings.add(type);
      },
    ),
    { numRuns: 150 },
  );
  expect(seen.changes).toBeGreaterThan(150);
  expect(seen.findings.size).toBeGreaterThan(6);
});
