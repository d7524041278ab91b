import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { mergeWordsFor } from "../../../src/locale/merge-words.ts";
import { mergeReturned } from "../../../src/review/merge/merge-returned.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { editParts } from "../imitate/edit-parts.ts";
import { readSound } from "../sample-files.ts";
import { built } from "./situation.ts";
import { buildSmall } from "./small-report.ts";

const report = {
  ...built,
  template: built.template.replace(
    "特此汇报。",
    "## 附件\n\n无。\n\n{{#each meetings}}\n{{topic}}\n\n{{/each}}\n\n特此汇报。",
  ),
  meetings: ["部署救助", "研究养老", "研究低保", "部署走访"],
};

/** Takes some paragraphs of the text, or rows of the table, from where they stand to another place. */
type Step = readonly [act: "move paragraphs" | "move row" | "change figure", at: number, count: number, to: number];

const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom("move paragraphs", "move row", "change figure"),
  fc.nat(19),
  fc.integer({ min: 1, max: 3 }),
  fc.nat(19),
);

function edit(xml: string, [act, at, count, to]: Step): string {
  if (act === "change figure") {
    const figures = [...xml.matchAll(/<w:t xml:space="preserve">\d+(?:\.\d+)?<\/w:t>|<w:t>\d+(?:\.\d+)?<\/w:t>/g)];
    const figure = figures[at % Math.max(1, figures.length)];
    if (!figure) return xml;
    const changed = figure[0].replace(/(\d)<\/w:t>/, "$17</w:t>");
    return xml.slice(0, figure.index) + changed + xml.slice(figure.index + figure[0].length);
  }
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? "";
  const [begin, end] = [xml.indexOf(table), xml.indexOf(table) + table.length];
  const isRow = act === "move row";
  const blocks = [...xml.matchAll(isRow ? /<w:tr>.*?<\/w:tr>/gs : /<w:p>.*?<\/w:p>/gs)].filter(
    ({ 0: block, index }) => !block.includes("<w:sectPr") && (isRow || index < begin || index >= end),
  );
  const from = at % blocks.length;
  const taken = blocks.slice(from, from + (isRow ? 1 : count));
  // The table stays where it is.
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last) return xml;
  const span = xml.slice(first.index, last.index + last[0].length);
  const target = blocks[to % blocks.length];
  if (!target || taken.includes(target) || (!isRow && span.includes("<w:tbl>"))) return xml;
  const behind = target.index + target[0].length;
  if (behind <= first.index) {
    return xml.slice(0, behind) + span + xml.slice(behind, first.index) + xml.slice(first.index + span.length);
  }
  return xml.slice(0, first.index) + xml.slice(first.index + span.length, behind) + span + xml.slice(behind);
}

function texts({ paragraphs }: ReturnedDocument): readonly string[] {
  return paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
}

test("What was moved stands once when all changes are accepted, with the figures of the file, and is listed", async () => {
  const bytes = await buildSmall(report);
  const fresh = readSound(bytes);
  const seen = { moved: 0, figures: 0 };
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 4 }), (steps) => {
      const edited = readSound(editParts(bytes, { "word/document.xml": (xml) => steps.reduce(edit, xml) }));
      const options = { author: "huibao", date: "2020-02-29T00:00:00Z" };
      const merged = mergeReturned(edited, fresh, options, mergeWordsFor("zh-CN"));
      const accepted = texts(readSound(merged.bytes));
      expect(accepted.toSorted()).toEqual(texts(edited).toSorted());
      const listed = merged.findings.filter(({ type }) => type === "moved").length;
      if (accepted.join("\n") !== texts(edited).join("\n")) expect(listed).toBeGreaterThan(0);
      seen.moved += listed;
      seen.figures += merged.findings.filter(({ type }) => type === "figure").length;
    }),
    { numRuns: 150, seed: 20260210 },
  );
  expect(seen.moved).toBeGreaterThan(50);
  expect(seen.figures).toBeGreaterThan(10);
});
