import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Finding, Look, Missing } from "../figures/figure.ts";
import { viewKey } from "../figures/look-under.ts";
import type { Writing } from "../locale/writing.ts";
import type { Block, Include, Print, TemplateNode } from "../source/template-tree.ts";
import { nameAnchor, siteKey } from "./anchor.ts";
import { constantValue } from "./constant-value.ts";
import { deriveValue } from "./derive-value.ts";
import type { Deriving } from "./derive-value.ts";
import { factLine } from "./fact-line.ts";
import { fillBlocks, fillLine } from "./fill-blocks.ts";
import { blockHelpers } from "./helpers/index.ts";
import type { Turn } from "./helpers/helper.ts";
import type { Piece } from "./output.ts";
import { renderParts } from "./render-parts.ts";
import type { AskedParts } from "./render-parts.ts";
import { reportNames } from "./report-names.ts";
import type { Scope } from "./scope.ts";
import { tableHead } from "./tables/table-head.ts";
import type { Template, TemplateLine } from "./template.ts";
import { phraseText } from "./text.ts";
import type { PhrasePart, RenderedLine, RenderedText } from "./text.ts";
import { findFault } from "./truth.ts";
import { flag, plain } from "./value.ts";
import type { Table, Value } from "./value.ts";
import { wordsOf } from "./words-of.ts";

/** More turns and sections than any report has: a template that asks for more is stopped. */
const mostTurns = 100_000;

export interface RenderOptions {
  /** Show gaps for what is missing. It is reported all the same. */
  readonly draft: boolean;
  /** The document parts that are taken from the facts where the front matter leaves them out. */
  readonly asked: AskedParts;
  /** Lines that are printed in places of a reference file. Default: none. */
  readonly placed?: readonly TemplateLine[];
}

/** What rendering hands along; `pieces`, `taken` and `turns` grow on the way. */
interface Run extends Deriving {
  readonly template: Template;
  readonly report: Report;
  readonly draft: boolean;
  readonly pieces: Piece[];
  readonly taken: Set<string>;
  readonly turns: { count: number };
  /** How the file that is being rendered was reached, see `Site`. */
  readonly way: string;
  readonly includes: readonly Place[];
  /** The records that the surrounding blocks are about. */
  readonly records: readonly string[];
}

/**
 * Renders a checked template over facts under a view. What can't be worked out is reported at the mustache that prints
 * it; in a draft it is shown as a gap as well. The text is whole only when nothing was reported.
 */
export function renderText(
  template: Template,
  look: Look,
  writing: Writing,
  { draft, asked, placed = [] }: RenderOptions,
  report: Report,
): RenderedText {
  const names = reportNames(look.facts.declarations, template.name);
  const taken = new Set<string>();
  const turns = { count: 0 };
  const run = { template, look, writing, names, report, draft, taken, turns, includes: [], records: [] };
  const { numbered, sealed, upward } = template;
  const line = (way: string, part: TemplateLine): RenderedLine => {
    const pieces: Piece[] = [];
    renderNodes(part.nodes, undefined, { ...run, pieces, way });
    return fillLine(pieces, part.place);
  };
  const facts = { template: template.name, look, writing, taken };
  const parts = renderParts(template.parts, asked, { template: line, facts: (name) => factLine(name, facts) });
  const attachments = template.attachments.map((named) => line("attachments", named));
  const pieces: Piece[] = [];
  renderNodes(template.body, undefined, { ...run, pieces, way: "" });
  return {
    parts,
    attachments,
    placed: placed.map((one) => line("reference", one)),
    numbered,
    sealed,
    upward,
    blocks: fillBlocks(pieces),
  };
}

function renderNodes(nodes: readonly TemplateNode[], scope: Scope<Value> | undefined, run: Run): void {
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        run.pieces.push({ type: "text", text: node.text, place: node.place, includes: run.includes });
        break;
      case "print":
        renderPrint(node, scope, run);
        break;
      case "block":
        renderBlock(node, scope, run);
        break;
      case "include":
        renderInclude(node, scope, run);
        break;
    }
  }
}

function renderPrint(node: Print, scope: Scope<Value> | undefined, run: Run): void {
  const value = deriveValue(node.expression, scope, run);
  if (value.type === "table") return renderTable(value, node, run);
  if (value.type !== "paragraphs") return printValue(value, node, run);
  for (const [index, item] of value.items.entries()) {
    if (index > 0) literal("\n\n", node, run);
    emit(item.parts, false, node, run);
  }
}

function printValue(value: Value, node: Print, run: Run): void {
  if (value.type === "missing") {
    reportMissing(value, node.place, run);
    emitGap(value, node, run);
    return;
  }
  const { parts, remarks = [] } = wordsOf(value, run.writing);
  reportRemarks([...remarks, ...remarksOn(parts)], node.place, run);
  emit(parts, false, node, run);
}

/** A table's cells are known by their records and columns, so that a new record renames no other. */
function renderTable({ columns, rows }: Table, node: Print, run: Run): void {
  const [head, dashes] = tableHead(columns);
  literal(head, node, run);
  // Each line is a piece of its own: then each begins where the mustache stands.
  literal("\n", node, run);
  literal(dashes, node, run);
  for (const [row, { item, cells }] of rows.entries()) {
    const records = item ? withRecord(run.records, { item }) : run.records;
    literal("\n", node, run);
    for (const [index, cell] of cells.entries()) {
      // The one row that is about nothing says that there is nothing; below others such a row sums up.
      const isTotal = index === 0 && row > 0 && !item;
      literal(index === 0 ? "| " : " | ", node, run, isTotal);
      if (typeof cell === "string") literal(cell, node, run);
      else printValue(cell, node, { ...run, records: [...records, columns[index]?.name ?? ""] });
    }
    literal(" |", node, run);
  }
}

function literal(text: string, { place }: Print, { pieces, includes }: Run, total = false): void {
  pieces.push({ type: "text", text, place, includes, ...(total && { total }) });
}

function emit(parts: readonly PhrasePart[], gap: boolean, node: Print | Block, run: Run): void {
  const { records, includes, taken } = run;
  const { place, written: expression } = node;
  const anchor = nameAnchor(siteOf(node, run), records, phraseText({ parts }), taken);
  run.pieces.push({ type: "phrase", parts, expression, place, includes, anchor, gap });
}

type Mustache = Print | Block | Include;

const siteKeys = new WeakMap<Template, Map<string, Map<Mustache, string>>>();

/** A mustache is one site for each way that leads to it; its key is made once a template. */
function siteOf(node: Mustache, { template, way }: Run): string {
  const ways = siteKeys.get(template) ?? new Map<string, Map<Mustache, string>>();
  siteKeys.set(template, ways);
  const keys = ways.get(way) ?? new Map<Mustache, string>();
  ways.set(way, keys);
  const { written, ordinal } = node;
  const key = keys.get(node) ?? siteKey({ template: template.name, way, written, ordinal });
  keys.set(node, key);
  return key;
}

function renderBlock(node: Block, scope: Scope<Value> | undefined, run: Run): void {
  const helper = blockHelpers.find(({ name }) => name === node.call.helper);
  const [argument] = node.call.arguments;
  if (!helper || !argument)
    throw new Error(`No block ${node.call.helper}: templates are checked before they are rendered.`);
  const value = deriveValue(argument, scope, run);
  const fault = findFault([value], run.look);
  if (fault) {
    reportMissing(fault, argument.place, run);
    emitBlockGap(fault, node, run);
    return;
  }
  const turns = helper.turns(value, run.look);
  if (turns.length === 0) renderNodes(node.otherwise, scope, run);
  for (const [index, turn] of turns.entries()) {
    if (!countTurn(node.place, run)) return;
    const inner = turn.item ? turnScope(node, turn.item, index, turns, scope) : scope;
    const look = turn.look ?? run.look;
    renderNodes(node.body, inner, { ...run, look, records: withRecord(run.records, turn) });
  }
}

/**
 * Marks what is missing, visibly in a draft alone: whatever else is checked is told by it not to ask for more where nothing can
 * be known.
 */
function emitGap({ name }: Missing, node: Print | Block, run: Run): void {
  emit([{ text: run.draft ? run.writing.gap(name) : "", figures: [] }], true, node, run);
}

/** Neither part of the block is true when what it asks for was not reported: a draft shows the gap in their place. */
function emitBlockGap(missing: Missing, node: Block, run: Run): void {
  emitGap(missing, node, run);
  const last = node.body.at(-1);
  const hasLines = last?.type === "text" && last.text.endsWith("\n");
  if (hasLines) run.pieces.push({ type: "text", text: "\n", place: node.place, includes: run.includes });
}

function turnScope(
  node: Block,
  item: Value,
  index: number,
  turns: readonly Turn[],
  around: Scope<Value> | undefined,
): Scope<Value> {
  const [parameter] = node.parameters;
  const turn = new Map<string, Value>([
    ["@number", plain(constantValue(index + 1))],
    ["@index", plain(constantValue(index))],
    ["@first", flag(index === 0)],
    ["@last", flag(index === turns.length - 1)],
  ]);
  return {
    names: new Map(parameter === undefined ? [] : [[parameter, item]]),
    context: item,
    ...(node.call.helper === "each" && { turn }),
    ...(around && { around }),
  };
}

/** An item that is no record is known by its text, so that its anchors don't depend on its place in the list. */
function withRecord(records: readonly string[], { item }: Turn): readonly string[] {
  if (item?.type === "record") return [...records, `${item.unit.id}\u001E${item.identity}`];
  if (item?.type === "view") return [...records, viewKey(item.look.view)];
  if (item?.type === "part") return [...records, JSON.stringify(item.key.value)];
  if (item?.type === "group") return [...records, JSON.stringify(item.key.value)];
  return item?.type === "figure" ? [...records, JSON.stringify(item.value)] : records;
}

function renderInclude(node: Include, scope: Scope<Value> | undefined, run: Run): void {
  const section = run.template.sections.get(node.section);
  if (!section) throw new Error(`No section ${node.section}: templates are checked before they are rendered.`);
  if (!countTurn(node.place, run)) return;
  const names = new Map<string, Value>();
  for (const option of node.options) names.set(option.name, deriveValue(option.value, scope, run));
  const inner = names.size > 0 ? { names, ...(scope && { around: scope }) } : scope;
  renderNodes(section.nodes, inner, { ...run, way: siteOf(node, run), includes: [...run.includes, node.place] });
  endSection(node, run);
}

/** A section on a line of its own ends that line, however its file ends; one within a line leaves the line open. */
function endSection({ alone, place }: Include, { pieces, includes }: Run): void {
  const last = pieces.at(-1);
  const ends = last?.type === "text" && last.text.endsWith("\n");
  if (alone && !ends) pieces.push({ type: "text", text: "\n", place, includes });
  if (!alone && ends) pieces[pieces.length - 1] = { ...last, text: last.text.replace(/\n+$/, "") };
}

/** Whether there are turns left; said once, where they ran out. */
function countTurn(place: Place, { turns, report, includes }: Run): boolean {
  turns.count++;
  if (turns.count === mostTurns + 1) report("too-many-turns", place, { limit: mostTurns }, includes);
  return turns.count <= mostTurns;
}

/** What is to be told of the figures printed, each thing once. */
function remarksOn(parts: readonly PhrasePart[]): readonly Finding[] {
  return [...new Set(parts.flatMap(({ figures }) => figures.flatMap(({ remarks = [] }) => remarks)))];
}

function reportRemarks(remarks: readonly Finding[], place: Place, { report, includes }: Run): void {
  for (const { code, values } of remarks) report(code, place, values as never, includes);
}

function reportMissing({ finding }: Missing, place: Place, { report, includes }: Run): void {
  // The code and its values belong together by Missing's own type.
  report(finding.code, place, finding.values as never, includes);
}
