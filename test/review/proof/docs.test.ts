import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { unpack } from "../../writers/docx/unpacked.ts";
import { commentTexts, proofSample } from "./proofed.ts";

test.each(["proof.md", "proof.zh-CN.md"])("docs/%s shows a comment of the sample", async (name) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const [, ledger = "", shown] = /<!-- comment: (.*) -->\n\n```text\n([\s\S]*?)\n```/.exec(page) ?? [];
  const { copy } = await proofSample({ template: "monthly", unit: "yi-county", period: "2020-02" });
  const comments = [...commentTexts(unpack(copy).get("word/comments.xml") ?? "").values()];
  expect(comments.filter((text) => text.includes(`算法：「${ledger}」`))).toContain(shown);
});
