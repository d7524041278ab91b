import { expect, test } from "@jest/globals";

import { facts } from "../../../src/locale/zh-CN/facts.ts";
import { toldOfFacts } from "../../facts/told.ts";

test.each([
  ["会义: []\n", "事实文件里没有“会义”这一项。 → 是不是“会议”？"],
  ["meeting: []\n", "事实文件里没有“meeting”这一项。 → 是不是“meetings”？"],
  ["公文: { 日期: 2020-02-03 }\n", "公文里没有“日期”这一项。 → 是不是“成文日期”、“印发日期”？"],
  [
    "会议: 无\n",
    "此处应是用“- ”逐条列出的清单，现在是一项内容。 → 请每项另起一行，以“- ”开头；短的也可写成[甲, 乙]；一项也没有时写[]。",
  ],
  ["会议:\n", "冒号后面没有内容。 → 请填写内容；如果不需要，请删除这一行；清单没有内容时请写“[]”。"],
  ["会议: [{ 日期: 2020-02-30 }]\n", "没有“2020-02-30”这一天。 → 请核对月份和日期。"],
  ["会议: [{ 日期: 2020-2-3 }]\n", "“2020-2-3”不是日期，应写成2020-02-03的形式。 → 是不是“2020-02-03”？"],
  ["会议: [{ 日期: 2020-02-03, 类别: 局党组会议 }]\n", "“局党组会议”不在可选项中。 → 是不是“局党组（扩大）会议”？"],
  ["会议: [{ 日期: 2020-02-03, 议题: 甲 }]\n", "会议缺少“类别”。 → 请补上“类别: …”一行。"],
  [
    "会议: [{ 日期: 2020-03-01 }]\n",
    "2020-03-01不在本文件的时段2020-02内。 → 请核对日期，或把这条记录移到所属时段的文件。",
  ],
  ['捐赠: [{ 金额: "1,000" }]\n', "“1,000”用了千位分隔符。 → 请写成“1000”。"],
  ["捐赠: [{ 金额: 100元 }]\n", "“100元”的计量单位不对，此项的单位是“万元”。 → 请换算成“万元”，或只写数字。"],
  [
    "文件: [{ 发文字号: 某办发(2020)020号 }]\n",
    "“某办发(2020)020号”不是发文字号的写法：年份应放在六角括号〔〕里；序号不编虚位（1不写作01）。 → 请写成“某办发〔2020〕20号”。",
  ],
  ["指标: { 工作组数: 1.5 }\n", "“1.5”有小数，此项只能是整数。 → 请核对数字，或在指标的声明中改“decimals”。"],
  [
    "会议:\n  - { 日期: 2020-02-03, 类别: 专题会议, 议题: 甲 }\n  - { 日期: 2020-02-03, 类别: 专题会议, 议题: 甲 }\n",
    "会议有两条相同的记录（日期、类别、议题都相同），另一条在data/city/2020-02.yaml第3行。 → 如果是重复登记，请删除一条；如果是两件事，请把内容写得有所区别。",
  ],
])("%j", (text, told) => {
  expect(toldOfFacts("zh-CN", `时段: 2020-02\n${text}`)).toContain(told);
});

test("two files that disagree are told with both values", () => {
  const meetings = { name: "meetings", labels: { zh: "会议", en: "meetings" } };
  const subject = { name: "subject", labels: { zh: "议题", en: "subject" } };
  const mode = { name: "mode", labels: { zh: "方式", en: "mode" } };
  const video = { name: "video", labels: { zh: "视频", en: "video" } };
  const firstPlace = { file: "data/city/2020-02.yaml", line: 3, column: 5, endLine: 3, endColumn: 9 };
  const record = { ledger: meetings, identity: [subject], firstPlace };
  expect(facts["records-disagree"]({ ...record, field: mode, value: [video], first: undefined }).message).toBe(
    "两个文件里的同一条会议记录（日期、议题都相同）不一致：“方式”此处写的是“视频”，data/city/2020-02.yaml第3行没有填写。",
  );
  expect(facts["record-in-two-files"](record).message).toBe(
    "这条会议记录在data/city/2020-02.yaml第3行也有（日期、议题都相同），只计一次。",
  );
});
