import type { Field, FieldTypeName } from "../../src/facts/declarations.ts";
import type { FactValue } from "../../src/facts/facts.ts";
import { findFieldType } from "../../src/facts/find-field-type.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { findingsOf } from "../source/findings.ts";

const place = { file: "declared.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 };

const choices = [
  { name: "notice", labels: { zh: "通知", en: "public notice" }, place },
  { name: "plan", labels: { zh: "方案", en: "work plan" }, place },
];

/** Reads `v: …` as a field of a type. Findings stand in line 1; the value starts in column 4. */
export function readField(
  type: FieldTypeName,
  yaml: string,
  settings: { readonly unit?: string; readonly withChoices?: boolean } = {},
): { value: FactValue | undefined; found: readonly string[] } {
  const field: Field = {
    name: "field",
    labels: { zh: "字段", en: "field" },
    place,
    type,
    required: true,
    choices: settings.withChoices ? choices : [],
    ...(settings.unit !== undefined && { unit: settings.unit }),
  };
  return findingsOf((report) => {
    const node = readYaml(sourceText("facts.yaml", `v: ${yaml}\n`), report);
    const entry = node?.type === "map" ? node.entries[0] : undefined;
    return entry && findFieldType(type).read(entry.value, field, report);
  });
}
