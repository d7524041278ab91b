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
  /** Around what is said beside a name. */
  readonly brackets: readonly [before: string, after: string];
  /** What the layout sets before parts: 签发人：, 抄送：, and 附件： before what is attached. */
  readonly signers: string;
  readonly addressee: string;
  readonly copies: string;
  readonly reportTo: string;
  readonly sendTo: string;
  readonly distributeTo: string;
  readonly attachments: string;
  /** Behind 印发日期. */
  readonly issued: string;
  /** Around 印数. */
  readonly printRun: readonly [before: string, after: string];
}

const words: Readonly<Record<ReportLocale, LabelWords>> = {
  "zh-CN": {
    table: "表",
    figure: "图",
    attachment: "附件",
    captionGap: "\u3000",
    contents: "目录",
    unit: "单位：",
    brackets: ["（", "）"],
    signers: "签发人：",
    addressee: "主送：",
    copies: "抄送：",
    reportTo: "报：",
    sendTo: "送：",
    distributeTo: "发：",
    attachments: "附件：",
    issued: "印发",
    printRun: ["（", "）"],
  },
  en: {
    table: "Table ",
    figure: "Figure ",
    attachment: "Attachment ",
    captionGap: ". ",
    contents: "Contents",
    unit: "Unit: ",
    brackets: [" (", ")"],
    signers: "Signed for issue by: ",
    addressee: "To: ",
    copies: "Copies to: ",
    reportTo: "Report to: ",
    sendTo: "Sent to: ",
    distributeTo: "Distributed to: ",
    attachments: "Attachments: ",
    issued: " (issued)",
    printRun: ["(", ")"],
  },
};

export function labelWordsFor(locale: ReportLocale): LabelWords {
  return words[locale];
}
