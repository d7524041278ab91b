import type { Report } from "../diagnostics/diagnostic.ts";
import { readKeys, readRequired } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { Indicator } from "./declarations.ts";
import type { Fact, IndicatorFact, NumberValue } from "./facts.ts";
import { readNumber } from "./read-number.ts";
import { indicatorFactKeys, indicatorsKey, valueKey, wasKey } from "./structure.ts";

/** Reads `indicators:`, each a number, or `{ value, was }`. */
export function readIndicatorFacts(
  node: SourceNode | undefined,
  indicators: readonly Indicator[],
  report: Report,
): ReadonlyMap<string, IndicatorFact> {
  const facts = new Map<string, IndicatorFact>();
  if (!node) return facts;
  const keys = readKeys(node, indicators, indicatorsKey, report);
  for (const indicator of indicators) {
    const written = keys.get(indicator.name)?.value;
    const fact = written && readIndicatorFact(written, indicator, report);
    if (fact) facts.set(indicator.name, fact);
  }
  return facts;
}

function readIndicatorFact(node: SourceNode, indicator: Indicator, report: Report): IndicatorFact | undefined {
  if (node.type !== "map") return readOne(node, indicator, report);
  const keys = readKeys(node, indicatorFactKeys, indicator, report);
  const valueNode = readRequired(keys, valueKey, indicator, node, report);
  const wasNode = keys.get(wasKey.name)?.value;
  const value = valueNode && readOne(valueNode, indicator, report);
  const was = wasNode && readOne(wasNode, indicator, report);
  return value && { ...value, ...(was && { was }) };
}

function readOne(node: SourceNode, indicator: Indicator, report: Report): Fact<NumberValue> | undefined {
  const { unit, decimals } = indicator;
  const value = readNumber(node, { whole: false, negative: true, unit }, report);
  if (!value) return undefined;
  if (value.decimals <= decimals) return { value, place: node.place };
  report("too-many-decimals", node.place, { written: node.type === "scalar" ? node.text : "", most: decimals });
  return undefined;
}
