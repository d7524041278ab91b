import type { Diagnostics } from "../diagnostics/diagnostic.ts";
import { findWorkspace } from "../disk/find-workspace.ts";
import { openFormsCache } from "../disk/forms-cache.ts";
import { imageFilesOf } from "../disk/read-image-file.ts";
import { readSources } from "../disk/read-sources.ts";
import { openYamlCache } from "../disk/yaml-cache.ts";
import { readWorkspace } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import type { SourceText } from "../source/source.ts";
import type { Given, Surroundings } from "./surroundings.ts";

export interface FoundWorkspace {
  readonly folder: string;
  readonly sources: readonly SourceText[];
  /** Nothing when its `huibao.yaml` can't be used. */
  readonly open: OpenWorkspace | undefined;
  /** Keeps what was read for the next run, where a cache is wanted. */
  readonly remember: () => Promise<void>;
}

/** Finds the workspace around the folder of the call, and reads it. Reports that there is none, and all that is wrong in it. */
export function openWorkspace(
  { cache }: Pick<Given, "cache">,
  surroundings: Surroundings,
  { report }: Diagnostics,
): FoundWorkspace | undefined {
  const folder = findWorkspace(surroundings.folder);
  if (folder === undefined) {
    report("no-workspace", undefined, { folder: surroundings.folder });
    return undefined;
  }
  const sources = readSources(folder, surroundings.packageTemplates, report);
  const image = imageFilesOf(folder);
  if (!cache) return { folder, sources, open: readWorkspace(sources, report, { image }), remember: async () => {} };
  const { version, build } = surroundings;
  const { read, write } = openYamlCache(folder, version, sources);
  const forms = build === undefined ? undefined : openFormsCache(folder, build);
  const open = readWorkspace(sources, report, { yaml: read, image, ...(forms && { forms }) });
  const remember = async (): Promise<void> => {
    await write();
    await forms?.write();
  };
  return { folder, sources, open, remember };
}

/** Whether `huibao.yaml` itself is wrong: then it is not sure whose reports are built, nor where they go. */
export function isMisdescribed({ open }: Pick<FoundWorkspace, "open">, diagnostics: Diagnostics): boolean {
  const file = open?.workspace.file;
  return diagnostics.found().some(({ severity, place }) => severity === "error" && place?.file === file);
}
