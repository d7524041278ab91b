import type { Place } from "../../diagnostics/place.ts";
import { oneLine } from "../changes/one-line.ts";
import type { ToldFigure, ToldVerification } from "./tell-verification.ts";

/** Of this form. It rises when a program that reads it would have to change. */
const version = 1;

/**
 * A verification as plain data (docs/verify.md): the same for the same file, facts and templates. Paragraphs are counted from 1, as they
 * follow each other in the file, with headers, cells and notes.
 */
export function writeVerification(path: string, { verification, figures, typed, charts }: ToldVerification): object {
  const { identity, holding, wording, trackedChanges, comments } = verification;
  const { template, unit, period } = identity;
  return {
    version,
    file: path,
    report: { template, unit, period },
    holding,
    figures: figures.map(writeFigure),
    charts: charts.flatMap(({ values }) => ("chart" in values ? [values.chart] : [])),
    typed: typed.map(({ typed: { text, paragraph }, before, after }) => ({
      text,
      paragraph: paragraph + 1,
      before,
      after,
    })),
    wording: wording.map(({ type, origin, paragraph, words }) => ({
      type,
      origin,
      paragraph: paragraph + 1,
      words: words.map((word) => ({ type: word.type, text: word.text })),
    })),
    trackedChanges,
    comments,
  };
}

function writeFigure({ judged, before, shown, after, diagnostic, sources }: ToldFigure): object {
  const { number, type, anchor, paragraph, phrase } = judged;
  return {
    number,
    type,
    code: diagnostic.code,
    severity: diagnostic.severity,
    anchor,
    is: "is" in judged ? oneLine(judged.is) : null,
    facts: "draft" in judged ? oneLine(judged.draft) : null,
    ...("stale" in judged && { stale: judged.stale }),
    ...("with" in judged && { with: judged.with }),
    ...("at" in judged && { at: judged.at }),
    paragraph: paragraph + 1,
    before,
    shown,
    after,
    expression: phrase?.expression ?? null,
    template: phrase ? writePlace(phrase.place) : null,
    sources: sources.map(({ place, tell }) => ({ ...writePlace(place), text: tell() })),
  };
}

function writePlace({ file, line, column }: Place): object {
  return { file, line, column };
}
