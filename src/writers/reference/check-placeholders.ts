import type { Report } from "../../diagnostics/diagnostic.ts";
import { severities } from "../../diagnostics/codes/index.ts";
import type { Declarations } from "../../facts/declarations.ts";
import { partKey, partKeys } from "../../facts/document-parts.ts";
import { findNearest } from "../../source/find-nearest.ts";
import { nameOnly } from "../../source/read-keys.ts";
import type { Print } from "../../source/template-tree.ts";
import { checkLine } from "../../text/check-template.ts";
import { reportNames } from "../../text/report-names.ts";
import type { Template, TemplateLine } from "../../text/template.ts";
import type { Document } from "../../tree/tree.ts";
import { bodyNames } from "./find-placeholders.ts";
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
  for (const one of reference.placeholders.values()) {
    if (one.type !== "fact") continue;
    const { line } = one;
    const name = bareName(line);
    if (name === undefined || names.has(name)) checkLine(line, template, declarations, tell);
    else {
      const known = partKeys.map(nameOnly);
      const all = [...bodyNames, ...known.flatMap((part) => [part.labels.zh, part.name]), ...names.keys()];
      tell("reference-unknown-placeholder", line.place, { written: name, nearest: findNearest(name, all), known });
    }
  }
  return isSound;
}

/** Tells of places for parts that the report doesn't have. Only a paper that goes upward has 签发人: others lack none. */
export function reportPartsNotGiven(
  { placeholders }: Reference,
  { parts, upward }: Pick<Document, "parts" | "upward">,
  report: Report,
): void {
  for (const one of placeholders.values()) {
    if (one.type !== "part" || parts[one.part] || (one.part === "signers" && !upward)) continue;
    report("reference-part-not-given", one.place, { part: nameOnly(partKey(one.part)) });
  }
}

/** A placeholder that is one name, such as `{{单位}}`; nothing for paths and calls. */
function bareName({ nodes }: TemplateLine): string | undefined {
  const { expression } = nodes[0] as Print;
  return expression.type === "name" && expression.segments.length === 1 ? expression.segments[0] : undefined;
}
