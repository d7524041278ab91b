import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Declarations } from "../facts/declarations.ts";
import { partKeys } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { Block, Include, Print, TemplateNode } from "../source/template-tree.ts";
import { checkBlockCall, kindOfExpression } from "./check-call.ts";
import type { Checking } from "./check-call.ts";
import { findTypedNumbers } from "./find-typed-numbers.ts";
import { isAccepted, printableKinds } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { reportNames } from "./report-names.ts";
import type { Scope } from "./scope.ts";
import type { Template, TemplateLine } from "./template.ts";

/** What the checks of nodes hand along: how to report, and through which includes and sections they came. */
interface Walk extends Checking {
  readonly template: Template;
  readonly sections: readonly string[];
  /** Whether the text is a line of the front matter, which has no paragraphs. */
  readonly oneLine: boolean;
  /** Sections already checked where nothing but the report's names is in scope. */
  readonly seen: Set<string>;
  readonly ways: { count: number };
}

/** More ways into sections than any template has. */
const mostWays = 10_000;

const turnKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["@number", { type: "number" }],
  ["@index", { type: "number" }],
  ["@first", { type: "flag" }],
  ["@last", { type: "flag" }],
]);

/**
 * Checks a template and the sections it includes from the declarations alone: every name, field, choice, helper and
 * section, wherever it stands. All faults are reported, each with the way it was included.
 */
export function checkTemplate(template: Template, declarations: Declarations, report: Report): void {
  const tellOfPart: Report = (code, ...finding) => {
    if (code !== "number-typed") report(code, ...finding);
  };
  for (const { name } of partKeys) {
    const line = template.parts[name];
    if (line) checkLine(line, template, declarations, numberedParts.has(name) ? tellOfPart : report);
  }
  for (const line of template.attachments) checkLine(line, template, declarations, report);
  checkNodes(template.body, undefined, beginWalk(template, declarations, report));
}

/** Parts whose numbers are the paper's own, no figures of the report: 第12期, 机密★1年. */
const numberedParts: ReadonlySet<PartName> = new Set(["copy-number", "secrecy", "number", "issue-number", "print-run"]);

/** The same for a line that a report prints beside its body. */
export function checkLine(
  { nodes }: TemplateLine,
  template: Template,
  declarations: Declarations,
  report: Report,
): void {
  checkNodes(nodes, undefined, { ...beginWalk(template, declarations, report), oneLine: true });
}

function beginWalk(template: Template, declarations: Declarations, report: Report): Walk {
  return {
    template,
    names: reportNames(declarations, template.name),
    report,
    includes: [],
    sections: [],
    oneLine: false,
    seen: new Set(),
    ways: { count: 0 },
  };
}

function checkNodes(nodes: readonly TemplateNode[], scope: Scope<Kind> | undefined, walk: Walk): void {
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case "text":
        findTypedNumbers(node, (place, found) => walk.report("number-typed", place, { found }, walk.includes));
        break;
      case "print":
        checkPrint(node, scope, walk);
        checkUnitOnce(node, nodes[index + 1], walk);
        break;
      case "block":
        checkBlock(node, scope, walk);
        break;
      case "include":
        checkInclude(node, scope, walk);
        break;
    }
  }
}

function checkPrint(node: Print, scope: Scope<Kind> | undefined, walk: Walk): void {
  const kind = kindOfExpression(node.expression, scope, walk);
  if (!isAccepted(kind, printableKinds)) {
    walk.report("not-printable", node.place, { written: node.written, found: kind.type }, walk.includes);
  }
  const hasLine = node.alone && !walk.oneLine;
  if (kind.type === "table" && !hasLine) walk.report("table-not-alone", node.place, {}, walk.includes);
  if (kind.type === "paragraphs" && !hasLine) walk.report("paragraphs-not-alone", node.place, {}, walk.includes);
  checkTypedNumber(node, walk);
}

/** `{{5}}` and `{{cn 5}}` are numbers that no fact stands behind, just as a 5 between the mustaches is. */
function checkTypedNumber({ expression, place }: Print, { report, includes }: Walk): void {
  if (expression.type === "name") return;
  if (expression.type === "call" && expression.helper === "fixed") return;
  const shown = expression.type === "call" ? expression.arguments : [expression];
  if (shown.length === 0 || shown.some((part) => part.type !== "constant")) return;
  const text = shown.map((part) => (part.type === "constant" ? String(part.value) : "")).join(" ");
  findTypedNumbers({ type: "text", text, place }, (_, found) => report("number-typed", place, { found }, includes));
}

/** Sums of money write their unit themselves. */
function checkUnitOnce({ expression, place }: Print, next: TemplateNode | undefined, walk: Walk): void {
  if (expression.type !== "call" || next?.type !== "text") return;
  const writesUnit = expression.helper === "money" || expression.options.some(({ name }) => name === "in");
  const unit = /^[万亿]?元/.exec(next.text)?.[0];
  if (writesUnit && expression.helper !== "number" && unit !== undefined) {
    walk.report("unit-typed-again", place, { unit }, walk.includes);
  }
}

function checkBlock(node: Block, scope: Scope<Kind> | undefined, walk: Walk): void {
  const checked = checkBlockCall(node, scope, walk);
  checkNodes(node.body, bodyScope(node, checked, scope, walk), walk);
  checkNodes(node.otherwise, scope, walk);
}

function bodyScope(
  node: Block,
  { item, turns }: { readonly item: Kind | undefined; readonly turns: boolean },
  around: Scope<Kind> | undefined,
  walk: Walk,
): Scope<Kind> | undefined {
  if (!item) return around;
  const [parameter] = node.parameters;
  if (parameter !== undefined) checkParameter(parameter, node.place, walk);
  return {
    names: new Map(parameter === undefined ? [] : [[parameter, item]]),
    context: item,
    ...(turns && { turn: turnKinds }),
    ...(around && { around }),
  };
}

/** A parameter that hid a name of the report would make one word mean two things. */
function checkParameter(name: string, place: Place, walk: Walk): void {
  if (walk.names.has(name)) walk.report("parameter-hides-name", place, { name }, walk.includes);
}

function checkInclude(node: Include, scope: Scope<Kind> | undefined, walk: Walk): void {
  const section = walk.template.sections.get(node.section);
  const names = new Map<string, Kind>();
  for (const option of node.options) {
    checkParameter(option.name, option.place, walk);
    names.set(option.name, kindOfExpression(option.value, scope, walk));
  }
  if (!section) {
    const nearest = findNearest(node.section, [...walk.template.sections.keys()])[0];
    walk.report("unknown-section", node.place, { section: node.section, nearest }, walk.includes);
    return;
  }
  if (walk.sections.includes(section.name)) {
    walk.report("section-includes-itself", node.place, { section: section.name }, walk.includes);
    return;
  }
  // Without parameters and surroundings a section means the same everywhere: once is enough, however often it is included.
  if (names.size === 0 && !scope) {
    if (walk.seen.has(section.name)) return;
    walk.seen.add(section.name);
  }
  if (!countWay(node.place, walk)) return;
  const inner = names.size > 0 ? { names, ...(scope && { around: scope }) } : scope;
  const includes = [...walk.includes, node.place];
  checkNodes(section.nodes, inner, { ...walk, includes, sections: [...walk.sections, section.name] });
}

/** Sections with parameters are checked for every way that leads to them: whether there are ways left, said once. */
function countWay(place: Place, { ways, report, includes }: Walk): boolean {
  ways.count++;
  if (ways.count === mostWays + 1) report("too-many-turns", place, { limit: mostWays }, includes);
  return ways.count <= mostWays;
}
