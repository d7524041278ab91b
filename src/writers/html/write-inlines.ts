import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import { inlineText } from "../../tree/line-text.ts";
import { filledAddress, linkAsText } from "../../tree/link-address.ts";
import type { Inline, Line, Link } from "../../tree/tree.ts";
import { writeNumber } from "../heading-labels.ts";
import { element, escapeHtml } from "./html.ts";
import { targetId } from "./writing.ts";
import type { HtmlWriting } from "./writing.ts";

/** Inlines as HTML, each phrase in an element whose id is its anchor, where there are any. */
export function writeInlines(inlines: readonly Inline[], phrases: readonly Phrase[], writing: HtmlWriting): string {
  return inlines.map((inline) => writeInline(inline, phrases, writing)).join("");
}

/** A line of plain text with its phrases. */
export function writeLine({ inlines, phrases }: Line, writing: HtmlWriting): string {
  return writeInlines(inlines, phrases, writing);
}

function writeInline(inline: Inline, phrases: readonly Phrase[], writing: HtmlWriting): string {
  switch (inline.type) {
    case "text":
      return writeText(inline.text);
    case "hole": {
      const phrase = phrases[inline.index];
      if (!phrase) throw new Error(`no phrase for hole ${inline.index}`);
      return writePhrase(phrase, phraseText(phrase), writing);
    }
    case "strong":
      return element("strong", {}, writeInlines(inline.children, phrases, writing));
    case "emphasis":
      return element("em", {}, writeInlines(inline.children, phrases, writing));
    case "link":
      return writeLink(inline, phrases, writing);
    case "reference": {
      const href = `#${targetId("label", inline.id)}`;
      return element("a", { href, class: "reference" }, escapeHtml(writing.labels.targets.get(inline.id) ?? ""));
    }
    case "footnote":
      return writeNote(inline.children, phrases, writing);
    case "line-break":
      return "<br/>";
  }
}

/** A phrase's text, which may have been broken into lines. */
export function writePhrase({ anchor, gap }: Phrase, text: string, { anchors }: HtmlWriting): string {
  if (!anchors && !gap) return writeText(text);
  return element(gap ? "mark" : "span", anchors ? { id: anchor } : {}, writeText(text));
}

/** Text; a line feed in it is a line's end. */
export function writeText(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br/>");
}

function writeLink(link: Link, phrases: readonly Phrase[], writing: HtmlWriting): string {
  const text = linkAsText(link, phrases);
  if (text) return writeInlines(text, phrases, writing);
  const attributes = { href: filledAddress(link, phrases), rel: "noopener noreferrer" };
  return element("a", attributes, writeInlines(link.children, phrases, writing));
}

/** Footnotes are counted through the document: where a page ends, at which the Word file begins again, isn't known here. */
function writeNote(children: readonly Inline[], phrases: readonly Phrase[], writing: HtmlWriting): string {
  const number = ++writing.noteCount;
  const { footnote } = writing.style;
  const sign = writeNumber(footnote.number, [number]);
  const back = element("a", { href: `#${targetId("note-from", number)}`, class: "reference" }, sign);
  const content = `<sup>${back}</sup> ${writeInlines(children, phrases, writing)}`;
  writing.notes.push(element("p", { id: targetId("note", number), class: "note" }, content));
  const to = element("a", { href: `#${targetId("note", number)}`, class: "reference" }, sign);
  return element("sup", { id: targetId("note-from", number), title: inlineText(children, phrases) }, to);
}
