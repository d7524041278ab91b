import type { Language } from "./language.ts";

/** What is said on a terminal when all went well. */
export interface Remarks {
  checked(factsFiles: number, templates: number): string;
  /** After a facts file was made. */
  fillIn(period: string): string;
  /** After a spreadsheet was imported, or would have been. */
  imported(
    counts: { readonly added: number; readonly changed: number; readonly same: number },
    dryRun: boolean,
  ): string;
  /** After a template was made. */
  buildWith(template: string): string;
  /** After a workspace was made; `folder` is empty for the current one. */
  goOn(folder: string): string;
}

const zhCN: Remarks = {
  checked: (factsFiles, templates) => `没有发现问题：${factsFiles}个事实文件，${templates}个报告模板。`,
  fillIn: (period) => `请填写此文件，再运行 huibao build ${period}`,
  imported: ({ added, changed, same }, dryRun) =>
    `${dryRun ? "试导入，没有写文件：" : ""}新增${added}条，改动${changed}条，未变${same}条。`,
  buildWith: (template) => `请修改此模板，再运行 huibao build --template ${template}`,
  goOn: (folder) =>
    `工作区已建好。${folder === "" ? "" : `请先运行 cd ${folder}，`}再运行 huibao build 生成第一份报告。`,
};

const en: Remarks = {
  checked: (factsFiles, templates) =>
    `Nothing found: ${plural(factsFiles, "facts file")}, ${plural(templates, "report template")}.`,
  fillIn: (period) => `Fill in this file, then run huibao build ${period}`,
  imported: ({ added, changed, same }, dryRun) =>
    `${dryRun ? "A dry run, nothing written: " : ""}${added} added, ${changed} changed, ${same} as they were.`,
  buildWith: (template) => `Edit this template, then run huibao build --template ${template}`,
  goOn: (folder) =>
    `The workspace is made. ${folder === "" ? "Run" : `Run cd ${folder}, then`} huibao build for its first report.`,
};

export function remarksFor(language: Language): Remarks {
  return language === "en" ? en : zhCN;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
