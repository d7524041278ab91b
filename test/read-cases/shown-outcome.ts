import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { placeName } from "../../src/diagnostics/place.ts";
import type { Place } from "../../src/diagnostics/place.ts";
import { lineText } from "../../src/tree/line-text.ts";
import { parseLine } from "../../src/tree/parse-line.ts";
import type { CaseOutcome } from "./case-workspace.ts";
import { shownDocument } from "./shown-document.ts";

/** An outcome as `expected.txt` has it: a line for each finding, then each report as lines of text. */
export function shownOutcome({ found, built }: CaseOutcome): string {
  const findings = found.map((diagnostic) => `${shownFinding(diagnostic)}\n`).join("");
  const reports = built.map(({ name, drafted }) => {
    const placed = drafted.text.placed.map((line) => `⟦placed⟧${lineText(parseLine(line))}`);
    return `== ${name}\n${[...shownDocument(drafted.document), ...placed].join("\n")}\n`;
  });
  return [findings, ...reports].filter((part) => part !== "").join("\n");
}

/** `error unknown-key data/bureau/2020-02.yaml:3:1 key=meetngs nearest=meetings`, then the way of includes. */
function shownFinding({ severity, code, place, values, includes }: Diagnostic): string {
  const told = Object.entries(values as object).flatMap(([name, value]) => shownValue(name, value));
  const via = includes.map((include) => `via ${placeName(include)}`);
  return [severity, code, place ? placeName(place) : "-", ...told, ...via].join(" ");
}

/** What is accepted or known is a long list that says nothing of the case. */
const leftOut = ["known", "accepted", "choices", "identity"];

function shownValue(name: string, value: unknown): readonly string[] {
  if (leftOut.includes(name)) return [];
  if (name.endsWith("Place")) return [`${name}=${placeName(value as Place)}`];
  const shown = (Array.isArray(value) ? value : [value]).flatMap(wordOf);
  return shown.length === 0 ? [] : [`${name}=${shown.join(",")}`];
}

/** A text, a number, the name of something named, or what else was told in a piece. */
function wordOf(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return ["name" in value ? String(value.name) : JSON.stringify(value, withoutWords)];
}

/** How something is put in words is tested with its language. */
function withoutWords(key: string, value: unknown): unknown {
  return key === "words" ? undefined : value;
}
