import { describe, expect, test } from "@jest/globals";

import { placeName } from "../../src/diagnostics/place.ts";
import { partKeys } from "../../src/facts/document-parts.ts";
import { sampleTraces } from "./sample-traces.ts";
import type { WrittenPlace } from "./sample-traces.ts";
import { dayOf, nodeIndex, says } from "./standing-at.ts";

const { traces, texts } = sampleTraces();

const indexes = new Map<string, ReturnType<typeof nodeIndex>>();

function nodesAt(place: WrittenPlace) {
  const index = indexes.get(place.file) ?? nodeIndex(texts.get(place.file) ?? "");
  indexes.set(place.file, index);
  return index(place);
}

function named({ file, line, column }: WrittenPlace): string {
  return placeName({ file, line, column, endLine: line, endColumn: column });
}

/** What stands in a file from a place on. */
function textAt({ file, line, column }: WrittenPlace): string {
  const lines = (texts.get(file) ?? "").split("\n").slice(line - 1);
  return [lines[0]?.slice(column - 1), ...lines.slice(1)].join("\n");
}

/** A ledger is written by its name or by its label. */
const ledgerLabels: Readonly<Record<string, string>> = Object.fromEntries(
  [...texts].flatMap(([, text]) => {
    const [, name] = /^ledger: (\S+)$/m.exec(text) ?? [];
    const [, label] = /^zh: (\S+)$/m.exec(text) ?? [];
    return name !== undefined && label !== undefined ? [[name, label]] : [];
  }),
);

test("All reports of the sample workspace are traced", () => {
  expect(traces.length).toBeGreaterThanOrEqual(3);
  expect(traces.filter(([, { figures }]) => figures.length < 10).map(([name]) => name)).toEqual([]);
});

describe.each(traces)("%s", (_, { figures }) => {
  test("Every place of a figure is where the value stands that it names", () => {
    const places = figures.flatMap((figure) => figure.places);
    const wrong = places.filter((place) => !nodesAt(place).some(({ node }) => says(node, place.value)));
    expect(wrong.map((place) => `${named(place)} ${JSON.stringify(place.value)}`)).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });

  test("Every record begins where its place says, in its ledger and on its day", () => {
    const records = figures.flatMap((figure) => figure.records);
    const wrong = records.filter((record) => {
      const inLedger = nodesAt(record).filter(
        ({ key }) => key === record.ledger || key === ledgerLabels[record.ledger],
      );
      return (
        !record.file.startsWith(`data/${record.unit}/`) || !inLedger.some(({ node }) => dayOf(node) === record.date)
      );
    });
    expect(wrong.map((record) => `${named(record)} ${record.ledger} ${record.date}`)).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
  });

  test("Every place in a template is where the expression stands, and each section is included there", () => {
    const inTemplates = figures.filter(({ template }) => template.file.startsWith("templates/"));
    const wrong = inTemplates.filter(({ template, expression }) => {
      return !textAt(template)
        .replace(/^\{\{~?#?\s*/, "")
        .startsWith(expression);
    });
    expect(wrong.map(({ template, expression }) => `${named(template)} ${expression}`)).toEqual([]);
    const includes = figures.flatMap(({ template }) => template.includes);
    expect(includes.filter((place) => !/^\{\{~?>/.test(textAt(place))).map(named)).toEqual([]);
  });

  test("A part that the template leaves out is where the facts have it", () => {
    const fromFacts = figures.filter(({ template }) => template.file.startsWith("data/"));
    const wrong = fromFacts.filter(({ template, expression }) => {
      const part = partKeys.find(({ name }) => expression === `document.${name}`);
      return !part || !nodesAt(template).some(({ key }) => key === part.labels.zh);
    });
    expect(wrong.map(({ template, expression }) => `${named(template)} ${expression}`)).toEqual([]);
  });

  test("What a figure prints is in its phrase, and its phrase in its sentence of the template's own words", () => {
    expect(figures.filter(({ text, prints }) => !text.includes(prints)).map(({ number }) => number)).toEqual([]);
    expect(figures.map(({ number }) => number)).toEqual(figures.map((__, index) => index + 1));
  });
});
