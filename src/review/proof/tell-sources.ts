import type { Place } from "../../diagnostics/place.ts";
import type { Figure, Look } from "../../figures/figure.ts";
import type { ProofWords } from "../../locale/proof-words.ts";
import type { Writing } from "../../locale/writing.ts";
import { sourcesOf } from "../../trace/sources-of.ts";
import type { Source } from "../../trace/sources-of.ts";
import type { CommentParagraph } from "../rewrite/add-comments.ts";
import { shorten } from "../shorten.ts";

interface SourcesTelling {
  readonly look: Look;
  readonly words: ProofWords;
  readonly writing: Writing;
}

/** The lines that a figure comes from, each with what stands there; of many the first, and where the others stand. */
export function tellSources(figure: Figure, { look, words, writing }: SourcesTelling): readonly CommentParagraph[] {
  const sources = sourcesOf(figure, look.facts, writing);
  if (sources.length === 0) return "of" in figure.recipe ? [{ text: words.noSources }] : [];
  const shown = sources.slice(0, mostShown);
  return [
    ...(sources.length === 1 ? [] : [{ text: words.sources(sources.length) }]),
    ...shown.map(({ place, tell }) => ({ text: words.source(lineOf(place), shorten(tell(), mostOfText)) })),
    ...tellMore(sources.slice(mostShown), words),
  ];
}

const mostShown = 10;

/** Characters of what stands at a place. */
const mostOfText = 80;

/** `file:line`, as editors know it. */
export function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

function tellMore(sources: readonly Source[], words: ProofWords): readonly CommentParagraph[] {
  if (sources.length === 0) return [];
  const places = sources.map(({ place }) => place);
  return [{ text: words.moreSources(sources.length, linesInWords(places, words)) }];
}

/** From which to which line places stand, file by file; of many files only one, and how many they are. */
export function linesInWords(places: readonly Place[], words: ProofWords): string {
  const files = [...new Set(places.map(({ file }) => file))];
  if (files.length > mostFiles) return words.files(files.length, files[0] ?? "");
  const spans = files.map((file) => {
    const lines = places.filter((place) => place.file === file).map(({ line }) => line);
    return words.span(file, Math.min(...lines), Math.max(...lines));
  });
  return words.spans(spans);
}

const mostFiles = 3;
