import { expect, test } from "@jest/globals";

import { textWidth } from "../../src/writers/text-width.ts";
import { titleBreaks } from "../../src/writers/title-lines.ts";

/** Titles as offices write them, with a stroke where a line of 20 characters ends. */
const titles: readonly string[] = [
  "示例市民政局关于2020年2月/工作情况的报告",
  "示例市民政局关于报送2020年/第一季度工作总结的报告",
  "示例市人民政府办公室关于印发/示例市养老服务体系建设规划的通知",
  "示例市人民政府关于加快推进/养老服务高质量发展的实施意见",
  "示例市人民政府办公室转发/市民政局等部门关于进一步加强和/改进临时救助工作实施意见的通知",
  "示例市民政局关于转发《某省民政厅关于做好/春节期间困难群众救助工作的通知》的通知",
  "示例市民政局、示例市财政局关于提高/2020年城乡居民最低生活保障标准的通知",
  "示例市民政局 示例市财政局 /示例市卫生健康委员会关于做好/困难群众医疗救助工作的通知",
  "示例市民政局关于疫情防控期间/养老机构和儿童福利机构封闭管理/工作情况及下一步打算的报告",
  "示例市民政局疫情防控工作情况汇报",
  "示例市民政局2020年上半年/工作总结和下半年工作打算",
  "关于做好2020年清明节祭扫/活动安全管理工作的紧急通知",
  "关于申请拨付2020年困难群众/救助补助资金268.9163万元的请示",
  "关于2020年1月22日至2月10日/疫情防控工作情况的汇报",
  "示例市民政局关于“十四五”/民政事业发展规划编制情况的报告",
  "示例市民政局关于开展养老服务机构/消防安全隐患排查整治专项行动的通知",
  "示例市民政局关于加强社会组织规范管理/促进社会组织健康有序发展的若干意见",
  "示例市人民政府关于表彰全市民政/工作先进集体和先进个人的决定",
  "示例市人民政府关于同意设立/示例市乙县丙镇人民政府的批复",
  "示例市社会救助工作领导小组办公室/关于2020年度社会救助工作/绩效评价结果的通报",
  "示例市民政局关于调整局疫情防控/工作领导小组组成人员的通知",
  "示例市民政局关于做好元旦春节期间/走访慰问困难群众工作的通知",
  "示例市民政局办公室关于2020年/第一季度信息报送情况的通报",
  "示例市民政局关于示例市/第十三届人民代表大会第四次/会议第125号建议的答复函",
  "示例市民政局行政处罚决定书送达情况公告",
  "示例市民政局关于对全市/养老机构进行等级评定的公告",
  "示例市民政局关于商请协助/核对低收入家庭经济状况的函",
  "示例市民政局党组关于2020年/全面从严治党主体责任落实情况的报告",
  "示例市2020年国民经济和社会发展/计划执行情况与2021年计划草案的报告",
  "全市民政系统工作情况汇总",
  "2020年2月全市民政系统工作情况统计表",
  "示例市民政局关于印发《示例市社会救助/家庭经济状况核对办法（试行）》的通知",
  "示例市民政局关于废止/《示例市农村五保供养实施细则》等/3件规范性文件的决定",
  "示例市人民政府办公室关于成立/示例市未成年人保护工作委员会的通知",
  "示例市民政局关于疫情防控期间/婚姻登记和殡葬服务工作安排的通告",
  "示例市民政局关于建立市县联动的/民政服务机构疫情防控工作机制的意见",
  "关于进一步做好疫情防控期间/困难群众兜底保障工作的通知",
  "示例市民政局关于开展/2020年“敬老月”活动的通知",
  "示例市民政局关于进一步规范城乡居民/最低生活保障审核确认工作流程的指导意见",
  "示例市民政局关于下达2020年中央财政困难/群众救助补助资金预算（第二批）的通知",
  "示例市民政局关于上报2020年度/法治政府建设工作情况的报告",
  "示例市民政局关于做好第七次全国/人口普查有关数据核对工作的函",
  "示例市人民政府关于授予某某等20名同志/“最美养老护理员”荣誉称号的决定",
  "示例市民政局2020年政务公开工作要点",
  "示例市民政局关于解决福利彩票公益金/支持项目资金缺口110.941万元的请示",
  "示例市民政局关于贯彻落实上级部署/加强民政服务机构安全管理情况的报告",
];

function lines(title: string): readonly string[] {
  const starts = [0, ...titleBreaks(title, 20)];
  return starts.map((start, index) => title.slice(start, starts[index + 1]));
}

test("There are many of them, of one line to three", () => {
  expect(titles.length).toBeGreaterThanOrEqual(45);
  expect(new Set(titles.map((title) => title.split("/").length))).toEqual(new Set([1, 2, 3]));
});

test.each(titles)("%s", (title) => {
  expect(lines(title.replaceAll("/", "")).join("/")).toBe(title);
});

test.each(titles.filter((title) => title.includes("/")))("%s: no line breaks the rules of 7.3.1", (title) => {
  const set = lines(title.replaceAll("/", ""));
  const widths = set.map((line) => textWidth(line, false));
  for (const [index, line] of set.entries()) {
    expect(widths[index]).toBeLessThanOrEqual(20);
    if (index > 0) expect(line).not.toMatch(/^[的、》”）和及与]/);
    if (index < set.length - 1) expect(line).not.toMatch(/(?:关于|[《“（第])$/);
  }
  // A middle line is never the shortest (沙漏).
  if (set.length === 3) expect(widths[1]).toBeGreaterThanOrEqual(Math.min(widths[0] ?? 0, widths[2] ?? 0));
});
