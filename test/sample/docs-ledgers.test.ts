import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { draftReport, readWorkspace } from "../../src/draft.ts";
import type { OpenWorkspace } from "../../src/draft.ts";
import { fieldTypes } from "../../src/facts/field-types/index.ts";
import { sourceText } from "../../src/source/source-text.ts";
import type { SourceText } from "../../src/source/source.ts";
import { phraseText } from "../../src/text/text.ts";
import { tokenPattern } from "../../src/text/token.ts";
import { sampleSources } from "./sample-workspace.ts";

const period = "2020-02";

function read(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
}

/** The files that a page shows: each a fence below a line that ends with its name. */
function filesOn(page: string): readonly SourceText[] {
  const shown = [...read(page).matchAll(/`([\w./-]+\.(?:yaml|hbs))`[:：]\n\n```\w+\n([\s\S]*?)^```$/gm)];
  return shown.map(([, name = "", text = ""]) => sourceText(name, text));
}

/** The workspace of a page over the package's ledgers and sections, with the style that it tells to copy. */
function sourcesOf(page: string): readonly SourceText[] {
  const beneath = sampleSources().filter(({ name }) => /^templates\/(?:ledgers|sections|styles)\//.test(name));
  const style = readFileSync(new URL("../../templates/styles/gbt9704.yaml", import.meta.url), "utf8");
  return [...beneath, sourceText("templates/styles/own.yaml", style), ...filesOn(page)];
}

function textOf(open: OpenWorkspace): readonly string[] {
  const { report, found } = collectDiagnostics();
  const { workspace, templates, styles, facts } = open;
  const template = templates.get(workspace.defaults.template ?? "");
  const style = styles.get(workspace.defaults.style.name);
  const unit = facts.units.find(({ id }) => id === workspace.defaults.unit?.id);
  const when = readPeriod(period);
  if (!template || !style || !unit || !when) throw new Error("The page's defaults can't be found");
  const drafted = draftReport(open, { template, unit, period: when, style, draft: false }, undefined, report);
  expect(found()).toEqual([]);
  return (drafted?.text.blocks ?? []).map(({ text, phrases }) =>
    text.replaceAll("\n", "").replaceAll(tokenPattern(), (_, index: string) => {
      const phrase = phrases[Number(index)];
      return phrase ? phraseText(phrase) : "";
    }),
  );
}

describe.each(["ledgers.md", "ledgers.zh-CN.md"])("The page %s", (page) => {
  test("shows a workspace with nothing wrong in it, which prints what the page says", () => {
    const { report, found } = collectDiagnostics();
    const open = readWorkspace(sourcesOf(page), report);
    expect(found()).toEqual([]);
    expect(filesOn(page)).toHaveLength(5);
    if (!open) throw new Error("The page's workspace can't be read");
    const printed = /^```text\n([\s\S]*?)^```$/m.exec(read(page))?.[1] ?? "";
    expect(textOf(open).join("\n\n")).toBe(printed.trim());
  });

  test("lists each type that a field can have", () => {
    const table = /<!-- types -->([\s\S]*?)<!-- \/types -->/.exec(read(page))?.[1] ?? "";
    const listed = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toHaveLength(fieldTypes.length);
    expect(new Set<string | undefined>(listed)).toEqual(
      new Set<string | undefined>(fieldTypes.map(({ name }) => name)),
    );
  });
});
