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

const meetings = "本月召开会议2次，救助困难群众12人次，支出资金3.5万元。";
const steps = "进一步加强组织领导，确保各项任务落实到位。";
const going = "持续推进社会救助工作。";
const end = "特此汇报。";

export const situations: readonly Situation[] = [
  { about: "nothing changed anywhere", here: [], gives: [] },
  {
    about: "a figure changed there",
    here: [],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众15人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "words changed there",
    here: [],
    there: { words: [["持续推进", "扎实推进"]] },
    gives: ["工作汇报 «old: 持续推进社会救助工作。»", "扎实推进社会救助工作。"],
    lacks: ["工作汇报", going],
  },
  {
    about: "words changed here",
    here: [{ do: "reword", from: "确保各项任务落实到位", to: "确保各项任务落地见效" }],
    gives: ["进一步加强组织领导，确保各项任务落[-实到位-]{+地见效+}。"],
    lacks: [steps],
  },
  {
    about: "words changed here, in a paragraph whose figures changed there",
    here: [{ do: "reword", from: "次，救助困难群众", to: "次，全力救助困难群众" }],
    there: { helped: 15 },
    gives: ["本月召开会议2次，{+全力+}救助困难群众15人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "the same words changed alike in both",
    here: [{ do: "reword", from: "持续推进", to: "扎实推进" }],
    there: { words: [["持续推进", "扎实推进"]] },
    gives: ["扎实推进社会救助工作。"],
    lacks: [going],
  },
  {
    about: "words changed otherwise in both",
    here: [{ do: "reword", from: "持续推进", to: "扎实推进" }],
    there: { words: [["持续推进社会救助工作", "持续推进社会救助和养老工作"]] },
    gives: ["持续推进社会救助和养老工作。 «conflict: 扎实推进社会救助工作。»"],
    lacks: [going],
    lists: ["conflict"],
  },
  {
    about: "rewritten in both beyond recognition",
    here: [{ do: "reword", from: "持续推进社会救助工作", to: "下一阶段把走访排查摆在首位" }],
    there: { words: [["持续推进社会救助工作", "按月调度资金发放进度"]] },
    gives: ["按月调度资金发放进度。 «conflict: 下一阶段把走访排查摆在首位。»"],
    lacks: [going],
    lists: ["conflict"],
  },
  {
    about: "a figure changed by hand",
    here: [{ do: "reword", from: ">12<", to: ">13<" }],
    gives: ["本月召开会议2次，救助困难群众[-12-]{+13+}人次，支出资金3.5万元。"],
    lacks: [meetings],
    lists: ["figure"],
  },
  {
    about: "a figure changed by hand, and by the facts",
    here: [{ do: "reword", from: ">12<", to: ">13<" }],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众[-15-]{+13+}人次，支出资金3.5万元。"],
    lacks: [meetings],
    lists: ["stale figure"],
  },
  {
    about: "a figure changed by hand to what the facts say by now",
    here: [{ do: "reword", from: ">12<", to: ">15<" }],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众15人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "a figure changed by hand, in a paragraph reworded there",
    here: [{ do: "reword", from: ">12<", to: ">13<" }],
    there: { words: [["救助困难群众", "全力救助困难群众"]] },
    gives: [
      "本月召开会议2次，全力救助困难群众[-12-]{+13+}人次，支出资金3.5万元。",
      "工作汇报 «old: 本月召开会议2次，救助困难群众13人次，支出资金3.5万元。»",
    ],
    lacks: ["工作汇报", meetings],
    lists: ["figure"],
  },
  {
    about: "a figure typed anew without its anchor, right",
    here: [{ do: "retype", figure: "12", text: "12" }],
    gives: [],
  },
  {
    about: "a figure typed anew without its anchor, wrong",
    here: [{ do: "retype", figure: "12", text: "13" }],
    gives: ["本月召开会议2次，救助困难群众[-12-]{+13+}人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "two figures exchanged with their anchors",
    here: [{ do: "exchange", figure: "12", with: "3.5" }],
    gives: ["本月召开会议2次，救助困难群众[-12-]{+3.5+}人次，支出资金[-3.5-]{+12+}万元。"],
    lacks: [meetings],
  },
  {
    about: "a sentence with a figure deleted here",
    here: [
      { do: "retype", figure: "3.5", text: "" },
      { do: "reword", from: "人次，支出资金", to: "人次" },
      { do: "reword", from: "万元。", to: "。" },
    ],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众15人次[-，支出资金3.5万元-]。"],
    lacks: [meetings],
  },
  {
    about: "the template's expression written otherwise, words changed here",
    here: [{ do: "reword", from: "次，救助困难群众", to: "次，全力救助困难群众" }],
    there: { helped: 15, words: [["{{indicators.helped}}", "{{number indicators.helped}}"]] },
    gives: ["本月召开会议2次，{+全力+}救助困难群众15人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "a paragraph added here",
    here: [{ do: "add", behind: "持续推进", text: "另附清单一份。" }],
    gives: ["+ 另附清单一份。"],
  },
  {
    about: "a paragraph added there",
    here: [],
    there: { words: [["特此汇报。", "共支出{{indicators.spent}}万元。\n\n特此汇报。"]] },
    gives: ["共支出3.5万元。"],
  },
  {
    about: "a paragraph added here and another there, at one place",
    here: [{ do: "add", behind: "持续推进", text: "另附清单一份。" }],
    there: { words: [["持续推进社会救助工作。", "持续推进社会救助工作。\n\n加强人员培训和业务指导。"]] },
    gives: ["加强人员培训和业务指导。", "+ 另附清单一份。"],
  },
  {
    about: "a paragraph deleted here",
    here: [{ do: "delete", at: "持续推进" }],
    gives: [`- ${going}`],
    lacks: [going],
  },
  {
    about: "a paragraph deleted here, and its figure changed there",
    here: [{ do: "delete", at: "本月召开" }],
    there: { helped: 15 },
    gives: ["- 本月召开会议2次，救助困难群众15人次，支出资金3.5万元。"],
    lacks: [meetings],
  },
  {
    about: "a paragraph deleted here, and its words changed there",
    here: [{ do: "delete", at: "本月召开" }],
    there: { words: [["救助困难群众", "全力救助困难群众"]] },
    gives: ["本月召开会议2次，全力救助困难群众12人次，支出资金3.5万元。 «deleted»"],
    lacks: [meetings],
    lists: ["deleted"],
  },
  {
    about: "a paragraph gone there",
    here: [],
    there: { words: [["持续推进社会救助工作。\n\n", ""]] },
    gives: ["工作汇报 «old: 持续推进社会救助工作。»"],
    lacks: ["工作汇报", going],
  },
  {
    about: "a paragraph changed here, and gone there",
    here: [{ do: "reword", from: "持续推进", to: "下一阶段持续推进" }],
    there: { words: [["持续推进社会救助工作。\n\n", ""]] },
    gives: ["+ 下一阶段持续推进社会救助工作。"],
    lacks: [going],
    lists: ["gone"],
  },
  {
    about: "a paragraph deleted here and gone there",
    here: [{ do: "delete", at: "持续推进" }],
    there: { words: [["持续推进社会救助工作。\n\n", ""]] },
    gives: [],
    lacks: [going],
  },
  {
    about: "a paragraph moved here",
    here: [{ do: "move", at: "进一步加强", behind: "会议情况" }],
    gives: [`${steps} «moved behind 会议情况: ${steps}»`],
    lacks: [steps],
    lists: ["moved"],
  },
  {
    about: "a paragraph moved and changed here",
    here: [
      { do: "reword", from: "确保各项任务落实到位", to: "确保各项任务都落实到位" },
      { do: "move", at: "进一步加强", behind: "会议情况" },
    ],
    gives: [
      "进一步加强组织领导，确保各项任务{+都+}落实到位。 «moved behind 会议情况: 进一步加强组织领导，确保各项任务都落实到位。»",
    ],
    lacks: [steps],
    lists: ["moved"],
  },
  {
    about: "a paragraph moved there",
    here: [],
    there: {
      words: [
        ["进一步加强组织领导，确保各项任务落实到位。\n\n", ""],
        ["特此汇报。", "特此汇报。\n\n进一步加强组织领导，确保各项任务落实到位。"],
      ],
    },
    gives: [],
  },
  {
    about: "a paragraph split here",
    here: [{ do: "split", before: "确保各项任务" }],
    gives: [`${steps} «split: 进一步加强组织领导， / 确保各项任务落实到位。»`],
    lacks: [steps],
    lists: ["split"],
  },
  {
    about: "two paragraphs joined here",
    here: [{ do: "join", at: "进一步加强" }],
    gives: [`${steps} «joined: ${steps}${going}»`],
    lacks: [steps],
    lists: ["joined"],
  },
  {
    about: "a table's row added here, and one there",
    here: [{ do: "add row", behind: "部署救助", cells: ["2月6日", "传达文件"] }],
    there: { meetings: ["部署救助", "研究养老", "研究低保"] },
    gives: [
      "本月召开会议3次，救助困难群众12人次，支出资金3.5万元。",
      "+ | 2月6日 | 传达文件 |",
      "| 2020年2月8日 | 研究低保 |",
    ],
    lacks: [meetings],
  },
  {
    about: "a table's row deleted here",
    here: [{ do: "delete row", at: "研究养老" }],
    gives: ["- | 2020年2月7日 | 研究养老 |"],
    lacks: ["| 2020年2月7日 | 研究养老 |"],
  },
  {
    about: "a table's row gone there",
    here: [],
    there: { meetings: ["部署救助"] },
    gives: ["工作汇报 «old: 2020年2月7日  研究养老»", "本月召开会议1次，救助困难群众12人次，支出资金3.5万元。"],
    lacks: ["工作汇报", meetings, "| 2020年2月7日 | 研究养老 |"],
  },
  {
    about: "a table's row moved here",
    here: [{ do: "move row", at: "研究养老", behind: "日期" }],
    gives: ["| 2020年2月7日 | 研究养老 | «moved behind 日期  议题: 2020年2月7日  研究养老»"],
    lacks: ["| 2020年2月7日 | 研究养老 |"],
    lists: ["moved"],
  },
  {
    about: "a cell changed here",
    here: [{ do: "reword", from: "研究养老", to: "研究养老服务" }],
    gives: ["| 2020年2月7日 | [-研究养老-]{+研究养老服务+} |"],
    lacks: ["| 2020年2月7日 | 研究养老 |"],
    lists: ["figure"],
  },
  {
    about: "words of a fact changed here",
    meetings: ["研究春季学期困难学生资助工作"],
    here: [{ do: "reword", from: "困难学生资助", to: "困难家庭学生资助" }],
    gives: ["| 2020年2月6日 | 研究春季学期困难{+家庭+}学生资助工作 |"],
    lacks: ["| 2020年2月6日 | 研究春季学期困难学生资助工作 |"],
    lists: ["figure"],
  },
  {
    about: "a column added here",
    here: [{ do: "add column", texts: ["备注", "视频", "现场"] }],
    gives: ["| 日期 | 议题 | «columnAdded: 备注 / 视频 / 现场»"],
    lacks: ["| 日期 | 议题 |"],
    lists: ["column"],
  },
  {
    about: "a table added here",
    here: [
      {
        do: "add table",
        behind: "持续推进",
        rows: [
          ["联系人", "电话"],
          ["王某", "1"],
        ],
      },
    ],
    gives: ["+ | 联系人 | 电话 |", "+ | 王某 | 1 |"],
    lists: ["table"],
  },
  {
    about: "a picture added here",
    here: [{ do: "add picture", behind: "持续推进" }],
    gives: [`${going} «picture»`],
    lacks: [going],
    lists: ["picture"],
  },
  {
    about: "somebody's comment",
    here: [{ do: "comment", at: "持续推进", author: "局办", text: "是否分项列出？" }],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众15人次，支出资金3.5万元。", `${going} «局办: 是否分项列出？»`],
    lacks: [meetings, going],
  },
  {
    about: "a figure taken into a new paragraph",
    here: [{ do: "take", figure: "12", behind: "持续推进", before: "全年救助", after: "人次。" }],
    there: { helped: 15 },
    gives: ["本月召开会议2次，救助困难群众[-15-]人次，支出资金3.5万元。", "+ 全年救助15人次。"],
    lacks: [meetings],
  },
  {
    about: "a footnote changed here, and a word before it there",
    built: "共救助{{indicators.helped}}人次^[含临时救助{{indicators.helped}}人次。]。",
    here: [{ do: "change note", from: "含临时救助", to: "其中含临时救助" }],
    there: { helped: 15, words: [["共救助", "共计救助"]] },
    gives: ["共计救助15人次。", "^ {+其中+}含临时救助15人次。", "工作汇报 «old: 共救助12人次。»"],
    lacks: ["工作汇报", "共救助12人次。", "^ 含临时救助12人次。"],
  },
  {
    about: "all at once",
    here: [
      { do: "reword", from: "次，救助困难群众", to: "次，全力救助困难群众" },
      { do: "reword", from: ">3.5<", to: ">3.6<" },
      { do: "reword", from: "组织领导", to: "组织领导和统筹协调" },
      { do: "delete", at: "持续推进" },
      { do: "add", behind: "特此汇报", text: "联系人：王某。" },
      { do: "add row", behind: "研究养老", cells: ["2月9日", "传达文件"] },
    ],
    there: { helped: 15, meetings: ["部署救助", "研究养老", "研究低保"], words: [["特此汇报", "专此汇报"]] },
    gives: [
      "本月召开会议3次，{+全力+}救助困难群众15人次，支出资金[-3.5-]{+3.6+}万元。",
      "进一步加强组织领导{+和统筹协调+}，确保各项任务落实到位。",
      `- ${going}`,
      "+ | 2月9日 | 传达文件 |",
      "| 2020年2月8日 | 研究低保 |",
      "工作汇报 «old: 特此汇报。»",
      "专此汇报。",
      "+ 联系人：王某。",
    ],
    lacks: ["工作汇报", meetings, steps, going, end],
    lists: ["figure"],
  },
];
