import type { Report } from "../../diagnostics/diagnostic.ts";
import { severities } from "../../diagnostics/codes/index.ts";
import type { Declarations } from "../../facts/declarations.ts";
import { partKeys } from "../../facts/document-parts.ts";
import { findNearest } from "../../source/find-nearest.ts";
import type { Print } from "../../source/template-tree.ts";
import { checkLines } from "../../text/check-template.ts";
import { reportNames } from "../../text/report-names.ts";
import type { Template, TemplateLine } from "../../text/template.ts";
import type { Parts } from "../../tree/tree.ts";
import type { Reference } from "./reference.ts";

/**
 * Checks what the placeholders of a reference file ask for, as a template is checked: before any data is there. Gives whether a
 * report can be drafted with it.
 */
export function checkPlaceholders(
  reference: Reference,
  template: Template,
  declarations: Declarations,
  report: Report,
): boolean {
  let isSound = true;
  const tell: Report = (code, ...finding) => {
    if (severities[code] === "error") isSound = false;
    report(code, ...finding);
  };
  const names = reportNames(declarations, template.name);
  const known = factLines(reference).filter((line) => {
    const name = bareName(line);
    if (name === undefined || names.has(name)) return true;
    const parts = partKeys.map(({ labels }) => labels.zh);
    const all = ["正文", "body", ...parts, ...partKeys.map((part) => part.name), ...names.keys()];
    tell("reference-unknown-placeholder", line.place, { written: name, nearest: findNearest(name, all), parts });
    return false;
  });
  checkLines(known, template, declarations, tell);
  return isSound;
}

/** What the placeholders print that are no parts of the document, in their order. */
export function factLines({ placeholders }: Reference): readonly TemplateLine[] {
  return [...placeholders.values()].flatMap((one) => (one.type === "fact" ? one.line : []));
}

/** Tells of places for parts that the report doesn't have. */
export function reportPartsNotGiven({ placeholders }: Reference, parts: Parts, report: Report): void {
  for (const one of placeholders.values()) {
    if (one.type !== "part" || parts[one.part]) continue;
    const label = partKeys.find(({ name }) => name === one.part)?.labels.zh ?? one.part;
    report("reference-part-not-given", one.place, { part: label });
  }
}

/** A placeholder that is one name, such as `{{单位}}`; nothing for paths and calls. */
function bareName({ nodes }: TemplateLine): string | undefined {
  const [print] = nodes as readonly [Print];
  const { expression } = print;
  return expression.type === "name" && expression.segments.length === 1 ? expression.segments[0] : undefined;
}
