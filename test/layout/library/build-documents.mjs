import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { parseDocument } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const workspaces = fileURLToPath(new URL("../workspaces/", import.meta.url));
const usualPeriod = "2026-08";

/**
 * Builds documents as anybody would, by `huibao build --reports` in a copy of their workspace: one process a workspace. A
 * document with a style or with changes of one gets a template of its own, with its front matter changed.
 * Gives the Word files by the documents' names.
 */
export function buildDocuments(folder, documents) {
  const files = new Map();
  for (const workspace of new Set(documents.map((document) => document.workspace))) {
    const own = documents.filter((document) => document.workspace === workspace);
    const copy = path.join(folder, workspace);
    cpSync(path.join(workspaces, workspace), copy, { recursive: true });
    mkdirSync(path.join(copy, "templates/styles"), { recursive: true });
    for (const document of own) writeTemplate(copy, document);
    const orders = own.map(({ name, period = usualPeriod }) => ({ template: name, unit: "bureau", period }));
    const settings = path.join(copy, "huibao.yaml");
    writeFileSync(settings, `${readFileSync(settings, "utf8")}\nreports: ${JSON.stringify(orders)}\n`);
    build(copy);
    for (const { name, period = usualPeriod } of own) {
      const file = path.join(folder, `${name}.docx`);
      cpSync(path.join(copy, "out/bureau", `${period}-${name}.docx`), file);
      files.set(name, file);
    }
  }
  return files;
}

function build(workspace) {
  const cli = process.env.HUIBAO_CLI ?? path.join(root, "dist/cli.js");
  const ran = spawnSync(process.execPath, [cli, "build", "--reports", "--lang", "en"], {
    cwd: workspace,
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`huibao build failed in ${workspace}\n${ran.stdout}${ran.stderr}`);
  // A warning is a fault of the workspace here.
  if (ran.stderr) console.error(ran.stderr);
}

function writeTemplate(workspace, { name, template, style, changes = {} }) {
  const reports = path.join(workspace, "templates/reports");
  const text = readFileSync(path.join(reports, `${template}.md.hbs`), "utf8");
  const changed = Object.keys(changes).length > 0;
  if (changed) writeStyle(workspace, name, style, changes);
  const key = workspace.endsWith("en") ? "style" : "版式";
  const withoutStyle = text.replace(/^(?:style|版式): .*\n/m, "");
  const withStyle = withoutStyle.replace(/^---\n/, `---\n${key}: ${changed ? name : style}\n`);
  writeFileSync(path.join(reports, `${name}.md.hbs`), withStyle);
}

/** The package's style with some of its values changed, by their paths such as `page.top`. */
function writeStyle(workspace, name, style, changes) {
  const yaml = parseDocument(readFileSync(path.join(root, `templates/styles/${style}.yaml`), "utf8"));
  for (const [where, value] of Object.entries(changes)) {
    yaml.setIn(
      where.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      value,
    );
  }
  writeFileSync(path.join(workspace, `templates/styles/${name}.yaml`), String(yaml));
}
