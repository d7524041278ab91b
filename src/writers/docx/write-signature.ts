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

/** Organ and date, indented from the left by what they hold (7.3.5), and 附注 on the line below (7.3.6). */
export function writeSignature(
  { organ, date, annotation }: Signature,
  { sealed, pageBreakBefore }: { readonly sealed: boolean; readonly pageBreakBefore: boolean },
  writing: Writing,
): string {
  const { signature, body } = writing.style;
  const character = characterTwips(writing.style);
  const line = writing.textWidth / character;
  const texts = { organ: organ && lineText(organ), date: date && lineText(date), line };
  const centre = sealed ? sealedIndent(texts, writing.style) : 0;
  const indents = sealed ? { organ: centre, date: centre } : signatureIndents(texts, writing.style);
  const blank = sealed ? signature.sealed.before : signature.before;
  const first = {
    ...((sealed || !organ) && { spacing: { before: twips.fromPoints(blank * body.pitch) } }),
    pageBreakBefore,
  };
  const placed = sealed ? ({ alignment: "center" } as const) : {};
  const toCharacter = (indent: number) => Math.round(indent * character);
  return (
    writeIndented(organ, toCharacter(indents.organ), { style: styleIds.signature, ...placed, ...first }, writing) +
    writeIndented(
      date,
      toCharacter(indents.date),
      { style: styleIds.date, ...placed, ...(!organ && first), keepNext: annotation !== undefined },
      writing,
    ) +
    writeLine(annotation, { style: frameStyleIds.annotation, ...(!organ && !date && { pageBreakBefore }) }, writing)
  );
}

function writeIndented(line: Line | undefined, left: number, form: ParagraphForm, writing: Writing): string {
  if (!line) return "";
  const [open = "", afterLeft = "", close = ""] = writing.forms.paragraph({ ...form, indent: "hole" });
  return open + left + afterLeft + writeInlines(line.inlines, line.phrases, writing) + close;
}
