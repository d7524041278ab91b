import type { Diagnostics } from "../diagnostics/diagnostic.ts";
import { findWorkspace } from "../disk/find-workspace.ts";
import { readSources } from "../disk/read-sources.ts";
import { readWorkspace } from "../draft.ts";
import type { OpenWorkspace } from "../draft.ts";
import type { SourceText } from "../source/source.ts";
import type { Surroundings } from "./surroundings.ts";

export interface FoundWorkspace {
  readonly folder: string;
  readonly sources: readonly SourceText[];
  /** Nothing when its `huibao.yaml` can't be used. */
  readonly open: OpenWorkspace | undefined;
}

/** Finds the workspace around the folder of the call, and reads it. Reports that there is none, and all that is wrong in it. */
export function openWorkspace(surroundings: Surroundings, { report }: Diagnostics): FoundWorkspace | undefined {
  const folder = findWorkspace(surroundings.folder);
  if (folder === undefined) {
    report("no-workspace", undefined, { folder: surroundings.folder });
    return undefined;
  }
  const sources = readSources(folder, surroundings.packageTemplates, report);
  return { folder, sources, open: readWorkspace(sources, report) };
}

/** Whether `huibao.yaml` itself is wrong: then it is not sure whose reports are built, nor where they go. */
export function isMisdescribed({ open }: FoundWorkspace, diagnostics: Diagnostics): boolean {
  const file = open?.workspace.file;
  return diagnostics.found().some(({ severity, place }) => severity === "error" && place?.file === file);
}
