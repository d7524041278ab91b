import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { placeAt, sourceText } from "../../src/source/source-text.ts";
import { showDiagnostics } from "../../src/terminal/show-diagnostics.ts";
import { showJson } from "../../src/terminal/show-json.ts";

const facts = sourceText("data/shi/2020-02.yaml", "meetings:\n\t- date: 2020-02-10\n");
const template = sourceText("templates/sections/a.md.hbs", "一{{count x}}\n");
const sources = new Map([facts, template].map((source) => [source.name, source]));
const plain = { language: "zh-CN", colour: false, columns: 100 } as const;

function findings() {
  const diagnostics = collectDiagnostics();
  diagnostics.report("tab-character", placeAt(facts, 10, 11), {});
  diagnostics.report("mistaken-encoding", placeAt(template, 0, 1), { found: "ĳ\u001B", likely: "某" }, [
    placeAt(sourceText("templates/reports/r.md.hbs", "{{> b}}"), 0, 7),
    placeAt(sourceText("templates/sections/b.md.hbs", "  {{> a}}"), 2, 9),
  ]);
  return diagnostics.found();
}

test("a finding shows place, severity, code, sentence, line, carets, the way through partials and a hint", () => {
  const lines = showDiagnostics(findings(), sources, plain).split("\n");
  expect(lines).toEqual([
    "data/shi/2020-02.yaml:2:1: 错误 tab-character",
    expect.stringMatching(/^ {2}.*制表符/),
    " 2 │     - date: 2020-02-10",
    "   │ ^^^^",
    expect.stringMatching(/^ {2}提示：.+/),
    "",
    "templates/sections/a.md.hbs:1:1: 警告 mistaken-encoding",
    expect.stringMatching(/^ {2}.*“ĳ␛”.*“某”/),
    " 1 │ 一{{count x}}",
    "   │ ^^",
    "  引用处：templates/sections/b.md.hbs:1:3",
    "  引用处：templates/reports/r.md.hbs:1:1",
    expect.stringMatching(/^ {2}提示：.+/),
    "",
    "共1个错误、1个警告。",
    "",
  ]);
});

test("the same in English", () => {
  const shown = showDiagnostics(findings(), sources, { ...plain, language: "en" });
  expect(shown).toContain("data/shi/2020-02.yaml:2:1: error tab-character\n");
  expect(shown).toContain("\n  included from templates/sections/b.md.hbs:1:3\n");
  expect(shown.endsWith("\n1 error, 1 warning.\n")).toBe(true);
});

test("no findings show nothing", () => {
  expect(showDiagnostics([], sources, plain)).toBe("");
});

test("colours are escapes of ours alone, and only when asked for", () => {
  expect(showDiagnostics(findings(), sources, plain)).not.toContain("\u001B");
  expect(showDiagnostics(findings(), sources, { ...plain, colour: true })).toContain("\u001B[31m错误\u001B[39m");
});

test("a file name that tries to give orders is shown, not obeyed", () => {
  const diagnostics = collectDiagnostics();
  diagnostics.report("empty-file", placeAt(sourceText("data/\n::error::/\u001B[2J.yaml", ""), 0), {});
  const shown = showDiagnostics(diagnostics.found(), sources, plain);
  expect(shown.split("\n")[0]).toBe("data/␊::error::/␛[2J.yaml:1:1: 错误 empty-file");
});

test("for programs there is one JSON object with counts, places and sentences", () => {
  const result: unknown = JSON.parse(showJson(["out/shi/2020-02-a.docx"], findings(), "en"));
  expect(result).toMatchObject({
    version: 1,
    written: ["out/shi/2020-02-a.docx"],
    counts: { error: 1, warning: 1, hint: 0 },
    diagnostics: [
      {
        code: "tab-character",
        severity: "error",
        message: expect.any(String),
        hint: expect.any(String),
        place: { file: "data/shi/2020-02.yaml", line: 2, column: 1, endLine: 2, endColumn: 2 },
        includes: [],
      },
      {
        code: "mistaken-encoding",
        includes: [
          { file: "templates/reports/r.md.hbs", line: 1 },
          { line: 1, column: 3 },
        ],
      },
    ],
  });
});
