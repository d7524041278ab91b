import type { ReportLocale } from "../facts/workspace.ts";

/** The words that a report's layout adds to what its template says. */
export interface LabelWords {
  /** Before the number of a table, a picture or chart, an attachment: 表1, Table 1. */
  readonly table: string;
  readonly figure: string;
  readonly attachment: string;
  /** Between a caption's number and what it is called. */
  readonly captionGap: string;
  /** Above the contents. */
  readonly contents: string;
  /** Before the unit of measure of a chart. */
  readonly unit: string;
}

const words: Readonly<Record<ReportLocale, LabelWords>> = {
  "zh-CN": { table: "表", figure: "图", attachment: "附件", captionGap: "\u3000", contents: "目录", unit: "单位：" },
  en: {
    table: "Table ",
    figure: "Figure ",
    attachment: "Attachment ",
    captionGap: ". ",
    contents: "Contents",
    unit: "Unit: ",
  },
};

export function labelWordsFor(locale: ReportLocale): LabelWords {
  return words[locale];
}
