import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { partKey, partKeys, partsAbove, partsBelow } from "../../src/facts/document-parts.ts";

describe("The parts of a document", () => {
  test("Each stands above the body or below it, and has a key", () => {
    const placed = [...partsAbove, ...partsBelow];
    expect(partKeys.map(({ name }) => name)).toEqual(placed);
    expect(new Set(placed).size).toBe(placed.length);
    for (const name of placed) expect(partKey(name).name).toBe(name);
  });

  test("No two have the same name or label", () => {
    const words = partKeys.flatMap(({ name, labels }) => [...new Set([name, labels.zh, labels.en])]);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(["docs/templates.md", "docs/templates.zh-CN.md"])("%s tells of each by name and label", (page) => {
    const text = readFileSync(page, "utf8");
    const untold = partKeys.filter(({ name, labels }) => !text.includes(`\`${name}\``) || !text.includes(labels.zh));
    expect(untold).toEqual([]);
  });
});
