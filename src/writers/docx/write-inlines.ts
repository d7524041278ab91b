import { phraseText } from "../../text/text.ts";
import type { Phrase } from "../../text/text.ts";
import { filledAddress } from "../../tree/link-address.ts";
import type { Inline, Link } from "../../tree/tree.ts";
import type { RunForm } from "./forms.ts";
import { linkId } from "./package-lists.ts";
import type { Writing } from "./writing.ts";
import { escapeXml } from "./xml.ts";

/** How text is marked, and whether it stands in a link, where LibreOffice would lose an anchor. */
export type Marking = Omit<RunForm, "gap">;

export const unmarked: Marking = { strong: false, emphasis: false, link: false };

/** Inlines as runs, each phrase between the ends of its anchor. */
export function writeInlines(
  inlines: readonly Inline[],
  phrases: readonly Phrase[],
  writing: Writing,
  marking: Marking = unmarked,
): string {
  let xml = "";
  for (const inline of inlines) xml += writeInline(inline, phrases, writing, marking);
  return xml;
}

function writeInline(inline: Inline, phrases: readonly Phrase[], writing: Writing, marking: Marking): string {
  switch (inline.type) {
    case "text":
      return writeText(inline.text, false, writing, marking);
    case "hole": {
      const phrase = phrases[inline.index];
      if (!phrase) throw new Error(`no phrase for hole ${inline.index}`);
      return writePhrase(phrase, phraseText(phrase), writing, marking);
    }
    case "strong":
      return writeInlines(inline.children, phrases, writing, { ...marking, strong: true });
    case "emphasis":
      return writeInlines(inline.children, phrases, writing, { ...marking, emphasis: true });
    case "link":
      return writeLink(inline, phrases, writing, marking);
    case "line-break":
      return writing.forms.lineBreak;
  }
}

/** A phrase's text, which may have been broken into lines, between the ends of its anchor. */
export function writePhrase(phrase: Phrase, text: string, writing: Writing, marking: Marking): string {
  const runs = writeText(text, phrase.gap, writing, marking);
  return marking.link ? runs : anchored([phrase], runs, writing);
}

/** Text as a run; a line feed or a tab in it is an element between runs. */
export function writeText(text: string, gap: boolean, writing: Writing, marking: Marking): string {
  if (text === "") return "";
  const [open = "", close = ""] = writing.forms.run({ ...marking, gap });
  if (!/[\n\t]/.test(text)) return open + escapeXml(text) + close;
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

function writeLink(link: Link, phrases: readonly Phrase[], writing: Writing, marking: Marking): string {
  const [open = "", afterId = "", close = ""] = writing.forms.link;
  const id = linkId(writing.addresses.push(filledAddress(link, phrases)) - 1, writing.footers);
  const runs = writeInlines(link.children, phrases, writing, { ...marking, link: true });
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
