// Puts the program and the packages that it leans on into few files: dist/cli.js, and dist/parts/ with what only some runs load.
// Why, and what it gains: docs/decisions/104-bundle.md. Types are checked elsewhere, by tsc.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = path.join(root, process.argv[2] ?? "dist");
const fresh = `${dist}.tmp`;

/** Packages that others have put into their own files. */
const carried = { docx: ["nanoid"] };

const settings = {
  absWorkingDir: root,
  entryPoints: ["src/cli.ts"],
  outdir: fresh,
  chunkNames: "parts/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Optional: who never reads a spreadsheet does without them.
  external: ["@e965/xlsx", "csv-parse"],
  // The same code as the one for Node, as modules of which only what is used is taken.
  alias: { yaml: path.join(root, "node_modules/yaml/browser/index.js") },
  legalComments: "eof",
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
};

rmSync(fresh, { recursive: true, force: true });
// What tells this build from others stands in it, so it is made twice.
const { outputFiles } = await build({ ...settings, write: false });
const hash = hashOf(outputFiles.filter((file) => !file.path.endsWith(".map")));
const define = { "process.env.HUIBAO_BUILD": JSON.stringify(hash) };
const { metafile } = await build({ ...settings, define });
const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
writeFileSync(path.join(fresh, "THIRD-PARTY.txt"), notices(bundled));
// What an earlier build left must not be found by this one; and nobody finds half of it.
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);

function hashOf(files) {
  const hash = createHash("sha256");
  for (const { contents } of files) hash.update(contents);
  return hash.digest("hex").slice(0, 16);
}

/** The licences of all packages in the bundle. */
function notices(inputs) {
  const found = new Map();
  for (const input of inputs) {
    const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input) ?? [];
    if (folder === undefined) continue;
    add(folder, found);
    for (const other of carried[name] ?? []) add(`node_modules/${other}`, found);
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([heading, text]) => `${heading}\n\n${text}\n`).join(`\n${"-".repeat(72)}\n\n`);
}

function add(folder, found) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`${name} says nothing of its licence`);
  const heading = `${name} ${version}, ${license}`;
  if (found.has(heading)) return;
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
  const text = file ? readFileSync(path.join(root, folder, file), "utf8").trim() : "No further text comes with it.";
  found.set(heading, text);
}
