import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Node, Scalar } from "yaml";

import { readPeriod } from "../../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../../src/draft.ts";
import type { DraftedReport, OpenWorkspace } from "../../../src/draft.ts";
import { readYaml } from "../../../src/source/read-yaml.ts";
import { sourceText } from "../../../src/source/source-text.ts";
import type { SourceText } from "../../../src/source/source.ts";
import { usedPlaces } from "../../../src/trace/used-places.ts";
import { sampleSources } from "../../sample/sample-workspace.ts";
import type { Order } from "../../sample/sample-workspace.ts";

/** A value in a facts file, and what may stand there instead, the likeliest first. */
export interface FactValue {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly was: string;
  readonly others: readonly string[];
}

/** A report of the sample workspace whose facts change. */
export interface ChangingReport {
  /** Of the facts only the files from which it prints something. */
  readonly sources: readonly SourceText[];
  /** Nothing where an error is found. */
  readonly draft: (sources: readonly SourceText[]) => DraftedReport | undefined;
}

export function changingReport(order: Order): ChangingReport {
  const all = sampleSources();
  const unchanged = readWorkspace(all, collectDiagnostics().report, { yaml: readOnce });
  if (!unchanged) throw new Error("the sample workspace can't be read");
  const draft = (sources: readonly SourceText[]) => draftFrom(sources, unchanged, order);
  const drafted = draft(all);
  if (!drafted) throw new Error(`${order.template} can't be drafted`);
  const used = new Set([...usedPlaces(drafted.text)].map((place) => place.replace(/:\d+:\d+$/, "")));
  return { sources: all.filter(({ name }) => !name.startsWith("data/") || used.has(name)), draft };
}

const read = new Map<SourceText, ReturnType<typeof readYaml>>();

/** Each file is parsed once, whatever changes in the others. */
const readOnce: typeof readYaml = (source, report) => {
  const known = read.has(source) ? read.get(source) : readYaml(source, report);
  read.set(source, known);
  return known;
};

function draftFrom(
  sources: readonly SourceText[],
  { templates, styles }: OpenWorkspace,
  order: Order,
): DraftedReport | undefined {
  const { report, hasErrors } = collectDiagnostics();
  const read = readWorkspace(sources, report, { yaml: readOnce });
  // Templates and styles don't change, and take long to read.
  const open = read && { ...read, templates, styles };
  const template = templates.get(order.template);
  const unit = open?.facts.units.find(({ id }) => id === order.unit);
  const period = readPeriod(order.period);
  const style = open && styles.get((template?.style ?? open.workspace.defaults.style).name);
  if (!open || !template || !unit || !period || !style) return undefined;
  const drafted = draftReport(open, { template, unit, period, style, draft: false }, undefined, report);
  return hasErrors() ? undefined : drafted;
}

export function changed(sources: readonly SourceText[], fact: FactValue, other: string): readonly SourceText[] {
  return sources.map((source) => {
    if (source.name !== fact.file) return source;
    return sourceText(source.name, source.text.slice(0, fact.from) + other + source.text.slice(fact.to));
  });
}

/** All values of the facts files among these sources. */
export function factValues(sources: readonly SourceText[]): readonly FactValue[] {
  const alike = valuesByKey();
  return sources
    .filter(({ name }) => name.startsWith("data/"))
    .flatMap(({ name, text }) => {
      const scalars = scalarsIn(parseDocument(text).contents, "");
      return scalars.map(({ scalar, key }): FactValue => {
        const [from, to] = scalar.range ?? [0, 0];
        const was = text.slice(from, to);
        const line = text.slice(0, from).split("\n").length;
        return { file: name, line, key, from, to, was, others: othersFor(was, alike.get(key) ?? []) };
      });
    });
}

/** What the sample's facts files say at each key. */
function valuesByKey(): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, Set<string>>();
  for (const { name, text } of sampleSources()) {
    if (!name.startsWith("data/")) continue;
    for (const { scalar, key } of scalarsIn(parseDocument(text).contents, "")) {
      const known = values.get(key) ?? new Set();
      values.set(key, known.add(text.slice(scalar.range?.[0], scalar.range?.[1])));
    }
  }
  return new Map([...values].map(([key, known]) => [key, [...known]]));
}

interface FoundScalar {
  readonly scalar: Scalar;
  readonly key: string;
}

function scalarsIn(node: Node | null, key: string): readonly FoundScalar[] {
  if (isScalar(node)) return [{ scalar: node, key }];
  if (isSeq<Node>(node)) return node.items.flatMap((item) => scalarsIn(item, key));
  if (!isMap<Scalar, Node>(node)) return [];
  return node.items.flatMap((pair) => scalarsIn(pair.value, String(pair.key.value)));
}

function othersFor(was: string, alike: readonly string[]): readonly string[] {
  const day = /^(\d{4}-\d\d-)(\d\d)$/.exec(was);
  if (day) return [1, -1].map((step) => `${day[1]}${String(Number(day[2]) + step).padStart(2, "0")}`);
  const number = /^(-?\d*\.?)(\d+)(余?)$/.exec(was);
  const more = number ? [`${number[1]}${Number(number[2]) + 1}${number[3]}`] : [];
  if (was === "是") return ["否"];
  const longer = /[|>]/.test(was) ? [was.replace(/\n+$/, "并持续推进。\n")] : [`${was}等`];
  return [...more, ...longer, ...alike.filter((other) => other !== was)];
}
