// Takes: a workspace's folder and the package's templates. Gives: their text files. Reports: what can't be read or would be passed over.
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "../diagnostics/diagnostic.ts";
import { decodeText } from "../source/decode-text.ts";
import type { SourceText } from "../source/source.ts";
import { diskErrorCode } from "./disk-error.ts";
import { listFiles, wholeFile } from "./list-files.ts";
import type { FoundFile } from "./list-files.ts";

/**
 * Reads `huibao.yaml`, `templates/` and `data/` of a workspace. A template of the package is read where the workspace has
 * none of the same name. Files whose extension only looks right are reported; other files may lie there unread.
 */
export function readSources(workspaceFolder: string, packageTemplates: string, report: Report): readonly SourceText[] {
  const own = [
    { name: "huibao.yaml", path: join(workspaceFolder, "huibao.yaml") },
    ...listFiles(join(workspaceFolder, "templates"), "templates", report),
    ...listFiles(join(workspaceFolder, "data"), "data", report),
  ];
  return readChosen(own.map(onDisk), inheritedBy(own, workspaceFolder, packageTemplates, report), report);
}

/**
 * The same of a workspace whose files are not those that lie on the disk now, by their names relative to it. Templates that it
 * had not are the package's of today.
 */
export function readSourcesFrom(
  files: ReadonlyMap<string, Uint8Array>,
  workspaceFolder: string,
  packageTemplates: string,
  report: Report,
): readonly SourceText[] {
  const own = [...files]
    .filter(([name]) => !/(?:^|\/)(?:\.|~\$)/.test(name))
    .map(([name, bytes]) => ({ name, read: () => bytes }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return readChosen(own, inheritedBy(own, workspaceFolder, packageTemplates, report), report);
}

/** A file by its name in the workspace, and how its bytes are had. */
interface NamedFile {
  readonly name: string;
  readonly read: () => Uint8Array;
}

function onDisk({ name, path }: FoundFile): NamedFile {
  return { name, read: () => readFileSync(path) };
}

/** Templates of the package that the workspace has none of the same name for. */
function inheritedBy(
  own: readonly { readonly name: string }[],
  workspaceFolder: string,
  packageTemplates: string,
  report: Report,
): readonly NamedFile[] {
  if (isSameFolder(packageTemplates, join(workspaceFolder, "templates"))) return [];
  const names = new Set(own.map(({ name }) => name));
  const inherited = listFiles(packageTemplates, "templates", report).filter(({ name }) => !names.has(name));
  return inherited.map(onDisk);
}

function readChosen(own: readonly NamedFile[], inherited: readonly NamedFile[], report: Report): readonly SourceText[] {
  const wanted = [...own, ...inherited].filter((file) => isWanted(file, report));
  reportNamesAlike(wanted, report);
  const inheritedNames = new Set(inherited.map(({ name }) => name));
  return wanted.flatMap((file) => {
    const source = readSource(file, report);
    if (!source) return [];
    return inheritedNames.has(file.name) ? { ...source, inherited: true as const } : source;
  });
}

/** Which files are read: by the folder that they lie in. */
const extensions: readonly { readonly within: RegExp; readonly extension: string; readonly looksLike: RegExp }[] = [
  { within: /^(data|templates\/(ledgers|styles))\//, extension: ".yaml", looksLike: /\.ya?ml(\.txt)?$/i },
  { within: /^templates\/(reports|sections)\//, extension: ".md.hbs", looksLike: /\.(hbs|handlebars)(\.txt)?$/i },
];

function isWanted({ name }: NamedFile, report: Report): boolean {
  if (name === "huibao.yaml") return true;
  const kind = extensions.find(({ within }) => within.test(name));
  if (!kind) return false;
  if (name.endsWith(kind.extension)) return true;
  if (kind.looksLike.test(name)) report("file-not-read", wholeFile(name), { extension: kind.extension });
  return false;
}

/** Two names that are one on a system that ignores case or composes characters would give another report there. */
function reportNamesAlike(files: readonly NamedFile[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { name } of files) {
    const folded = name.toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, name);
    else report("names-alike", wholeFile(name), { other });
  }
}

function readSource({ name, read }: NamedFile, report: Report): SourceText | undefined {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    report("unreadable-file", wholeFile(name), { path: name, reason: diskErrorCode(error) });
    return undefined;
  }
  return decodeText(name, bytes, report);
}

function isSameFolder(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch (error) {
    diskErrorCode(error);
    return false;
  }
}
