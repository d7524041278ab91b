import { execFileSync, spawnSync } from "node:child_process";

import { folderWith } from "../temporary-folder.ts";

/** `.ci/run` installs git; elsewhere these tests are shown as skipped. */
export const hasGit = spawnSync("git", ["--version"]).status === 0;

/** Runs git with no settings but these, and gives what it prints. */
export function git(folder: string, words: readonly string[]): string {
  const settings = ["user.name=huibao", "user.email=huibao@invalid", "core.autocrlf=false", "commit.gpgsign=false"];
  const given = settings.flatMap((setting) => ["-c", setting]);
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...given, ...words], { cwd: folder, env: environment, encoding: "utf8" }).trim();
}

export function commitAll(folder: string): void {
  git(folder, ["add", "--all", "--force"]);
  git(folder, ["commit", "--quiet", "--message", "a state"]);
}

/** A new repository whose first commit holds these files. It is removed after the test. */
export function repositoryWith(files: { readonly [name: string]: string }): string {
  const folder = folderWith(files);
  git(folder, ["init", "--quiet", "--initial-branch", "main"]);
  commitAll(folder);
  return folder;
}
