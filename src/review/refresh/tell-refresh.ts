import type { Facts } from "../../facts/facts.ts";
import { refreshWordsFor } from "../../locale/refresh-words.ts";
import type { RefreshReason } from "../../locale/refresh-words.ts";
import type { Language } from "../../locale/language.ts";
import { writingFor } from "../../locale/writing-for.ts";
import { sourcesOf } from "../../trace/sources-of.ts";
import type { Around } from "../../trace/trace.ts";
import { sentenceIn } from "../changes/sentence-in.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import type { JudgedPhrase } from "../verify/verification.ts";
import type { Refreshed } from "./refreshed.ts";

/** What is told of a refresh, in a reader's language. */
export interface ToldRefresh {
  readonly refreshed: readonly ToldPhrase[];
  readonly kept: readonly ToldPhrase[];
  readonly elsewhere: readonly ToldPhrase[];
  /** How many of each, or that there was nothing to refresh. */
  readonly count: string;
}

export interface ToldPhrase {
  /** By which `--take` names it. */
  readonly number: number;
  readonly anchor: string;
  /** What became of it, as a word for programs and in words for people. */
  readonly type: RefreshReason;
  readonly reason: string;
  /** Of its sentence in the file. */
  readonly around: Around;
  /** What the file said when it came, and what the facts say. Nothing where it isn't there. */
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** `file:line` of the facts it comes from, the first few; of the template where it comes from none. */
  readonly sources: readonly string[];
}

/** @param edited the file as it came */
export function tellRefresh(
  { refreshed, kept, elsewhere }: Refreshed,
  edited: ReturnedDocument,
  facts: Facts,
  language: Language,
): ToldRefresh {
  const words = refreshWordsFor(language);
  const tell = (phrases: readonly JudgedPhrase[]) =>
    phrases.map((judged): ToldPhrase => {
      const type = reasonOf(judged, refreshed.includes(judged));
      const { number, anchor } = judged;
      const was = "is" in judged ? judged.is : undefined;
      const is = "draft" in judged ? judged.draft : undefined;
      const around = aroundOf(judged, edited);
      return {
        number,
        anchor,
        type,
        reason: words.reasons[type],
        around,
        was,
        is,
        sources: sources(judged, facts, language),
      };
    });
  const told = { refreshed: tell(refreshed), kept: tell(kept), elsewhere: tell(elsewhere) };
  const total = refreshed.length + kept.length + elsewhere.length;
  const counts = { refreshed: refreshed.length, kept: kept.length, elsewhere: elsewhere.length };
  return { ...told, count: total === 0 ? words.nothing : words.count(counts) };
}

function reasonOf({ type, phrase }: JudgedPhrase, isRefreshed: boolean): RefreshReason {
  if (type !== "stale" || isRefreshed) return phrase?.gap === true && type === "no-longer" ? "missing" : type;
  return phrase?.gap === true ? "missing" : "out-of-reach";
}

function aroundOf({ paragraph, range, phrase }: JudgedPhrase, edited: ReturnedDocument): Around {
  const found = edited.paragraphs[paragraph];
  if (found && range) return sentenceIn(edited, found, range);
  return { before: phrase ? "" : (found?.text ?? ""), after: "" };
}

/** So many lines show where to look. */
const most = 3;

function sources({ phrase }: JudgedPhrase, facts: Facts, language: Language): readonly string[] {
  if (!phrase) return [];
  const figures = phrase.parts.flatMap((part) => part.figures);
  const places = figures.flatMap((figure) => sourcesOf(figure, facts, writingFor(language)).map(({ place }) => place));
  const lines = new Set((places.length > 0 ? places : [phrase.place]).map(({ file, line }) => `${file}:${line}`));
  return [...lines].slice(0, most);
}
