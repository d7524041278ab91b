import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine, expectList, expectScalar, expectWords, readKeys, readRequired } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { findUnit } from "./find-unit.ts";
import { readChoice } from "./read-choice.ts";
import { periodKinds } from "./read-reporting.ts";
import type { RuleSetting, Unit, Units } from "./workspace.ts";

const ruleKey = named("rule", "规则");
const messageKey = named("message", "说明");
const settingKeys = [
  named("name", "名称"),
  ruleKey,
  messageKey,
  named("level", "级别"),
  named("scope", "范围"),
  named("units", "单位"),
  named("periods", "时段类型"),
];
const ofRule = named("rule", "核对规则", "the rule");

const levels = choices({ error: "错误", warning: "警告" });
const scopes = choices({ own: "本级", children: "本级和下级", all: "本级和所有下级" });

/**
 * Reads `checks:`, the workspace's own rules. Each rule's expression is kept as it was written: what it may hold is known
 * where templates are read.
 */
export function readRuleSettings(node: SourceNode | undefined, units: Units, report: Report): readonly RuleSetting[] {
  const items = (node && expectList(node, report)) ?? [];
  return items.map((item) => readSetting(item, units, report)).filter((setting) => setting !== undefined);
}

function readSetting(node: SourceNode, units: Units, report: Report): RuleSetting | undefined {
  const keys = readKeys(node, settingKeys, ofRule, report);
  if (node.type !== "map") return undefined;
  const ruleNode = readRequired(keys, ruleKey, ofRule, node, report);
  const messageNode = readRequired(keys, messageKey, ofRule, node, report);
  const rule = ruleNode && expectScalar(ruleNode, report);
  const message = messageNode && expectWords(messageNode, report);
  const nameNode = keys.get("name")?.value;
  const name = nameNode && expectWords(nameNode, report);
  const level = readOne(keys.get("level")?.value, levels, report);
  const scope = readOne(keys.get("scope")?.value, scopes, report);
  const only = readUnits(keys.get("units")?.value, units, report);
  const kinds = readKinds(keys.get("periods")?.value, report);
  if (!rule || message === undefined) return undefined;
  return {
    name: name ?? rule.text,
    rule,
    message,
    level: level ?? "error",
    scope: scope ?? "own",
    ...(only && { units: only }),
    periods: kinds ?? periodKinds.map((kind) => kind.name),
  };
}

function readOne<N extends string>(
  node: SourceNode | undefined,
  among: readonly (Named & { readonly name: N })[],
  report: Report,
): N | undefined {
  const choice = node && readChoice(node, among, report);
  return among.find(({ name }) => name === choice?.name)?.name;
}

function readUnits(node: SourceNode | undefined, units: Units, report: Report): readonly Unit[] | undefined {
  return node && itemsOf(node, report).flatMap((item) => readUnit(item, units, report) ?? []);
}

function readUnit(node: SourceNode, units: Units, report: Report): Unit | undefined {
  const scalar = expectLine(node, report);
  // Without any units the file's own fault was told already.
  return units.length === 0 ? undefined : scalar && findUnit(scalar.text, units, scalar.place, report);
}

function readKinds(node: SourceNode | undefined, report: Report): RuleSetting["periods"] | undefined {
  return node && itemsOf(node, report).flatMap((item) => readOne(item, periodKinds, report) ?? []);
}

/** One may stand without brackets. */
function itemsOf(node: SourceNode, report: Report): readonly SourceNode[] {
  return node.type === "scalar" ? [node] : (expectList(node, report) ?? []);
}

function choices<N extends string>(labels: Readonly<Record<N, string>>): readonly (Named & { readonly name: N })[] {
  return (Object.keys(labels) as N[]).map((name) => ({ name, labels: { zh: labels[name], en: name } }));
}
