import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const stages = [
  "diagnostics/diagnostic",
  "draft",
  "facts/read-facts",
  "calendar/read-period",
  "source/read-yaml",
  "source/source-text",
];

/** What the core exports, which dist/ holds within the program only. */
export async function loadCore() {
  const folder = mkdtempSync(path.join(tmpdir(), "huibao-core-"));
  try {
    const contents = stages.map((stage) => `export * from "./src/${stage}.ts";`).join("\n");
    await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
      outfile: path.join(folder, "core.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
    });
    return await import(pathToFileURL(path.join(folder, "core.mjs")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
