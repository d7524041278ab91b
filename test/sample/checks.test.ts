import { describe, expect, test } from "@jest/globals";

import { checkAll } from "../../src/commands/check.ts";
import { openReferences } from "../../src/commands/open-references.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readWorkspace } from "../../src/draft.ts";
import {
  cityReport,
  countyReport,
  draftSample,
  monthlyReport,
  sampleOrders,
  sampleSources,
  summaryReport,
} from "./sample-workspace.ts";

describe("The sample workspace", () => {
  test("is read without any finding", () => {
    const { report, found } = collectDiagnostics();
    readWorkspace(sampleSources(), report);
    expect(found()).toEqual([]);
  });

  test("checks without a finding, advice included, on the last day for sending February", async () => {
    const diagnostics = collectDiagnostics();
    const open = readWorkspace(sampleSources(), diagnostics.report);
    const references = openReferences(undefined, () => undefined, diagnostics.report);
    if (open) await checkAll(open, references, "2020-03-05", undefined, diagnostics);
    expect(open?.rules.length).toBeGreaterThanOrEqual(3);
    expect(diagnostics.found()).toEqual([]);
  });

  test.each([cityReport, countyReport, monthlyReport, summaryReport])(
    "gives $template for $unit without any finding",
    async (order) => {
      const { drafted, found } = draftSample(order);
      expect(found).toEqual([]);
      expect((await drafted?.write("docx"))?.length).toBeGreaterThan(0);
    },
  );

  test("lists its nine reports for npm start, the three of the year 2020 first", () => {
    const open = readWorkspace(sampleSources(), collectDiagnostics().report);
    const orders = open?.workspace.reports.map(({ template, unit, period }) => ({ template, unit: unit.id, period }));
    expect(orders).toEqual(sampleOrders);
  });

  test("includes each section from some report", () => {
    const open = readWorkspace(sampleSources(), collectDiagnostics().report);
    const templates = [...(open?.templates.values() ?? [])];
    const sections = [...(templates[0]?.sections.keys() ?? [])];
    const texts = sampleSources().map(({ text }) => text.replaceAll(/\{\{!--[\s\S]*?--\}\}/g, ""));
    const unused = sections.filter(
      (section) => !texts.some((text) => text.includes(`{{> ${section}`) || text.includes(`{{~> ${section}`)),
    );
    expect(unused).toEqual([]);
  });
});
