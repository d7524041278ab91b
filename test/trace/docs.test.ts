import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "@jest/globals";

import { run } from "../commands/run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function read(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
}

/** Names of members, and values of `type`, at every level of a schema. */
function wordsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key !== "properties") return wordsOf(value);
    const { type } = value as { type?: { const?: string; enum?: readonly string[] } };
    return [...Object.keys(value as object), ...(type?.enum ?? [type?.const ?? ""]), ...wordsOf(value)];
  });
}

/** Said of every command in docs/cli.md. */
const common = new Set(["written", "counts", "error", "warning", "hint", "diagnostics", "code", "severity", "message"]);
const places = new Set(["place", "endLine", "endColumn", "trace", "type", ""]);

test.each(["trace.md", "trace.zh-CN.md"])("docs/%s shows what explain prints", async (name) => {
  const [, line = "", printed] =
    /<!-- listing -->\n+```sh\nhuibao (.*)\n```\n+```text\n([\s\S]*?)```/.exec(read(name)) ?? [];
  expect((await run(root, [...line.split(" "), "--no-cache"])).stdout).toBe(printed);
});

test.each(["trace.md", "trace.zh-CN.md"])("docs/%s names all that the schema names", (name) => {
  const named = new Set([...read(name).matchAll(/`([^`\s]+)`/g)].map(([, word]) => word));
  const words = new Set(wordsOf(JSON.parse(read("trace.schema.json"))));
  expect(words.size).toBeGreaterThan(60);
  expect([...words].filter((word) => !named.has(word) && !common.has(word) && !places.has(word))).toEqual([]);
});
