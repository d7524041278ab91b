import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readWorkspace } from "../../src/draft.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { cityReport, draftSample, sampleSources } from "./sample-workspace.ts";
import type { Order } from "./sample-workspace.ts";

const file = "templates/reports/example.md.hbs";

/**
 * What a stretch of a template prints, and what is found wrong in it.
 * @param about of what: `unit period scope`; by default the city bureau's report
 */
export function renderExample(body: string, about = ""): { readonly text: string; readonly found: readonly string[] } {
  const [unit = cityReport.unit, period = cityReport.period, scope = "own"] = about
    .split(" ")
    .filter((word) => word !== "");
  const { text, found } = draftExample(`---\ntitle: 示例\nscope: ${scope}\n---\n${body}`, { unit, period });
  return { text: text.replace(/^示例\n\n/, ""), found };
}

/** Codes of what is wrong in a whole template. */
export function checkTemplateText(template: string): readonly string[] {
  return draftExample(template).found;
}

function draftExample(
  template: string,
  about: Pick<Order, "unit" | "period"> = cityReport,
): { readonly text: string; readonly found: readonly string[] } {
  const { text, found } = draftSample({ ...about, template: "example" }, [{ file, to: template }]);
  return { text, found: found.map(({ code }) => code) };
}

/** Codes of what is wrong in a facts file of the sample, or in a piece of one. */
export function checkFacts(body: string): readonly string[] {
  const period = /^(?:时段|period): (\S+)/m.exec(body)?.[1];
  const text = period === undefined ? `时段: 2020-02\n${body}` : body;
  const name = `data/yi-county/${period ?? "2020-02"}.yaml`;
  const others = sampleSources().filter((source) => !source.name.startsWith("data/"));
  const { report, found } = collectDiagnostics();
  readWorkspace([...others, sourceText(name, text)], report);
  return found().map(({ code }) => code);
}
