import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findNearestNamed } from "../source/find-nearest.ts";
import { expectLine, expectMap, readKeys, readRequired, reportMissing } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceEntry } from "../source/source.ts";
import { labelKeys, named, readDeclared } from "./declaration-keys.ts";
import type { Choice, Field } from "./declarations.ts";
import type { FieldType, Setting } from "./field-types/field-type.ts";
import { fieldTypes } from "./field-types/index.ts";
import { readFlag } from "./read-flag.ts";
import { findFieldType } from "./find-field-type.ts";

const typeKey = named("type", "类型");
const unitKey = named("unit", "计量单位");
const choicesKey = named("choices", "可选项");
const fieldKeys = [...labelKeys, typeKey, named("required", "必填"), unitKey, choicesKey];
const ofField = named("field", "字段", "the field");
const ofChoice = named("choice", "可选项", "the choice");
const typeNames: readonly Named[] = fieldTypes.map(({ name }) => named(name, name));

/** Reads one `name: { zh, en, type, required, unit, choices }`. Gives nothing without labels or a known type. */
export function readField(entry: SourceEntry, report: Report): Field | undefined {
  const keys = readKeys(entry.value, fieldKeys, ofField, report);
  if (entry.value.type !== "map") return undefined;
  const declared = readDeclared(entry, keys, ofField, report);
  const type = readType(keys, entry, report);
  if (!declared || !type) return undefined;
  const unit = readUnit(keys, type, entry, report);
  const required = keys.get("required")?.value;
  return {
    ...declared,
    type: type.name,
    required: (required && readFlag(required, report)) ?? false,
    choices: readChoices(keys, type, entry, report),
    ...(unit !== undefined && { unit }),
  };
}

function readType(keys: Keys, entry: SourceEntry, report: Report): FieldType | undefined {
  const node = readRequired(keys, typeKey, ofField, entry.value, report);
  const scalar = node && expectLine(node, report);
  if (!scalar) return undefined;
  const type = findFieldType(scalar.text);
  if (type) return type;
  const nearest = findNearestNamed(scalar.text, typeNames);
  report("unknown-choice", scalar.place, { written: scalar.text, nearest, choices: typeNames });
  return undefined;
}

function readUnit(keys: Keys, type: FieldType, entry: SourceEntry, report: Report): string | undefined {
  const node = readSetting(keys, unitKey, type, type.unit, entry, report);
  return node && expectLine(node.value, report)?.text;
}

function readChoices(keys: Keys, type: FieldType, entry: SourceEntry, report: Report): readonly Choice[] {
  const node = readSetting(keys, choicesKey, type, type.choices, entry, report);
  if (!node) return [];
  const entries = expectMap(node.value, report)?.entries ?? [];
  const choices = entries.map((choice) =>
    readDeclared(choice, readKeys(choice.value, labelKeys, ofChoice, report), ofChoice, report),
  );
  if (entries.length === 0 && node.value.type === "map") report("missing-value", node.value.place, {});
  return choices.filter((choice) => choice !== undefined);
}

/** A setting that only some types take. */
function readSetting(
  keys: Keys,
  key: Named,
  type: FieldType,
  setting: Setting,
  entry: SourceEntry,
  report: Report,
): SourceEntry | undefined {
  const found = keys.get(key.name);
  if (found && setting === "none") {
    report("setting-not-for-type", found.keyPlace, { setting: key.name, type: type.name });
    return undefined;
  }
  if (!found && setting === "required") {
    if (entry.value.type === "map") report("missing-setting", entry.keyPlace, { setting: key.name, type: type.name });
    else reportMissing(key, ofField, entry.value, report);
  }
  return found;
}
