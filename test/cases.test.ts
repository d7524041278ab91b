import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";

import type { DraftedReport } from "../src/draft.ts";
import { buildCase, buildFiles } from "./read-cases/case-workspace.ts";
import { readPage } from "./writers/html/read-page.ts";
import { parseMarkdown, textIn } from "./writers/markdown/parse-markdown.ts";
import { plainLines } from "./read-cases/shown-document.ts";
import { shownOutcome } from "./read-cases/shown-outcome.ts";

const folder = new URL("cases/", import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .map((entry) => entry.name)
  .toSorted();

/** The case's sentence about itself; a second line `draft` asks for a draft, `check` or `check 2020-03-06` for all checks. */
const cases = names.map((name) => {
  const [about = "", mode] = readFileSync(new URL(`${name}/about.txt`, folder), "utf8")
    .trim()
    .split("\n");
  const [, today] = mode?.split(" ") ?? [];
  return { name, about, mode: { draft: mode === "draft", ...(mode?.startsWith("check") && { check: { today } }) } };
});

const finished = { draft: false };

test("there are cases, and each tells something of its own", () => {
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(cases.map(({ about }) => about)).size).toBe(cases.length);
});

describe("Whole workspaces, good and bad", () => {
  test.each(cases)("$name: $about", async ({ name, mode }) => {
    const outcome = await buildCase(name, mode);
    expect(shownOutcome(outcome)).toBe(expectedOf(name, shownOutcome(outcome)));
    const hasErrors = outcome.found.some(({ severity }) => severity === "error");
    if (!mode.check) expect(outcome.built.length > 0).toBe(mode.draft || !hasErrors);
    for (const { drafted } of outcome.built) {
      await expectWholeInWord(drafted);
      await expectWholeElsewhere(drafted);
    }
  });
});

test("A facts file of more than 10 MB is refused before it is read", async () => {
  const bytes = new Uint8Array(10_000_001).fill("#".charCodeAt(0));
  const { found, built } = await buildFiles(new Map([["data/bureau/2020-02.yaml", bytes]]), finished);
  expect(found.map(({ code, place }) => [code, place?.file])).toContainEqual([
    "file-too-large",
    "data/bureau/2020-02.yaml",
  ]);
  expect(built).toEqual([]);
});

test("A facts file of 40,000 unknown keys is read in seconds, not in minutes", async () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => `未知项${index}: 1\n`).join("");
  const facts = new TextEncoder().encode(`period: 2020-02\n${keys}`);
  const workspace = new TextEncoder().encode("units: { bureau: { name: 示例局 } }\n");
  const files = new Map([
    ["huibao.yaml", workspace],
    ["data/bureau/2020-02.yaml", facts],
  ]);
  const { found } = await buildFiles(files, finished);
  expect(found.filter(({ code }) => code === "unknown-key")).toHaveLength(40_000);
}, 10_000);

test("Windows line ends and a byte order mark give the same bytes", async () => {
  const [plain, windows] = await Promise.all(
    ["right-labels-in-chinese", "right-windows-files"].map(async (name) =>
      (await buildCase(name, finished)).built[0]?.drafted.write("docx"),
    ),
  );
  expect(plain?.length).toBeGreaterThan(0);
  expect(windows).toEqual(plain);
});

function expectedOf(name: string, given: string): string {
  const file = new URL(`${name}/expected.txt`, folder);
  if (process.env["UPDATE"] === "1") writeFileSync(file, given);
  if (!existsSync(file)) throw new Error(`test/cases/${name} says nothing of what it expects: no expected.txt`);
  return readFileSync(file, "utf8");
}

/** Unzips a Word file and finds every line of the report in its text, its notes, its charts, or what it says of a picture. */
async function expectWholeInWord({ write, document }: DraftedReport): Promise<void> {
  const parts = Object.entries(unzipSync(await write("docx"))).filter(([name]) => shownParts.test(name));
  const text = parts.map(([, part]) => wordText(strFromU8(part))).join("\n");
  for (const line of plainLines(document)) expect(text).toContain(line);
}

const shownParts = /^word\/(?:document|footnotes|charts\/chart\d+)\.xml$/;

/** Reads the other files back, and finds every line in each; a second writing gives the same bytes. */
async function expectWholeElsewhere({ write, document }: DraftedReport): Promise<void> {
  // One by one: Jest can't load modules at the same time that share some.
  const writeAll = async () => [await write("html"), await write("md"), await write("txt")];
  const files = await writeAll();
  const [html, markdown, text] = files.map((bytes) => new TextDecoder().decode(bytes));
  const read = [
    readPage(html ?? "").text.replaceAll("\n", "") + alternatives(html ?? ""),
    textIn(parseMarkdown(markdown ?? "")).replaceAll("\n", ""),
    text ?? "",
  ];
  for (const line of plainLines(document)) for (const file of read) expect(file).toContain(line);
  expect(await writeAll()).toEqual(files);
}

/** What a page says of its pictures. */
function alternatives(html: string): string {
  return [...html.matchAll(/ alt="([^"]*)"/g)].map(([, text = ""]) => text).join("\n");
}

function wordText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<c:v>([^<]*)<\/c:v>| descr="([^"]*)"/g)]
    .map(([, text, value, description]) => text ?? value ?? description ?? "")
    .join("")
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
