import { meetings, steps, going, end } from "./situation.ts";
import type { Situation } from "./situation.ts";

/** Tables, pictures, comments, footnotes; and all at once. */
export const otherSituations: readonly Situation[] = [
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
