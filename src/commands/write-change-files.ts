import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

import { numberOfDay } from "../calendar/day.ts";
import type { Diagnostics, Report } from "../diagnostics/diagnostic.ts";
import { writeReport } from "../disk/write-report.ts";
import { writeWhole } from "../disk/write-whole.ts";
import type { OutputFormat } from "../facts/output-format.ts";
import type { Language } from "../locale/language.ts";
import { changeWordsFor } from "../locale/change-words.ts";
import { changesDocx } from "../review/changes/changes-docx.ts";
import { changesMarkdown } from "../review/changes/changes-markdown.ts";
import type { Changes } from "../review/changes/changes.ts";
import type { OpenedSide } from "./open-compared.ts";
import type { FoundWorkspace } from "./open-workspace.ts";
import { outFolder, reportName } from "./report-target.ts";
import type { Given, Surroundings } from "./surroundings.ts";

export interface ChangesToWrite {
  readonly was: OpenedSide;
  readonly is: OpenedSide;
  readonly changes: Changes;
  readonly workspace: FoundWorkspace | undefined;
  readonly formats: readonly OutputFormat[];
}

/**
 * Writes what changed into `out/<unit>/<period>-<template>-变化.docx` and `.md`; where the second report is a Word file, beside that.
 * Gives the paths of what was written.
 */
export async function writeChangeFiles(
  toWrite: ChangesToWrite,
  given: Given,
  surroundings: Surroundings,
  { report }: Diagnostics,
): Promise<readonly string[]> {
  const { changes, formats, workspace } = toWrite;
  const language: Language = workspace?.open?.workspace.locale ?? surroundings.language;
  const write = targetFor(toWrite, language, given, surroundings);
  const written: string[] = [];
  for (const format of formats) {
    const bytes =
      format === "docx"
        ? writeDocx(toWrite, language, surroundings)
        : new TextEncoder().encode(changesMarkdown(changes, language));
    const path = await write(format, bytes, report);
    if (path !== undefined) written.push(relative(surroundings.folder, path));
  }
  return written;
}

function writeDocx({ was, is, changes }: ChangesToWrite, language: Language, { sourceDate }: Surroundings): Uint8Array {
  // A file doesn't say when it changed: its changes get the day at which dates begin.
  const period = (is.request ?? was.request)?.period;
  const date = sourceDate ?? (period ? numberOfDay(period.last) * secondsPerDay : 0);
  return changesDocx({ was: was.compared.document, is: is.compared.document, changes, language, date });
}

const secondsPerDay = 86_400;

type WriteFile = (format: OutputFormat, bytes: Uint8Array, report: Report) => Promise<string | undefined>;

/** How a file is written; gives its path where it was. */
function targetFor(
  { was, is, workspace }: ChangesToWrite,
  language: Language,
  given: Given,
  { folder }: Surroundings,
): WriteFile {
  const words = changeWordsFor(language);
  const { request } = is;
  if (request && workspace) {
    const before = was.request?.period.name;
    const name =
      reportName(request, false, workspace.open?.workspace.locale ?? "zh-CN") +
      words.fileEnding(before === request.period.name ? undefined : before);
    const out = outFolder(given, workspace.folder, folder);
    return async (format, bytes, report) => {
      const target = { ...out, relativePath: `${out.outFolder}/${name}.${format}` };
      return (await writeReport(target, bytes, given.force, report)) ? join(out.root, target.relativePath) : undefined;
    };
  }
  const { from } = is.compared.side;
  const path = resolve(folder, from.type === "file" ? from.path : "");
  const root = given.out === undefined ? dirname(path) : resolve(folder, given.out);
  const name = basename(path).replace(/\.[^.]*$/, "") + words.fileEnding(undefined);
  return async (format, bytes, report) => {
    const target = { root, relativePath: `${name}.${format}` };
    const whole = join(root, target.relativePath);
    if (existsSync(whole) && !given.force) {
      report("file-exists", undefined, { path: whole });
      return undefined;
    }
    return (await writeWhole(target, bytes, report)) ? whole : undefined;
  };
}
