import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { collectDiagnostics } from "../diagnostics/diagnostic.ts";
import { listFiles } from "../disk/list-files.ts";
import { lookAt } from "../disk/make-folder.ts";
import { writeNew } from "../disk/write-new.ts";
import { remarksFor } from "../locale/remarks.ts";
import type { Given, Outcome, Surroundings } from "./surroundings.ts";

/**
 * Makes a small workspace in a folder, the current one by default: a copy of `templates/workspace/<language>` of the package.
 * Writes over nothing: where there is a `huibao.yaml`, or one of the files already, it is reported.
 */
export async function init(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const diagnostics = collectDiagnostics();
  const [folder = ""] = given.written;
  const root = resolve(surroundings.folder, folder);
  const model = join(surroundings.packageTemplates, "workspace", surroundings.language);
  const files = listFiles(model, ".", diagnostics.report);
  const there = files.filter(({ name }) => lookAt(join(root, name)) !== undefined);
  if (lookAt(join(root, "huibao.yaml"))) {
    diagnostics.report("workspace-exists", undefined, { path: join(root, "huibao.yaml") });
  } else for (const { name } of there) diagnostics.report("file-exists", undefined, { path: join(root, name) });
  const written: string[] = [];
  for (const { name, path } of diagnostics.hasErrors() ? [] : files) {
    const text = readFileSync(path, "utf8");
    if (writeNew({ root, relativePath: name }, text, diagnostics.report)) written.push(name);
  }
  return {
    written: written.map((name) => relative(surroundings.folder, join(root, name))),
    diagnostics: diagnostics.found(),
    sources: [],
    remark: remarksFor(surroundings.language).goOn(folder),
  };
}
