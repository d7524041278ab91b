import type { Language } from "./language.ts";

/** The words around what `refresh` lists. What it left is told in the sentences of `verify`. */
export interface RefreshWords {
  /** What the name of a refreshed file ends with. */
  readonly ending: string;
  /** Above what was refreshed, or could be and nothing was written; and what was left. */
  refreshed(count: number, isWritten: boolean): string;
  left(count: number): string;
  /** Below the lists; of what was left, how much is wrong. */
  count(
    counts: { readonly refreshed: number; readonly wrong: number; readonly other: number },
    isWritten: boolean,
  ): string;
  /** Every figure said already what the facts say. */
  readonly nothing: string;
  /** Nothing was written, since that was asked for. */
  readonly dryRun: string;
  /** Nothing was written, for what is told above. */
  readonly notWritten: string;
  /** Where the file is kept as it was. */
  kept(path: string): string;
}

const zhCN: RefreshWords = {
  ending: "-更新",
  refreshed: (count, isWritten) => `${isWritten ? "已" : "可"}更新（${count}处）`,
  left: (count) => `没有更新（${count}处）`,
  count: ({ refreshed, wrong, other }, isWritten) => {
    const left = [...(wrong > 0 ? [`${wrong}处仍与事实不符`] : []), ...(other > 0 ? [`${other}处须留意`] : [])];
    return `${[`${isWritten ? "" : "可"}更新${refreshed}处`, ...left].join("，")}。`;
  },
  nothing: "没有要更新的数字。",
  dryRun: "只列出，没有写文件。",
  notWritten: "没有写入。",
  kept: (path) => `原文件留作 ${path}。`,
};

const en: RefreshWords = {
  ending: "-refreshed",
  refreshed: (count, isWritten) => `${isWritten ? "Refreshed" : "Could be refreshed"} (${count})`,
  left: (count) => `Not refreshed (${count})`,
  count: ({ refreshed, wrong, other }, isWritten) => {
    const left = [
      ...(wrong > 0 ? [`${wrong} still not what the facts say`] : []),
      ...(other > 0 ? [`${other} to look at`] : []),
    ];
    return `${[`${refreshed} ${isWritten ? "" : "could be "}refreshed`, ...left].join(", ")}.`;
  },
  nothing: "No figure had to be refreshed.",
  dryRun: "Only listed; nothing was written.",
  notWritten: "Nothing was written.",
  kept: (path) => `The file as it was is kept as ${path}.`,
};

export function refreshWordsFor(language: Language): RefreshWords {
  return language === "en" ? en : zhCN;
}
