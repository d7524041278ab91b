import { readFileSync, readdirSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { openExample, units } from "./example.ts";

const folder = "templates/ledgers";
const ledgers = Object.fromEntries(
  readdirSync(folder).map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")]),
);

/** The first line of each block, by which it is known, and the block. */
const blocks = ["docs/checks.md", "docs/checks.zh-CN.md"].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => ({
    title: `${page}: ${block.split("\n")[0]}`,
    block,
  })),
);

test("there are examples in both languages", () => {
  expect(blocks).toHaveLength(6);
});

test.each(blocks)("$title can stand in huibao.yaml just so", ({ block }) => {
  const { open, found } = openExample({ "huibao.yaml": units + block }, ledgers);
  expect(found.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([]);
  expect(open.rules).toHaveLength(open.workspace.rules.length);
});
