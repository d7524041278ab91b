import type { SourceNode } from "../../src/source/source.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { findingsOf } from "./findings.ts";

/** Reads YAML and gives what it means as plain values, beside what was reported. */
export function readExample(text: string): { value: unknown; found: readonly string[] } {
  const { value, found } = findingsOf((report) => readYaml(sourceText("example.yaml", text), report));
  return { value: value && plain(value), found };
}

function plain(node: SourceNode): unknown {
  switch (node.type) {
    case "scalar":
      return node.text;
    case "list":
      return node.items.map(plain);
    case "map":
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
}
