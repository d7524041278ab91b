import type { Named } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { expectLine, readRequired } from "../source/read-keys.ts";
import type { Keys } from "../source/read-keys.ts";
import type { SourceEntry, SourceNode } from "../source/source.ts";
import type { Declared, Labels } from "./declarations.ts";

/** A key of a declarations or workspace file; its English label is the name when none is given. */
export function named(name: string, zh: string, en: string = name): Named {
  return { name, labels: { zh, en } };
}

export const labelKeys: readonly Named[] = [named("zh", "中文标签"), named("en", "英文标签")];

const nameForm = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** What a Handlebars name can't have, so that a Chinese label can stand in a template. */
const notInNames = /[\s!"#%-,./;->@[-^`{-~]/;

/** Reads what everything declared has: its name (the key it stands under) and its two labels. */
export function readDeclared(entry: SourceEntry, keys: Keys, of: Named, report: Report): Declared | undefined {
  checkName(entry.key, entry.keyPlace, report);
  const labels = readLabels(keys, of, entry.value, report);
  return labels && { name: entry.key, labels, place: entry.keyPlace };
}

export function checkName(name: string, place: SourceNode["place"], report: Report): void {
  if (!nameForm.test(name)) report("bad-name", place, { name, kind: "name" });
}

export function readLabels(keys: Keys, of: Named, node: SourceNode, report: Report): Labels | undefined {
  const [zh, en] = labelKeys.map((key) => {
    const value = readRequired(keys, key, of, node, report);
    const label = value && expectLine(value, report);
    if (label && (label.text === "" || (key.name === "zh" && notInNames.test(label.text)))) {
      report("bad-name", label.place, { name: label.text, kind: "label" });
    }
    return label?.text;
  });
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
