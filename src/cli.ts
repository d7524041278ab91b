#!/usr/bin/env node
import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

import type { Process } from "./commands/run-command-line.ts";

// Set first and cleared last: a process that ends early for whatever reason has failed.
process.exitCode = 2;

// Both work only for what is loaded after them. The first is there since Node 22.8.
(nodeModule as { readonly enableCompileCache?: () => void }).enableCompileCache?.();
if (process.env["HUIBAO_DEBUG"]) process.setSourceMapsEnabled(true);
const { runCommandLine, showOwnFault } = await import("./commands/run-command-line.ts");

// A reader that has seen enough (`| head -1`) closes the pipe: the work goes on and its exit code stays true. Any other
// failure to write, such as a full disk, counts, whenever it comes to be known.
let outputFailed = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    outputFailed ||= error.code !== "EPIPE";
  });
}
process.once("exit", () => {
  if (outputFailed) process.exitCode = 2;
});

const packageFolder = new URL("..", import.meta.url);

const here: Process = {
  words: process.argv.slice(2),
  environment: process.env,
  folder: process.cwd(),
  packageTemplates: fileURLToPath(new URL("templates", packageFolder)),
  version: readVersion(),
  build: process.env["HUIBAO_BUILD"],
  stdout: process.stdout,
  stderr: process.stderr,
};

try {
  process.exitCode = await runCommandLine(here);
} catch (error) {
  await showOwnFault(error instanceof Error ? `${error.name}: ${error.message}` : String(error), here);
  if (process.env["HUIBAO_DEBUG"]) process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8"));
  return String((manifest as { readonly version?: unknown }).version);
}
