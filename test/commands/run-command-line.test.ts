import { expect, test } from "@jest/globals";

import { showOwnFault } from "../../src/commands/run-command-line.ts";
import { folderWith } from "../disk/temporary-folder.ts";
import { packageTemplates, run } from "./run.ts";

test("the version is printed alone", async () => {
  expect(await run("/", ["--version"])).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
});

test("help is printed to stdout, in the language that is asked for", async () => {
  expect((await run("/", ["--help"])).stdout).toContain("用法：huibao");
  expect((await run("/", ["--help", "--lang", "en"])).stdout).toContain("Usage: huibao");
});

test("a wrong command line is told in the form and language that it asks for", async () => {
  const json = await run("/", ["build", "--untt", "x", "--format", "json", "--lang", "en"]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    written: [],
    counts: { error: 1, warning: 0, hint: 0 },
    diagnostics: [{ code: "unknown-option", place: null, message: expect.stringContaining("There is no option") }],
  });
  expect(json.stderr).toBe("");
});

test("a fault of ours is said in one sentence, without a stack of calls", async () => {
  let stderr = "";
  await showOwnFault("TypeError: x is not a function", {
    words: ["build"],
    environment: {},
    folder: "/",
    packageTemplates,
    version: "1.2.3",
    build: undefined,
    stdout: { write: () => true },
    stderr: { write: (text) => (stderr += text) },
  });
  expect(stderr).toMatch(/^错误 own-fault\n {2}.*TypeError: x is not a function\n {2}提示：.*\n\n共1个错误。\n$/);
});

test("a folder name that tries to give orders is shown, not obeyed", async () => {
  const folder = folderWith({ "\u001B[31m##[error]/a": "" });
  const { stderr } = await run(`${folder}/\u001B[31m##[error]`, ["check"]);
  expect(stderr).toContain("␛[31m# #[error]");
  expect(stderr).not.toMatch(/\u001B|##\[/);
});
