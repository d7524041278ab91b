import type { PartName } from "../../facts/document-parts.ts";
import type { Style } from "../../styles/style.ts";
import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line } from "../../tree/tree.ts";
import { sealedIndent, signatureIndents } from "../signature-indents.ts";
import { brokenTitle } from "../title-lines.ts";
import { element, escapeHtml } from "./html.ts";
import { characterPoints, pointsOf, rounded, textWidth } from "./page-geometry.ts";
import { writeLine, writePhrase, writeText } from "./write-inlines.ts";
import type { HtmlWriting } from "./writing.ts";

/** The title broken into balanced lines or where the template says `|`, the subtitle and 主送机关. */
export function writeParts({ parts }: Document, writing: HtmlWriting): string {
  return [
    element("h1", {}, writeTitle(parts.title, writing.style.title.characters, writing)),
    part("subtitle", parts.subtitle, writing),
    part("addressee", parts.addressee, writing),
  ]
    .filter((html) => html !== "")
    .join("\n");
}

/** A title in lines of at most so many characters. */
export function writeTitle(title: Line, most: number, writing: HtmlWriting): string {
  const pieces = title.inlines.map((inline) => {
    if (inline.type === "text") return { text: inline.text, literal: true, phrase: undefined };
    const phrase = title.phrases[inline.index];
    if (!phrase) throw new Error(`no phrase for hole ${inline.index} of a title`);
    return { text: phraseText(phrase), literal: false, phrase };
  });
  const broken = brokenTitle(pieces, most);
  return pieces
    .map(({ phrase }, index) => {
      const text = broken[index] ?? "";
      return phrase ? writePhrase(phrase, text, writing) : writeText(text);
    })
    .join("");
}

export function part(name: PartName, line: Line | undefined, writing: HtmlWriting): string {
  return line ? element("p", { class: name }, writeLine(line, writing)) : "";
}

/** 附件说明 (7.3.4): what is attached, numbered where there are several. The titles themselves stand on the attachments. */
export function writeAttachmentList({ attachments }: Document, { labels }: HtmlWriting): string {
  const lines = attachments.map(({ title }, index) => {
    const head = index === 0 ? labels.words.attachments : "";
    const number = attachments.length > 1 ? `${index + 1}.` : "";
    const kind = attachments.length === 1 ? "only" : index === 0 ? "first" : "further";
    return element("p", { class: `attached ${kind}` }, escapeHtml(head + number + lineText(title)));
  });
  return lines.join("\n");
}

/** 署名, 成文日期 and 附注. The two are indented from the left, so that they stand right to each other in any font. */
export function writeSignature({ parts, sealed }: Document, writing: HtmlWriting): string {
  const { style } = writing;
  const { signature } = parts;
  // A 简报 has its date in the head.
  const date = style.head.form === "briefing" ? undefined : parts.date;
  const line = pointsOf(textWidth(style.page)) / characterPoints(style);
  const given = { organ: signature && lineText(signature), date: date && lineText(date), line };
  const places = placesOf(given, sealed, style);
  const lines = [
    indented("signature", signature, places.organ, writing),
    indented("date", date, places.date, writing),
  ].filter((html) => html !== "");
  const annotation = part("annotation", parts.annotation, writing);
  if (lines.length === 0) return annotation;
  // In one element: Chromium parts the page between two whatever their break-before says.
  const signed = annotation === "" ? lines : [...lines, annotation];
  return element("div", { class: sealed ? "signed sealed" : "signed" }, `\n${signed.join("\n")}\n`);
}

function indented(name: "signature" | "date", line: Line | undefined, place: string, writing: HtmlWriting): string {
  return line ? element("p", { class: name, style: place }, writeLine(line, writing)) : "";
}

/** Letters are of many widths: where there are no 汉字 both end at the right. */
function placesOf(given: Signed, sealed: boolean, style: Style): { readonly organ: string; readonly date: string } {
  const points = (characters: number) => `${rounded(characters * characterPoints(style))}pt`;
  const at = (indent: number) => `margin-left:${points(indent)}`;
  if (sealed) return { organ: at(sealedIndent(given, style)), date: at(sealedIndent(given, style)) };
  if (!/\p{Script=Han}/u.test(`${given.organ ?? ""}${given.date ?? ""}`)) {
    const end = `text-align:right;margin-right:${points(style.signature.right)}`;
    return { organ: end, date: end };
  }
  const indents = signatureIndents(given, style);
  return { organ: at(indents.organ), date: at(indents.date) };
}

type Signed = Parameters<typeof signatureIndents>[0];
