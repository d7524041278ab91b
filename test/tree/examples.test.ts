import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { cutBlocks } from "../../src/text/cut-blocks.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { renderedText } from "./rendered-text.ts";
import { shownDocument } from "./shown-document.ts";

const folder = "test/tree/examples";

describe.each(readdirSync(folder).toSorted())("The manual %s", (name) => {
  const manual = readFileSync(`${folder}/${name}`, "utf8");
  const examples = [...manual.matchAll(/\n([^\n]+)\n\n```markdown\n(.*?)\n```\n\n```json\n(.*?)\n```/gs)];

  test("has examples that are all found", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples).toHaveLength(manual.split("```markdown").length - 1);
  });

  test.each(examples.map(([, prose, markdown, blocks]) => [prose ?? "", markdown ?? "", blocks ?? ""]))(
    "%s",
    (_, markdown, blocks) => {
      const diagnostics = collectDiagnostics();
      const cut = cutBlocks(markdown).map(({ start, end }) => markdown.slice(start, end));
      const document = parseDocument(renderedText(cut), diagnostics.report);
      expect(diagnostics.found()).toEqual([]);
      expect(shownDocument(document)).toEqual(blocks.split("\n").map((line): unknown => JSON.parse(line)));
    },
  );
});
