import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "@jest/globals";

/** Folders and files right under src, upstream first (design §4): each imports only from those before it. */
const order = [
  "diagnostics",
  "source",
  "calendar",
  "locale",
  "facts",
  "figures",
  "text",
  "trace",
  "checks",
  "tree",
  "lint",
  "styles",
  "writers",
  "review",
  "intake",
  "draft.ts",
  "disk",
  "terminal",
  "batch",
  "preview",
  "page",
  "commands",
  "cli.ts",
];
const core = order.slice(0, order.indexOf("draft.ts") + 1);

/** Stages whose main file says what it takes and gives. */
const mainFiles: Readonly<Record<string, string>> = {
  diagnostics: "diagnostic.ts",
  source: "source.ts",
  calendar: "read-period.ts",
  locale: "language.ts",
  facts: "facts.ts",
  figures: "figure.ts",
  text: "text.ts",
  trace: "trace.ts",
  checks: "check-workspace.ts",
  tree: "tree.ts",
  styles: "style.ts",
  writers: "docx/write-docx.ts",
  review: "returned/returned-document.ts",
  intake: "blank-facts.ts",
  disk: "read-sources.ts",
  terminal: "show-diagnostics.ts",
  commands: "run-command-line.ts",
};

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = list("src");
const tests = list("test").filter((name) => !/^test\/(?:cases\/|bench\/node_modules\/)/.test(name));

/** All TypeScript files of a folder, named from the repository's. */
function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
    .toSorted();
}

function textOf(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(text: string): readonly Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;"']*?\bfrom\s+)?["']([^"']+)["']/gm);
  const calls = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g);
  return [
    ...[...statements].map(([, type, from = ""]) => ({ from, typeOnly: type !== undefined })),
    ...[...calls].map(([, from = ""]) => ({ from, typeOnly: false })),
  ];
}

function stageOf(name: string): string {
  return name.split("/")[1] ?? "";
}

describe("stages", () => {
  test("everything right under src has its place in the order", () => {
    expect([...new Set(sources.map(stageOf))].filter((stage) => !order.includes(stage))).toEqual([]);
  });

  test("each imports only from upstream; locale alone takes types from facts", () => {
    const wrong = sources.flatMap((name) =>
      importsOf(textOf(name)).flatMap(({ from, typeOnly }) => {
        if (!from.startsWith(".")) return [];
        const [here, there] = [stageOf(name), stageOf(join(dirname(name), from))];
        if (order.indexOf(there) <= order.indexOf(here)) return [];
        return here === "locale" && there === "facts" && typeOnly ? [] : `${name} imports ${from}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(mainFiles))("%s says on top what it takes, gives and reports", (stage, main) => {
    const head = textOf(`src/${stage}/${main}`).split("\n\n", 1)[0] ?? "";
    expect(head).toMatch(/^\/\/ Takes: [\s\S]+ Gives: [\s\S]+ Reports: /);
  });

  test("no stage with a file in it is left out of the main files", () => {
    const stages = [...new Set(sources.map(stageOf))].filter((stage) => !stage.endsWith(".ts"));
    expect(stages.filter((stage) => !(stage in mainFiles))).toEqual([]);
  });
});

describe("the core", () => {
  const files = sources.filter((name) => core.includes(stageOf(name)));

  test("imports nothing of Node", () => {
    const wrong = files.flatMap((name) =>
      importsOf(textOf(name)).flatMap(({ from }) => (from.startsWith("node:") ? `${name} imports ${from}` : [])),
    );
    expect(wrong).toEqual([]);
  });

  test("knows no process, buffer, clock or language of the machine", () => {
    const machine =
      /\b(?:Buffer|process|__dirname)\b(?=[.[(])|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\btoLocale\w+\(|\blocaleCompare\b/;
    const wrong = files.filter((name) => machine.test(withoutComments(textOf(name))));
    expect(wrong).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

describe("lists are complete", () => {
  test.each([
    ["src/diagnostics/codes", "index.ts", ["severities.ts"]],
    ["src/facts/field-types", "index.ts", ["field-type.ts"]],
    [
      "src/text/helpers",
      "index.ts",
      // What several helpers share, not helpers themselves.
      [
        "breakdown.ts",
        "compare-with.ts",
        "comparisons.ts",
        "day-bound.ts",
        "field-list.ts",
        "given.ts",
        "helper.ts",
        "junction.ts",
        "over-numbers.ts",
        "recipe-of-number.ts",
        "record-at.ts",
      ],
    ],
  ] as const)("%s/%s names every file beside it", (folder, index, shared) => {
    const beside = sources.filter((name) => dirname(name) === folder).map((name) => name.slice(folder.length + 1));
    const named = importsOf(textOf(`${folder}/${index}`)).map(({ from }) => from.replace("./", ""));
    const wanted = beside.filter((name) => name !== index && !(shared as readonly string[]).includes(name));
    expect([...wanted].filter((name) => !named.includes(name))).toEqual([]);
    // What is passed over here is there, and no list of its own.
    expect(shared.filter((name) => !beside.includes(name))).toEqual([]);
  });

  test("both languages have a file of sentences for every file of codes", () => {
    const codes = sources
      .filter((name) => dirname(name) === "src/diagnostics/codes" && !/\/(?:index|severities)\.ts$/.test(name))
      .map((name) => name.replace("src/diagnostics/codes/", ""));
    for (const language of ["zh-CN", "en"]) {
      const named = importsOf(textOf(`src/locale/${language}/index.ts`)).map(({ from }) => from.replace("./", ""));
      expect(codes.filter((name) => !named.includes(name))).toEqual([]);
    }
  });

  test("every command's file is in the list of commands", () => {
    const commands = sources.filter((name) => /^src\/commands\/[^/]+\.ts$/.test(name));
    const listed = importsOf(textOf("src/commands/command-list.ts")).map(({ from }) =>
      from.replace("./", "src/commands/"),
    );
    const form = /^export async function \w+\(_?given: Given, surroundings: Surroundings\)/m;
    const isCommand = (name: string) => form.test(textOf(name));
    expect(commands.filter((name) => isCommand(name) && !listed.includes(name))).toEqual([]);
    expect(commands.filter(isCommand).length).toBeGreaterThan(0);
  });
});

test("no file is longer than 300 lines", () => {
  const long = [...sources, ...tests].filter((name) => textOf(name).split("\n").length > 301);
  expect(long).toEqual([]);
});

test("a folder of tests stands where its sources do, but for those of the whole", () => {
  const ofTheWhole = [
    "test/bench",
    "test/read-cases",
    "test/properties",
    "test/sample",
    "test/layout",
    "test/matrix",
    "test/trust",
    "test/review/imitate",
    "test/review/story",
  ];
  const lost = tests
    .map((name) => dirname(name))
    .filter((folder) => folder !== "test" && !ofTheWhole.some((whole) => folder.startsWith(whole)))
    .filter((folder) => !sources.some((name) => name.startsWith(`${folder.replace(/^test/, "src")}/`)));
  expect([...new Set(lost)]).toEqual([]);
});
