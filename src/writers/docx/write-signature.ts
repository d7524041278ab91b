import { twips } from "../../styles/lengths.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line } from "../../tree/tree.ts";
import { sealedIndent, signatureIndents } from "../signature-indents.ts";
import type { ParagraphForm } from "./forms.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { characterTwips } from "./geometry.ts";
import { styleIds } from "./word-styles.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeLine } from "./write-parts.ts";
import type { Writing } from "./writing.ts";

/** What stands under the text: 署名, 成文日期, 附注. */
export interface Signature {
  readonly organ: Line | undefined;
  readonly date: Line | undefined;
  readonly annotation: Line | undefined;
}

/** A 简报 has its date in its head. */
export function signatureOf({ parts }: Document, { style }: Pick<Writing, "style">): Signature {
  const date = style.head.form === "briefing" ? undefined : parts.date;
  return { organ: parts.signature, date, annotation: parts.annotation };
}

/**
 * Organ and date, indented from the left by what they hold (7.3.5), and 附注 on the line below (7.3.6). Letters are of many
 * widths: where there are no 汉字 both end at the right.
 */
export function writeSignature(
  { organ, date, annotation }: Signature,
  { sealed, pageBreakBefore }: { readonly sealed: boolean; readonly pageBreakBefore: boolean },
  writing: Writing,
): string {
  const { signature, body } = writing.style;
  const places = placesOf(organ, date, sealed, writing);
  const blank = sealed ? signature.sealed.before : signature.before;
  const first = {
    ...((sealed || !organ) && { spacing: { before: twips.fromPoints(blank * body.pitch) } }),
    pageBreakBefore,
  };
  const below = { ...(!organ && first), keepNext: annotation !== undefined };
  return (
    writePlaced(organ, places.organ, { style: styleIds.signature, ...first }, writing) +
    writePlaced(date, places.date, { style: styleIds.date, ...below }, writing) +
    writeLine(annotation, { style: frameStyleIds.annotation, ...(!organ && !date && { pageBreakBefore }) }, writing)
  );
}

/** In twips from the left margin; `center` stands in the middle of the rest, `right` ends as far from the right. */
interface Place {
  readonly alignment?: "center" | "right";
  readonly indent: number;
}

function placesOf(
  organ: Line | undefined,
  date: Line | undefined,
  sealed: boolean,
  { style, textWidth }: Writing,
): { readonly organ: Place; readonly date: Place } {
  const character = characterTwips(style);
  const texts = { organ: organ && lineText(organ), date: date && lineText(date), line: textWidth / character };
  const at = (indent: number): Place => ({ indent: Math.round(indent * character) });
  if (sealed) {
    const middle: Place = { ...at(sealedIndent(texts, style)), alignment: "center" };
    return { organ: middle, date: middle };
  }
  if (!/\p{Script=Han}/u.test(`${texts.organ ?? ""}${texts.date ?? ""}`)) {
    const end: Place = { ...at(style.signature.right), alignment: "right" };
    return { organ: end, date: end };
  }
  const indents = signatureIndents(texts, style);
  return { organ: at(indents.organ), date: at(indents.date) };
}

function writePlaced(
  line: Line | undefined,
  { alignment, indent }: Place,
  form: ParagraphForm,
  writing: Writing,
): string {
  if (!line) return "";
  const inlines = writeInlines(line.inlines, line.phrases, writing);
  if (alignment === "right") {
    const right = { ...form, alignment, indent: { left: 0, right: indent } };
    const [open = "", close = ""] = writing.forms.paragraph(right);
    return open + inlines + close;
  }
  const [open = "", afterLeft = "", close = ""] = writing.forms.paragraph({
    ...form,
    ...(alignment && { alignment }),
    indent: "hole",
  });
  return open + indent + afterLeft + inlines + close;
}
