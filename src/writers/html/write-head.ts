import type { Characters, HeadStyle, RedheadStyle } from "../../styles/style.ts";
import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line, Parts } from "../../tree/tree.ts";
import { brokenSigners } from "../broken-signers.ts";
import { hasHead } from "../has-head.ts";
import { markSize } from "../mark-size.ts";
import { textWidth as charactersOf } from "../text-width.ts";
import { element, escapeHtml } from "./html.ts";
import { characterPoints, pointsOf, rounded, textWidth } from "./page-geometry.ts";
import { writeLine, writePhrase, writeText } from "./write-inlines.ts";
import { part } from "./write-parts.ts";
import type { HtmlWriting } from "./writing.ts";

type Head = Exclude<HeadStyle, { readonly form: "none" }>;

/** 版头 or 报头, where the style has one and something stands in it. */
export function writeHead(document: Document, writing: HtmlWriting): string {
  const { head } = writing.style;
  if (head.form === "none" || !hasHead(document, writing.style)) return "";
  const { parts } = document;
  const lines = head.form === "redhead" ? linesAbove(parts, writing) : briefingLinesAbove(parts, writing);
  const above = element("div", { class: "above" }, lines.join("\n"));
  const end = head.form === "redhead" ? writeNumber(document, head, writing) : writeIssue(parts, writing);
  const rows = [lines.length === 0 ? "" : above, writeMark(document, head, lines.length, writing), end].filter(
    (html) => html !== "",
  );
  return element("header", { class: `head ${head.form}` }, `\n${rows.join("\n")}\n`);
}

/** 份号 on the first line, 密级 on the second whether or not there is a 份号, then 紧急程度 (7.2.1 to 7.2.3). */
function linesAbove(parts: Parts, writing: HtmlWriting): readonly string[] {
  const number = parts["copy-number"] ? part("copy-number", parts["copy-number"], writing) : "";
  const rest = [part("secrecy", parts.secrecy, writing), part("urgency", parts.urgency, writing)];
  return [number === "" && parts.secrecy ? element("p", {}, "") : number, ...rest].filter((html) => html !== "");
}

/** 密级 at the left and 编号 at the right of the first line. */
function briefingLinesAbove(parts: Parts, writing: HtmlWriting): readonly string[] {
  const { secrecy, urgency } = parts;
  const number = parts["copy-number"];
  const left = element("span", {}, secrecy ? writeLine(secrecy, writing) : "");
  const right = number ? element("span", { class: "copy-number" }, writeLine(number, writing)) : "";
  const first = secrecy || number ? element("p", { class: "sides" }, left + right) : "";
  return [first, part("urgency", urgency, writing)].filter((html) => html !== "");
}

/**
 * 发文机关标志, smaller where it would not fit into its line; its upper edge where the style wants it, and not higher than in the
 * Word file where lines stand above it.
 */
function writeMark({ parts }: Document, { mark }: Head, linesAbove: number, writing: HtmlWriting): string {
  if (!parts.mark) return "";
  const { page, body } = writing.style;
  const size = markSize(lineText(parts.mark), mark, pointsOf(textWidth(page)));
  // CSS sets a line's characters in its middle.
  const over = (mark.pitch - size) / 2;
  const least = Math.max(0, 0.8 * mark.pitch - 0.87 * size - over);
  const padding = Math.max(least, pointsOf(mark.top) - linesAbove * body.pitch - over);
  const style = `padding-top:${rounded(padding)}pt${size === mark.size ? "" : `;font-size:${rounded(size)}pt`}`;
  return element("p", { class: "mark", style }, writeLine(parts.mark, writing));
}

/** 发文字号; in an 上行文 with 签发人 in its line. */
function writeNumber({ parts, upward }: Document, head: RedheadStyle, writing: HtmlWriting): string {
  const number = parts.number ? writeLine(parts.number, writing) : "";
  if (!upward || !parts.signers) return element("p", { class: "number" }, number);
  const line = pointsOf(textWidth(writing.style.page)) / characterPoints(writing.style);
  const taken = head.indent + charactersOf(parts.number ? lineText(parts.number) : "", false);
  const room = Math.max(line / 2, line - head.indent - taken) - head.indent;
  const most = room - charactersOf(writing.labels.words.signers, true);
  const names = element("span", { class: "names" }, writeNames(parts.signers, most, writing));
  const signers = element("span", { class: "signers" }, escapeHtml(writing.labels.words.signers) + names);
  return element("p", { class: "number upward" }, element("span", {}, number) + signers);
}

/** Two names a line; one, where two are wider than so many characters. */
function writeNames({ inlines, phrases }: Line, most: Characters, writing: HtmlWriting): string {
  const pieces = inlines.map((inline) => ({
    inline,
    phrase: inline.type === "hole" ? phrases[inline.index] : undefined,
  }));
  const broken = brokenSigners(
    pieces.map(({ inline, phrase }) => (inline.type === "text" ? inline.text : phrase ? phraseText(phrase) : "")),
    most,
  );
  return pieces
    .map(({ phrase }, index) =>
      phrase ? writePhrase(phrase, broken[index] ?? "", writing) : writeText(broken[index] ?? ""),
    )
    .join("");
}

/** 期号 in the middle, then 编印单位 at the left and the date at the right, over the rule. */
function writeIssue({ publisher, date, "issue-number": issue }: Parts, writing: HtmlWriting): string {
  const isLast = !publisher && !date;
  const number = issue ? writeLine(issue, writing) : "";
  if (isLast) return element("p", { class: "issue-number ruled" }, number);
  const left = element("span", {}, publisher ? writeLine(publisher, writing) : "");
  const right = element("span", {}, date ? writeLine(date, writing) : "");
  const sides = element("p", { class: "publisher" }, left + right);
  return issue ? `${element("p", { class: "issue-number" }, number)}\n${sides}` : sides;
}
