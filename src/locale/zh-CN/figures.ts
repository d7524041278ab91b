import type { FiguresValues } from "../../diagnostics/codes/figures.ts";
import type { Sentences } from "../sentences.ts";

export const figures: Sentences<FiguresValues> = {
  "ledger-not-reported": ({ ledger, parts }) => ({
    message: `台账“${ledger}”没有填报：${parts.join("；")}。没有填报不等于零。`,
    hint: `若确实没有，请在该时段的事实文件中写 ${ledger}: []。`,
  }),
  "indicator-not-reported": ({ indicator, parts }) => ({
    message: `指标“${indicator}”没有填报：${parts.join("；")}。`,
    hint: "请在该时段事实文件的“指标”下填写；确实为零的写 0。",
  }),
  "note-not-written": ({ topic, unit, period }) => ({
    message: `${unit} ${period} 没有材料“${topic}”。`,
    hint: "请在事实文件的“材料”下补写，或在模板中先用 {{#if}} 判断有无。",
  }),
  "document-part-missing": ({ unit, period, part }) => ({
    message: `${unit} ${period} 没有写${part.labels.zh}。`,
    hint:
      part.name === "date"
        ? "请在事实文件的“公文”下写“成文日期: 2020-02-10”这样的一行；成文日期不取电脑时间。"
        : `请在事实文件的“公文”下写“${part.labels.zh}: …”；只属于一份报告的，写在该模板的名称下面。`,
  }),
  "field-left-out": ({ field, ledger, record }) => ({
    message: `台账“${ledger}”的这条记录没有填“${field}”：${record}。`,
    hint: "请补填，或在模板中先用 {{#if}} 判断有无。",
  }),
  "level-given-twice": ({ indicator, given }) => ({
    message: `指标“${indicator}”在同一天结束的几个文件中填报的数不同：${given.join("；")}。`,
    hint: "同一天的时点数只有一个，请核对后改成一致，或只保留其中一处。",
  }),
  "flow-cut": ({ indicator, file, filePeriod, period }) => ({
    message: `指标“${indicator}”按 ${filePeriod} 累计（${file}），只有一部分落在 ${period} 内，无法拆开计算。`,
    hint: "请按更短的时段分别填报，或把报告的时段改为包含整个填报时段。",
  }),
  "flow-counted-twice": ({ indicator, files }) => ({
    message: `指标“${indicator}”在时段重叠的文件中各填报了一次，合计会重复：${files.join("、")}。`,
    hint: "请只保留其中一处。",
  }),
  "nothing-to-choose-from": ({ ledger, unit, period }) => ({
    message: `${unit} ${period} 的台账“${ledger}”里没有符合条件的记录，取不出这个值。`,
    hint: "请在模板中先用 {{#if}} 判断有无记录。",
  }),
  "approximate-compared": ({ value }) => ({
    message: `“${value}”是约数，不能用来比较、求占比、求平均或排名。`,
    hint: "请填报确数，或改写这句话。",
  }),
  "share-of-zero": ({ part }) => ({
    message: `总数为零，算不出“${part}”所占的百分比。`,
    hint: "请在模板中先判断总数是否为零。",
  }),
  "no-earlier-value": ({ indicator, unit, period }) => ({
    message: `${unit} 在 ${period} 之前没有指标“${indicator}”的数，无从比较。`,
    hint: "请在事实文件中写 {值: …, 原值: …}，或补上前一时段的文件。",
  }),
  "unit-not-convertible": ({ from, to }) => ({
    message: `“${from}”不能换算成“${to}”。`,
    hint: "能互相换算的只有 元、万元、亿元。",
  }),
  "units-differ": ({ units }) => ({
    message: `单位不同的数不能相比或求占比：${units.map((unit) => unit || "无单位").join("、")}。`,
    hint: "元、万元、亿元会自动换算；其余请改用单位相同的两个数。",
  }),
  "no-such-item": ({ number }) => ({
    message: `列举里没有第 ${number} 项。`,
    hint: "请在模板中先判断有无。",
  }),
  "share-of-negative": ({ part }) => ({
    message: `“${part}”是负数，求占比没有意义。`,
    hint: "请改写这句话，直接写出各部分的数。",
  }),
  "share-without-sum": () => ({
    message: "这个数的各部分相加没有意义，没有占比可言。",
    hint: "各月的时点数、平均数、最大最小值、不同取值的个数和百分比都是这样；请改写这句话，直接写出各部分的数。",
  }),
  "growth-from-zero": () => ({
    message: "基数为零，算不出增长率。",
    hint: "请用 {{growth}} 或 {{change … growth=true}}，基数为零时会写出约定的说法。",
  }),
  "growth-from-negative": ({ base }) => ({
    message: `基数“${base}”是负数，算不出增长率。`,
    hint: "请用 {{growth}} 或 {{change … growth=true}}，基数为负时会写出约定的说法。",
  }),
  "no-period-last-year": ({ period }) => ({
    message: `${period} 没有上年同期：上一年没有这一天或这一周。`,
    hint: '请换一个时段，或用 period="2019-02" 这样的写法指明与哪个时段相比。',
  }),
  "view-ends-before-it-starts": ({ since, last }) => ({
    message: `起始日 ${since} 在时段最后一天 ${last} 之后，时段还没开始就结束了。`,
    hint: "请核对 since= 的日期和报告的时段。",
  }),
  "unit-of-view-unknown": ({ written, nearest, known }) => ({
    message: `huibao.yaml 里没有单位“${written}”${nearest === undefined ? "" : `，是不是“${nearest}”`}。已有：${known.join("、")}。`,
    hint: "请写单位的编号、名称，或不与别的单位重复的简称。",
  }),
  "base-not-known": ({ base, parts }) => ({
    message: `与${base}相比没有可比的数：${parts.join("；")}。报告中写成“无可比数据”。`,
    hint: "请补上那个时段的事实文件；若本来就没有，可以不管这条提示。",
  }),
  "level-days-differ": ({ indicator, given }) => ({
    message: `指标“${indicator}”各单位的数不是同一天的：${given.join("；")}。`,
    hint: "合计前请核对各单位的时段；要同一天的数，请各单位按同样的时段填报。",
  }),
  "periods-not-comparable": ({ period, base }) => ({
    message: `${period} 和 ${base} 不能相比：两段有重叠的日子，或累计的起止不对应。`,
    hint: '累计的数与上年同期相比请写 from="last-year"；其余请换一个不重叠的时段。',
  }),
  "to-date-over-new-year": ({ period }) => ({
    message: `${period} 跨了年，没有“年初至今”。`,
    hint: '请用 since="2020-01-01" 这样的写法指明从哪一天算起。',
  }),
  "compared-day-fixed": ({ day }) => ({
    message: `这个数按写死的日期 ${day} 截取，换一个时段仍截在这一天，比较的就不是同样的一段。`,
    hint: '请改用随时段变化的日期，例如 (until 台账 asOf)，或去掉 since、until，把时段写进 (view … period="…")。',
  }),
  "figure-bound": ({ field }) => ({
    message: `“${field}”是某一条记录的内容，换一个时段或单位就无从计算。`,
    hint: '请改用由台账算出的数字，例如 (count 台账) 或 (sum 台账 "字段")。',
  }),
};
