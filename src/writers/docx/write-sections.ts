import type { SectionKind } from "./section-forms.ts";
import type { Writing } from "./writing.ts";

/** A part of the body, and on what pages it stands. */
export interface Piece {
  readonly across: boolean;
  /** On pages that show no number. */
  readonly bare?: boolean;
  readonly xml: string;
}

/**
 * Joins pieces to a body with its sections' properties: pieces of one kind, one after the other, stand in one section, and each
 * section begins a page. The last paragraph of a section ends it.
 */
export function joinPieces(pieces: readonly Piece[], writing: Writing): string {
  const sections: { kind: SectionKind; xml: string }[] = [];
  for (const piece of pieces) {
    if (piece.xml === "") continue;
    const kind = kindOf(piece);
    const last = sections.at(-1);
    if (last?.kind === kind) last.xml += piece.xml;
    else sections.push({ kind, xml: sections.length === 0 ? piece.xml : withoutPageBreak(piece.xml) });
  }
  const end = sections.length - 1;
  return sections
    .map(({ kind, xml }, index) => {
      const properties = writing.sections(kind);
      return index === end ? xml + properties : endedBy(properties, xml, writing);
    })
    .join("");
}

function kindOf({ across, bare = false }: Piece): SectionKind {
  if (bare) return "bare";
  return across ? "across" : "upright";
}

/** A section begins a page itself. */
function withoutPageBreak(xml: string): string {
  const end = xml.indexOf("</w:pPr>");
  return xml.slice(0, end).replace("<w:pageBreakBefore/>", "") + xml.slice(end);
}

function endedBy(properties: string, xml: string, writing: Writing): string {
  if (!xml.endsWith("</w:p>")) return endedBy(properties, xml + writing.forms.frame.thinLine.join(""), writing);
  const at = xml.lastIndexOf("</w:pPr>");
  return xml.slice(0, at) + properties + xml.slice(at);
}
