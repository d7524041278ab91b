import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, expect, test } from "@jest/globals";

import { run } from "../../commands/run.ts";
import { directorsPass } from "./directors-pass.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "huibao-story-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What happens in the story beside what is run: named in the page, as `<!-- the director edits -->`. */
const events: Readonly<Record<string, (folder: string) => void>> = {
  "the director edits": (folder) => {
    const built = readFileSync(join(folder, "out/yi-county/2020-02-monthly.docx"));
    mkdirSync(join(folder, "back"));
    writeFileSync(join(folder, "back/monthly.docx"), directorsPass(built));
  },
  "late facts": (folder) => {
    const file = join(folder, "data/yi-county/2020-02.yaml");
    replaceIn(file, "新闻客户端, 篇数: 4", "新闻客户端, 篇数: 6");
    replaceIn(file, "救助人次: 132", "救助人次: 141");
  },
  "another template": (folder) => {
    const file = join(folder, "templates/reports/monthly.md.hbs");
    replaceIn(file, "现将有关情况报告如下。", "现将主要情况报告如下，请审阅。");
    replaceIn(file, "均已交办并督促整改", "均已交办，整改情况逐月通报");
  },
};

function replaceIn(file: string, before: string, after: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`${file} lacks ${before}`);
  writeFileSync(file, text.replace(before, after));
}

const step = /<!-- (?<event>[a-z ]+) -->|```sh\nhuibao (?<line>.*)\n```\n\n```text\n(?<printed>[\s\S]*?)```/g;

/** Runs the story of a page, and writes into it what was printed. */
async function retell(page: string, language: string, folder: string): Promise<string> {
  for (const name of ["huibao.yaml", "data", "templates"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  let told = page;
  for (const { 0: whole, groups = {} } of page.matchAll(step)) {
    const { event, line = "", printed = "" } = groups;
    if (event !== undefined) {
      const happen = events[event];
      if (!happen) throw new Error(`Nobody knows how ${event}`);
      happen(folder);
    } else {
      const { stdout, stderr } = await run(folder, line.split(" "), { HUIBAO_LANG: language });
      told = told.replace(whole, () => whole.slice(0, -printed.length - 3) + stdout + stderr + "```");
    }
  }
  return told;
}

test.each([
  ["review.md", "en"],
  ["review.zh-CN.md", "zh-CN"],
])("docs/%s tells what happens to a report that goes up and comes back", async (name, language) => {
  const file = join(root, "docs", name);
  const folder = process.env["HUIBAO_STORY"] ?? join(temporary, language);
  const page = readFileSync(file, "utf8");
  const told = await retell(page, language, folder);
  if (process.env["UPDATE"]) writeFileSync(file, told);
  else expect(told).toBe(page);
  expect(readdirSync(join(folder, "back")).length).toBeGreaterThan(2);
  expect([...page.matchAll(step)].length).toBeGreaterThan(6);
});
