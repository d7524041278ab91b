import { refreshWordsFor } from "../locale/refresh-words.ts";
import type { RefreshWords } from "../locale/refresh-words.ts";
import type { Language } from "../locale/language.ts";
import type { ToldPhrase, ToldRefresh } from "../review/refresh/tell-refresh.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { showSentence } from "./show-phrase.ts";
import { indent } from "./showing.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

interface Options {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
}

/** What a refresh did and left, for people: each phrase in its sentence, what the file said, what the facts say, and from where. */
export function showRefresh(told: ToldRefresh, { language, colour, columns }: Options): string {
  const words = refreshWordsFor(language);
  const colours = coloursFor(colour);
  const list = (heading: string, phrases: readonly ToldPhrase[]) =>
    phrases.length === 0
      ? []
      : [
          colours.bold(`${heading} (${phrases.length})`),
          ...phrases.map((phrase) => showPhrase(phrase, words, columns, colours)),
        ];
  const sections = [
    ...list(words.headings.refreshed, told.refreshed),
    ...list(words.headings.kept, told.kept),
    ...list(words.headings.elsewhere, told.elsewhere),
    told.count,
  ];
  return `${sections.join("\n\n")}\n`;
}

function showPhrase(
  { number, around, was, is, reason, type, sources }: ToldPhrase,
  words: RefreshWords,
  columns: number,
  colours: Colours,
): string {
  const lines = (text: string) => wrapText(visibleText(text), columns - indent.length).map((line) => indent + line);
  const label = `${colours.dim(String(number).padStart(3))}  `;
  const sentence = showSentence(around, was ?? is ?? "", columns - indent.length, colours);
  const change = [was, is].filter((text) => text !== undefined).map((text) => text.replaceAll(/\s*\n\s*/g, " "));
  return [
    label + sentence,
    ...lines(change.join(" → ")),
    ...(type === "stale" ? [] : lines(reason)),
    ...(sources.length === 0 ? [] : lines(words.from(sources)).map((line) => colours.dim(line))),
  ].join("\n");
}
