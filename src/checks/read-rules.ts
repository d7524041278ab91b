import type { Report } from "../diagnostics/diagnostic.ts";
import type { Declarations } from "../facts/declarations.ts";
import type { RuleSetting } from "../facts/workspace.ts";
import { readTemplateTree } from "../source/read-template-tree.ts";
import { sourceText } from "../source/source-text.ts";
import type { SourceScalar } from "../source/source.ts";
import type { Expression } from "../source/template-tree.ts";
import { kindOfExpression } from "../text/check-call.ts";
import { reportNames } from "../text/report-names.ts";
import type { Rule } from "./rule.ts";

/**
 * Reads the rules of `checks:` with the grammar of templates, and checks their names before any data is there. Reports what
 * is wrong at its place in `huibao.yaml`; a rule at fault is left out.
 */
export function readRules(
  settings: readonly RuleSetting[],
  declarations: Declarations,
  report: Report,
): readonly Rule[] {
  return settings.flatMap(({ rule: scalar, ...setting }) => {
    let isSound = true;
    const tell: Report = (code, place, ...finding) => {
      isSound = false;
      report(code, isAsWritten(scalar) ? place : scalar.place, ...finding);
    };
    const expression = readRule(scalar, tell);
    if (!expression) return [];
    const names = reportNames(declarations);
    const { type } = kindOfExpression(expression, undefined, { names, report: tell, includes: [] });
    if (isSound && type !== "flag") tell("rule-form", scalar.place, {});
    return isSound ? [{ ...setting, expression, place: scalar.place }] : [];
  });
}

/** A rule goes within its own brackets or without: `(le a b)`, `le a b`. */
function readRule(scalar: SourceScalar, report: Report): Expression | undefined {
  const { text, place, quoted } = scalar;
  const inner = /^\s*\((?<call>[\s\S]*)\)\s*$/.exec(text)?.groups?.["call"] ?? text;
  // The braces of a mustache are put in front, so that every part of the rule keeps its place in the file.
  const column = place.column - 1 + (quoted ? 1 : 0) + text.indexOf(inner);
  const before = "\n".repeat(place.line - 1) + " ".repeat(Math.max(0, column - 2));
  const source = sourceText(place.file, `${before}{{${inner}}}`);
  let isTold = false;
  const nodes = readTemplateTree(source, before.length, (code, ...finding) => {
    // Where the parser stopped is told by braces that nobody wrote.
    if (code === "template-not-parsed") return;
    isTold = true;
    report(code, ...finding);
  });
  const [node, ...others] = nodes ?? [];
  if (node?.type === "print" && others.length === 0) return node.expression;
  if (!isTold) report("rule-form", place, {});
  return undefined;
}

/**
 * Whether each character stands in the file where the text has it: on one line, without escapes. Else places within the text
 * are not known, but that of the whole is.
 */
function isAsWritten({ text, place, quoted }: SourceScalar): boolean {
  const length = text.length + (quoted ? 2 : 0);
  return place.line === place.endLine && place.endColumn - place.column === length;
}
