import type { FieldTypeName } from "./declarations.ts";
import type { FieldType } from "./field-types/field-type.ts";
import { fieldTypes } from "./field-types/index.ts";

const byName: ReadonlyMap<string, FieldType> = new Map(fieldTypes.map((type) => [type.name, type]));

/** The field type of a name as declarations write it; every name of the union has one. */
export function findFieldType(name: FieldTypeName): FieldType;
export function findFieldType(name: string): FieldType | undefined;
export function findFieldType(name: string): FieldType | undefined {
  return byName.get(name);
}
