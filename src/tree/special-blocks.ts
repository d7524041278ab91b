import { closest, distance } from "fastest-levenshtein";
import type { Nodes, Root } from "mdast";

import type { Note, Range } from "./problem.ts";
import { rangeOf } from "./read-inlines.ts";

const pageBreakNames: readonly string[] = ["分页", "pagebreak"];
export const unnumberedNames: readonly string[] = ["不编号", "unnumbered"];

type Directive = Extract<Nodes, { type: "leafDirective" | "containerDirective" }>;

/** Whether it is a page break. Notes another name, and a label or attributes: a special block takes none. */
export function readPageBreak(node: Directive, text: string, note: Note): boolean {
  return checkDirective(node, pageBreakNames, text, note);
}

/** The name of a container (`:::不编号` … `:::`) and where its inner blocks stand. Notes one that is unknown or not closed. */
export function openContainer(root: Root, text: string, note: Note): { name: string; children: readonly Range[] } {
  const [node, ...rest] = root.children;
  if (node?.type !== "containerDirective") {
    const [line = text] = text.split("\n");
    note("block-form", { name: "", form: line }, { start: 0, end: line.length });
    return { name: "", children: [] };
  }
  const known = checkDirective(node, unnumberedNames, text, note);
  const closed =
    /(?:^|\n) {0,3}:{3,}\s*$/.test(text.slice(0, rangeOf(node).end)) && rangeOf(node).end > text.indexOf("\n");
  if (!closed) note("block-not-closed", { name: node.name }, nameRange(node, text));
  return { name: known ? node.name : "", children: [...node.children, ...rest].map(rangeOf) };
}

function checkDirective(node: Directive, known: readonly string[], text: string, note: Note): boolean {
  const range = nameRange(node, text);
  if (!known.includes(node.name)) {
    const near = closest(node.name, [...known]);
    note(
      "unknown-block",
      { name: node.name, known, nearest: distance(node.name, near) <= 3 ? near : undefined },
      range,
    );
    return false;
  }
  const label = node.children.some((child) => child.type === "paragraph" && child.data?.directiveLabel === true);
  const inline = node.type === "leafDirective" && node.children.length > 0;
  if (label || inline || Object.keys(node.attributes ?? {}).length > 0)
    note("block-takes-nothing", { name: node.name }, range);
  return true;
}

/** The line that names the block, colons included. */
function nameRange(node: Directive, text: string): Range {
  const { start, end } = rangeOf(node);
  const line = text.indexOf("\n", start);
  return { start, end: line === -1 ? end : Math.min(line, end) };
}
