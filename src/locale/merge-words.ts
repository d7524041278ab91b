import type { Language } from "./language.ts";

/** The words of a merged report: in its comments, and around what `merge` lists. */
export interface MergeWords {
  /** What the name of a merged file ends with. */
  readonly ending: string;
  /** First lines of comments; the text that they are about follows. */
  readonly conflict: string;
  readonly deleted: string;
  moved(behind: string): string;
  /** To the begin of the document. */
  readonly movedFirst: string;
  readonly split: string;
  readonly joined: string;
  readonly columnAdded: string;
  readonly columnDeleted: string;
  readonly noteDeleted: string;
  readonly apart: string;
  readonly picture: string;
  /** Above what the file has as it was built, and the facts or the template say otherwise today. */
  readonly old: string;
  /** What came of it. */
  count(counts: { readonly changes: number; readonly left: number }): string;
}

const zhCN: MergeWords = {
  ending: "-合并",
  conflict: "返回的文件里，这一段被改为以下文字；模板或事实也已另有改动，请选定：",
  deleted: "返回的文件里删去了这一段；模板或事实已另有改动，请选定是否保留。",
  moved: (behind) => `返回的文件里，这一段移到了“${behind}”之后；其文字是：`,
  movedFirst: "返回的文件里，这一段移到了最前面；其文字是：",
  split: "返回的文件里，这一段分成了几段：",
  joined: "返回的文件里，这一段和后面的合成了一段：",
  columnAdded: "返回的文件里，这个表多出以下单元格：",
  columnDeleted: "返回的文件里，这个表没有以下单元格：",
  noteDeleted: "返回的文件里删去了这条脚注：",
  apart: "返回的文件里，脚注、文本框或页眉页脚中还有以下文字：",
  picture: "返回的文件里，此处有一幅图片，没有带过来。",
  old: "以下文字按现在的事实和模板已经改写或不再有，返回的文件里没有人改过：",
  count: ({ changes, left }) =>
    changes + left === 0
      ? "没有找到手工改动的文字，合并后的文件就是按现有事实和模板生成的报告。"
      : `${changes}处手工改动作为修订保留${left > 0 ? `，${left}处须由人决定` : ""}。`,
};

const en: MergeWords = {
  ending: "-merged",
  conflict:
    "In the file that came back this paragraph reads as follows; the template or the facts changed it as well. Choose:",
  deleted:
    "This paragraph was deleted in the file that came back; the template or the facts changed it. Choose whether it stays.",
  moved: (behind) => `In the file that came back this paragraph stands behind “${behind}”. It reads:`,
  movedFirst: "In the file that came back this paragraph stands first. It reads:",
  split: "In the file that came back this paragraph was split:",
  joined: "In the file that came back this paragraph and what follows it were joined:",
  columnAdded: "In the file that came back this table has these cells more:",
  columnDeleted: "In the file that came back this table lacks these cells:",
  noteDeleted: "In the file that came back this footnote was deleted:",
  apart: "In a note, text box, header or footer of the file that came back stands also:",
  picture: "In the file that came back there is a picture here; it was not carried over.",
  old: "By today's facts and template this was reworded or is gone; nobody changed it in the file that came back:",
  count: ({ changes, left }) =>
    changes + left === 0
      ? "No words were found changed by hand: the merged file is the report as built from today's facts and template."
      : `${changes} changed by hand, kept as tracked changes${left > 0 ? `; ${left} to be decided by a person` : ""}.`,
};

export function mergeWordsFor(language: Language): MergeWords {
  return language === "en" ? en : zhCN;
}
