import type { HeadStyle } from "../../styles/style.ts";
import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line } from "../../tree/tree.ts";
import { brokenSigners } from "../broken-signers.ts";
import { markSize } from "../mark-size.ts";
import { element, escapeHtml } from "./html.ts";
import { pointsOf, rounded, textWidth } from "./page-geometry.ts";
import { writeLine, writePhrase, writeText } from "./write-inlines.ts";
import { part } from "./write-parts.ts";
import type { HtmlWriting } from "./writing.ts";

type Head = Exclude<HeadStyle, { readonly form: "none" }>;

/** 版头 or 报头, where the style has one. */
export function writeHead(document: Document, writing: HtmlWriting): string {
  const { head } = writing.style;
  if (head.form === "none") return "";
  const { parts } = document;
  const lines = (["copy-number", "secrecy", "urgency"] as const).map((name) => part(name, parts[name], writing));
  const above = element("div", { class: "above" }, lines.filter((html) => html !== "").join("\n"));
  const last = head.form === "redhead" ? writeNumber(document, writing) : writePublisher(document, writing);
  const issue = head.form === "briefing" ? part("issue-number", parts["issue-number"], writing) : "";
  const rows = [above, writeMark(document, head, writing), issue, last].filter((html) => html !== "");
  return element("header", { class: `head ${head.form}` }, `\n${rows.join("\n")}\n`);
}

/** 发文机关标志, smaller where it would not fit into its line. */
function writeMark({ parts }: Document, { mark }: Head, writing: HtmlWriting): string {
  if (!parts.mark) return "";
  const size = markSize(lineText(parts.mark), mark, pointsOf(textWidth(writing.style.page)));
  const style = size === mark.size ? undefined : `font-size:${rounded(size)}pt`;
  return element("p", { class: "mark", style }, writeLine(parts.mark, writing));
}

/** 发文字号; in an 上行文 with 签发人 in its line. */
function writeNumber({ parts, upward }: Document, writing: HtmlWriting): string {
  const number = parts.number ? writeLine(parts.number, writing) : "";
  if (!upward || !parts.signers) return element("p", { class: "number" }, number);
  const names = element("span", { class: "names" }, writeNames(parts.signers));
  const signers = element("span", { class: "signers" }, escapeHtml(writing.labels.words.signers) + names);
  return element("p", { class: "number upward" }, element("span", {}, number) + signers);
}

/** Two names a line. */
function writeNames({ inlines, phrases }: Line): string {
  const pieces = inlines.map((inline) => ({
    inline,
    phrase: inline.type === "hole" ? phrases[inline.index] : undefined,
  }));
  const broken = brokenSigners(
    pieces.map(({ inline, phrase }) => (inline.type === "text" ? inline.text : phrase ? phraseText(phrase) : "")),
  );
  return pieces
    .map(({ phrase }, index) => (phrase ? writePhrase(phrase, broken[index] ?? "") : writeText(broken[index] ?? "")))
    .join("");
}

/** 编印单位 at the left, the date at the right. */
function writePublisher({ parts }: Document, writing: HtmlWriting): string {
  const publisher = element("span", {}, parts.publisher ? writeLine(parts.publisher, writing) : "");
  const date = element("span", {}, parts.date ? writeLine(parts.date, writing) : "");
  return element("p", { class: "publisher" }, publisher + date);
}
