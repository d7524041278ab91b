// A city over counties that all report twelve months of 2020: 150 facts a file, the same for every run.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Record fields, indicators and notes in one facts file. */
export const factsPerFile = 150;

const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, "0")}`);

/** Sums over all counties and months, a table of the counties, and a table of the months. */
const template = `---
title: "全市民政系统工作情况汇总"
signature: "{{unit.name}}"
date: "{{date document.date}}"
scope: 本级和下级
---
{{period}}，全市民政系统召开会议{{count meetings}}次，制发文件{{count documents}}份，开展督查{{count inspections}}次、查看机构{{sum inspections "institutions"}}家，走访慰问{{count visits}}处、慰问金额{{sum visits "value"}}，媒体报道{{count media}}篇，接受捐赠{{sum donations "amount"}}，培训{{sum training "participants"}}，救助{{indicators.people-helped}}。

# 各单位情况

| 单位 | 会议 | 文件 | 督查 | 走访 | 报道 | 捐赠 |
|---|---:|---:|---:|---:|---:|---:|
{{#each units as |u|}}
| {{u.name}} | {{count meetings}} | {{count documents}} | {{count inspections}} | {{count visits}} | {{count media}} | {{sum donations "amount"}} |
{{/each}}

# 各月情况

| 时段 | 会议 | 文件 | 督查 | 走访 | 报道 | 捐赠 |
|---|---:|---:|---:|---:|---:|---:|
{{#each months as |m|}}
| {{m.period}} | {{count meetings}} | {{count documents}} | {{count inspections}} | {{count visits}} | {{count media}} | {{sum donations "amount"}} |
{{/each}}
`;

/** Writes the workspace into a folder. Its ledgers are the package's own. */
export function makeCity(folder, counties) {
  const ids = Array.from({ length: counties }, (_, index) => `county-${String(index + 1).padStart(3, "0")}`);
  const units = ids.map((id, index) => `      ${id}: { 名称: 第${index + 1}县民政局 }\n`);
  write(folder, "huibao.yaml", `单位:\n  city:\n    名称: 示例市民政局\n    单位:\n${units.join("")}`);
  write(folder, "templates/reports/city-year.md.hbs", template);
  write(folder, "data/city/2020.yaml", "时段: 2020\n公文: { 成文日期: 2021-01-08 }\n指标: { 救助人次: 0 }\n" + empty);
  for (const [index, id] of ids.entries()) {
    for (const month of months) write(folder, `data/${id}/${month}.yaml`, factsOf(month, seeded(index * 100, month)));
  }
}

/** The city bureau itself reports that there was nothing. */
const empty = ["会议", "文件", "督查", "走访", "媒体报道", "捐赠", "培训"].map((ledger) => `${ledger}: []\n`).join("");

function factsOf(month, random) {
  const pick = (list) => list[random(list.length)];
  const some = (count, entry) => Array.from({ length: count }, (_, n) => `  - { ${entry(n + 1)} }\n`).join("");
  const day = () => `日期: ${month}-${String(random(28) + 1).padStart(2, "0")}`;
  const money = () => `${random(50)}.${String(random(10_000)).padStart(4, "0")}`;
  const head = () => pick(["张某", "李某", "王某", "赵某"]);
  return `# 由 test/bench/make-city.mjs 生成。
时段: ${month}

会议:
${some(6, (n) => `${day()}, 类别: ${pick(["局长办公会议", "专题会议", "视频会议"])}, 议题: 研究第${n}项服务管理事项并部署有关工作, 主持人: ${head()}, 参会人数: ${10 + random(40)}`)}
文件:
${some(5, (n) => `${day()}, 文种: ${pick(["通知", "方案", "意见"])}, 标题: 关于做好第${n}项服务管理工作的通知, 发文字号: 某民〔2020〕${n + random(9) * 10}号`)}
督查:
${some(6, (n) => `${day()}, 方式: ${pick(["暗访", "日常检查", "专项督查"])}, 督查组: 第${n}督查组, 督查对象: 乡镇敬老院和救助站, 次数: ${1 + random(4)}, 查看机构: ${1 + random(9)}`)}
走访:
${some(4, (n) => `${day()}, 对象类别: ${pick(["困难家庭", "服务机构", "一线人员"])}, 走访对象: 第${n}片区, 处数: ${1 + random(30)}, 慰问金额: ${money()}`)}
媒体报道:
${some(4, (n) => `${day()}, 类别: ${pick(["市级以上媒体", "县级媒体", "网络平台"])}, 媒体名称: 第${n}家媒体, 篇数: ${1 + random(5)}`)}
捐赠:
${some(3, (n) => `${day()}, 类别: ${pick(["捐款", "捐物"])}, 金额: ${money()}, 捐赠方: 第${n}家爱心企业`)}
培训:
${some(2, (n) => `${day()}, 方式: ${pick(["集中培训", "线上培训"])}, 内容: 第${n}期业务培训, 参训人次: ${20 + random(80)}`)}
指标:
  在院人数: ${150 + random(100)}
  封闭管理机构数: ${3 + random(9)}
  在岗干部数: ${20 + random(30)}
  救助人次: ${random(300)}
  感染人数: 0
  支出资金: ${money()}

材料:
  存在问题: |
    乡镇敬老院护理人员偏少，连续值守后轮换困难。
    部分困难群众居住分散，入户核查和物资配送耗时较长。
  下一步工作: |
    统筹县乡护理力量，建立轮换值守名单，确保不断档。
    依托村级协理员代办，做到急难救助当日受理当日发放。
`;
}

/** Whole numbers below a limit, in a row that a seed fixes (mulberry32). */
function seeded(number, month) {
  let state = (number + Number(month.slice(5))) * 2_654_435_761;
  return (limit) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function write(folder, name, text) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
