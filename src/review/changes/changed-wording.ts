import type { Aligned, Alignment, WordChange } from "../compare/alignment.ts";
import { diffWords } from "../compare/diff-words.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { WordingChange } from "./changes.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import { rowOf } from "./sentence-in.ts";
import { wordsBetween } from "./words-between.ts";

/**
 * The paragraphs of two documents whose words differ, as word diffs. One in which only figures differ is left out, and so is one
 * that is made of figures alone: those are listed as figures.
 * @param alignment the second document is the edited one
 */
export function changedWording(
  was: ReturnedDocument,
  is: ReturnedDocument,
  alignment: Alignment,
): readonly WordingChange[] {
  return alignment.flatMap((aligned) => wordingChange(aligned, was, is));
}

function wordingChange(aligned: Aligned, was: ReturnedDocument, is: ReturnedDocument): readonly WordingChange[] {
  switch (aligned.type) {
    case "pair": {
      const [before, after] = [was.paragraphs[aligned.fresh], is.paragraphs[aligned.edited]];
      if (!before || !after || before.skeleton === after.skeleton) return [];
      return [inRow("changed", diffWords(before, after), after, is)];
    }
    case "moved": {
      const [before, after] = [was.paragraphs[aligned.fresh], is.paragraphs[aligned.edited]];
      if (!before || !after || !hasWords(after)) return [];
      const words = before.skeleton === after.skeleton ? [] : diffWords(before, after);
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
      const before = was.paragraphs[aligned.fresh];
      const after = joinParagraphs(aligned.edited.flatMap((index) => is.paragraphs[index] ?? []));
      return before ? [{ type: "split", words: diffWords(before, after), text: after.text }] : [];
    }
    case "joined": {
      const before = joinParagraphs(aligned.fresh.flatMap((index) => was.paragraphs[index] ?? []));
      const after = is.paragraphs[aligned.edited];
      return after ? [{ type: "joined", words: diffWords(before, after), text: after.text }] : [];
    }
  }
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
