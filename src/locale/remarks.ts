import type { Language } from "./language.ts";

/** How many records of a facts file are new, say otherwise now, and are as they were. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What is said on a terminal when all went well. */
export interface Remarks {
  checked(factsFiles: number, templates: number): string;
  /** After a facts file was made. */
  fillIn(period: string): string;
  /** After a spreadsheet was imported, or would have been. */
  imported(files: readonly ImportCounts[], dryRun: boolean): string;
  /** After a template was made. */
  buildWith(template: string): string;
  /** After a workspace was made; `folder` is empty for the current one. */
  goOn(folder: string): string;
}

const zhCN: Remarks = {
  checked: (factsFiles, templates) => `没有发现问题：${factsFiles}个事实文件，${templates}个报告模板。`,
  fillIn: (period) => `请填写此文件，再运行 huibao build ${period}`,
  imported: (files, dryRun) =>
    `${dryRun ? "试导入，没有写文件：" : ""}新增${sumOf(files, "added")}条，改动${sumOf(files, "changed")}条，未变${sumOf(files, "same")}条。`,
  buildWith: (template) => `请修改此模板，再运行 huibao build --template ${template}`,
  goOn: (folder) =>
    `工作区已建好。${folder === "" ? "" : `请先运行 cd ${folder}，`}再运行 huibao build 生成第一份报告。`,
};

const en: Remarks = {
  checked: (factsFiles, templates) =>
    `Nothing found: ${plural(factsFiles, "facts file")}, ${plural(templates, "report template")}.`,
  fillIn: (period) => `Fill in this file, then run huibao build ${period}`,
  imported: (files, dryRun) =>
    `${dryRun ? "A dry run, nothing written: " : ""}${sumOf(files, "added")} added, ${sumOf(files, "changed")} changed, ${sumOf(files, "same")} as they were.`,
  buildWith: (template) => `Edit this template, then run huibao build --template ${template}`,
  goOn: (folder) =>
    `The workspace is made. ${folder === "" ? "Run" : `Run cd ${folder}, then`} huibao build for its first report.`,
};

export function remarksFor(language: Language): Remarks {
  return language === "en" ? en : zhCN;
}

function sumOf(files: readonly ImportCounts[], what: keyof ImportCounts): number {
  return files.reduce((sum, counts) => sum + counts[what], 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
