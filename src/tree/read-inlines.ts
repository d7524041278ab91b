import type { Link as MarkdownLink, Nodes, PhrasingContent } from "mdast";

import type { MarkdownConstruct } from "../diagnostics/codes/tree.ts";
import { splitAtTokens } from "./parse-line.ts";
import type { Note, Range } from "./problem.ts";
import { literalFaults } from "./literal-faults.ts";
import { isAddress, mayBeAddress } from "./link-address.ts";
import { joinSoftLines } from "./soft-lines.ts";
import type { Inline } from "./tree.ts";

/** What stands within a block, from Markdown's nodes. `text` is what was parsed. Notes what has no form in a report. */
export function readInlines(nodes: readonly PhrasingContent[], text: string, note: Note): readonly Inline[] {
  return nodes.flatMap((node) => readInline(node, text, note));
}

function readInline(node: PhrasingContent, text: string, note: Note): readonly Inline[] {
  switch (node.type) {
    case "text": {
      const range = rangeOf(node);
      literalFaults(text, range, note);
      return splitAtTokens(joinSoftLines(node.value, text, range));
    }
    case "strong":
      return [{ type: "strong", children: readInlines(node.children, text, note) }];
    case "emphasis":
      return [{ type: "emphasis", children: readInlines(node.children, text, note) }];
    case "break":
      return [{ type: "line-break" }];
    case "link":
      return readLink(node, text, note);
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

function readLink(node: MarkdownLink, text: string, note: Note): readonly Inline[] {
  const range = rangeOf(node);
  if (node.title) note("unsupported-markdown", { construct: "link-title" }, range);
  const address = splitAtTokens(node.url);
  const fixed = address.every((part) => part.type === "text");
  if (fixed ? !isAddress(node.url) : !mayBeAddress(address)) note("link-address", { address: node.url }, range);
  return [{ type: "link", address, children: readInlines(node.children, text, note) }];
}

function unsupported(construct: MarkdownConstruct, node: Nodes, note: Note): readonly Inline[] {
  note("unsupported-markdown", { construct }, rangeOf(node));
  return [];
}

/** Where a node stands in the text that was parsed. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
