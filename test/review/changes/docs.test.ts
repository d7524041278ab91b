import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { run } from "../../commands/run.ts";
import { commitAll, git, hasGit } from "../../disk/git/temporary-repository.ts";
import { folderWith } from "../../disk/temporary-folder.ts";
import { monthlyFacts } from "../../sample/sample-workspace.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const pages = ["docs/diff.md", "docs/diff.zh-CN.md"] as const;

/** The sample workspace, committed; then a document more, and the findings of one inspection corrected. */
function workspace(): string {
  const folder = folderWith();
  for (const name of ["huibao.yaml", "data"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  git(folder, ["init", "--quiet", "--initial-branch", "main"]);
  commitAll(folder);
  const facts = join(folder, monthlyFacts);
  const text = readFileSync(facts, "utf8");
  const changed = text
    .replace("发现问题: 5 }", "发现问题: 8 }")
    .replace(
      "标题: 婚姻登记预约服务工作方案 }\n",
      "$&  - { 日期: 2020-02-27, 文种: 通知, 标题: 关于预约登记的通知 }\n",
    );
  writeFileSync(facts, changed);
  return folder;
}

const examples = pages.flatMap((page) => [
  { page, mark: "since", needsGit: true },
  { page, mark: "periods", needsGit: false },
]);

const whenGit = hasGit ? describe : describe.skip;

/** `UPDATE=1` writes them anew: of the second the first figures, and how many there are. */
whenGit("The examples of what changed print what the page shows", () => {
  test.each(examples)("$page: $mark", async ({ page, mark }) => {
    const text = readFileSync(join(root, page), "utf8");
    const pattern = new RegExp(
      `(<!-- ${mark} -->\\n+\`\`\`sh\\nhuibao (.*)\\n\`\`\`\\n+\`\`\`text\\n)([\\s\\S]*?)\`\`\``,
    );
    const [, , words = "", shown] = pattern.exec(text) ?? [];
    const { code, stdout, stderr } = await run(workspace(), words.split(" "), { PATH: process.env["PATH"] ?? "" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const printed = stdout.replace(/([（(])[0-9a-f]{10}([）)])/, "$1a1b2c3d4e5$2");
    const told = mark === "since" ? printed : excerpt(printed);
    if (process.env["UPDATE"] === "1") {
      writeFileSync(
        join(root, page),
        text.replace(pattern, (_, before: string) => `${before}${told}\`\`\``),
      );
    } else expect(shown).toBe(told);
  });
});

function excerpt(printed: string): string {
  const blocks = printed.split("\n\n");
  return [...blocks.slice(0, 7), "…", blocks.at(-1)].join("\n\n");
}
