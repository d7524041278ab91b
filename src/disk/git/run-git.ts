import { spawnSync } from "node:child_process";
import { delimiter, isAbsolute, join } from "node:path";

import { diskErrorCode } from "../disk-error.ts";
import { isProgram } from "../is-program.ts";
import type { Environment } from "../is-program.ts";

/** `failed`: what git said of it, in English. */
export type GitEnd =
  | { readonly type: "ended"; readonly output: Buffer }
  | { readonly type: "failed"; readonly said: string }
  | { readonly type: "missing" };

/** Facts and templates of a large workspace are some ten megabytes. */
const mostBytes = 500_000_000;
const mostMilliseconds = 120_000;

/**
 * Runs git in a folder and waits for its end. It is no shell that runs it, it asks nothing, fetches nothing, writes nothing, and
 * what the caller's environment says of another repository doesn't count.
 * @param input what it reads
 */
export function runGit(folder: string, words: readonly string[], environment: Environment, input: string = ""): GitEnd {
  const program = findGit(environment);
  if (program === undefined) return { type: "missing" };
  const { error, status, stdout, stderr } = spawnSync(program, [...quietly, ...words], {
    cwd: folder,
    env: ownEnvironment(environment),
    input,
    maxBuffer: mostBytes,
    timeout: mostMilliseconds,
    windowsHide: true,
  });
  if (error) return { type: "failed", said: diskErrorCode(error) };
  if (status === 0) return { type: "ended", output: stdout };
  return { type: "failed", said: firstLine(stderr.toString()) };
}

/** Reading commits runs no hook; these are all that settings could start, and objects that others were put in the place of. */
const quietly = ["--no-pager", "--no-replace-objects", "-c", "core.fsmonitor=false"];

/** Only in folders that PATH names in full: the workspace's own folder may hold anything. */
function findGit(environment: Environment): string | undefined {
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter).filter(isAbsolute);
  const name = process.platform === "win32" ? "git.exe" : "git";
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function ownEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !aiming.has(name));
  return {
    ...Object.fromEntries(others),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    LC_ALL: "C",
  };
}

/** By these git looks into another repository than the folder's: they are set where it runs us from a hook. */
const aiming: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
]);

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? ""
  );
}
