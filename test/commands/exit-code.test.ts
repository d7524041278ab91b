import { expect, test } from "@jest/globals";

import { exitCodeOf } from "../../src/commands/exit-code.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Report } from "../../src/diagnostics/diagnostic.ts";

const place = { file: "huibao.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 };
const unknown = { written: "x", nearest: [], known: [] };

test.each<[string, number, (report: Report) => void]>([
  ["nothing found", 0, () => {}],
  ["a warning", 0, (report) => report("file-not-read", place, { extension: ".yaml" })],
  ["an error in the facts", 1, (report) => report("tab-character", place, {})],
  ["a report that was changed by hand", 1, (report) => report("report-changed", undefined, { path: "a" })],
  ["no facts yet", 1, (report) => report("no-facts-for-unit", undefined, { unit: "a" })],
  ["a template that huibao.yaml names wrongly", 1, (report) => report("unknown-report-template", place, unknown)],
  [
    "a template that the command line names wrongly",
    2,
    (report) => report("unknown-report-template", undefined, unknown),
  ],
  ["a unit that the command line names wrongly", 2, (report) => report("unit-not-found", undefined, unknown)],
  ["a unit that a file names wrongly", 1, (report) => report("unit-not-found", place, unknown)],
  [
    "a reference file that the command line names wrongly",
    2,
    (report) => report("reference-not-read", undefined, { path: "a", reason: "ENOENT", from: "command-line" }),
  ],
  [
    "a reference file that a template names wrongly",
    1,
    (report) => report("reference-not-read", place, { path: "a", reason: "ENOENT", from: "template" }),
  ],
  ["a wrong command line", 2, (report) => report("option-given-twice", undefined, { option: "--unit" })],
  ["no workspace", 2, (report) => report("no-workspace", undefined, { folder: "/" })],
  ["a file that can't be read", 2, (report) => report("unreadable-file", place, { path: "a", reason: "EACCES" })],
  ["no LibreOffice for a PDF", 2, (report) => report("libreoffice-missing", undefined, {})],
  ["fonts that a PDF replaces", 0, (report) => report("fonts-replaced", undefined, { fonts: [] })],
  ["a full disk", 2, (report) => report("disk-full", undefined, { path: "a" })],
  ["a fault of ours", 2, (report) => report("own-fault", undefined, { what: "x" })],
])("%s: exit code %d", (_what, expected, find) => {
  const diagnostics = collectDiagnostics();
  find(diagnostics.report);
  expect(exitCodeOf(diagnostics.found())).toBe(expected);
});

test("the gravest finding counts", () => {
  const diagnostics = collectDiagnostics();
  diagnostics.report("tab-character", place, {});
  diagnostics.report("disk-full", undefined, { path: "a" });
  expect(exitCodeOf(diagnostics.found())).toBe(2);
});
