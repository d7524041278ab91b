import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { alignParagraphs } from "../../../src/review/compare/align-paragraphs.ts";
import { editedOf, freshOf } from "../../../src/review/compare/in-order-of-edited.ts";
import { paragraphs } from "./written-paragraphs.ts";

/** Lines as a report has them: some alike, cells that are nothing but 0, 1 and —. */
const anyLine = fc.oneof(
  fc.constantFrom("无。", "", "一、会议", "^ 注"),
  fc
    .tuple(fc.constantFrom("召开会议", "印发文件", "救助困难群众"), fc.nat(9), fc.nat(5))
    .map(([about, figure, what]) => {
      return `${about}{${figure}次|w${what}}，做好下一步工作。`;
    }),
  fc
    .array(fc.constantFrom("0", "1", "—", "{0|x}", "{1|y}", "甲县", "a/b"), { minLength: 1, maxLength: 4 })
    .map((cells) => {
      return `| ${cells.join(" | ")} |`;
    }),
);
const anyLines = fc.array(anyLine, { maxLength: 25 }).map((lines) => lines.join("\n"));

test("Each paragraph of both documents stands in exactly one entry", () => {
  fc.assert(
    fc.property(anyLines, anyLines, (one, other) => {
      const [edited, fresh] = [paragraphs(one), paragraphs(other)];
      const alignment = alignParagraphs(edited, fresh);
      const sorted = (indexes: readonly number[]) => indexes.toSorted((a, b) => a - b);
      expect(sorted(alignment.flatMap(editedOf))).toEqual(edited.map((_, at) => at));
      expect(sorted(alignment.flatMap(freshOf))).toEqual(fresh.map((_, at) => at));
      const inOrder = alignment.flatMap((entry) => editedOf(entry).slice(0, 1));
      expect(inOrder).toEqual(sorted(inOrder));
    }),
    { numRuns: 300 },
  );
});

test("A document beside itself gives nothing but pairs", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const same = paragraphs(lines);
      expect(alignParagraphs(same, same)).toEqual(same.map((_, at) => ({ type: "pair", edited: at, fresh: at })));
    }),
    { numRuns: 200 },
  );
});

/** Lines of which each says something else. */
const telling = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const own = (step: number) => String.fromCharCode(0x4e00 + ((at * 37 + step * 101) % 2000));
    return `${Array.from({ length: 12 }, (__, step) => own(step)).join("")}{${at}次|w${at}}，完成。`;
  });

test("Paragraphs taken out and put in are found, all others stay together", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(39), { maxLength: 8 }),
      fc.uniqueArray(fc.nat(39), { maxLength: 8 }),
      (gone, behind) => {
        const lines = telling(40);
        const fresh = paragraphs(lines.join("\n"));
        const kept = lines.flatMap((line, at) => [
          ...(gone.includes(at) ? [] : [line]),
          ...(behind.includes(at) ? [`新增段落之${String.fromCharCode(0x9000 + at)}`] : []),
        ]);
        const alignment = alignParagraphs(paragraphs(kept.join("\n")), fresh);
        const of = (type: string) => alignment.filter((entry) => entry.type === type);
        expect(of("removed").flatMap(freshOf)).toEqual(gone.toSorted((a, b) => a - b));
        expect(of("added")).toHaveLength(behind.length);
        expect(of("pair")).toHaveLength(40 - gone.length);
      },
    ),
  );
});

test("In whatever order paragraphs stand, each finds its own", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(telling(20), { minLength: 20 }), (shuffled) => {
      const [edited, fresh] = [paragraphs(shuffled.join("\n")), paragraphs(telling(20).join("\n"))];
      for (const entry of alignParagraphs(edited, fresh)) {
        const [text] = editedOf(entry).map((at) => edited[at]?.text);
        const [own] = freshOf(entry).map((at) => fresh[at]?.text);
        expect(text).toBe(own);
      }
    }),
  );
});

test("Rows of equal cells that are added or deleted leave the other rows together", () => {
  fc.assert(
    fc.property(fc.nat(7), fc.nat(7), fc.constantFrom("0", "1", "—"), (gone, behind, cell) => {
      const rows = Array.from(
        { length: 8 },
        (_, at) => `| {甲${at}县|n${at}} | {0|a${at}} | ${cell} | {${at % 2}|b${at}} |`,
      );
      const kept = rows.flatMap((row, at) => [
        ...(at === gone ? [] : [row]),
        ...(at === behind ? [`| 新增单位 | ${cell} | ${cell} | 0 |`] : []),
      ]);
      const alignment = alignParagraphs(paragraphs(kept.join("\n")), paragraphs(rows.join("\n")));
      expect(alignment.filter(({ type }) => type === "removed").flatMap(freshOf)).toEqual(
        [0, 1, 2, 3].map((at) => gone * 4 + at),
      );
      expect(alignment.filter(({ type }) => type === "added")).toHaveLength(4);
      expect(alignment.filter(({ type }) => type === "pair")).toHaveLength(28);
    }),
  );
});

test("3,000 paragraphs, one in ten changed, take no long time", () => {
  const lines = telling(3000);
  const edited = lines.map((line, at) => (at % 10 === 0 ? line.replace("，完成", "，已经全部办结") : line)).join("\n");
  const [ours, theirs] = [paragraphs(edited), paragraphs(lines.join("\n"))];
  const begin = performance.now();
  expect(alignParagraphs(ours, theirs)).toHaveLength(3000);
  expect(performance.now() - begin).toBeLessThan(1000);
});
