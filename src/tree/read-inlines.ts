import type { Link as MarkdownLink, Nodes, PhrasingContent, Text as MarkdownText } from "mdast";

import type { MarkdownConstruct } from "../diagnostics/codes/tree.ts";
import { tokenPattern } from "../text/token.ts";
import {
  findFootnotes,
  footnoteShift,
  footnoteText,
  maskFootnotes,
  splitAtFootnotes,
  withoutBracket,
} from "./footnotes.ts";
import { splitAtTokens } from "./parse-line.ts";
import type { Note, Range } from "./problem.ts";
import { literalFaults } from "./literal-faults.ts";
import { isAddress, mayBeAddress } from "./link-address.ts";
import { readMarkdown } from "./read-markdown.ts";
import { joinSoftLines } from "./soft-lines.ts";
import type { Inline } from "./tree.ts";

/** What stands within a block, from Markdown's nodes. `text` is what was parsed. Notes what has no form in a report. */
export function readInlines(nodes: readonly PhrasingContent[], text: string, note: Note): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, text, note));
}

function readInline(node: PhrasingContent, text: string, note: Note): readonly Inline[] {
  switch (node.type) {
    case "text":
      return readText(node, text, note);
    case "strong":
      return [{ type: "strong", children: readInlines(node.children, text, note) }];
    case "emphasis":
      return [{ type: "emphasis", children: readInlines(node.children, text, note) }];
    case "break":
      return [{ type: "line-break" }];
    case "link":
      return node.url.startsWith("#") ? readReference(node, note) : readLink(node, text, note);
    case "inlineCode":
      return unsupported("code", node, note);
    case "image":
    case "imageReference":
      return unsupported("image", node, note);
    case "linkReference":
      return unsupported("reference", node, note);
    case "footnoteReference":
      return unsupported("footnote", node, note);
    case "html":
      return unsupported("html", node, note);
    case "delete":
      return unsupported("strikethrough", node, note);
    case "textDirective":
      throw new Error("text directives are off, and yet one was read");
  }
}

/** Literal text, its phrases and its footnotes. */
function readText(node: MarkdownText, text: string, note: Note): readonly Inline[] {
  const range = rangeOf(node);
  const masked = maskFootnotes(text);
  literalFaults(masked, range, note);
  const [first = "", ...others] = splitAtFootnotes(joinSoftLines(node.value, masked, range));
  if (others.length === 0) return splitAtTokens(first);
  const footnotes = footnotesWithin(text, range);
  return [
    ...splitAtTokens(first),
    ...others.flatMap((part, index) => [...readFootnote(footnotes[index], text, note), ...splitAtTokens(part)]),
  ];
}

function footnotesWithin(text: string, { start, end }: Range): readonly Range[] {
  return findFootnotes(text).filter((footnote) => footnote.start >= start && footnote.start < end);
}

/** A footnote is one paragraph of Markdown; there is no footnote in it. */
function readFootnote(range: Range | undefined, text: string, note: Note): readonly Inline[] {
  if (!range) return [];
  const inner = footnoteText(text, range);
  const [paragraph, ...others] = readMarkdown(inner).children;
  if (paragraph?.type !== "paragraph" || others.length > 0) {
    note("unsupported-markdown", { construct: "block-in-footnote" }, range);
    return [];
  }
  const shift = footnoteShift(range);
  const noteInner: Note = (code, values, { start, end }) =>
    note(code, values, { start: start + shift, end: end + shift });
  const [first, ...rest] = readInlines(paragraph.children, inner, noteInner);
  const begin = first?.type === "text" ? withoutBracket(first.text) : "";
  const children = [...(begin === "" ? [] : [{ type: "text", text: begin } as const]), ...rest];
  if (children.length === 0) note("footnote-empty", {}, range);
  refuseFootnotes(children, "footnote", findFootnotes(inner), noteInner);
  return children.length === 0
    ? []
    : [{ type: "footnote", children: children.filter(({ type }) => type !== "footnote") }];
}

/** Notes the footnotes among inlines, at their ranges in the order of the text, where none can stand. */
export function refuseFootnotes(
  inlines: readonly Inline[],
  within: "heading" | "footnote" | "link",
  ranges: readonly Range[],
  note: Note,
): void {
  for (const range of ranges.slice(0, countFootnotes(inlines))) note("footnote-place", { within }, range);
}

function countFootnotes(inlines: readonly Inline[]): number {
  let count = 0;
  for (const inline of inlines) {
    if (inline.type === "footnote") count++;
    else if ("children" in inline) count += countFootnotes(inline.children);
  }
  return count;
}

function readLink(node: MarkdownLink, text: string, note: Note): readonly Inline[] {
  const range = rangeOf(node);
  if (node.title) note("unsupported-markdown", { construct: "link-title" }, range);
  const address = splitAtTokens(node.url);
  const fixed = address.every((part) => part.type === "text");
  if (fixed ? !isAddress(node.url) : !mayBeAddress(address)) note("link-address", { address: node.url }, range);
  const children = readInlines(node.children, text, note);
  refuseFootnotes(children, "link", footnotesWithin(text, range), note);
  return [{ type: "link", address, children }];
}

/** `[](#id)` prints the number of what has the id, which is looked for when the whole document is there. */
function readReference(node: MarkdownLink, note: Note): readonly Inline[] {
  const range = rangeOf(node);
  const id = node.url.slice(1);
  if (node.children.length > 0 || node.title) note("reference-text", {}, range);
  if (tokenPattern().test(id)) {
    note("phrase-in-attribute", { attribute: "#" }, range);
    return [];
  }
  note("reference", { id }, range);
  return [{ type: "reference", id }];
}

function unsupported(construct: MarkdownConstruct, node: Nodes, note: Note): readonly Inline[] {
  note("unsupported-markdown", { construct }, rangeOf(node));
  return [];
}

/** Where a node stands in the text that was parsed. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
