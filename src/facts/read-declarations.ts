import type { Report } from "../diagnostics/diagnostic.ts";
import { readKeys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import { checkNames } from "./check-names.ts";
import { named } from "./declaration-keys.ts";
import type { Declarations, Declared, Indicator, Ledger, Topic } from "./declarations.ts";
import { readIndicators, readTopics } from "./read-indicator-declarations.ts";
import { readLedger } from "./read-ledger-declaration.ts";

const fileName = named("declarations", "声明文件", "the declarations");
const ledgerKeys = [
  named("ledger", "台账"),
  named("zh", "中文标签"),
  named("en", "英文标签"),
  named("identity", "标识字段"),
  named("quantity", "数量字段"),
  named("unit", "计量单位"),
  named("fields", "字段"),
];
const listKeys = [named("indicators", "指标"), named("topics", "主题")];
const fileKeys = [...ledgerKeys, ...listKeys];

/**
 * Reads `templates/ledgers/*.yaml`: each file declares one ledger (`ledger: name` …), or lists `indicators:` and `topics:`.
 * Reports what is missing or unknown, names that are taken or can't be used, and fields that would hide another name.
 */
export function readDeclarations(nodes: readonly SourceNode[], report: Report): Declarations {
  const ledgers: Ledger[] = [];
  const indicators: Indicator[] = [];
  const topics: Topic[] = [];
  for (const node of nodes.toSorted((a, b) => compare(a.place.file, b.place.file))) {
    const keys = readKeys(node, fileKeys, fileName, report);
    const isLedger = ledgerKeys.some(({ name }) => keys.has(name));
    const ledger = isLedger ? readLedger(keys, node, report) : undefined;
    if (ledger) ledgers.push(ledger);
    indicators.push(...readIndicators(keys.get("indicators")?.value, report));
    topics.push(...readTopics(keys.get("topics")?.value, report));
    if (node.type === "map" && keys.size === 0) report("declares-nothing", { ...node.place }, {});
  }
  const declarations = { ledgers: byName(ledgers), indicators: byName(indicators), topics: byName(topics) };
  checkNames(declarations, report);
  return declarations;
}

function byName<D extends Declared>(declared: readonly D[]): readonly D[] {
  return declared.toSorted((a, b) => compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
