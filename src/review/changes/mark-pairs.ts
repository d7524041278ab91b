import type { Aligned } from "../compare/alignment.ts";
import { diffWords } from "../compare/diff-words.ts";
import type { Range, ReturnedParagraph } from "../returned/returned-document.ts";
import { markEnd } from "../rewrite/mark-block.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { markWords } from "./mark-words.ts";
import type { DeletedText, WordMarks } from "./mark-words.ts";
import { isField } from "./marking.ts";
import type { MarkedPart, Marking } from "./marking.ts";

/** Marks the words of paragraphs that both documents have, also of those that were split or joined. */
export function markPairs(marking: Marking): readonly MarkedPart[] {
  return marking.alignment.flatMap((aligned) => {
    const [after, before] = sidesOf(aligned, marking);
    if (after.length === 0 || before.length === 0) return [];
    return markPair(before, after, marking);
  });
}

/** What was moved is marked as deleted there and inserted here, not as a pair. */
function sidesOf(
  aligned: Aligned,
  { is, was }: Marking,
): readonly [readonly ReturnedParagraph[], readonly ReturnedParagraph[]] {
  const after = (indexes: readonly number[]) => indexes.flatMap((index) => is.paragraphs[index] ?? []);
  const before = (indexes: readonly number[]) => indexes.flatMap((index) => was.paragraphs[index] ?? []);
  switch (aligned.type) {
    case "pair":
      return [after([aligned.edited]), before([aligned.fresh])];
    case "split":
      return [after(aligned.edited), before([aligned.fresh])];
    case "joined":
      return [after([aligned.edited]), before(aligned.fresh)];
    case "moved":
    case "added":
    case "removed":
      return [[], []];
  }
}

function markPair(
  before: readonly ReturnedParagraph[],
  after: readonly ReturnedParagraph[],
  { xmlOf, tracked }: Marking,
): readonly MarkedPart[] {
  if ([...before, ...after].some(isField)) return [];
  const marks = findMarks(before, after);
  let begin = 0;
  return after.map((paragraph, index) => {
    const { part, text, span } = paragraph;
    const xml = xmlOf(part);
    const isLast = index === after.length - 1;
    const own = within(marks, begin, begin + text.length);
    // The feed between two texts that were one stands for the end of the first.
    const isSplit = !isLast && before.length === 1;
    begin += text.length + 1;
    return {
      part,
      splices: [
        ...(isSplit ? markEnd(xml, span.from, "ins", tracked) : []),
        ...markWords(paragraph, xml, own, tracked),
      ],
    };
  });
}

/** What differs, by offsets into the second texts; what a word processor works out for itself is left alone. */
function findMarks(before: readonly ReturnedParagraph[], after: readonly ReturnedParagraph[]): WordMarks {
  const [old, now] = [joinParagraphs(before), joinParagraphs(after)];
  const inserted: Range[] = [];
  const deleted: DeletedText[] = [];
  let [inOld, inNow] = [0, 0];
  for (const { type, text } of diffWords(old, now)) {
    const { length } = text;
    if (type === "added" && !overlaps(now.fields, inNow, inNow + length)) {
      inserted.push({ from: inNow, to: inNow + length });
    }
    if (type === "removed" && !overlaps(old.fields, inOld, inOld + length)) deleted.push({ at: inNow, text });
    if (type !== "added") inOld += length;
    if (type !== "removed") inNow += length;
  }
  return { inserted, deleted };
}

function overlaps(ranges: readonly Range[], from: number, to: number): boolean {
  return ranges.some((range) => range.from < to && range.to > from);
}

/** Of several paragraphs the marks in one, by offsets into its own text. */
function within({ inserted, deleted }: WordMarks, from: number, to: number): WordMarks {
  return {
    inserted: inserted.flatMap((range) => {
      const cut = { from: Math.max(range.from, from) - from, to: Math.min(range.to, to) - from };
      return cut.from < cut.to ? [cut] : [];
    }),
    deleted: deleted.filter(({ at }) => at >= from && at <= to).map(({ at, text }) => ({ at: at - from, text })),
  };
}
