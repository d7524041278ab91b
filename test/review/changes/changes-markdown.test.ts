import { expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

import { changesMarkdown } from "../../../src/review/changes/changes-markdown.ts";
import { monthlyFacts, monthlyReport } from "../../sample/sample-workspace.ts";
import { changesFrom } from "./compared.ts";

function parse(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The text of a node: literal text and what its children say. */
function textOf(node: object): string {
  if ("value" in node) return String(node.value);
  return "children" in node && Array.isArray(node.children) ? node.children.map(textOf).join("") : "";
}

test("What a fact holds is no markup in the Markdown file", async () => {
  const nasty = "研究|`x` **粗** <b>见</b> [附](http://a.b) &amp; ~~删~~ $y$";
  const changes = await changesFrom(monthlyReport, [
    { file: monthlyFacts, from: "议题: 研究困难群众临时救助", to: `议题: "${nasty}"` },
  ]);
  const root = parse(changesMarkdown(changes, "zh-CN"));
  const rows = root.children.flatMap((block) => (block.type === "table" ? block.children.slice(1) : []));
  const cells = rows.map((row) => row.children.map((cell) => textOf(cell)));
  expect(cells.map((row) => row.length)).toEqual(cells.map(() => 6));
  expect(cells.some((row) => row[3] === nasty)).toBe(true);
});

test("Changed words stand as deleted and inserted, whatever marks are beside them", async () => {
  const file = "templates/reports/monthly.md.hbs";
  const changes = await changesFrom(monthlyReport, [
    { file, from: "扎实推进各项工作", to: "（在县委领导下）推进各项“工作”" },
  ]);
  const markdown = changesMarkdown(changes, "en");
  expect(markdown).toContain("- **changed** 2020年2月，我局");
  const kept = markdown.replaceAll(/<del>[^]*?<\/del>|<\/?ins>/g, "");
  const before = markdown.replaceAll(/<ins>[^]*?<\/ins>|<\/?del>/g, "");
  expect(kept).toContain("（在县委领导下）推进各项“工作”，共召开");
  expect(before).toContain("扎实推进各项工作，共召开");
});
