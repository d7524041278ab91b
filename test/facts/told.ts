import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { Report } from "../../src/diagnostics/diagnostic.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { describe } from "../../src/locale/language.ts";
import type { Language } from "../../src/locale/language.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { shippedDeclarations, workspaceFrom } from "./facts-example.ts";

/** What a user is told of a run's findings: message and hint in one line each. */
export function toldOf(language: Language, run: (report: Report) => unknown): readonly string[] {
  const diagnostics = collectDiagnostics();
  run(diagnostics.report);
  return diagnostics.found().map((diagnostic) => {
    const { message, hint } = describe(diagnostic, language);
    return hint === undefined ? message : `${message} → ${hint}`;
  });
}

/** The same for a facts file of a city for 2020-02, under the shipped declarations. */
export function toldOfFacts(language: Language, text: string): readonly string[] {
  return toldOf(language, (report) => {
    const workspace = workspaceFrom("units: { city: { name: 市局 } }\n", report);
    const node = readYaml(sourceText("data/city/2020-02.yaml", text), report);
    if (workspace && node) readFacts([node], workspace, shippedDeclarations(report), report);
  });
}
