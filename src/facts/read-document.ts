import { severities } from "../diagnostics/codes/index.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine, expectList, expectWords, readKeys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import { partKeys } from "./document-parts.ts";
import type { PartKey, PartName } from "./document-parts.ts";
import { readDocumentNumber } from "./document-number-form.ts";
import type { DocumentFacts, DocumentReading, Fact, FactValue, PartFacts } from "./facts.ts";
import { findPartFault } from "./find-part-fault.ts";
import { readDate } from "./read-date.ts";
import { documentKey } from "./structure.ts";
import type { ReportLocale } from "./workspace.ts";

const noDocument: DocumentFacts = { parts: {}, ofTemplates: new Map() };

/**
 * Makes the function that reads `document:` of a facts file: parts of all reports, and under a template's name those of its
 * reports alone. What only Chinese papers ask for is not asked of reports in English.
 */
export function documentReader(
  { locale, templates }: DocumentReading,
  report: Report,
): (node: SourceNode | undefined) => DocumentFacts {
  const parts: ReadonlySet<string> = new Set(partKeys.flatMap(({ name, labels }) => [name, labels.zh, labels.en]));
  // A template that is called like a part has no key of its own.
  const names = templates.filter((name) => !parts.has(name));
  const known: readonly Named[] = [...partKeys, ...names.map((name) => ({ name, labels: { zh: name, en: name } }))];
  return (node) => {
    if (!node) return noDocument;
    const keys = readKeys(node, known, documentKey, report);
    const ofTemplates = names.flatMap((name) => {
      const entry = keys.get(name);
      return entry ? [[name, readParts(readKeys(entry.value, partKeys, documentKey, report))] as const] : [];
    });
    return { parts: readParts(keys), ofTemplates: new Map(ofTemplates) };
  };

  function readParts(keys: ReturnType<typeof readKeys>): PartFacts {
    const facts: { [P in PartName]?: Fact } = {};
    for (const key of partKeys) {
      const written = keys.get(key.name)?.value;
      const value = written && readPart(written, key, locale, report);
      if (value) facts[key.name] = { value, place: written.place };
    }
    return facts;
  }
}

function readPart(node: SourceNode, key: PartKey, locale: ReportLocale, report: Report): FactValue | undefined {
  switch (key.type) {
    case "date": {
      const day = readDate(node, report);
      return day === undefined ? undefined : { type: "date", day };
    }
    case "document-number":
      return locale === "en" ? readText(node, key, locale, report) : readNumber(node, report);
    case "list": {
      const items = node.type === "list" ? (expectList(node, report) ?? []) : [node];
      const words = items.flatMap((item) => expectWords(item, report) ?? []);
      return words.length === 0 ? undefined : { type: "list", items: words.map((text) => ({ type: "text", text })) };
    }
    case "text":
      return readText(node, key, locale, report);
  }
}

function readNumber(node: SourceNode, report: Report): FactValue | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const { value, fault } = readDocumentNumber(scalar.text);
  if (fault) report("wrong-document-number", scalar.place, fault);
  return value;
}

function readText(node: SourceNode, { name }: PartKey, locale: ReportLocale, report: Report): FactValue | undefined {
  const text = expectWords(node, report);
  if (text === undefined) return undefined;
  const fault = locale === "en" ? undefined : findPartFault(name, text);
  if (fault) report(fault.code, node.place, fault.values as never);
  return fault && severities[fault.code] === "error" ? undefined : { type: "text", text };
}
