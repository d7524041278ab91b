import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line } from "../../tree/tree.ts";
import { textWidth } from "../text-width.ts";
import { brokenTitle } from "../title-lines.ts";
import { marks } from "./forms.ts";
import type { ParagraphForm } from "./forms.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { characterTwips, textWidthTwips } from "./geometry.ts";
import { styleIds } from "./word-styles.ts";
import { writeInlines, writePhrase } from "./write-inlines.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** The title and what stands under it; a head leaves its blank lines above. A title without anything in it is not written. */
export function writeTitle({ parts }: Document, headed: boolean, writing: Writing): string {
  const { title, subtitle } = parts;
  if (title.inlines.length === 0) return "";
  const { head, body } = writing.style;
  const spacing = {
    ...(headed && head.form !== "none" && { before: twips.fromPoints(head.after * body.pitch) }),
    ...(subtitle && { after: 0 }),
  };
  const form = { style: styleIds.title, ...((headed || subtitle) && { spacing }) };
  return (
    writeLines(title, form, writing.style.title.characters, writing) +
    writeLine(subtitle, { style: frameStyleIds.subtitle }, writing)
  );
}

/** A title, broken into balanced lines of at most so many characters, or where the template says `|`. */
export function writeLines(
  title: Line,
  form: ParagraphForm,
  most: number,
  writing: Writing,
  around = (runs: string) => runs,
): string {
  const [open = "", close = ""] = writing.forms.paragraph(form);
  const parts = title.inlines.map((inline) => {
    if (inline.type === "text") return { text: inline.text, phrase: undefined };
    const phrase = title.phrases[inline.index];
    if (!phrase) throw new Error(`no phrase for hole ${inline.index} of the title`);
    return { text: phraseText(phrase), phrase };
  });
  const pieces = parts.map(({ text, phrase }) => ({ text, literal: phrase === undefined }));
  const broken = brokenTitle(pieces, most);
  const runs = parts.map(({ phrase }, index) => {
    const text = broken[index] ?? "";
    return phrase ? writePhrase(phrase, text, writing, marks.none) : writeText(text, writing, marks.none);
  });
  return open + around(runs.join("")) + close;
}

/**
 * 主送机关, on one page with the text. A long one may go on on the next: LibreOffice parts no paragraph that keeps with what
 * follows, and would leave page 1 empty.
 */
export function writeAddressee(addressee: Line | undefined, writing: Writing): string {
  const isParted = addressee !== undefined && isLongAddressee(addressee, writing.style);
  return writeLine(addressee, { style: styleIds.addressee, ...(isParted && { isParted }) }, writing);
}

/** So many lines of 主送机关 that under a head they may fill page 1. */
export function isLongAddressee(addressee: Line, style: Style): boolean {
  const line = textWidthTwips(style) / characterTwips(style);
  return textWidth(lineText(addressee), false) > mostAddresseeLines * line;
}

const mostAddresseeLines = 3;

/** A part as a paragraph; nothing where the document has none. */
export function writeLine(line: Line | undefined, form: ParagraphForm, writing: Writing): string {
  if (!line) return "";
  const [open = "", close = ""] = writing.forms.paragraph(form);
  return open + writeInlines(line.inlines, line.phrases, writing) + close;
}
