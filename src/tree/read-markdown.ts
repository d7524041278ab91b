import type { Root } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";

import { maskFootnotes } from "./footnotes.ts";

/**
 * Reads CommonMark with tables and flow directives. Off is what would eat Chinese text: text directives (`12:30`),
 * automatic links (`https://a.cn，后文`), HTML (`<单位名称>`), underlined headings and indented code. Footnotes are masked:
 * whoever reads a text node reads those in it.
 */
export function readMarkdown(text: string): Root {
  return fromMarkdown(maskFootnotes(text), { extensions, mdastExtensions });
}

const { flow = {} } = directive();
const off = ["codeIndented", "htmlFlow", "htmlText", "setextUnderline", "autolink"];
const extensions = [gfmTable(), cjkFriendlyExtension(), { flow }, { disable: { null: off } }];
const mdastExtensions = [gfmTableFromMarkdown(), directiveFromMarkdown()];
