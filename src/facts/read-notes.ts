import type { Report } from "../diagnostics/diagnostic.ts";
import { visibleText } from "../source/characters.ts";
import { expectScalar, readKeys } from "../source/read-keys.ts";
import type { SourceNode } from "../source/source.ts";
import type { Topic } from "./declarations.ts";
import type { Fact, TextValue } from "./facts.ts";
import { notesKey } from "./structure.ts";

/** Reads `notes:`: text of any number of lines for each topic, without the line breaks at its ends. */
export function readNotes(
  node: SourceNode | undefined,
  topics: readonly Topic[],
  report: Report,
): ReadonlyMap<string, Fact<TextValue>> {
  const notes = new Map<string, Fact<TextValue>>();
  if (!node) return notes;
  const keys = readKeys(node, topics, notesKey, report);
  for (const { name } of topics) {
    const written = keys.get(name)?.value;
    const scalar = written && expectScalar(written, report);
    if (!scalar) continue;
    const text = scalar.text.replaceAll(/^\n+|\n+$/g, "");
    if (visibleText(text) === "") report("missing-value", scalar.place, {});
    else notes.set(name, { value: { type: "text", text }, place: scalar.place });
  }
  return notes;
}
