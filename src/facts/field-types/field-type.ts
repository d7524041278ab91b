import type { Period } from "../../calendar/period.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceNode } from "../../source/source.ts";
import type { Field, FieldTypeName } from "../declarations.ts";
import type { FactValue } from "../facts.ts";

/** How fields of one type are declared, read and shown in an example. */
export interface FieldType {
  readonly name: FieldTypeName;
  /** Whether a field of this type declares a unit of measure, and whether choices. */
  readonly unit: Setting;
  readonly choices: Setting;
  /** Reads a value as it stands in a facts file. Gives nothing, reported, when it can't be one. */
  read(node: SourceNode, field: Field, report: Report): FactValue | undefined;
  /** A value as one would write it in YAML, for blank forms. */
  example(field: Field, period: Period, language: "zh" | "en"): string;
}

export type Setting = "none" | "optional" | "required";
