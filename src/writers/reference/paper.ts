import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Declarations } from "../../facts/declarations.ts";
import type { PartName } from "../../facts/document-parts.ts";
import type { Style } from "../../styles/style.ts";
import type { Template, TemplateLine } from "../../text/template.ts";
import type { RenderedLine } from "../../text/text.ts";
import { parseLine } from "../../tree/parse-line.ts";
import type { Line } from "../../tree/tree.ts";
import { adaptedStyle } from "./adapt-style.ts";
import { checkPlaceholders } from "./check-placeholders.ts";
import type { Reference } from "./reference.ts";

/** What a report is laid out on: a style alone, or one that fits a reference file. */
export interface Paper {
  readonly style: Style;
  /** Document parts for which the file has places of its own. 签发人 is none in a paper that doesn't go upward. */
  readonly places: ReadonlySet<PartName>;
  /** The file's name, where its own text stands around the body. */
  readonly file?: string;
  /** What else stands in its places, by what is written there, braces included. */
  readonly lines: ReadonlyMap<string, TemplateLine>;
}

/** Nothing where places of the reference file ask for what there is not: that is reported. */
export function paperFor(
  style: Style,
  reference: Reference | undefined,
  template: Template,
  declarations: Declarations,
  report: Report,
): Paper | undefined {
  if (!reference) return { style, places: new Set(), lines: new Map() };
  if (!checkPlaceholders(reference, template, declarations, report)) return undefined;
  const all = [...reference.placeholders];
  const isWanted = (part: PartName) => part !== "signers" || template.upward;
  return {
    style: adaptedStyle(style, reference),
    places: new Set(all.flatMap(([, one]) => (one.type === "part" && isWanted(one.part) ? one.part : []))),
    ...(reference.hasBody && { file: reference.text.name }),
    lines: new Map(all.flatMap(([written, one]) => (one.type === "fact" ? [[written, one.line] as const] : []))),
  };
}

/** The lines of a paper as they were rendered, in its order. */
export function linesOnPaper({ lines }: Paper, placed: readonly RenderedLine[]): ReadonlyMap<string, Line> {
  const written = [...lines.keys()];
  return new Map(placed.map((line, index) => [written[index] ?? "", parseLine(line)]));
}
