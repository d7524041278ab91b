// Takes: two reports. Gives: their Changes. Reports: nothing.
import type { NumberValue } from "../../facts/facts.ts";
import { isApproximate } from "../../figures/approximate.ts";
import { numberValue } from "../../figures/combine-numbers.ts";
import { percentagePoints } from "../../figures/compare-figures.ts";
import { alignDocuments } from "./align-documents.ts";
import { changedWording } from "./changed-wording.ts";
import type { Changes, ComparedReport, DraftedSide, FigureChange, Reason } from "./changes.ts";
import { findReasons } from "./find-reasons.ts";
import { findRetyped } from "./find-retyped.ts";
import { joinRenamed } from "./join-renamed.ts";
import { listPhrases } from "./list-phrases.ts";
import type { ListedPhrase } from "./list-phrases.ts";
import { matchPhrases } from "./match-phrases.ts";
import type { MatchedPhrase } from "./match-phrases.ts";

/** Compares two reports, the first being what was. Why a figure differs is found where both were drafted. */
export function compareReports(was: ComparedReport, is: ComparedReport): Changes {
  const alignment = alignDocuments(was.document, is.document);
  const documents = { wasDocument: was.document, isDocument: is.document, alignment };
  const named = matchPhrases({ was: listPhrases(was), is: listPhrases(is), ...documents });
  // A draft has all its anchors, by the names that its facts give them.
  const matched = was.drafted && is.drafted ? named : findRetyped(joinRenamed(named, documents), documents);
  const differing = matched.filter((one) => one.was?.text !== one.is?.text);
  const known = is.drafted?.facts ?? was.drafted?.facts;
  const whyOf = reasonsBetween(was.drafted, is.drafted);
  return {
    was: was.side,
    is: is.side,
    ...(known && { facts: { was: was.drafted?.facts ?? known, is: known } }),
    same: matched.length - differing.length,
    figures: differing.flatMap((one, index) => figureChange(one, index + 1, whyOf(one))),
    wording: changedWording({ ...documents, matched }),
  };
}

function figureChange(
  { was, is }: MatchedPhrase,
  number: number,
  why: readonly Reason[] | undefined,
): readonly FigureChange[] {
  const told = is ?? was;
  if (!told) return [];
  const { anchor, around, phrase, figures } = told;
  const changed = { number, anchor, around, ...(phrase && { phrase }), figures, ...(why && { why }) };
  if (!is) return was ? [{ ...changed, type: "removed", was: was.text }] : [];
  if (!was) return [{ ...changed, type: "added", is: is.text }];
  const difference = differenceOf(was, is);
  return [{ ...changed, type: "changed", was: was.text, is: is.text, ...(difference && { difference }) }];
}

function differenceOf(was: ListedPhrase, is: ListedPhrase): NumberValue | undefined {
  const [before, after] = [onlyNumber(was), onlyNumber(is)];
  if (!before || !after || before.unit !== after.unit) return undefined;
  const difference = after.decimal.minus(before.decimal);
  if (difference.isZero()) return undefined;
  const unit = after.unit === "%" ? percentagePoints : after.unit;
  return numberValue(difference, Math.max(before.decimals, after.decimals), undefined, unit);
}

function onlyNumber({ figures }: ListedPhrase): NumberValue | undefined {
  const [only, ...others] = figures;
  const value = only?.figure.value;
  return value?.type === "number" && others.length === 0 && !isApproximate(value) ? value : undefined;
}

/** Reports of one unit and period differ by facts, one by one; others by as many records as there are. */
function reasonsBetween(
  was: DraftedSide | undefined,
  is: DraftedSide | undefined,
): (matched: MatchedPhrase) => readonly Reason[] | undefined {
  if (!was || !is) return () => undefined;
  const [before, after] = [was.trace.view, is.trace.view];
  if (before.unit.id === after.unit.id && before.period.name === after.period.name) {
    return (matched) => findReasons({ phrase: matched.was, drafted: was }, { phrase: matched.is, drafted: is });
  }
  return (matched) => {
    const [of, to] = [countRecords(matched.was), countRecords(matched.is)];
    return of + to === 0 ? [] : [{ type: "records-counted", was: of, is: to }];
  };
}

function countRecords(phrase: ListedPhrase | undefined): number {
  return new Set(phrase?.figures.flatMap(({ figure }) => figure.records)).size;
}
