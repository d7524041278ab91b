import type { PartName } from "../../facts/document-parts.ts";
import type { Style } from "../../styles/style.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import { titleText } from "../../tree/line-text.ts";
import type { Document, Line, Parts } from "../../tree/tree.ts";
import { adaptedStyle } from "./adapt-style.ts";
import { graftOntoReference } from "./graft-onto-reference.ts";
import type { OpenReference } from "./open-reference.ts";
import type { Reference } from "./reference.ts";
import { factsOf } from "./style-facts.ts";

/**
 * Writes a report in the look of a reference file, by way of the docx writer. What the file lacks is noted with it.
 * @param facts what fills the places of facts, by what is written there, braces included
 * @param write has the docx writer write a document in a style
 * @param identity of the report. Default: none, see `graftOntoReference`.
 */
export function writeOnReference(
  document: Document,
  style: Style,
  { reference, lacks }: OpenReference,
  facts: ReadonlyMap<string, Line>,
  write: (document: Document, style: Style, title: string) => Uint8Array,
  identity?: ReportIdentity,
): Uint8Array {
  const adapted = adaptedStyle(style, reference);
  const { parts } = document;
  const placed = partsPlaced(reference);
  const own = write({ ...document, parts: withoutParts(parts, placed) }, adapted, titleText(parts.title));
  const font = factsOf(reference.styles.normal, reference.styles, reference.theme).eastAsia;
  const { name } = style.body.font;
  const lines = new Map([...facts, ...partLines(reference, parts)]);
  const lackedFont = font === undefined ? name : undefined;
  const { docx, lackingStyles } = graftOntoReference(own, reference, lines, lackedFont, identity);
  for (const lacking of lackingStyles) lacks.styles.add(lacking);
  lacks.font ??= lackedFont;
  if (!reference.section) lacks.page = true;
  return docx;
}

/** The parts for which the file has a place beside that of the body: they are printed there alone. */
function partsPlaced({ placeholders, hasBody }: Reference): ReadonlySet<PartName> {
  const placed = [...placeholders.values()].flatMap((one) => {
    return hasBody && one.type === "part" && one.inDocument ? one.part : [];
  });
  return new Set(placed);
}

function withoutParts(parts: Parts, placed: ReadonlySet<PartName>): Parts {
  const kept = Object.entries(parts).filter(([name]) => !placed.has(name as PartName));
  const title = placed.has("title") ? { ...parts.title, inlines: [], phrases: [] } : parts.title;
  return { ...Object.fromEntries(kept), title };
}

/** A part that the report doesn't have leaves its place empty. Bars in a title break no line here. */
function partLines({ placeholders }: Reference, parts: Parts): readonly (readonly [string, Line])[] {
  return [...placeholders].flatMap(([written, one]) => {
    if (one.type !== "part") return [];
    const line = parts[one.part] ?? { inlines: [], phrases: [], place: one.place };
    const inlines = line.inlines.map((inline) => {
      if (inline.type !== "text" || one.part !== "title") return inline;
      return { ...inline, text: inline.text.replaceAll(/\s*\|\s*/g, "") };
    });
    return [[written, { ...line, inlines }] as const];
  });
}
