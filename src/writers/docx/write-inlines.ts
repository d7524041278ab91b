import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import { filledAddress, linkAsText } from "../../tree/link-address.ts";
import type { Inline, Link } from "../../tree/tree.ts";
import { marks } from "./forms.ts";
import type { RunMarks } from "./forms.ts";
import { addRelationship } from "./package-lists.ts";
import { writeBookmark } from "./write-bookmark.ts";
import { writeNote } from "./write-notes.ts";
import { writeReference } from "./write-reference.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** Inlines as runs, each phrase between the ends of its anchor. */
export function writeInlines(
  inlines: readonly Inline[],
  phrases: readonly Phrase[],
  writing: Writing,
  marked: RunMarks = marks.none,
): string {
  let xml = "";
  for (const inline of inlines) xml += writeInline(inline, phrases, writing, marked);
  return xml;
}

function writeInline(inline: Inline, phrases: readonly Phrase[], writing: Writing, marked: RunMarks): string {
  switch (inline.type) {
    case "text":
      return writeText(inline.text, writing, marked);
    case "hole": {
      const phrase = phrases[inline.index];
      if (!phrase) throw new Error(`no phrase for hole ${inline.index}`);
      return writePhrase(phrase, phraseText(phrase), writing, marked);
    }
    case "strong":
      return writeInlines(inline.children, phrases, writing, marked | marks.strong);
    case "emphasis":
      return writeInlines(inline.children, phrases, writing, marked | marks.emphasis);
    case "link":
      return writeLink(inline, phrases, writing, marked);
    case "reference":
      return writeReference(inline.id, writing, marked);
    case "footnote":
      return writeNote(() => {
        return writeText(" ", writing, marks.none) + writeInlines(inline.children, phrases, writing);
      }, writing);
    case "line-break":
      return writing.forms.lineBreak;
  }
}

/** A phrase's text, which may have been broken into lines, between the ends of its anchor. */
export function writePhrase(phrase: Phrase, text: string, writing: Writing, marked: RunMarks): string {
  const runs = writeText(text, writing, phrase.gap ? marked | marks.gap : marked);
  return marked & marks.link ? runs : anchored([phrase], runs, writing);
}

function writeLink(link: Link, phrases: readonly Phrase[], writing: Writing, marked: RunMarks): string {
  const missing = linkAsText(link, phrases);
  if (missing) return writeInlines(missing, phrases, writing, marked);
  const [open = "", afterId = "", close = ""] = writing.forms.link;
  const id = addRelationship(writing.relationships, { type: "hyperlink", target: filledAddress(link, phrases) });
  const runs = writeInlines(link.children, phrases, writing, marked | marks.link);
  return anchored(phrasesIn(link.children, phrases), open + id + afterId + runs + close, writing);
}

/** An anchor is a bookmark; around a link stand the anchors of all phrases in it. */
function anchored(phrases: readonly Phrase[], xml: string, writing: Writing): string {
  if (!writing.anchors) return xml;
  return phrases.reduce((inner, { anchor }) => writeBookmark(anchor, inner, writing), xml);
}

function phrasesIn(inlines: readonly Inline[], phrases: readonly Phrase[]): readonly Phrase[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "hole") return phrases[inline.index] ?? [];
    return "children" in inline ? phrasesIn(inline.children, phrases) : [];
  });
}
