import { readFileSync, writeFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readWorkspace } from "../../src/draft.ts";
import type { Declarations } from "../../src/facts/declarations.ts";
import { helperTable, indicatorTable, ledgerTable, specialBlockTable, topicTable } from "./docs-tables.ts";
import { checkFacts, checkTemplateText, renderExample } from "./docs-examples.ts";
import { sampleSources } from "./sample-workspace.ts";

const languages = [
  ["zh", ".zh-CN.md"],
  ["en", ".md"],
] as const;

/** Tables that follow from the declarations and the helpers stand between two comments. `UPDATE=1` writes them anew. */
const tables: readonly (readonly [string, string, (declarations: Declarations, language: "zh" | "en") => string])[] = [
  ["templates", "helpers", (_, language) => helperTable(language)],
  ["templates", "special-blocks", (_, language) => specialBlockTable(language)],
  ["facts", "ledgers", ledgerTable],
  ["facts", "indicators", indicatorTable],
  ["facts", "topics", topicTable],
];

/** What the check says to the rows of each table of mistakes. */
const mistakes = {
  templates: [
    "construct-refused",
    "construct-refused",
    "construct-refused",
    "construct-refused",
    "construct-refused",
    "construct-refused",
    "template-full-width-mark",
    "unknown-name",
    "number-typed",
    "unsupported-markdown",
    "unsupported-markdown",
    "unsupported-markdown",
    "unsupported-markdown",
    "heading-without-space",
  ],
  facts: [
    "full-width-mark",
    "unknown-key",
    "wrong-date",
    "record-outside-period",
    "missing-key",
    "unknown-choice",
    "wrong-number",
    "wrong-number",
    "wrong-unit-of-measure",
    "wrong-number",
    "wrong-document-number",
  ],
};

function declarationsOfSample(): Declarations {
  const open = readWorkspace(sampleSources(), collectDiagnostics().report);
  if (!open) throw new Error("The sample workspace can't be read");
  return open.facts.declarations;
}

function fileOf(name: string): URL {
  return new URL(`../../docs/${name}`, import.meta.url);
}

function read(name: string): string {
  return readFileSync(fileOf(name), "utf8");
}

function between(text: string, mark: string): string {
  return new RegExp(`<!-- ${mark} -->\n([\\s\\S]*?)<!-- /${mark} -->`).exec(text)?.[1]?.trim() ?? "";
}

/** Fenced blocks of a page, with their language and line. */
function fences(text: string): readonly Fence[] {
  const found = [...text.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)];
  return found.map(({ 1: language = "", 2: about = "", 3: body = "", index }) => {
    return { language, about, body, line: text.slice(0, index).split("\n").length };
  });
}

interface Fence {
  readonly language: string;
  /** For a template, of what: `unit period scope`; without it the city bureau's report. */
  readonly about: string;
  readonly body: string;
  readonly line: number;
}

/** What the first column of the table of mistakes says. */
function mistakesOn(name: string): readonly string[] {
  return [...between(read(name), "refused").matchAll(/^\| `(.*?)` \| /gm)].map(([, code = ""]) =>
    code.replaceAll("\\|", "|"),
  );
}

function examplesOf(name: string): readonly (readonly [number, string, string, string])[] {
  const blocks = fences(read(name));
  return blocks.flatMap(({ language, about, body, line }, index) => {
    const next = blocks[index + 1];
    return language === "handlebars"
      ? [[line, body, next?.language === "text" ? next.body.trim() : "", about] as const]
      : [];
  });
}

test.each([
  ["README.md", examplesOf("../README.md")],
  ["README.zh-CN.md", examplesOf("../README.zh-CN.md")],
])("%s shows what the quarter's report says", (_, examples) => {
  const [example, ...others] = examples.filter(([, , , about]) => about !== "");
  expect(others).toEqual([]);
  const [, template = "", prints, about] = example ?? [];
  expect(renderExample(template, about)).toEqual({ text: prints, found: [] });
});

describe.each(languages)("The pages in %s", (language, ending) => {
  test.each(tables)("docs/%s lists all %s", (page, mark, tableOf) => {
    const name = page + ending;
    const table = tableOf(declarationsOfSample(), language);
    if (process.env["UPDATE"] === "1") {
      const written = read(name).replace(
        new RegExp(`<!-- ${mark} -->\n[\\s\\S]*?<!-- /${mark} -->`),
        () => `<!-- ${mark} -->\n\n${table}\n\n<!-- /${mark} -->`,
      );
      writeFileSync(fileOf(name), written);
    }
    expect(between(read(name), mark)).toBe(table);
  });

  test.each(examplesOf(`templates${ending}`))(
    "the template on line %i prints what it says",
    (_, template, prints, about) => {
      const { text, found } = renderExample(template, about);
      expect(found).toEqual([]);
      expect(text).toBe(prints);
    },
  );

  test.each(fences(read(`templates${ending}`)).filter((block) => block.language === "yaml"))(
    "the front matter on line $line is accepted",
    ({ body }) => expect(checkTemplateText(`---\n${body}---\n`)).toEqual([]),
  );

  test("each mistake in a template is told as such", () => {
    const found = mistakesOn(`templates${ending}`).map((code) => checkTemplateText(`---\ntitle: x\n---\n\n${code}\n`));
    expect(found.map(([first]) => first)).toEqual(mistakes.templates);
  });

  test.each(fences(read(`facts${ending}`)).filter((block) => block.language === "yaml"))(
    "the facts on line $line are accepted",
    ({ body }) => expect(checkFacts(body)).toEqual([]),
  );

  test("each mistake in a facts file is told as such", () => {
    const found = mistakesOn(`facts${ending}`).map(checkFacts);
    expect(found).toEqual(mistakes.facts.map((code) => [code]));
  });
});
