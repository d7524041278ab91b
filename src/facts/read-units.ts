import type { Report } from "../diagnostics/diagnostic.ts";
import { expectWords, expectMap, readKeys, readRequired } from "../source/read-keys.ts";
import type { SourceEntry, SourceNode } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { readFlag } from "./read-flag.ts";
import { findUnitIdFault } from "./unit-id.ts";
import type { Unit, Units } from "./workspace.ts";

const nameKey = named("name", "名称");
const unitKeys = [nameKey, named("short", "简称"), named("reports", "填报"), named("units", "单位")];
const ofUnit = named("unit", "单位", "the unit");

/**
 * Reads the tree of units: `id: { name, short, units }`, parents before their children. Reports ids that can't be the name
 * of a folder on every system, and ids and names that two units share.
 */
export function readUnits(node: SourceNode, report: Report): Units {
  const units = readLevel(node, undefined, report);
  checkIdsApart(units, report);
  checkNamesApart(units, report);
  return units;
}

function readLevel(node: SourceNode, parent: string | undefined, report: Report): readonly Unit[] {
  const entries = expectMap(node, report)?.entries ?? [];
  return entries.flatMap((entry) => readUnit(entry, parent, report));
}

function readUnit(entry: SourceEntry, parent: string | undefined, report: Report): readonly Unit[] {
  const { key: id, keyPlace: place, value } = entry;
  const fault = findUnitIdFault(id);
  if (fault) report("unsafe-unit-id", place, { id, reason: fault });
  const keys = readKeys(value, unitKeys, ofUnit, report);
  if (value.type !== "map") return [];
  const nameNode = readRequired(keys, nameKey, ofUnit, value, report);
  const name = (nameNode && expectWords(nameNode, report)) ?? id;
  const shortNode = keys.get("short")?.value;
  const short = (shortNode && expectWords(shortNode, report)) ?? name;
  const reportsNode = keys.get("reports")?.value;
  const isExempt = reportsNode && readFlag(reportsNode, report) === false;
  const namePlace = nameNode?.place ?? place;
  const unit: Unit = {
    id,
    name,
    short,
    ...(parent !== undefined && { parent }),
    ...(isExempt === true && { reports: false }),
    place,
    written: { name: namePlace, short: shortNode?.place ?? namePlace },
  };
  const below = keys.get("units")?.value;
  return [unit, ...(below ? readLevel(below, id, report) : [])];
}

/** On some systems `a` and `A`, composed and decomposed letters are one folder. */
function checkIdsApart(units: Units, report: Report): void {
  const seen = new Map<string, Unit>();
  for (const unit of units) {
    const folded = unit.id.normalize("NFKC").toLowerCase();
    const other = seen.get(folded);
    if (other) report("unit-id-collides", unit.place, { id: unit.id, other: other.id, otherPlace: other.place });
    else seen.set(folded, unit);
  }
}

function checkNamesApart(units: Units, report: Report): void {
  const seen = new Map<string, Unit>();
  for (const unit of units) {
    const other = seen.get(unit.name);
    if (other) report("name-taken", unit.place, { name: unit.name, firstPlace: other.place });
    else seen.set(unit.name, unit);
  }
}
