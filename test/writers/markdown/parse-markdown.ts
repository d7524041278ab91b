import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/**
 * As CommonMark with tables has it, by a parser that is told nothing of how it was written. Footnotes are paragraphs to it
 * without their `[^1]:`, which it would take for link definitions.
 */
export function parseMarkdown(markdown: string): Nodes {
  return fromMarkdown(markdown.replaceAll(/^\[\^\d+\]: /gm, ""), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

export function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

/** All characters that a reader sees. */
export function textIn(node: Nodes): string {
  return nodesIn(node)
    .map((one) => {
      if (one.type === "image") return one.alt ?? "";
      return one.type === "text" ? one.value : one.type === "break" ? "\n" : "";
    })
    .join("");
}
