import { fileURLToPath } from "node:url";

import { runCommandLine } from "../../src/commands/run-command-line.ts";

export const packageTemplates = fileURLToPath(new URL("../../templates", import.meta.url));

/** Runs a command line in a folder, and gives what it printed where, and its exit code. */
export async function run(
  folder: string,
  words: readonly string[],
  environment: { readonly [name: string]: string } = {},
  isTTY = false,
  build?: string,
) {
  let [stdout, stderr] = ["", ""];
  const code = await runCommandLine({
    words,
    environment,
    folder,
    packageTemplates,
    version: "1.2.3",
    build,
    stdout: { write: (text) => (stdout += text) },
    stderr: { isTTY, write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

/** The same with `--format json`, read back. */
export async function runForJson(folder: string, words: readonly string[], environment = {}) {
  const { code, stdout, stderr } = await run(folder, [...words, "--format", "json"], environment);
  const result = JSON.parse(stdout) as {
    readonly written: readonly string[];
    readonly diagnostics: readonly {
      readonly code: string;
      readonly place: { readonly file: string; readonly line: number } | null;
    }[];
  };
  const found = result.diagnostics.map(({ code, place }) => (place ? `${code} ${place.file}:${place.line}` : code));
  return { code, written: result.written, found, stderr };
}
