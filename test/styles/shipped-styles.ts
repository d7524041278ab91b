import { readdirSync, readFileSync } from "node:fs";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readStyles } from "../../src/styles/read-styles.ts";
import type { Style } from "../../src/styles/style.ts";

const folder = "templates/styles";

export const shippedNames = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ""));

const shippedFiles = shippedNames.map((name) => [name, readFileSync(`${folder}/${name}.yaml`, "utf8")] as const);

/** Reads one of some styles, which lie over the shipped ones; a problem is its code, its place, and the way there. */
export function readShipped(name: string, files: { readonly [name: string]: string } = {}) {
  const diagnostics = collectDiagnostics();
  const all = new Map([...shippedFiles, ...Object.entries(files)]);
  const sources = [...all].map(([file, yaml]) => sourceText(`${folder}/${file}.yaml`, yaml));
  const style = readStyles(sources, readYaml, diagnostics.report).get(name);
  const problems = diagnostics.found().map(({ code, place, includes }) => {
    const at = [place, ...includes].map((where) =>
      where ? `${where.file.slice(folder.length + 1)}:${where.line}:${where.column}` : "nowhere",
    );
    return `${code} ${at.join(" from ")}`;
  });
  return { style, problems };
}

/** The same where it must be sound. */
export function soundStyle(name: string, files: { readonly [name: string]: string } = {}): Style {
  const { style, problems } = readShipped(name, files);
  if (!style) throw new Error(problems.join("\n"));
  return style;
}
