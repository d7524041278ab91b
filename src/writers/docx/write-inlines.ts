import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import { filledAddress } from "../../tree/link-address.ts";
import type { Inline, Link } from "../../tree/tree.ts";
import { marks } from "./forms.ts";
import type { RunMarks } from "./forms.ts";
import { addRelationship } from "./package-lists.ts";
import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

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
    case "footnote":
      return "";
    case "line-break":
      return writing.forms.lineBreak;
  }
}

/** A phrase's text, which may have been broken into lines, between the ends of its anchor. */
export function writePhrase(phrase: Phrase, text: string, writing: Writing, marked: RunMarks): string {
  const runs = writeText(text, writing, phrase.gap ? marked | marks.gap : marked);
  return marked & marks.link ? runs : anchored([phrase], runs, writing);
}

/** Text as a run; a line feed or a tab in it is an element between runs. */
export function writeText(text: string, writing: Writing, marked: RunMarks): string {
  if (text === "") return "";
  const [open = "", close = ""] = writing.forms.run(marked);
  if (!/[\n\t&<>"']/.test(text)) return open + text + close;
  const { lineBreak, tab } = writing.forms;
  return text
    .split(/([\n\t])/)
    .map((part) => {
      if (part === "\n") return lineBreak;
      if (part === "\t") return tab;
      return part === "" ? "" : open + escapeXml(part) + close;
    })
    .join("");
}

function writeLink(link: Link, phrases: readonly Phrase[], writing: Writing, marked: RunMarks): string {
  const [open = "", afterId = "", close = ""] = writing.forms.link;
  const id = addRelationship(writing.relationships, { type: "hyperlink", target: filledAddress(link, phrases) });
  const runs = writeInlines(link.children, phrases, writing, marked | marks.link);
  return anchored(phrasesIn(link.children, phrases), open + id + afterId + runs + close, writing);
}

/** An anchor is a bookmark; around a link stand the anchors of all phrases in it. */
function anchored(phrases: readonly Phrase[], xml: string, writing: Writing): string {
  const [open = "", afterName = "", close = ""] = writing.forms.bookmarkStart;
  const [endOpen = "", endClose = ""] = writing.forms.bookmarkEnd;
  let all = xml;
  for (const phrase of phrases) {
    const id = writing.bookmarks++;
    all = open + escapeXml(phrase.anchor) + afterName + id + close + all + endOpen + id + endClose;
  }
  return all;
}

function phrasesIn(inlines: readonly Inline[], phrases: readonly Phrase[]): readonly Phrase[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "hole") return phrases[inline.index] ?? [];
    return "children" in inline ? phrasesIn(inline.children, phrases) : [];
  });
}
