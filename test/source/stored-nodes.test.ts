import { readFileSync, readdirSync } from "node:fs";

import { expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { readYaml } from "../../src/source/read-yaml.ts";
import { offsetAt, sourceText } from "../../src/source/source-text.ts";
import type { SourceNode, SourceText } from "../../src/source/source.ts";
import { readStoredNodes, storeNodes } from "../../src/source/stored-nodes.ts";
import { findingsOf } from "./findings.ts";
import { yamlText } from "./yaml-text.ts";

/** The nodes of a text in which nothing is wrong. */
function readSound(source: SourceText): SourceNode {
  const { value, found } = findingsOf((report) => readYaml(source, report));
  if (!value || found.length > 0) throw new Error(`${found.join(", ")} in ${source.text}`);
  return value;
}

const example = sourceText(
  "data/a/2020.yaml",
  "时段: 2020\n会议:\n  - { 日期: 2020-01-02, 议题: '研究''甲''' }\n材料: |\n  一\n",
);

test("nodes are stored as marks, distances, lengths, and the texts that don't stand in the file as they are", () => {
  const source = sourceText("a.yaml", 'a: [1, "2"]\nb:\n');
  expect(storeNodes(readSound(source), source)).toBe('[3,0,14,2,0,0,1,2,3,8,2,0,1,1,1,3,3,"2",0,5,1,0,2,0]');
});

test("whatever a sound file holds, its stored nodes are the nodes that were read", () => {
  fc.assert(
    fc.property(yamlText, (text) => {
      const source = sourceText("data/a/2020-01.yaml", text);
      const nodes = readSound(source);
      expect(readStoredNodes(storeNodes(nodes, source), source)).toEqual(nodes);
    }),
  );
});

test.each(["huibao.yaml", ...yamlFiles("templates"), ...yamlFiles("data")])("so are those of %s", (name) => {
  const source = sourceText(name, readFileSync(name, "utf8"));
  const nodes = readSound(source);
  expect(readStoredNodes(storeNodes(nodes, source), source)).toEqual(nodes);
});

function yamlFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".yaml")).map((name) => `${folder}/${name}`);
}

test.each([
  ["no JSON", "[3,0"],
  ["no list", '{"length":1}'],
  ["nothing in the list", "[]"],
  ["a mark that isn't one", "[4,0,2]"],
  ["a distance out of the text", "[0,9,0]"],
  ["a length out of the text", "[0,0,3]"],
  ["a length below zero", "[0,1,-1]"],
  ["half a character", "[0,0.5,1]"],
  ["a missing text", "[1,0,2]"],
  ["a number for a text", "[1,0,2,7]"],
  ["more items than there are", "[2,0,2,1000000000]"],
  ["a list as a key", "[3,0,2,1,2,0,2,0,0,0,1]"],
  ["something left over", "[0,0,2,0]"],
  ["lists in lists without end", `[${"2,0,2,1,".repeat(100_000)}0,0,2]`],
])("nothing is read of a stored list with %s", (_title, text) => {
  expect(readStoredNodes(text, sourceText("a.yaml", "ab"))).toBeUndefined();
});

test("however a stored list is tampered with, an unquoted value is what stands at its place", () => {
  const cells = JSON.parse(storeNodes(readSound(example), example)) as readonly unknown[];
  // Small steps mostly fit the text still; the rest hardly ever does.
  const change = fc.record({
    at: fc.nat({ max: cells.length - 1 }),
    step: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -3, max: 3 }) }, fc.double(), fc.string()),
  });
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const tampered = [...cells];
      for (const { at, step } of changes) {
        const cell = tampered[at];
        tampered[at] = typeof cell === "number" && typeof step === "number" ? cell + step : step;
      }
      const nodes = readStoredNodes(JSON.stringify(tampered), example);
      if (!nodes) return;
      read++;
      for (const { text, place } of plainScalars(nodes)) {
        const end = { ...place, line: place.endLine, column: place.endColumn };
        expect(text).toBe(example.text.slice(offsetAt(example, place), offsetAt(example, end)));
      }
    }),
    { numRuns: 2000 },
  );
  // The test would say nothing if nothing had ever been read.
  expect(read).toBeGreaterThan(100);
});

function plainScalars(node: SourceNode): readonly (SourceNode & { readonly type: "scalar" })[] {
  switch (node.type) {
    case "scalar":
      return node.quoted ? [] : [node];
    case "list":
      return node.items.flatMap(plainScalars);
    case "map":
      return node.entries.flatMap(({ value }) => plainScalars(value));
  }
}
