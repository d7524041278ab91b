import type { RenderedText } from "../../text/text.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { compareDocuments } from "./comparison.ts";
import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import { findExchanged } from "./find-exchanged.ts";
import { findSwapped } from "./find-swapped.ts";
import { findTyped } from "./find-typed.ts";
import { findUnderOther } from "./find-under-other.ts";
import { findWording } from "./find-wording.ts";
import { judgeFacing } from "./judge-facing.ts";
import type { Judged } from "./judge-facing.ts";
import { judgeRest } from "./judge-rest.ts";
import { listJudged } from "./list-judged.ts";
import type { FreshPhrase } from "./phrases.ts";
import { repairWording } from "./repair-wording.ts";
import { isSameText } from "./same-text.ts";
import type { Verification } from "./verification.ts";

/**
 * Sets a file that came back beside a fresh draft of the same report: every phrase is judged, typed numbers and changed wording are
 * listed. Nothing is told twice: a changed figure is no changed wording, a number retyped in its place is no typed one.
 * @param fresh the draft's Word file, read as the file was
 * @param text what was drafted
 */
export function verifyReturned(edited: ReturnedDocument, fresh: ReturnedDocument, text: RenderedText): Verification {
  const comparison = compareDocuments(edited, fresh, text);
  const facingOf = facingFinder(comparison);
  const judged = comparison.facings.map((facing) => judgeFacing(facing, comparison, facingOf));
  const { misplaced, moved } = findExchanged(comparison);
  const places = new Map([...findUnderOther(comparison), ...misplaced]);
  const all = judged.map((phrases) => withOthers(phrases, places));
  const swapped = findSwapped(all.flat());
  const told = all.map((phrases) => withSwapped(phrases, swapped));
  const rest = judgeRest(comparison);
  const within = paragraphsWithin(comparison);
  const wordings = comparison.facings.map((facing, index) => repairWording(facing, told[index] ?? [], comparison));
  const toldOf = new Set(
    told.flatMap((phrases, index) => (phrases.some(({ judgement }) => judgement) ? [comparison.facings[index]] : [])),
  );
  for (const { found } of rest) toldOf.add(facingOf(found.paragraph));
  for (const { found, judgement } of told.flat()) if (found && judgement) toldOf.add(facingOf(found.paragraph));
  return {
    identity: edited.identity,
    holding: told.flat().filter(({ judgement }) => !judgement).length,
    judged: listJudged(told, rest),
    typed: findTyped(wordings, comparison),
    wording: findWording(wordings, moved, (facing) => toldOf.has(facing), comparison).filter(
      ({ type, paragraph }) => type !== "added" || !within.has(paragraph),
    ),
    trackedChanges: edited.trackedChanges,
    comments: edited.comments,
  };
}

/** Paragraphs of the file that are the end of a phrase which begins before them. */
function paragraphsWithin({ edited, editedPhrases }: Comparison): ReadonlySet<number> {
  const within = new Set<number>();
  for (const { anchor, paragraph } of editedPhrases) {
    const lines = anchor.crossing?.split("\n") ?? [];
    for (const [index, line] of lines.entries()) {
      const next = paragraph + 1 + index;
      if (edited.paragraphs[next]?.text === line) within.add(next);
    }
  }
  return within;
}

function facingFinder({ facings }: Comparison): (paragraph: number) => Facing | undefined {
  const byParagraph = new Map(facings.flatMap((facing) => facing.edited.map((index) => [index, facing])));
  return (paragraph) => byParagraph.get(paragraph);
}

/** One that holds, or would if it stood elsewhere, at the place of another. */
function withOthers(phrases: readonly Judged[], misplaced: ReadonlyMap<FreshPhrase, FreshPhrase>): readonly Judged[] {
  return phrases.map((one): Judged => {
    const place = misplaced.get(one.phrase);
    // One that says the same reads right there.
    if (!place || !one.found || isSameText(one.found.text, place.text)) return one;
    if (one.judgement && one.judgement.type !== "stale") return one;
    return { ...one, judgement: { type: "misplaced", is: one.found.text, draft: place.text, at: place.anchor.name } };
  });
}

function withSwapped(phrases: readonly Judged[], swapped: ReadonlyMap<FreshPhrase, FreshPhrase>): readonly Judged[] {
  return phrases.map((one): Judged => {
    const other = swapped.get(one.phrase);
    if (!other || one.judgement?.type !== "changed") return one;
    const { is, draft } = one.judgement;
    return { ...one, judgement: { type: "swapped", is, draft, with: other.anchor.name } };
  });
}
