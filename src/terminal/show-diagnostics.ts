// Takes: findings and the texts they were made in. Gives: what a terminal or another program reads. Reports: nothing.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeName } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import { describe } from "../locale/language.ts";
import type { Language } from "../locale/language.ts";
import { wordsFor } from "../locale/words.ts";
import type { SourceText } from "../source/source.ts";
import { coloursFor } from "./colours.ts";
import type { Colours } from "./colours.ts";
import { countDiagnostics } from "./count-diagnostics.ts";
import { showExcerpt } from "./show-excerpt.ts";
import { visibleText } from "./visible-text.ts";

export interface ShowOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal, by which long lines are cut. */
  readonly columns: number;
}

/**
 * Findings for people: for each the place as `file:line:column`, severity and code; what is wrong; the line with carets; the
 * partial statements that led there; what can be done. Counts come last. Without findings, an empty text.
 */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  options: ShowOptions,
): string {
  if (diagnostics.length === 0) return "";
  const colours = coloursFor(options.colour);
  const shown = diagnostics.map((diagnostic) => showDiagnostic(diagnostic, sources, options, colours));
  const summary = wordsFor(options.language).summary(countDiagnostics(diagnostics));
  return `${[...shown, summary].join("\n\n")}\n`;
}

function showDiagnostic(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  { language, columns }: ShowOptions,
  colours: Colours,
): string {
  const { place, includes } = diagnostic;
  const words = wordsFor(language);
  const { message, hint } = describe(diagnostic, language);
  const source = place && sources.get(place.file);
  return [
    showHeading(diagnostic, words.severity[diagnostic.severity], colours),
    `  ${visibleText(message)}`,
    ...(place && source ? showExcerpt(place, source, columns, colours) : []),
    ...includes.toReversed().map((include) => `  ${colours.dim(words.includedFrom + showPlace(include))}`),
    ...(hint === undefined ? [] : [`  ${colours.cyan(words.hint)}${visibleText(hint)}`]),
  ].join("\n");
}

function showHeading({ place, severity, code }: Diagnostic, severityWord: string, colours: Colours): string {
  const colour = { error: colours.red, warning: colours.yellow, hint: colours.blue }[severity];
  const where = place ? `${colours.bold(showPlace(place))}: ` : "";
  return `${where}${colour(severityWord)} ${colours.dim(code)}`;
}

function showPlace(place: Place): string {
  return visibleText(placeName(place));
}
