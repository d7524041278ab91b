import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine, expectList, readKeys, readRequired } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceNode, SourceScalar } from "../source/source.ts";
import { named } from "./declaration-keys.ts";
import { findUnit } from "./find-unit.ts";
import { readChoice } from "./read-choice.ts";
import { readPeriodValue } from "./read-date.ts";
import { readOutputs } from "./read-outputs.ts";
import { readHints, readReporting } from "./read-reporting.ts";
import { readRuleSettings } from "./read-rule-settings.ts";
import { readUnits } from "./read-units.ts";
import type { ReportOrder, Unit, Units, Workspace } from "./workspace.ts";

const unitsKey = named("units", "单位");
const fileKeys = [
  named("locale", "语言"),
  unitsKey,
  named("defaults", "默认"),
  named("reports", "报告"),
  named("reporting", "填报"),
  named("checks", "核对"),
  named("hints", "建议"),
];
const ofFile = named("huibao.yaml", "huibao.yaml");

const unitKey = named("unit", "单位");
const templateKey = named("template", "模板");
const periodKey = named("period", "时段");
const defaultKeys = [unitKey, templateKey, named("style", "版式"), named("to", "文件种类", "kinds of file")];
const ofDefaults = named("defaults", "默认设置", "the defaults");
const orderKeys = [templateKey, unitKey, periodKey];
const ofOrder = named("report", "报告", "the report");

const locales: readonly Named[] = [named("zh-CN", "中文", "Chinese"), named("en", "英文", "English")];

/** Reads `huibao.yaml`. Gives nothing when it has no usable units: then there is nobody to report on. */
export function readWorkspaceFile(node: SourceNode, report: Report): Workspace | undefined {
  const keys = readKeys(node, fileKeys, ofFile, report);
  if (node.type !== "map") return undefined;
  const unitsNode = readRequired(keys, unitsKey, ofFile, node, report);
  const units = unitsNode ? readUnits(unitsNode, report) : [];
  const locale = keys.get("locale");
  const chosen = locale && readChoice(locale.value, locales, report);
  const reportingNode = keys.get("reporting")?.value;
  const reporting = reportingNode && readReporting(reportingNode, report);
  const workspace: Workspace = {
    file: node.place.file,
    locale: chosen?.name === "en" ? "en" : "zh-CN",
    units,
    defaults: readDefaults(keys.get("defaults")?.value, units, report),
    reports: readOrders(keys.get("reports")?.value, units, report),
    ...(reporting && { reporting }),
    rules: readRuleSettings(keys.get("checks")?.value, units, report),
    hints: readHints(keys.get("hints")?.value, report),
  };
  return units.length > 0 ? workspace : undefined;
}

function readDefaults(node: SourceNode | undefined, units: Units, report: Report): Workspace["defaults"] {
  const keys = node && readKeys(node, defaultKeys, ofDefaults, report);
  const unit = readUnit(keys?.get("unit")?.value, units, report);
  const template = readWord(keys, "template", report)?.text;
  const style = readWord(keys, "style", report);
  const to = keys?.get("to")?.value;
  const outputs = to ? readOutputs(to, report) : [];
  return {
    ...(unit && { unit }),
    ...(template !== undefined && { template }),
    style: style ? { name: style.text, place: style.place } : { name: "gbt9704" },
    to: outputs.length === 0 ? ["docx"] : outputs,
  };
}

function readWord(keys: Keys | undefined, name: string, report: Report): SourceScalar | undefined {
  const node = keys?.get(name)?.value;
  return node && expectLine(node, report);
}

function readUnit(node: SourceNode | undefined, units: Units, report: Report): Unit | undefined {
  const scalar = node && expectLine(node, report);
  // Without any units the file's own fault was told already.
  return units.length === 0 ? undefined : scalar && findUnit(scalar.text, units, scalar.place, report);
}

function readOrders(node: SourceNode | undefined, units: Units, report: Report): readonly ReportOrder[] {
  const items = (node && expectList(node, report)) ?? [];
  return items.map((item) => readOrder(item, units, report)).filter((order) => order !== undefined);
}

function readOrder(node: SourceNode, units: Units, report: Report): ReportOrder | undefined {
  const keys = readKeys(node, orderKeys, ofOrder, report);
  if (node.type !== "map") return undefined;
  const [templateNode, unitNode, periodNode] = orderKeys.map((key) => readRequired(keys, key, ofOrder, node, report));
  const template = templateNode && expectLine(templateNode, report);
  const unit = readUnit(unitNode, units, report);
  const period = periodNode && readPeriodValue(periodNode, report);
  if (!template || !unit || !period) return undefined;
  return { template: template.text, unit, period: period.name, place: node.place };
}
