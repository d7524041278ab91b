import type { PeriodKind } from "../calendar/period.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readKeys, readRequired } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { readChoice } from "./read-choice.ts";
import { readPeriodValue } from "./read-date.ts";
import { readFlag } from "./read-flag.ts";
import { readNumber } from "./read-number.ts";
import type { HintSwitches, Reporting } from "./workspace.ts";

const everyKey = named("every", "周期");
const fromKey = named("from", "起始");
const withinKey = named("within", "期限");
const reportingKeys = [everyKey, fromKey, withinKey];
const ofReporting = named("reporting", "填报", "the reporting");

const days = { whole: true, negative: false, unit: "天" };

/** Spans begin and end as they please: nothing is due by them. A day's facts file would be due every day. */
export const periodKinds: readonly (Named & { readonly name: PeriodKind })[] = [
  { name: "day", labels: { zh: "日", en: "day" } },
  { name: "week", labels: { zh: "周", en: "week" } },
  { name: "month", labels: { zh: "月", en: "month" } },
  { name: "quarter", labels: { zh: "季度", en: "quarter" } },
  { name: "half", labels: { zh: "半年", en: "half" } },
  { name: "year", labels: { zh: "年", en: "year" } },
  { name: "span", labels: { zh: "起止", en: "span" } },
];

const dueKinds = periodKinds.filter(({ name }) => name !== "day" && name !== "span");

/** Reads `reporting:`, which says for which periods every unit sends facts. */
export function readReporting(node: SourceNode, report: Report): Reporting | undefined {
  const keys = readKeys(node, reportingKeys, ofReporting, report);
  if (node.type !== "map") return undefined;
  const everyNode = readRequired(keys, everyKey, ofReporting, node, report);
  const fromNode = readRequired(keys, fromKey, ofReporting, node, report);
  const every = everyNode && readChoice(everyNode, dueKinds, report);
  const from = fromNode && readPeriodValue(fromNode, report);
  const withinNode = keys.get(withinKey.name)?.value;
  const within = withinNode && readNumber(withinNode, days, report);
  const kind = dueKinds.find(({ name }) => name === every?.name)?.name;
  if (!kind || !from || (withinNode && !within)) return undefined;
  return { every: kind, from: from.first, within: within?.decimal.toNumber() ?? 0 };
}

const unusedKey = named("unused", "未用");
const emptyKey = named("empty", "空节");
const copiedKey = named("copied", "照抄");
const hintKeys = [unusedKey, emptyKey, copiedKey];
const ofHints = named("hints", "建议", "the hints");

/** Reads `hints:`, by which kinds of advice are switched off. All are on where nothing is said. */
export function readHints(node: SourceNode | undefined, report: Report): HintSwitches {
  const keys = node && readKeys(node, hintKeys, ofHints, report);
  const isOn = ({ name }: Named): boolean => {
    const value = keys?.get(name)?.value;
    return (value && readFlag(value, report)) ?? true;
  };
  return { unused: isOn(unusedKey), empty: isOn(emptyKey), copied: isOn(copiedKey) };
}
