import { readdirSync, readFileSync } from "node:fs";

import { parse } from "yaml";

// The sample's facts read with nothing of ours, so that its figures can be worked out a second way.

const data = new URL("../../data/", import.meta.url);
export const units = ["shili-city", "jia-county", "yi-county", "bing-county"];

type Entry = Readonly<Record<string, string | number>>;
type File = Readonly<Record<string, readonly Entry[]>> & {
  readonly 指标?: Readonly<Record<string, number>>;
  readonly 材料?: Readonly<Record<string, string>>;
};

/** The entries of a ledger over some months, read with nothing of ours: all files of a unit, cut by date. */
export function entries(ledger: string, unit: string, months: readonly string[]): readonly Entry[] {
  const all = files(unit).flatMap(([, file]) => file[ledger] ?? []);
  return all.filter((entry) => months.includes(String(entry["日期"]).slice(0, 7)));
}

/** A flow over some months: the files whose days lie in them, by their names. */
export function flow(indicator: string, unit: string, months: readonly string[]): number {
  const within = files(unit).filter(([name]) => name.split("..").every((day) => months.includes(day.slice(0, 7))));
  return within.reduce((sum, [, file]) => sum + (file.指标?.[indicator] ?? 0), 0);
}

function files(unit: string): readonly (readonly [string, File])[] {
  const names = readdirSync(new URL(`${unit}/`, data));
  return names.map((name) => [name.replace(".yaml", ""), file(unit, name.replace(".yaml", ""))]);
}

/** All that a file says. */
export function file(unit: string, period: string): File {
  return parse(readFileSync(new URL(`${unit}/${period}.yaml`, data), "utf8"), { schema: "core" }) as File;
}

/** How many entries, each as often as its quantity field says. */
export function count(ledger: string, unit: string | undefined, months: readonly string[], quantity = ""): number {
  const from = unit === undefined ? units : [unit];
  const found = from.flatMap((one) => entries(ledger, one, months));
  return found.reduce((sum, entry) => sum + Number(entry[quantity] ?? 1), 0);
}
