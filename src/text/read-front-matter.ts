import type { PeriodKind } from "../calendar/period.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { partKeys } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { Scope } from "../figures/figure.ts";
import { expectLine, expectList, readKeys, readRequired } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import { readTemplateTree } from "../source/read-template-tree.ts";
import { sourceText } from "../source/source-text.ts";
import type { SourceNode, SourceScalar } from "../source/source.ts";
import type { Template, TemplateLine } from "./template.ts";

type FrontMatter = Pick<
  Template,
  "periods" | "style" | "reference" | "scope" | "numbered" | "sealed" | "upward" | "parts" | "attachments"
>;

const frontMatter = { name: "front-matter", labels: { zh: "模板说明", en: "front matter" } };

const keys = [
  ...partKeys,
  { name: "periods", labels: { zh: "时段类型", en: "periods" } },
  { name: "style", labels: { zh: "版式", en: "style" } },
  { name: "reference", labels: { zh: "参照文件", en: "reference" } },
  { name: "scope", labels: { zh: "范围", en: "scope" } },
  { name: "numbered", labels: { zh: "标题编号", en: "numbered" } },
  { name: "sealed", labels: { zh: "加盖印章", en: "sealed" } },
  { name: "upward", labels: { zh: "上行文", en: "upward" } },
  { name: "attachments", labels: { zh: "附件", en: "attachments" } },
];

const titleKey = { name: "title", labels: { zh: "标题", en: "title" } };

const periodKinds: readonly (readonly [PeriodKind, string])[] = [
  ["day", "日"],
  ["week", "周"],
  ["month", "月"],
  ["quarter", "季度"],
  ["half", "半年"],
  ["year", "年"],
  ["span", "起止"],
];

const scopes: readonly (readonly [Scope, string])[] = [
  ["own", "本级"],
  ["children", "本级和下级"],
  ["all", "本级和所有下级"],
];

const switches: readonly (readonly ["true" | "false", string])[] = [
  ["true", "是"],
  ["false", "否"],
];

/** What is known of a report template whose front matter can't be read. */
export function noFrontMatter(place: Place): FrontMatter {
  const periods = periodKinds.map(([kind]) => kind);
  return {
    periods,
    scope: "own",
    numbered: true,
    sealed: false,
    upward: false,
    parts: { title: { nodes: [], place } },
    attachments: [],
  };
}

/** Reads what stands above a report template's body. Reports what it doesn't know, and a title that is missing. */
export function readFrontMatter(node: SourceNode, report: Report): FrontMatter {
  const given = readKeys(node, keys, frontMatter, report);
  const title = readRequired(given, titleKey, frontMatter, node, report);
  const titleLine = title && readLine(title, report);
  const style = textOf(given, "style", report);
  const reference = textOf(given, "reference", report);
  return {
    periods: readPeriods(given, report),
    scope: readWord(given, "scope", scopes, report) ?? "own",
    numbered: readWord(given, "numbered", switches, report) !== "false",
    sealed: readWord(given, "sealed", switches, report) === "true",
    upward: readWord(given, "upward", switches, report) === "true",
    ...(style && { style: { name: style.text, place: style.place } }),
    ...(reference && { reference: { path: reference.text, place: reference.place } }),
    parts: { ...readParts(given, report), title: titleLine ?? { nodes: [], place: node.place } },
    attachments: itemsOf(given, "attachments", report).flatMap((item) => readLine(item, report) ?? []),
  };
}

function readParts(given: Keys, report: Report): Partial<Record<PartName, TemplateLine>> {
  const parts: Partial<Record<PartName, TemplateLine>> = {};
  for (const { name } of partKeys) {
    const entry = name === titleKey.name ? undefined : given.get(name);
    const line = entry && readLine(entry.value, report);
    if (line) parts[name] = line;
  }
  return parts;
}

/** The text of a scalar as a small template, placed where it stands in the file. */
function readLine(node: SourceNode, report: Report): TemplateLine | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const { place } = scalar;
  const before = "\n".repeat(place.line - 1) + " ".repeat(place.column - (scalar.quoted ? 0 : 1));
  const nodes = readTemplateTree(sourceText(place.file, before + scalar.text), before.length, report);
  return nodes && { nodes, place };
}

/** The items of a list, or a single value as one. */
function itemsOf(given: Keys, name: string, report: Report): readonly SourceNode[] {
  const value = given.get(name)?.value;
  if (!value) return [];
  return value.type === "list" ? (expectList(value, report) ?? []) : [value];
}

function readPeriods(given: Keys, report: Report): readonly PeriodKind[] {
  if (!given.has("periods")) return periodKinds.map(([kind]) => kind);
  return itemsOf(given, "periods", report).flatMap(
    (item) => wordIn(expectLine(item, report), "periods", periodKinds, report) ?? [],
  );
}

function readWord<W extends string>(
  given: Keys,
  name: string,
  words: readonly (readonly [W, string])[],
  report: Report,
): W | undefined {
  return wordIn(textOf(given, name, report), name, words, report);
}

function textOf(given: Keys, name: string, report: Report): SourceScalar | undefined {
  const entry = given.get(name);
  return entry && expectLine(entry.value, report);
}

/** One of a few words, by name or label. */
function wordIn<W extends string>(
  scalar: SourceScalar | undefined,
  key: string,
  words: readonly (readonly [W, string])[],
  report: Report,
): W | undefined {
  if (!scalar) return undefined;
  const word = words.find((names) => names.includes(scalar.text as W));
  if (!word) {
    const accepted = words.map(([name, label]) => `${name} (${label})`);
    report("front-matter-value", scalar.place, { key, found: scalar.text, accepted });
  }
  return word?.[0];
}
