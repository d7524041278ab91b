import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Node } from "yaml";

import type { WrittenPlace, WrittenValue } from "./sample-traces.ts";

export interface Standing {
  readonly node: Node;
  /** The key of the list or map around it. */
  readonly key: string | undefined;
}

/** The node of a YAML file that begins just at a place, the innermost first. Read by the library itself, not by us. */
export function nodeIndex(text: string): (place: WrittenPlace) => readonly Standing[] {
  const starts = new Map<number, Standing[]>();
  visit(parseDocument(text, { schema: "failsafe" }), {
    Node(_, node, path) {
      const start = node.range?.[0];
      if (start === undefined) return;
      const pair = path.findLast(isPair);
      const key = isScalar(pair?.key) ? String(pair.key.value) : undefined;
      starts.set(start, [{ node, key }, ...(starts.get(start) ?? [])]);
    },
  });
  const lines = text.split("\n");
  return ({ line, column }) => {
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    return starts.get(before + column - 1) ?? [];
  };
}

/** Whether a node is written just as a value of a trace says. */
export function says(node: Node, value: WrittenValue): boolean {
  if (value.type === "list") {
    const items = value["items"] as readonly WrittenValue[];
    if (!isSeq(node)) return items.length === 1 && items[0] !== undefined && says(node, items[0]);
    return node.items.length === items.length && items.every((item, index) => says(node.items[index] as Node, item));
  }
  if (!isScalar(node)) return false;
  const written = String(node.value).trim();
  return writings(value).includes(written);
}

/** How a value may be written in a facts file. */
function writings(value: WrittenValue): readonly unknown[] {
  switch (value.type) {
    case "text":
      return [(value["text"] as string).trim()];
    case "title":
      return [value["text"], `《${String(value["text"])}》`];
    case "date":
      return [value["date"]];
    case "period":
      return [value["period"]];
    case "number": {
      const digits = Number(value["number"]).toFixed(value["decimals"] as number);
      const word = (value["word"] as string | undefined) ?? "";
      return [digits + word, word + digits];
    }
    case "choice":
      return [value["choice"], ...Object.values(value["labels"] as object)];
    case "flag":
      return value["flag"] === true ? ["是", "yes", "true"] : ["否", "no", "false"];
    case "link":
      return [value["address"]];
    case "document-number":
      return [`${String(value["agency"])}〔${String(value["year"])}〕${String(value["number"])}号`];
    default:
      return [];
  }
}

/** The day of a record, by whichever label its date is written. */
export function dayOf(node: Node): string | undefined {
  if (!isMap(node)) return undefined;
  const value = node.get("date") ?? node.get("日期");
  return typeof value === "string" ? value : undefined;
}
