import { describe, expect, test } from "@jest/globals";

import { cityReport, countyReport, draftSample, monthlyReport, summaryReport } from "./sample-workspace.ts";

/** Every figure that the three bureaus reported, and the words in which it has to stand. */
const cityFigures: readonly (readonly [string, string])[] = [
  ["the day on which the leading group was set up", "1月22日，成立局疫情防控工作领导小组"],
  ["its head, by office", "由局党组书记、局长任组长"],
  ["three meetings in a row", "1月27日、28日、29日，接连召开会议研究部署"],
  ["the day on which the leading group was adjusted", "1月29日，根据形势变化对局疫情防控工作领导小组作出调整"],
  ["its working groups, before and after", "工作组由7个增加到9个"],
  ["6 meetings of two kinds", "先后召开局党组（扩大）会议和领导小组会议6次"],
  ["meetings by kind", "其中局党组（扩大）会议3次、领导小组会议3次"],
  ["17 documents", "制发文件17份"],
  ["documents by kind", "通知11份、通告1份、方案2份、意见1份、制度1份、公开信1份"],
  ["the notice on the bureau's own offices", "《关于做好局机关疫情防控工作的通知》"],
  ["the notice on institutions", "《关于做好民政服务机构疫情防控工作的通知》"],
  ["the notice on discipline", "《关于严明疫情防控工作纪律的通知》"],
  ["the notice to social organisations' party branches", "《关于组织社会组织党组织参与疫情防控的通知》"],
  [
    "the 10th circular, its day and its name",
    "2月2日，由我局起草的第10号通告《关于加强养老和福利机构人员出入管理的通告》",
  ],
  ["in whose name it was issued", "《关于加强养老和福利机构人员出入管理的通告》以市疫情防控指挥部名义印发"],
  [
    "the notice with its document number",
    "2月6日，由我局起草的《关于加强养老和福利机构疫情防控工作的通知》（疫办传〔2020〕20号）以市疫情防控指挥部名义印发",
  ],
  ["the joint leading group", "成立市县联动的民政服务机构疫情防控领导小组"],
  ["its working group", "建立市县联动微信工作群"],
  ["all staff at work, by the lunar calendar", "自正月初三起，全体干部职工取消休假"],
  ["leaders on duty all day", "局领导带班在岗，实行24小时值守"],
  ["6 officials for 9 counties and districts", "6名县级干部分别包联9个县区的养老机构"],
  ["the county leaders", "县区领导对辖区内民政服务机构逐家分包"],
  ["six areas of work", "聚焦养老服务、儿童福利、救助管理、殡葬服务、婚姻登记和福利彩票等业务领域"],
  ["closed management", "所有养老、儿童福利和救助管理机构暂时实行封闭管理，谢绝来访探视，已经离院的人员暂不接回"],
  ["relief stations", "救助管理机构暂停护送受助人员返乡"],
  ["greetings by video or phone", "通过视频、电话为入住人员和家属报平安"],
  ["6 supervision teams", "成立6个督查组，由副县级干部带队"],
  ["all 9 counties and districts", "对9个县区实行全覆盖"],
  ["20余 inspections since a day", "1月29日以来，采取暗访方式开展督查20余次"],
  ["170余 institutions", "查看民政服务机构170余家"],
  ["teams that go out daily", "自2月6日起，各督查组改为每日出动"],
  ["findings", "当场反馈县区民政局主要负责人，逐项提出整改措施、明确完成时限"],
  ["5 responsibility areas", "划定党员责任区5个"],
  ["3 commando teams", "组建党员突击队3支"],
  ["4 vanguard posts", "设立党员先锋岗4个"],
  ["42 party members", "42名党员"],
  ["1 feast called off", "劝导停办婚丧宴席1起"],
  ["money donated", "捐款268.9163万元"],
  ["goods donated", "捐物折合110.941万元"],
  ["22 reports in media of city level and above", "等市级以上媒体刊发报道22篇"],
  ["which media", "在中央级电视媒体、省级法制类报纸、市日报和市晚报等市级以上媒体"],
  ["80 reports on web platforms", "等网络平台刊发报道80篇"],
  ["which platforms", "在搜索平台新闻频道、电视网省级频道、门户网站和新闻客户端等网络平台"],
  ["as of the last day", "截至2月10日"],
  ["the day of the report", "示例市民政局\n\n2020年2月11日"],
];

const countyFigures: readonly (readonly [string, string])[] = [
  ["the day on which work started", "1月26日启动疫情防控工作以来"],
  ["the head of the leading group", "由局长任组长"],
  ["its deputies", "副局长和各养老机构负责人任副组长"],
  ["its members", "各股室负责人为成员"],
  ["three measures", "重点抓好3项举措"],
  ["the first point", "**一是强化宣传引导。**通过召开会议、微信和QQ工作群、进院走访等多种形式"],
  ["the second point", "**二是强化应急值守。**"],
  [
    "the third point",
    "**三是强化预案落实。**制定应急预案，中心敬老院实行封闭管理，严控人员探视，每日清扫消毒，每日为入住老人测量体温",
  ],
  ["funds and supplies", "落实资金和防疫物资保障"],
  ["posts around the clock", "在中心敬老院和局机关设立24小时值班岗2个"],
  ["cooperation", "会同卫生健康部门和疾病预防控制机构，指导养老机构规范开展环境消毒"],
  ["scattered dependants", "指导各乡镇摸清分散供养人员底数，逐人落实照料责任"],
  ["the aim", "坚决守住全县民政系统“零感染”目标"],
];

const monthlyFigures: readonly (readonly [string, string])[] = [
  ["meetings", "共召开会议4次、制发文件3份、开展督查6次"],
  ["a table of meetings", "| 2月19日 | 专题会议 | 研究困难群众临时救助 | 11 |"],
  ["a list of documents", "1. 《关于做好乡镇敬老院封闭管理工作的通知》（乙民〔2020〕3号）"],
  ["findings of inspections", "发现问题10个"],
  ["visits by kind", "走访服务机构6处、困难家庭45处、一线人员7处"],
  ["money given on visits", "发放慰问款物合计3.84万元"],
  ["a flow and money", "救助困难群众132人次，支出资金18.6425万元"],
  ["a level compared with the month before", "机构在院人员由186人增加到189人"],
  ["media named in part", "市日报、县融媒体中心等4家媒体报道我局工作14篇"],
  ["no donations, in the agreed words", "本期无捐赠"],
];

const summaryFigures: readonly (readonly [string, string])[] = [
  ["meetings of the city and its counties", "| 召开会议 | 7次 |"],
  ["documents of the city and its counties", "| 制发文件 | 9份 |"],
  ["donations", "累计捐款148.4163万元、捐物折合52.3万元"],
];

describe.each([
  ["The city bureau's report", cityReport, cityFigures],
  ["The county bureau's report", countyReport, countyFigures],
  ["The monthly report", monthlyReport, monthlyFigures],
  ["The city's summary over its counties", summaryReport, summaryFigures],
])("%s", (_, order, figures) => {
  const { text } = draftSample(order);
  test.each(figures)("says %s", (_name, words) => expect(text).toContain(words));
});

describe("The form of a report", () => {
  test("is a lead and five unnumbered sections for the city", () => {
    const { drafted } = draftSample(cityReport);
    const blocks = drafted?.document.blocks ?? [];
    const headings = blocks.filter((block) => block.type === "heading");
    expect(blocks[0]?.type).toBe("paragraph");
    expect(headings.map(({ shape }) => `${shape.level} ${shape.numbered}`)).toEqual(Array(5).fill("1 false"));
  });

  test("is a lead and numbered sections with points in a paragraph for the county", () => {
    const { drafted, text } = draftSample(countyReport);
    const headings = (drafted?.document.blocks ?? []).filter((block) => block.type === "heading");
    expect(headings.map(({ shape }) => `${shape.level} ${shape.numbered}`)).toEqual(Array(4).fill("1 true"));
    expect(text.split("\n\n").find((block) => block.includes("一是"))).toMatch(/一是.*二是.*三是/);
  });

  test("has a table and a list in the monthly report", () => {
    const { drafted } = draftSample(monthlyReport);
    expect(drafted?.document.blocks.map(({ type }) => type)).toEqual(expect.arrayContaining(["table", "list"]));
  });
});
