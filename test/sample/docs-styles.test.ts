import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readStyle } from "../../src/styles/read-style.ts";
import { showStyle } from "../../src/terminal/show-style.ts";
import { shippedNames, soundStyle } from "../styles/shipped-styles.ts";

const pages = [
  ["styles.md", "en"],
  ["styles.zh-CN.md", "zh-CN"],
] as const;

function read(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
}

/** The keys of the page's table; a part that takes a text has the four of every text. */
function listedKeys(page: string): readonly string[] {
  const table = /<!-- keys -->([\s\S]*?)<!-- \/keys -->/.exec(read(page))?.[1] ?? "";
  return [...table.matchAll(/^\| (.*?) \| (.*?) \|/gm)].flatMap(([, keys = "", takes = ""]) => {
    const names = [...keys.matchAll(/`([\w.-]+)`/g)].map(([, name = ""]) => name);
    return /(?:text|文字)$/.test(takes) ? names.flatMap((name) => text.map((key) => `${name}.${key}`)) : names;
  });
}

const text = ["font", "latin", "size", "bold"];

/** All keys that a style's reader knows, as it tells them where one is unknown; of heads and imprints those of any form. */
function knownKeys(): readonly string[] {
  const known = new Set<string>();
  const visit = (path: string, head: string, imprint: string): void => {
    for (const key of keysUnder(path, head, imprint)) {
      const inner = path === "" ? key : `${path}.${key}`;
      if (inner !== "fonts" && keysUnder(inner, head, imprint).length > 0) visit(inner, head, imprint);
      else known.add(inner);
    }
  };
  visit("", "redhead", "standard");
  visit("", "briefing", "briefing");
  return [...known];
}

/** What may stand under a key: nothing where it takes a value. */
function keysUnder(path: string, head: string, imprint: string): readonly string[] {
  const { report, found } = collectDiagnostics();
  const style: Record<string, unknown> = { head: { form: head }, imprint: { form: imprint } };
  let at = style;
  for (const key of path === "" ? [] : path.split(".")) {
    if (typeof at[key] === "string") return [];
    const next = (at[key] ?? {}) as Record<string, unknown>;
    at[key] = key === "headings" ? [next] : next;
    at = next;
  }
  at["?"] = 1;
  const node = readYaml(sourceText("templates/styles/x.yaml", JSON.stringify(style)), report);
  if (node) readStyle(node, report);
  return found().flatMap((finding) =>
    finding.code === "style-unknown-key" && finding.values.key === "?" ? finding.values.known : [],
  );
}

describe.each(pages)("The page %s", (page, language) => {
  const shown = (fence: string) =>
    new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(read(page))?.[1] ?? "";

  test("shows an office's style, and what it differs in, as the command does", () => {
    const style = soundStyle("office", { office: shown("yaml") });
    const listing = { type: "one", shown: { name: "office", file: "", own: true, style } } as const;
    const columns = (line: string) => line.trim().replaceAll(/ {2,}/g, "  ");
    const lines = showStyle(listing, { language, colour: false }).trim().split("\n").map(columns);
    expect(lines.slice(-4)).toEqual(shown("text").trim().split("\n").map(columns));
  });

  test("names every style that is shipped", () => {
    for (const name of shippedNames) expect(read(page)).toContain(`\`${name}\``);
  });

  test("lists each key that a style may have, and none that it may not", () => {
    expect(listedKeys(page).toSorted()).toEqual([...knownKeys()].toSorted());
  });
});
