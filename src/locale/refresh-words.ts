import type { Language } from "./language.ts";

/** What is said of a phrase that was refreshed, or was not. */
export type RefreshReason =
  | "stale"
  | "changed"
  | "swapped"
  | "misplaced"
  | "retyped"
  | "lost"
  | "deleted"
  | "copied"
  | "crossing"
  | "no-longer"
  | "not-yet"
  | "missing"
  | "out-of-reach";

/** The words around what `refresh` lists. */
export interface RefreshWords {
  /** What the name of a refreshed file ends with. */
  readonly ending: string;
  /** Above the lists. */
  readonly headings: Readonly<Record<"refreshed" | "kept" | "elsewhere", string>>;
  readonly reasons: Readonly<Record<RefreshReason, string>>;
  /** Where a phrase comes from: lines of facts files, else of the template. */
  from(places: readonly string[]): string;
  /** Below the lists: how many of each. */
  count(counts: { readonly refreshed: number; readonly kept: number; readonly elsewhere: number }): string;
  /** Every figure said already what the facts say. */
  readonly nothing: string;
  /** Nothing was written, since that was asked for. */
  readonly dryRun: string;
  /** Where the file is kept as it was. */
  kept(path: string): string;
}

const zhCN: RefreshWords = {
  ending: "-更新",
  headings: {
    refreshed: "已更新",
    kept: "手工改过，未动",
    elsewhere: "更新不了，须重新生成（build）或合并（merge）",
  },
  reasons: {
    stale: "事实变了",
    changed: "手工改过",
    swapped: "与另一处的文字互换了",
    misplaced: "连同锚点放到了另一处的位置上",
    retyped: "重新打过，与事实不符",
    lost: "锚点没有了，也认不出在哪里",
    deleted: "所在的句子删去了",
    copied: "复制出来的，与事实不符",
    crossing: "锚点跨了段落",
    "no-longer": "按现有事实已没有这一处",
    "not-yet": "按现有事实新增的",
    missing: "按现有事实缺这一项",
    "out-of-reach": "其中有域，或锚点在段落之外",
  },
  from: (places) => `出自 ${places.join("、")}`,
  count: ({ refreshed, kept, elsewhere }) => {
    const left = [
      ...(kept > 0 ? [`手工改过未动${kept}处`] : []),
      ...(elsewhere > 0 ? [`须重新生成或合并${elsewhere}处`] : []),
    ];
    return `${[`更新${refreshed}处`, ...left].join("，")}。`;
  },
  nothing: "没有要更新的数字。",
  dryRun: "只列出，没有写文件。",
  kept: (path) => `原文件留作 ${path}。`,
};

const en: RefreshWords = {
  ending: "-refreshed",
  headings: {
    refreshed: "Refreshed",
    kept: "Changed by hand, kept",
    elsewhere: "Not refreshed: needs build or merge",
  },
  reasons: {
    stale: "the facts changed",
    changed: "changed by hand",
    swapped: "its words stand at another's place, and the other way round",
    misplaced: "it stands, anchor and all, at another's place",
    retyped: "retyped, and not what the facts say",
    lost: "its anchor is gone, and its place can't be told",
    deleted: "its sentence was deleted",
    copied: "a copy that isn't what the facts say",
    crossing: "its anchor runs over paragraphs",
    "no-longer": "today's facts have it no more",
    "not-yet": "new in today's facts",
    missing: "missing from today's facts",
    "out-of-reach": "a field stands in it, or its anchor outside of a paragraph",
  },
  from: (places) => `from ${places.join(", ")}`,
  count: ({ refreshed, kept, elsewhere }) => {
    const left = [
      ...(kept > 0 ? [`${kept} changed by hand kept`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} left to build or merge`] : []),
    ];
    return `${[`${refreshed} refreshed`, ...left].join(", ")}.`;
  },
  nothing: "No figure had to be refreshed.",
  dryRun: "Only listed; nothing was written.",
  kept: (path) => `The file as it was is kept as ${path}.`,
};

export function refreshWordsFor(language: Language): RefreshWords {
  return language === "en" ? en : zhCN;
}
