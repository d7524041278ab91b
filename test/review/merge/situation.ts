import type { Edit } from "./edit-report.ts";
import type { SmallReport } from "./small-report.ts";

/** What was built. */
export const built: SmallReport = {
  template: `## 会议情况

本月召开会议{{count meetings}}次，救助困难群众{{indicators.helped}}人次，支出资金{{indicators.spent}}万元。

## 下一步打算

进一步加强组织领导，确保各项任务落实到位。

持续推进社会救助工作。

{{table meetings columns="date, topic"}}

特此汇报。`,
  helped: 12,
  spent: 3.5,
  meetings: ["部署救助", "研究养老"],
};

export interface Situation {
  readonly about: string;
  /** The Markdown of another report that was built. */
  readonly built?: string;
  /** Other meetings than those that were recorded when it was built. */
  readonly meetings?: readonly string[];
  /** What was done to the file. */
  readonly here: readonly Edit[];
  /** Places of the template that read otherwise now, and facts that are others. */
  readonly there?: Partial<Omit<SmallReport, "template">> & {
    readonly words?: readonly (readonly [from: string, to: string])[];
  };
  /** The lines of the merged file that a report as it was built has not, and those of that which it has not. */
  readonly gives: readonly string[];
  readonly lacks?: readonly string[];
  /** What is listed. */
  readonly lists?: readonly string[];
}

/** Its lines. */
export const meetings = "本月召开会议2次，救助困难群众12人次，支出资金3.5万元。";
export const steps = "进一步加强组织领导，确保各项任务落实到位。";
export const going = "持续推进社会救助工作。";
export const end = "特此汇报。";
