import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Line, Parts } from "../../tree/tree.ts";
import { signatureIndents } from "../signature-indents.ts";
import { brokenTitle } from "../title-lines.ts";
import { characterTwips } from "./geometry.ts";
import { styleIds } from "./word-styles.ts";
import { marks } from "./forms.ts";
import { writeInlines, writePhrase } from "./write-inlines.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** The title, broken into balanced lines or where the template says `|`. */
export function writeTitle(title: Line, writing: Writing): string {
  const [open = "", close = ""] = writing.forms.paragraph({ style: styleIds.title });
  const parts = title.inlines.map((inline) => {
    if (inline.type === "text") return { text: inline.text, phrase: undefined };
    const phrase = title.phrases[inline.index];
    if (!phrase) throw new Error(`no phrase for hole ${inline.index} of the title`);
    return { text: phraseText(phrase), phrase };
  });
  const pieces = parts.map(({ text, phrase }) => ({ text, literal: phrase === undefined }));
  const broken = brokenTitle(pieces, writing.style.title.characters);
  const runs = parts.map(({ phrase }, index) => {
    const text = broken[index] ?? "";
    return phrase ? writePhrase(phrase, text, writing, marks.none) : writeText(text, writing, marks.none);
  });
  return open + runs.join("") + close;
}

/** 主送机关 */
export function writeAddressee(addressee: Line | undefined, writing: Writing): string {
  if (!addressee) return "";
  const [open = "", close = ""] = writing.forms.paragraph({ style: styleIds.addressee });
  return open + writeInlines(addressee.inlines, addressee.phrases, writing) + close;
}

/** 署名 and 成文日期, indented from the left by what they hold. */
export function writeSignature({ signature, date }: Parts, pageBreakBefore: boolean, writing: Writing): string {
  const { style } = writing;
  const character = characterTwips(style);
  const indents = signatureIndents(
    { organ: signature && lineText(signature), date: date && lineText(date), line: writing.textWidth / character },
    style,
  );
  return (
    writeIndented(signature, styleIds.signature, Math.round(indents.organ * character), pageBreakBefore, writing) +
    writeIndented(date, styleIds.date, Math.round(indents.date * character), pageBreakBefore && !signature, writing)
  );
}

function writeIndented(
  line: Line | undefined,
  style: string,
  left: number,
  pageBreakBefore: boolean,
  writing: Writing,
): string {
  if (!line) return "";
  const [open = "", afterLeft = "", close = ""] = writing.forms.paragraph({ style, indent: "hole", pageBreakBefore });
  return open + left + afterLeft + writeInlines(line.inlines, line.phrases, writing) + close;
}
