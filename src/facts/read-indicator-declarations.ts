import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine, expectMap, readKeys, readRequired } from "../source/read-keys.ts";
import type { SourceEntry, SourceNode } from "../source/source.ts";
import { labelKeys, named, readDeclared } from "./declaration-keys.ts";
import type { Indicator, Topic } from "./declarations.ts";
import { readChoice } from "./read-choice.ts";

const kindKey = named("kind", "种类");
const unitKey = named("unit", "计量单位");
const decimalsKey = named("decimals", "小数位数");
const indicatorKeys = [...labelKeys, kindKey, unitKey, decimalsKey];
const ofIndicator = named("indicator", "指标", "the indicator");
const ofTopic = named("topic", "主题", "the topic");

const kinds: readonly Named[] = [named("level", "时点数"), named("flow", "时期数")];

/** Reads `indicators:`, each a `name: { zh, en, kind: level | flow, unit, decimals }`. Default of decimals: 0. */
export function readIndicators(node: SourceNode | undefined, report: Report): readonly Indicator[] {
  return readEntries(node, report, (entry) => {
    const keys = readKeys(entry.value, indicatorKeys, ofIndicator, report);
    if (entry.value.type !== "map") return undefined;
    const declared = readDeclared(entry, keys, ofIndicator, report);
    const read = (key: Named): SourceNode | undefined => readRequired(keys, key, ofIndicator, entry.value, report);
    const kindNode = read(kindKey);
    const kind = kindNode && readChoice(kindNode, kinds, report);
    const unitNode = read(unitKey);
    const unit = unitNode && expectLine(unitNode, report);
    const decimals = readDecimals(keys.get("decimals")?.value, report);
    if (!declared || !kind || !unit) return undefined;
    return { ...declared, kind: kind.name === "level" ? "level" : "flow", unit: unit.text, decimals };
  });
}

/** Reads `topics:`, each a `name: { zh, en }`. */
export function readTopics(node: SourceNode | undefined, report: Report): readonly Topic[] {
  return readEntries(node, report, (entry) => {
    const keys = readKeys(entry.value, labelKeys, ofTopic, report);
    return entry.value.type === "map" ? readDeclared(entry, keys, ofTopic, report) : undefined;
  });
}

function readEntries<T>(
  node: SourceNode | undefined,
  report: Report,
  read: (entry: SourceEntry) => T | undefined,
): readonly T[] {
  const entries = (node && expectMap(node, report)?.entries) ?? [];
  return entries.map(read).filter((item) => item !== undefined);
}

function readDecimals(node: SourceNode | undefined, report: Report): number {
  const scalar = node && expectLine(node, report);
  if (!scalar) return 0;
  if (/^\d$/.test(scalar.text)) return Number(scalar.text);
  report("wrong-number", scalar.place, { written: scalar.text, reason: "form", meant: undefined });
  return 0;
}
