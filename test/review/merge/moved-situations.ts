import { meetings, going } from "./situation.ts";
import type { Situation } from "./situation.ts";

const problems = `## 会议情况

本月召开会议{{count meetings}}次。

## 其他

{{#each meetings}}
{{topic}}

{{/each}}

## 附件

无。

特此汇报。`;

/** What stands at another place in the file: it is told, stands once, and none of it is lost. */
export const movedSituations: readonly Situation[] = [
  {
    about: "a section moved here, with its heading",
    here: [{ do: "move section", from: "会议情况", to: "本月召开", behind: "持续推进" }],
    gives: [
      "会议情况 «moved behind 持续推进社会救助工作。: 会议情况»",
      `${meetings} «moved behind 会议情况: ${meetings}»`,
    ],
    lacks: ["会议情况", meetings],
    lists: ["moved", "moved"],
  },
  {
    about: "two paragraphs exchanged here",
    here: [{ do: "move", at: "进一步加强", behind: "持续推进" }],
    gives: [`${going} «moved behind 下一步打算: ${going}»`],
    lacks: [going],
    lists: ["moved"],
  },
  {
    about: "two paragraphs exchanged here that are a phrase and nothing else",
    built: problems,
    meetings: ["护理人员偏少，轮换困难。", "救助对象居住分散，核查耗时。"],
    here: [{ do: "move", at: "护理人员", behind: "救助对象" }],
    gives: ["救助对象居住分散，核查耗时。 «moved behind 其他: 救助对象居住分散，核查耗时。»"],
    lacks: ["救助对象居住分散，核查耗时。"],
    lists: ["moved"],
  },
  {
    about: "a section moved here, with a short heading",
    built: problems,
    here: [{ do: "move section", from: "附件", to: "无。", behind: "工作汇报" }],
    gives: ["附件 «moved behind 工作汇报: 附件»", "无。 «moved behind 附件: 无。»"],
    lacks: ["附件", "无。"],
    lists: ["moved", "moved"],
  },
  {
    about: "rows exchanged here, one deleted, and a cell of one changed",
    meetings: ["调度防控情况", "研究临时救助", "调度预约服务"],
    here: [
      { do: "delete row", at: "调度防控" },
      { do: "move row", at: "研究临时", behind: "调度预约" },
      { do: "reword", from: "调度预约服务", to: "调度预约办理" },
    ],
    gives: [
      "- | 2020年2月6日 | 调度防控情况 |",
      "| 2020年2月8日 | [-调度预约服务-]{+调度预约办理+} | «moved behind 日期  议题: 2020年2月8日  调度预约办理»",
    ],
    lacks: ["| 2020年2月6日 | 调度防控情况 |", "| 2020年2月8日 | 调度预约服务 |"],
    lists: ["figure", "moved"],
  },
];
