import { expect, test } from "@jest/globals";

import type { Aligned } from "../../../src/review/compare/alignment.ts";
import { alignParagraphs } from "../../../src/review/compare/align-paragraphs.ts";
import { paragraphs } from "./written-paragraphs.ts";

/** `1=1` belong together, `>` moved, `+2` added, `-2` removed, `2&3=2` split, `2=2&3` joined; from 1 on. */
function show(aligned: Aligned): string {
  const list = (at: readonly number[]) => at.map((one) => one + 1).join("&");
  switch (aligned.type) {
    case "pair":
      return `${aligned.edited + 1}=${aligned.fresh + 1}`;
    case "moved":
      return `${aligned.edited + 1}>${aligned.fresh + 1}`;
    case "added":
      return `+${aligned.edited + 1}`;
    case "removed":
      return `-${aligned.fresh + 1}`;
    case "split":
      return `${list(aligned.edited)}=${aligned.fresh + 1}`;
    case "joined":
      return `${aligned.edited + 1}=${list(aligned.fresh)}`;
  }
}

interface Example {
  readonly about: string;
  readonly edited: string;
  readonly fresh: string;
  readonly gives: string;
}

const report = `工作汇报
一、会议情况
召开会议{6次|count}，较上月增加2次，费用{3.5万元|cost}。
二、下一步打算
进一步加强组织领导，确保各项任务落实到位。
持续推进救助工作，做到应救尽救。`;

const examples: readonly Example[] = [
  { about: "The same document", edited: report, fresh: report, gives: "1=1 2=2 3=3 4=4 5=5 6=6" },
  {
    about: "Another figure is no other paragraph",
    edited: report,
    fresh: report.replace("{6次|count}", "{7次|count}"),
    gives: "1=1 2=2 3=3 4=4 5=5 6=6",
  },
  {
    about: "Of paragraphs that are a phrase and nothing else, the first deleted",
    edited: `{救助对象居住分散。|problem}\n{人手不足。|problem}`,
    fresh: `{护理人员偏少。|problem}\n{救助对象居住分散。|problem}\n{人手不足。|problem}`,
    gives: "-1 1=2 2=3",
  },
  {
    about: "Of such paragraphs the first deleted, and what another says changed in the facts",
    edited: `{救助对象居住分散。|problem}`,
    fresh: `{护理人员偏少。|problem}\n{救助对象居住较为分散。|problem}`,
    gives: "-1 1=2",
  },
  {
    about: "Of such paragraphs all changed in the facts",
    edited: `{甲。|problem}\n{乙。|problem}`,
    fresh: `{丙。|problem}\n{丁。|problem}`,
    gives: "1=1 2=2",
  },
  {
    about: "Of such paragraphs the last moved to the begin",
    edited: `{县级人手不足。|problem}\n{护理人员偏少。|problem}\n{居住较为分散。|problem}`,
    fresh: `{护理人员偏少。|problem}\n{居住较为分散。|problem}\n{县级人手不足。|problem}`,
    gives: "1>3 2=1 3=2",
  },
  {
    about: "A section moved with its heading",
    edited: `工作汇报\n一、会议情况\n本月未召开会议。\n存在问题\n人手不足，轮换困难。\n二、下一步打算\n继续做好各项救助工作。\n落实值班制度。`,
    fresh: `工作汇报\n一、会议情况\n本月未召开会议。\n二、下一步打算\n继续做好各项救助工作。\n落实值班制度。\n存在问题\n人手不足，轮换困难。`,
    gives: "1=1 2=2 3=3 4>7 5>8 6=4 7=5 8=6",
  },
  {
    about: "A sentence rewritten",
    edited: report.replace("确保各项任务落实到位", "把各项任务抓实抓细"),
    fresh: report,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6",
  },
  {
    about: "A paragraph added at the end, and one at the begin",
    edited: `按：以下为初稿\n${report}\n特此汇报。`,
    fresh: report,
    gives: "+1 2=1 3=2 4=3 5=4 6=5 7=6 +8",
  },
  {
    about: "A paragraph removed stands where it was",
    edited: "甲甲甲甲\n丙丙丙丙",
    fresh: "甲甲甲甲\n乙乙乙乙\n丙丙丙丙",
    gives: "1=1 -2 2=3",
  },
  {
    about: "Another paragraph instead",
    edited: "甲\n完全不同的一段话\n丙",
    fresh: "甲\n原先写的文字\n丙",
    gives: "1=1 -2 +2 3=3",
  },
  {
    about: "A paragraph moved up",
    edited: "标题\n持续推进救助工作，做到应救尽救。\n召开会议。\n印发文件。",
    fresh: "标题\n召开会议。\n印发文件。\n持续推进救助工作，做到应救尽救。",
    gives: "1=1 2>4 3=2 4=3",
  },
  {
    about: "A paragraph moved and changed a little",
    edited: "标题\n持续推进社会救助工作，做到应救尽救，不落一人。\n召开会议。\n印发文件。",
    fresh: "标题\n召开会议。\n印发文件。\n持续推进救助工作，做到应救尽救，不落一人。",
    gives: "1=1 2>4 3=2 4=3",
  },
  {
    about: "A paragraph split in two",
    edited: "标题\n召开会议{6次|a}，印发文件{3份|b}。\n下一步将加强督导。\n末段",
    fresh: "标题\n召开会议{6次|a}，印发文件{3份|b}。下一步将加强督导。\n末段",
    gives: "1=1 2&3=2 4=3",
  },
  {
    about: "A paragraph split in three, words changed",
    edited: "标题\n召开会议{6次|a}。\n印发各类文件{3份|b}。\n下一步将继续加强督导检查。\n末段",
    fresh: "标题\n召开会议{6次|a}。印发文件{3份|b}。下一步将继续加强督导检查。\n末段",
    gives: "1=1 2&3&4=2 5=3",
  },
  {
    about: "Two paragraphs joined",
    edited: "标题\n召开会议{6次|a}，印发文件{3份|b}。下一步将加强督导。\n末段",
    fresh: "标题\n召开会议{6次|a}，印发文件{3份|b}。\n下一步将加强督导。\n末段",
    gives: "1=1 2=2&3 3=4",
  },
  {
    about: "A short paragraph added beside a changed one is no split",
    edited: "标题\n召开各类会议{6次|a}，印发文件{3份|b}。\n请审阅。\n末段",
    fresh: "标题\n召开会议{6次|a}，印发文件{3份|b}。\n末段",
    gives: "1=1 2=2 +3 4=3",
  },
  {
    about: "The same line under each heading",
    edited: "一、会议\n无。\n二、文件\n无。\n三、救助\n无。",
    fresh: "一、会议\n无。\n三、救助\n无。",
    gives: "1=1 2=2 +3 +4 5=3 6=4",
  },
  {
    about: "A figure typed instead of its anchor",
    edited: "召开会议16次。",
    fresh: "召开会议{6次|a}。",
    gives: "1=1",
  },
  {
    about: "Footnotes are a story of their own",
    edited: "正文\n^ 含网络会议\n^ 新加的说明",
    fresh: "正文\n又一段正文\n^ 含网络会议",
    gives: "1=1 -2 2=3 +3",
  },
];

test.each(examples)("$about", ({ edited, fresh, gives }) => {
  expect(alignParagraphs(paragraphs(edited), paragraphs(fresh)).map(show).join(" ")).toBe(gives);
});

const table = `| 单位 | 会议 | 文件 |
| 甲县 | {1|a1} | {0|a2} |
| 乙县 | {0|b1} | {1|b2} |
| 丙县 | {0|c1} | {0|c2} |`;

const tables: readonly Example[] = [
  {
    about: "A row added by hand",
    edited: table.replace("| 丙县", "| 丁县 | 0 | 1 |\n| 丙县"),
    fresh: table,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 +10 +11 +12 13=10 14=11 15=12",
  },
  {
    about: "A row deleted",
    edited: table.replace("| 乙县 | {0|b1} | {1|b2} |\n", ""),
    fresh: table,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6 -7 -8 -9 7=10 8=11 9=12",
  },
  {
    about: "A column added by hand",
    edited: "| 单位 | 备注 | 会议 |\n| 甲县 | 0 | {1|a} |\n| 乙县 | 1 | {0|b} |",
    fresh: "| 单位 | 会议 |\n| 甲县 | {1|a} |\n| 乙县 | {0|b} |",
    gives: "1=1 +2 3=2 4=3 +5 6=4 7=5 +8 9=6",
  },
  {
    about: "A column deleted",
    edited: "| 单位 | 会议 |\n| 甲县 | {0|a1} |\n| 乙县 | {0|b1} |",
    fresh: "| 单位 | 文件 | 会议 |\n| 甲县 | {0|a2} | {0|a1} |\n| 乙县 | {0|b2} | {0|b1} |",
    gives: "1=1 -2 2=3 3=4 -5 4=6 5=7 -8 6=9",
  },
  {
    about: "The figures of two cells exchanged with their anchors",
    edited: table.replace("{1|a1} | {0|a2}", "{0|a2} | {1|a1}"),
    fresh: table,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12",
  },
  {
    about: "The figures of two rows exchanged with their anchors",
    edited: table.replace("{1|a1}", "{0|c1}").replace("丙县 | {0|c1}", "丙县 | {1|a1}"),
    fresh: table,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12",
  },
  {
    about: "A row moved",
    edited: "| 单位 | 会议 |\n| 丙县民政局 | {0|c} |\n| 甲县 | {1|a} |\n| 乙县 | {0|b} |",
    fresh: "| 单位 | 会议 |\n| 甲县 | {1|a} |\n| 乙县 | {0|b} |\n| 丙县民政局 | {0|c} |",
    gives: "1=1 2=2 3>7 4>8 5=3 6=4 7=5 8=6",
  },
  {
    about: "A cell typed anew, and a paragraph added in one",
    edited: table.replace("{0|b1}", "12").replace("{0|c2}", "{0|c2}/待核实"),
    fresh: table,
    gives: "1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12 +13",
  },
  {
    about: "A table added by hand before ours",
    edited: `| 联系人 | 电话 |\n| 张某 | 1 |\n说明\n${table}`,
    fresh: `说明\n${table}`,
    gives: "+1 +2 +3 +4 5=1 6=2 7=3 8=4 9=5 10=6 11=7 12=8 13=9 14=10 15=11 16=12 17=13",
  },
  {
    about: "A table deleted",
    edited: "说明",
    fresh: "说明\n| 甲 | 1 |",
    gives: "1=1 -2 -3",
  },
  {
    about: "All rows of a table without words",
    edited: "| {0|a} | {0|b} |\n| 0 | 0 |\n| {0|c} | {0|d} |",
    fresh: "| {0|a} | {0|b} |\n| {0|c} | {0|d} |",
    gives: "1=1 2=2 +3 +4 5=3 6=4",
  },
];

test.each(tables)("Table: $about", ({ edited, fresh, gives }) => {
  expect(alignParagraphs(paragraphs(edited), paragraphs(fresh)).map(show).join(" ")).toBe(gives);
});
