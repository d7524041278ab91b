import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findNearestNamed } from "../source/find-nearest.ts";
import { expectLine, findKnown, nameOnly } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { ChoiceValue } from "./facts.ts";

/** Reads one of some choices, written by name or label. Reports anything else, with the nearest choice. */
export function readChoice(node: SourceNode, choices: readonly Named[], report: Report): ChoiceValue | undefined {
  const scalar = expectLine(node, report);
  if (!scalar) return undefined;
  const found = findKnown(choices, scalar.text);
  if (found) return { type: "choice", name: found.name, labels: found.labels };
  report("unknown-choice", scalar.place, {
    written: scalar.text,
    nearest: findNearestNamed(scalar.text, choices),
    choices: choices.map(nameOnly),
  });
  return undefined;
}
