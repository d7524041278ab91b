import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { cutBlocks } from "../../src/text/cut-blocks.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "./rendered-text.ts";
import { shownBlock } from "./shown-block.ts";

const manual = readFileSync("test/tree/examples/markdown.md", "utf8");
const examples = [...manual.matchAll(/\n([^\n]+)\n\n```markdown\n(.*?)\n```\n\n```json\n(.*?)\n```/gs)];

test("The manual's examples are all found", () => {
  expect(examples).toHaveLength(manual.split("```markdown").length - 1);
});

test.each(examples.map(([, prose, markdown, blocks]) => [prose ?? "", markdown ?? "", blocks ?? ""]))(
  "%s",
  (_, markdown, blocks) => {
    const diagnostics = collectDiagnostics();
    const cut = cutBlocks(markdown).map(({ start, end }) => markdown.slice(start, end));
    const document = parseDocument(renderedText(cut), diagnostics.report);
    expect(diagnostics.found()).toEqual([]);
    expect(document.blocks.map(shownBlock)).toEqual(blocks.split("\n").map((line): unknown => JSON.parse(line)));
  },
);
