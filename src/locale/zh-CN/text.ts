import type { BrokenBy, KindName, RefusedConstruct, TextValues } from "../../diagnostics/codes/text.ts";
import type { Sentence, Sentences } from "../sentences.ts";

const kinds: Readonly<Record<KindName, string>> = {
  query: "台账（查询）",
  record: "一条记录",
  groups: "分组",
  group: "一个分组",
  views: "各单位或各月",
  view: "一个单位或时段",
  parts: "分开的各部分",
  part: "其中一个部分",
  list: "列举",
  names: "一组名称",
  notes: "材料",
  words: "写好的文字",
  paragraphs: "成段文字",
  table: "表格",
  unknown: "无法判断的值",
  text: "文字",
  date: "日期",
  period: "时段",
  number: "数",
  indicator: "指标",
  choice: "选项",
  flag: "是否",
  link: "链接",
  title: "文件标题",
  "document-number": "发文字号",
};

const brokenBy: Readonly<Record<BrokenBy, string>> = { unit: "单位", month: "月", field: "字段" };

const refused: Readonly<Record<RefusedConstruct, Sentence>> = {
  unescaped: { message: "三重花括号和 {{& 不能用：事实只作文字，不作格式。", hint: "请改写为 {{…}}。" },
  "partial-block": {
    message: "带正文的部分（{{#> …}}、@partial-block）不能用。",
    hint: "请把内容写成单独的部分文件，用 {{> 名称}} 引入。",
  },
  "inline-partial": {
    message: "行内定义的部分（{{#*inline}}）不能用。",
    hint: "请在 templates/sections 下新建一个部分文件。",
  },
  decorator: { message: "修饰器（{{* …}}）不能用。", hint: "请删去。" },
  "raw-block": { message: "原样块（{{{{…}}}}）不能用。", hint: "要写出花括号本身，请用 \\{{。" },
  "inverted-block": { message: "{{^…}} 这种写法不能用。", hint: "请用 {{#unless …}}…{{/unless}}。" },
  "dynamic-partial": {
    message: "引入哪个部分必须写明，不能临时算出。",
    hint: "请写 {{> 名称}}，需要时用 {{#if}} 分开写。",
  },
  "partial-context": {
    message: "{{> 部分 值}} 这种写法不能用。",
    hint: "请写成 {{> 部分 名称=值}}，在部分里用这个名称。",
  },
  "parent-path": { message: "../ 不能用。", hint: "请给外层的块起名：{{#each 台账 as |m|}}，里面写 m.字段。" },
  root: { message: "@root 不能用。", hint: "报告的名称（台账、指标、时段等）在任何地方都可以直接写。" },
  lookup: { message: "lookup 不能用。", hint: "请写明字段：m.字段。" },
  "no-value": { message: "这里不能写 null 或 undefined。", hint: "请删去，或写一个值。" },
};

function near(nearest: string | undefined, accepted: readonly string[] = []): string {
  if (nearest !== undefined) return `是不是“${nearest}”？`;
  return accepted.length > 0 ? `可用的有：${shortList(accepted)}。` : "请核对写法。";
}

function shortList(names: readonly string[]): string {
  const most = 24;
  return names.length > most ? `${names.slice(0, most).join("、")} 等` : names.join("、");
}

export const text: Sentences<TextValues> = {
  "template-not-parsed": ({ near: found }) => ({
    message: `这里的双花括号内写法有误：${found.trim()}`,
    hint: "请核对括号、引号是否成对，参数之间是否有空格，= 两边是否都有内容。",
  }),
  "template-block-not-closed": ({ block }) => ({
    message: `{{#${block}}} 没有结束。`,
    hint: `请在该段末尾补 {{/${block}}}。`,
  }),
  "template-too-deep": ({ most }) => ({
    message: `这里的段或括号层层相套，超过${most}层。`,
    hint: "请减少层数：去掉多余的段和括号，或把一部分移到 templates/sections 里。",
  }),
  "braces-escaped": () => ({
    message: "双花括号前有反斜杠，后面的内容会原样印进报告，不会取数。",
    hint: '要取数，请删去反斜杠；确实要印出双花括号，请写 {{fixed "{{…}}"}}。',
  }),
  "template-block-not-open": ({ block }) => ({
    message: `{{/${block}}} 没有与之对应的开头。`,
    hint: `请补 {{#${block} …}}，或删去这个结尾。`,
  }),
  "template-full-width-mark": ({ found, accepted }) => ({
    message: `模板语法处写了全角的“${found}”。`,
    hint: accepted === " " ? "请改成半角空格。" : `请改成半角的 ${accepted}。`,
  }),
  "construct-refused": ({ construct, written }) => ({
    message: `${written}：${refused[construct].message}`,
    ...(refused[construct].hint !== undefined && { hint: refused[construct].hint }),
  }),
  "front-matter-missing": () => ({
    message: "报告模板开头没有模板说明。",
    hint: "请在第一行写 ---，接着写 title: 等各行，再以一行 --- 结束。",
  }),
  "front-matter-value": ({ key, found, accepted }) => ({
    message: `模板说明的 ${key} 不能是“${found}”。`,
    hint: `可写：${accepted.join("、")}。`,
  }),
  "unknown-name": ({ name, nearest, accepted }) => ({
    message: `没有名称“${name}”。`,
    hint: near(nearest, accepted),
  }),
  "unknown-helper": ({ helper, nearest }) => ({
    message: `没有名为“${helper}”的写法。`,
    hint: nearest === undefined ? "可用的写法见 docs/templates.zh-CN.md。" : `是不是“${nearest}”？`,
  }),
  "helper-alone": ({ helper }) => ({
    message: `“${helper}”后面要写明对象。`,
    hint: `例如 {{${helper} 台账}}。`,
  }),
  "unknown-section": ({ section, nearest }) => ({
    message: `没有名为“${section}”的部分。`,
    hint: nearest === undefined ? `请在 templates/sections 下新建 ${section}.md.hbs。` : `是不是“${nearest}”？`,
  }),
  "section-includes-itself": ({ section }) => ({
    message: `部分“${section}”直接或间接引入了它自己。`,
    hint: "请去掉其中一处引入。",
  }),
  "unknown-helper-option": ({ helper, option, nearest, accepted }) => ({
    message: `${helper} 没有选项“${option}”。`,
    hint: accepted.length === 0 ? "它没有选项，请删去。" : near(nearest, accepted),
  }),
  "argument-missing": ({ helper, argument }) => ({
    message: `${helper} 缺少参数“${argument}”。`,
    hint: "请补上；写法见 docs/templates.zh-CN.md。",
  }),
  "helper-arguments-too-many": ({ helper, accepted }) => ({
    message: `${helper} 至多有 ${accepted} 个参数，这一个多了。`,
    hint: "请删去，或用括号把它和前面的参数合成一个。",
  }),
  "wrong-argument": ({ helper, argument, found, accepted }) => ({
    message: `${helper} 的参数“${argument}”不能是${kinds[found]}。`,
    hint: `可以是：${accepted.map((kind) => kinds[kind]).join("、")}。`,
  }),
  "wrong-constant": ({ helper, argument, found, accepted }) => ({
    message: `${helper} 的“${argument}”不能是 ${found}。`,
    hint: `要在模板中写定，可写：${shortList(accepted)}。`,
  }),
  "unknown-field-of-ledger": ({ ledger, field, nearest, accepted }) => ({
    message: `台账“${ledger}”没有字段“${field}”。`,
    hint: near(nearest, accepted),
  }),
  "wrong-field": ({ helper, field, accepted }) => ({
    message: `${helper} 不能用字段“${field}”。`,
    hint: accepted.length > 0 ? `这个台账里可用的有：${shortList(accepted)}。` : "这个台账里没有可用的字段。",
  }),
  "ledger-without-field": ({ helper, ledger, kind }) => ({
    message: `台账“${ledger}”没有${kinds[kind]}字段，不能用 ${helper}。`,
    hint: "请换一个台账，或用 m.字段 写出其他内容。",
  }),
  "number-of-no-records": ({ helper }) => ({
    message: `${helper} 要的是由台账记录算出的数，例如 (count 台账) 或 (sum 台账 "字段")；这个数不是。`,
    hint: "指标可用 byUnit、byMonth 按单位、按月分开。",
  }),
  "same-name": ({ name, other }) => ({
    message: `“${name}”已经是 ${other} 的名称。`,
    hint: "模板、部分和版式各按文件名区分，不分文件夹；请给其中一个改名。",
  }),
  "unknown-choice-of-field": ({ field, found, nearest, accepted }) => ({
    message: `“${field}”没有选项“${found}”。`,
    hint: near(nearest, accepted),
  }),
  "not-a-value-of-field": ({ field, found, kind }) => ({
    message: `“${found}”不能是“${field}”的值（${kinds[kind as KindName] ?? kind}）。`,
    hint: '请写这个字段能填的值；日期写成 "2020-02-10"，数不加引号。',
  }),
  "block-parameters": ({ helper, accepted }) => ({
    message: accepted === 0 ? `{{#${helper}}} 不能用 as |…| 起名。` : `{{#${helper}}} 只能用 as |…| 起一个名字。`,
    hint: "请删去多余的名字；第几条用 @number。",
  }),
  "parameter-hides-name": ({ name }) => ({
    message: `“${name}”已经是报告里的名称，不能再用作名字。`,
    hint: "请换一个名字，例如 m。",
  }),
  "not-a-block-helper": ({ helper }) => ({
    message: `${helper} 不能写成 {{#${helper}}}…{{/${helper}}}。`,
    hint: `请写成 {{${helper} …}}；成段写出用 {{#if}}、{{#each}}、{{#with}}、{{#unless}}。`,
  }),
  "not-an-inline-helper": ({ helper }) => ({
    message: `${helper} 要写成一段：{{#${helper} …}}…{{/${helper}}}。`,
    hint: "请补上 # 和结尾。",
  }),
  "not-printable": ({ written, found }) => ({
    message: `{{${written}}} 是${kinds[found]}，不能直接写进报告。`,
    hint: printingHint(found),
  }),
  "paragraphs-not-alone": () => ({
    message: "成段文字要独占一行。",
    hint: "请把这个花括号单独写在一行，前后不写别的字。",
  }),
  "table-not-alone": () => ({
    message: "表格要独占一行。",
    hint: "请把这个花括号单独写在一行，前后不写别的字。",
  }),
  "total-without-column": ({ field }) => ({
    message: `要合计“${field}”，而表格里没有这一列。`,
    hint: "请把它也写进 columns，或从 total 中删去。",
  }),
  "table-heads": ({ found, expected }) => ({
    message: `heads 写了${found}个表头，而表格有${expected}列。`,
    hint: "请从第一列起逐列写出，用逗号隔开。",
  }),
  "parts-side-by-side": ({ first, found }) => ({
    message: `按${brokenBy[found]}分开的数，不能同按${brokenBy[first]}分开的数并排。`,
    hint: "一张表里的几个数要用同一种分法；请分成两张表。",
  }),
  "total-without-sum": () => ({
    message: "合计行是空的：这几列各行的数相加没有意义。",
    hint: "各月的时点数、平均数、最大最小值、不同取值的个数和百分比都不能相加；请删去 total=true。",
  }),
  "unit-typed-again": ({ unit }) => ({
    message: `后面又写了“${unit}”，单位会出现两次。`,
    hint: `money 和 in= 自己写单位，请删去后面的“${unit}”。`,
  }),
  "number-typed": ({ found }) => ({
    message: `模板文字里写了数“${found}”，它没有出处。`,
    hint: `若是数据，请改由台账或指标算出；若本来就是文字，请写 {{fixed "${found}…"}}。`,
  }),
  "some-though-none": ({ ledger, count }) => ({
    message: `模板在这里说没有“${ledger}”，实际有 ${count} 条。`,
    hint: "请用 {{#if 台账}}…{{else}}{{none 台账}}{{/if}}，有记录时另写。",
  }),
  "too-many-turns": ({ limit }) => ({
    message: `这份模板要写出的条数超过 ${limit}，已停下。`,
    hint: "请检查层层嵌套的 {{#each}}，或缩小时段、单位范围。",
  }),
  "list-too-short": ({ shown, found }) => ({
    message: found === 0 ? "列举是空的，没有可写的内容。" : `shown=${shown} 不能用来列举 ${found} 项。`,
    hint: found === 0 ? "请先用 {{#if}} 判断有无。" : "shown 至少为 1。",
  }),
  "number-not-writable": ({ helper, found }) => ({
    message: `${helper} 写不了“${found}”。`,
    hint: "只能写 0（序数从 1）到 99999999 的整数，约数不行。",
  }),
};

function printingHint(found: KindName): string {
  switch (found) {
    case "query":
      return "请写明要什么，例如 {{count 台账}}，或用 {{#each 台账 as |m|}} 逐条写出。";
    case "notes":
      return "请写 {{paragraphs notes.…}}，独占一行。";
    case "record":
    case "group":
    case "view":
    case "part":
    case "names":
      return "请写明其中哪一项，例如 m.字段。";
    case "groups":
    case "views":
    case "parts":
      return "请用 {{#each … as |g|}} 逐个写出。";
    default:
      return "请改用能写出它的写法。";
  }
}
