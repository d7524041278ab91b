import { readFileSync, readdirSync } from "node:fs";

import type { Report } from "../../src/diagnostics/diagnostic.ts";
import type { Declarations } from "../../src/facts/declarations.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { readDeclarations } from "../../src/facts/read-declarations.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { readWorkspaceFile } from "../../src/facts/read-workspace-file.ts";
import type { Workspace } from "../../src/facts/workspace.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { findingsOf } from "../source/findings.ts";

/** Declarations from the texts of files, named `templates/ledgers/1.yaml` and so on. */
export function declare(texts: readonly string[], report: Report): Declarations {
  const nodes = texts.map((text, index) => readYaml(sourceText(`templates/ledgers/${index + 1}.yaml`, text), report));
  return readDeclarations(
    nodes.filter((node) => node !== undefined),
    report,
  );
}

/** The declarations that the package ships. */
export function shippedDeclarations(report: Report): Declarations {
  const folder = "templates/ledgers";
  return declare(
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8")),
    report,
  );
}

export function workspaceFrom(text: string, report: Report): Workspace | undefined {
  const node = readYaml(sourceText("huibao.yaml", text), report);
  return node && readWorkspaceFile(node, report);
}

const workspaceText = `units:
  city:
    name: 示例市民政局
    short: 市局
    units:
      county: { name: 甲县民政局 }
`;

/** Facts of the city and the county under the shipped declarations, from texts by file name under `data/`. */
export function factsFrom(files: { readonly [name: string]: string }): { facts: Facts; found: readonly string[] } {
  const { value, found } = findingsOf((report) => {
    const workspace = workspaceFrom(workspaceText, report);
    if (!workspace) throw new Error("the example workspace is broken");
    const nodes = Object.entries(files).map(([name, text]) => readYaml(sourceText(`data/${name}`, text), report));
    return readFacts(
      nodes.filter((node) => node !== undefined),
      workspace,
      shippedDeclarations(report),
      report,
    );
  });
  return { facts: value, found };
}
