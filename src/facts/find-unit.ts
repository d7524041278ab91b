import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { findNearest } from "../source/find-nearest.ts";
import type { Unit, Units } from "./workspace.ts";

/** Finds a unit by its id, name or short name. Reports one that is not in `huibao.yaml`, with the nearest. */
export function findUnit(written: string, units: Units, place: Place | undefined, report: Report): Unit | undefined {
  const found =
    units.find(({ id }) => id === written) ?? units.find(({ name, short }) => name === written || short === written);
  if (found) return found;
  const names = units.flatMap(({ id, name, short }) => [id, name, short]);
  report("unit-not-found", place, {
    written,
    nearest: findNearest(written, names),
    known: units.map(({ id }) => id),
  });
  return undefined;
}
