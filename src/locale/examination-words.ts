import type { Language } from "./language.ts";

/** The words around what `doctor` found, and what each lack means for a report. */
export interface ExaminationWords {
  readonly versions: string;
  readonly unknown: string;
  readonly libreOffice: string;
  readonly works: (version: string, program: string) => string;
  readonly broken: (program: string) => string;
  readonly missing: string;
  /** What PDFs need that is not here. */
  readonly withoutLibreOffice: string;
  readonly fonts: (styles: readonly string[]) => string;
  readonly there: string;
  readonly accepted: string;
  readonly absent: string;
  /** Before what a PDF has in a font's place. */
  readonly pdfUses: (families: readonly string[]) => string;
  readonly withoutFonts: string;
  readonly spreadsheets: string;
  readonly workbooks: string;
  readonly csv: string;
  readonly reads: (version: string) => string;
  readonly notInstalled: string;
  readonly withoutSpreadsheets: string;
  readonly workspace: string;
  readonly isWorkspace: (folder: string, locale: string | undefined) => string;
  readonly errors: (count: number) => string;
  readonly noWorkspace: string;
  /** Before what a lack means. */
  readonly effect: string;
}

const zhCN: ExaminationWords = {
  versions: "版本",
  unknown: "不明",
  libreOffice: "LibreOffice（生成PDF用）",
  works: (version, program) => `${version}，刚才试过，能生成PDF（${program}）`,
  broken: (program) => `有，但没有生成PDF（${program}）`,
  missing: "没有找到",
  withoutLibreOffice: "不能生成PDF；Word文件、网页、Markdown和纯文本照常生成。",
  fonts: (styles) => `字体（版式${styles.join("、")}要用的）`,
  there: "有",
  accepted: "有版式认可的代用字体",
  absent: "没有",
  pdfUses: (families) => `PDF里用${families.join("、")}`,
  withoutFonts:
    "Word文件里写的仍是原字体，在有这些字体的电脑上打开就是原样；在这台电脑上打开、生成PDF时字形不同，行数、字数和位置不变。",
  spreadsheets: "表格文件（import、form用）",
  workbooks: ".xlsx、.xls、.ods",
  csv: ".csv",
  reads: (version) => `能读（${version}）`,
  notInstalled: "不能读",
  withoutSpreadsheets: "不能从这种文件导入台账。安装时不要略去可选的包（npm install --include=optional）。",
  workspace: "工作区",
  isWorkspace: (folder, locale) => (locale === undefined ? `${folder}（huibao.yaml读不了）` : `${folder}（${locale}）`),
  errors: (count) => `文件里有${count}个错误，运行 huibao check 查看。`,
  noWorkspace: "不在工作区里，看的是随附的版式",
  effect: "影响：",
};

const en: ExaminationWords = {
  versions: "Versions",
  unknown: "unknown",
  libreOffice: "LibreOffice (for PDFs)",
  works: (version, program) => `${version}, has just made a PDF (${program})`,
  broken: (program) => `there, but made no PDF (${program})`,
  missing: "not found",
  withoutLibreOffice: "No PDFs can be made; Word files, HTML, Markdown and text can.",
  fonts: (styles) => `Fonts (of the styles ${styles.join(", ")})`,
  there: "there",
  accepted: "one that the style accepts is there",
  absent: "not there",
  pdfUses: (families) => `PDFs use ${families.join(", ")}`,
  withoutFonts:
    "A Word file still names the font, and shows it on a machine that has it. Here, and in PDFs, letterforms differ; lines, characters a line and places stay.",
  spreadsheets: "Spreadsheets (for import and form)",
  workbooks: ".xlsx, .xls, .ods",
  csv: ".csv",
  reads: (version) => `can be read (${version})`,
  notInstalled: "can't be read",
  withoutSpreadsheets:
    "Ledgers can't be imported from such files. Install optional packages, too (npm install --include=optional).",
  workspace: "Workspace",
  isWorkspace: (folder, locale) =>
    locale === undefined ? `${folder} (its huibao.yaml can't be read)` : `${folder} (${locale})`,
  errors: (count) => `Its files have ${count} error${count === 1 ? "" : "s"}; run huibao check.`,
  noWorkspace: "this is none; the styles looked at are the package's",
  effect: "effect: ",
};

export function examinationWordsFor(language: Language): ExaminationWords {
  return language === "en" ? en : zhCN;
}
