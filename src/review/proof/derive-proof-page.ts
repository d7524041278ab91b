import { emptySections } from "../../checks/find-empty-sections.ts";
import type { ListedReport } from "../../checks/listed-report.ts";
import { recipeInWords } from "../../figures/recipe-in-words.ts";
import type { FigureKind } from "../../locale/proof-words.ts";
import { phraseText } from "../../text/text.ts";
import { sourcesOf } from "../../trace/sources-of.ts";
import type { TracedFigure, TracedPhrase } from "../../trace/trace.ts";
import { listTable } from "./list-table.ts";
import { listUnused } from "./list-unused.ts";
import type { LegendLine, ProofPage, ProofTable } from "./proof-page.ts";
import { shorten } from "../shorten.ts";
import type { Telling } from "./tell-figure.ts";
import { lineOf, linesInWords } from "./tell-sources.ts";

/**
 * Works out what the last page of a report's proof copy says.
 * @param apart figures that no comment can stand at
 * @param gaps what is missing from a draft
 */
export function deriveProofPage(
  report: ListedReport,
  apart: readonly TracedFigure[],
  gaps: readonly TracedPhrase[],
  telling: Telling,
): ProofPage {
  const { title, about } = telling.words.page;
  return {
    title,
    about,
    legend: legendOf(gaps.length > 0, telling),
    tables: [
      ...(gaps.length > 0 ? [listGaps(gaps, telling)] : []),
      ...listUnused(report, telling),
      listEmpty(report, telling),
      ...(apart.length > 0 ? [listApart(apart, telling)] : []),
    ],
  };
}

const kinds: readonly FigureKind[] = ["recorded", "worked-out", "compared"];

function legendOf(hasGaps: boolean, { words, writing }: Telling): readonly LegendLine[] {
  const { tints, gap, gapName } = words.page;
  return [
    ...kinds.map((kind) => ({ ground: kind, word: words.kinds[kind], meaning: tints[kind] })),
    ...(hasGaps ? [{ ground: "gap" as const, word: writing.gap(gapName), meaning: gap }] : []),
  ];
}

function listGaps(gaps: readonly TracedPhrase[], { words }: Telling): ProofTable {
  const rows = gaps.map(({ phrase, around }) => {
    const printed = phraseText(phrase);
    return [printed, shorten(around.before + printed + around.after, mostOfText), lineOf(phrase.place)];
  });
  const widths = [
    ["printed", 24],
    ["sentence", 42],
    ["template", 34],
  ] as const;
  return listTable("gaps", widths, rows, words.page);
}

function listEmpty({ template, text }: ListedReport, { words }: Telling): ProofTable {
  const { nothing, leftOut } = words.page;
  const empty = emptySections(template, text);
  const rows = [
    ...empty.nothing.map((phrase) => [nothing(phraseText(phrase)), lineOf(phrase.place)]),
    ...empty.leftOut.map(({ text: written, place }) => [leftOut(shorten(written, mostOfText)), lineOf(place)]),
  ];
  return listTable(
    "empty",
    [
      ["section", 60],
      ["template", 40],
    ],
    rows,
    words.page,
  );
}

function listApart(figures: readonly TracedFigure[], telling: Telling): ProofTable {
  // A chart may show one figure several times.
  const rows = new Map(figures.map((traced) => rowOf(traced, telling)).map((row) => [row.join("\n"), row]));
  const widths = [
    ["printed", 18],
    ["recipe", 38],
    ["place", 44],
  ] as const;
  return listTable("apart", widths, [...rows.values()], telling.words.page);
}

function rowOf({ phrase, part, figure }: TracedFigure, telling: Telling): readonly string[] {
  const { look, language, writing, words } = telling;
  const printed = shorten(part.text === "" ? phraseText(phrase) : part.text, mostOfPrinted);
  const places = sourcesOf(figure, look.facts, writing).map(({ place }) => place);
  const more = places.slice(mostPlaces);
  const lines = [
    ...(places.length === 0 ? [words.template(lineOf(phrase.place))] : places.slice(0, mostPlaces).map(lineOf)),
    ...(more.length === 0 ? [] : [words.moreSources(more.length, linesInWords(more, words))]),
  ];
  return [printed, recipeInWords(figure.recipe, look.facts.declarations, language), lines.join("\n")];
}

/** Characters of a sentence, and of what a phrase prints. */
const mostOfText = 60;
const mostOfPrinted = 30;

const mostPlaces = 3;
