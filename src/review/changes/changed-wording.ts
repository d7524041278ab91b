import type { Aligned, WordChange } from "../compare/alignment.ts";
import { diffWords } from "../compare/diff-words.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { groupBy } from "../group-by.ts";
import type { WordingChange } from "./changes.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { AlignedDocuments, MatchedPhrase } from "./match-phrases.ts";
import { rowOf } from "./sentence-in.ts";
import { withFigures } from "./with-figures.ts";
import type { FieldedWording, OtherText } from "./with-figures.ts";
import { wordsBetween } from "./words-between.ts";

export interface ComparedWording extends AlignedDocuments {
  readonly matched: readonly MatchedPhrase[];
}

/**
 * The paragraphs of two documents whose words differ, as word diffs in which figures stand as the second document has them: what of
 * them changed is listed as figures. So a paragraph is left out that is made of figures alone, or in which only figures differ.
 */
export function changedWording({
  matched,
  wasDocument,
  isDocument,
  alignment,
}: ComparedWording): readonly WordingChange[] {
  const lone = matched.flatMap(({ was, is }) => (was && is ? [] : [(is ?? was)?.what]));
  const known = {
    was: wasDocument,
    is: isDocument,
    figures: groupBy(matched, ({ was }) => was?.paragraph),
    lone: new Set(lone),
  };
  return alignment.flatMap((aligned) => wordingChange(aligned, known));
}

interface Known {
  readonly was: ReturnedDocument;
  readonly is: ReturnedDocument;
  /** By the paragraph in which they were. */
  readonly figures: ReadonlyMap<number | undefined, readonly MatchedPhrase[]>;
  /** What those are that only one of the two has: they are listed as gone and new. */
  readonly lone: ReadonlySet<string | undefined>;
}

function wordingChange(aligned: Aligned, known: Known): readonly WordingChange[] {
  const { was, is } = known;
  switch (aligned.type) {
    case "pair": {
      const after = is.paragraphs[aligned.edited];
      const words = wordsChanged([aligned.fresh], [aligned.edited], known);
      return after && words.length > 0 ? [inRow("changed", words, after, is)] : [];
    }
    case "moved": {
      const after = is.paragraphs[aligned.edited];
      if (!after || !hasWords(after)) return [];
      const words = wordsChanged([aligned.fresh], [aligned.edited], known);
      // Rows that only stand in another order are no change of words.
      if (after.stands.type !== "cell") return [{ type: "moved", words, text: after.text }];
      return words.length === 0 ? [] : [inRow("changed", words, after, is)];
    }
    case "added":
    case "removed": {
      const [document, at] = aligned.type === "added" ? [is, aligned.edited] : [was, aligned.fresh];
      const paragraph = document.paragraphs[at];
      const words = [{ type: aligned.type, text: paragraph?.text ?? "" }];
      return paragraph && hasWords(paragraph) ? [inRow(aligned.type, words, paragraph, document)] : [];
    }
    case "split": {
      const { text } = joinedOf(aligned.edited, is);
      return [{ type: "split", words: wordsBetweenBoth([aligned.fresh], aligned.edited, known), text }];
    }
    case "joined": {
      const { text } = joinedOf([aligned.edited], is);
      return [{ type: "joined", words: wordsBetweenBoth(aligned.fresh, [aligned.edited], known), text }];
    }
  }
}

function joinedOf(indexes: readonly number[], { paragraphs }: ReturnedDocument): FieldedWording {
  return joinParagraphs(indexes.flatMap((index) => paragraphs[index] ?? []));
}

/** None where at most figures, fields and blanks differ. */
function wordsChanged(fresh: readonly number[], edited: readonly number[], known: Known): readonly WordChange[] {
  const [before, after] = [inFiguresOf(fresh, edited, known), joinedOf(edited, known.is)];
  if (wordsIn(before) === wordsIn(after)) return [];
  const words = withoutLone(diffWords(before, after), known);
  return words.some(({ type }) => type !== "same") ? words : [];
}

function wordsBetweenBoth(fresh: readonly number[], edited: readonly number[], known: Known): readonly WordChange[] {
  return withoutLone(diffWords(inFiguresOf(fresh, edited, known), joinedOf(edited, known.is)), known);
}

/** What was, with the figures that both have as they are. */
function inFiguresOf(fresh: readonly number[], edited: readonly number[], { was, is, figures }: Known): FieldedWording {
  let begin = 0;
  const others = fresh.flatMap((index) => {
    const from = begin;
    begin += (was.paragraphs[index]?.text.length ?? 0) + 1;
    return (figures.get(index) ?? []).flatMap(({ was: old, is: now }): readonly OtherText[] => {
      if (!old?.range || !now?.range || !edited.includes(now.paragraph ?? -1)) return [];
      const text = is.paragraphs[now.paragraph ?? -1]?.text.slice(now.range.from, now.range.to) ?? "";
      return [{ from: old.range.from + from, to: old.range.to + from, text }];
    });
  });
  return withFigures(joinedOf(fresh, was), others);
}

function wordsIn({ text, fields }: FieldedWording): string {
  return withFigures(
    { text, fields: [], anchors: [] },
    fields.map((range) => ({ ...range, text: "" })),
  ).text.replaceAll(/\s/g, "");
}

/** Where nothing but figures of one document alone came or went, what is there stands as it is. One that moved is a change. */
function withoutLone(words: readonly WordChange[], { lone }: Known): readonly WordChange[] {
  const isFigure = ({ type, what }: WordChange) => type !== "same" && what !== undefined && lone.has(what);
  return words.flatMap((word, index): readonly WordChange[] => {
    if (!isFigure(word)) return [word];
    const from = words.findLastIndex(({ type }, at) => at < index && type === "same") + 1;
    const end = words.findIndex(({ type }, at) => at > index && type === "same");
    if (!words.slice(from, end === -1 ? words.length : end).every(isFigure)) return [word];
    return word.type === "added" ? [{ ...word, type: "same" }] : [];
  });
}

/** A cell is told with its row, so that a reader finds it. */
function inRow(
  type: WordingChange["type"],
  words: readonly WordChange[],
  paragraph: ReturnedParagraph,
  document: ReturnedDocument,
): WordingChange {
  if (paragraph.stands.type !== "cell") return { type, words, text: paragraph.text };
  const cells = rowOf(document, paragraph);
  const row = cells.flatMap((cell, index): readonly WordChange[] => [
    ...(index > 0 ? [{ type: "same", text: " | " } as const] : []),
    ...(cell === paragraph ? words : [{ type: "same", text: cell.text } as const]),
  ]);
  return { type, words: row, text: cells.map(({ text }) => text).join(" | ") };
}

/** Whether it says something beside its figures. */
function hasWords(paragraph: ReturnedParagraph): boolean {
  return /[\p{L}\p{N}]/u.test(wordsBetween(paragraph));
}
