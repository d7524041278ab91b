import type {
  DocumentNumberFault,
  FactsValues,
  NumberFault,
  ToldValue,
  UnitIdFault,
} from "../../diagnostics/codes/facts.ts";
import type { Named } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

const numberFaults: { readonly [F in NumberFault]: string } = {
  form: "不是可用的数字写法",
  "leading-zeros": "以0开头，不是数字的写法",
  grouped: "用了千位分隔符",
  exponent: "用了科学记数法",
  "full-width": "用了全角字符",
  "not-whole": "不是整数",
  negative: "是负数，此处不能为负",
  "two-words": "有两个表示约数的词",
  "too-long": "位数太多，最多40位",
};

const unitIdFaults: { readonly [F in UnitIdFault]: string } = {
  character: '含有不能用作文件夹名的字符（/ \\ : * ? " < > | 或控制字符）',
  device: "是Windows的设备名",
  edge: "以点、空格或短横线开头，或以点、空格结尾",
  "too-long": "太长，最多60个字符",
  "not-composed": "用了分解形式的字符",
};

const documentNumberFaults: { readonly [F in DocumentNumberFault]: string } = {
  brackets: "年份应放在六角括号〔〕里",
  year: "年份应写全四位",
  "ordinal-word": "序号前不加“第”字",
  "leading-zero": "序号不编虚位（1不写作01）",
  ending: "末尾应有“号”字",
  "full-width": "数字应当用半角",
  space: "中间不留空格",
  form: "应写成“某办发〔2020〕20号”的形式",
};

export const facts: Sentences<FactsValues> = {
  "wrong-date": ({ written, reason, meant }) => ({
    message: reason === "form" ? `“${written}”不是日期，应写成2020-02-03的形式。` : `没有“${written}”这一天。`,
    hint:
      reason === "no-such-day"
        ? "请核对月份和日期。"
        : meant === undefined
          ? "请填写年、月、日，月和日各两位。"
          : `是不是“${meant}”？`,
  }),
  "wrong-period-value": ({ written, meant }) => ({
    message: `“${written}”不是时段。`,
    hint:
      meant === undefined
        ? "可以写：2020-02、2020-Q1、2020-H1、2020、2020-W07、2020-02-10、2020-01-22..2020-02-10。"
        : `是不是“${meant}”？`,
  }),
  "wrong-number": ({ written, reason, meant }) => ({
    message: `“${written}”${numberFaults[reason]}。`,
    hint:
      meant === undefined
        ? "请用半角数字，如170、268.9163；约数写作20余、170多、约170、近300。编号请记在文字项里。"
        : `请写成“${meant}”。`,
  }),
  "wrong-unit-of-measure": ({ written, unit }) => ({
    message:
      unit === undefined
        ? `“${written}”带了计量单位，此项没有单位。`
        : `“${written}”的计量单位不对，此项的单位是“${unit}”。`,
    hint: unit === undefined ? "请只写数字。" : `请换算成“${unit}”，或只写数字。`,
  }),
  "too-many-decimals": ({ written, most }) => ({
    message: most === 0 ? `“${written}”有小数，此项只能是整数。` : `“${written}”的小数太多，此项最多${most}位。`,
    hint: "请核对数字，或在指标的声明中改“decimals”。",
  }),
  "unknown-choice": ({ written, nearest, choices }) => ({
    message: `“${written}”不在可选项中。`,
    hint: nearest.length > 0 ? `是不是${nearestOf(nearest, written)}？` : `可选：${oneOf(choices)}。`,
  }),
  "wrong-flag": ({ written }) => ({ message: `“${written}”不是“是”或“否”。`, hint: "请写“是”或“否”。" }),
  "wrong-link": ({ written }) => ({
    message: `“${written}”不是可用的网址。`,
    hint: "只接受以http://、https://或mailto:开头的完整地址，中间没有空格和中文标点。",
  }),
  "wrong-document-number": ({ written, meant, faults }) => ({
    message: `“${written}”不是发文字号的写法：${faults.map((fault) => documentNumberFaults[fault]).join("；")}。`,
    hint:
      meant === undefined ? "年份用六角括号〔〕括起，序号不编虚位（1不写作01），不加“第”字。" : `请写成“${meant}”。`,
  }),
  "record-outside-period": ({ day, period }) => ({
    message: `${day}不在本文件的时段${period}内。`,
    hint: "请核对日期，或把这条记录移到所属时段的文件。",
  }),
  "duplicate-record": ({ ledger, identity, firstPlace }) => ({
    message: `${ledger.labels.zh}有两条相同的记录（日期${identity.map((field) => `、${field.labels.zh}`).join("")}都相同），另一条在${firstPlace.file}第${firstPlace.line}行。`,
    hint: "如果是重复登记，请删除一条；如果是两件事，请把内容写得有所区别。",
  }),
  "record-in-two-files": ({ ledger, identity, firstPlace }) => ({
    message: `这条${ledger.labels.zh}记录在${firstPlace.file}第${firstPlace.line}行也有（日期${identity.map((field) => `、${field.labels.zh}`).join("")}都相同），只计一次。`,
    hint: "两个文件只留一处即可；如果是两件事，请把内容写得有所区别。",
  }),
  "records-disagree": ({ ledger, identity, field, value, first, firstPlace }) => ({
    message: `两个文件里的同一条${ledger.labels.zh}记录（日期${identity.map((one) => `、${one.labels.zh}`).join("")}都相同）不一致：“${field.labels.zh}”此处${toldAs(value)}，${firstPlace.file}第${firstPlace.line}行${toldAs(first)}。`,
    hint: "请核对哪一个正确，把两处改成一致，或删去一处。",
  }),
  "indicators-disagree": ({ indicator, value, first, firstPlace }) => ({
    message: `“${indicator.labels.zh}”此处是${value}，而${firstPlace.file}第${firstPlace.line}行记的是${first}。`,
    hint: "两个文件的单位和起止日期都相同：请核对哪一个正确，并入一个文件。",
  }),
  "was-disagrees": ({ was, earlier, earlierPlace }) => ({
    message: `原值写的是${was}，而${earlierPlace.file}第${earlierPlace.line}行记的是${earlier}。`,
    hint: "请核对哪一个正确，把两处改成一致。",
  }),
  "period-disagrees": ({ period, fileName }) => ({
    message: `文件里的时段是${period}，文件名却是“${fileName}”。`,
    hint: "请把文件名改成与时段一致，或改正时段。",
  }),
  "misplaced-facts-file": () => ({
    message: "事实文件应放在“data/单位/时段.yaml”。",
    hint: "请把它移到所属单位的文件夹里，并以时段命名，如2020-02.yaml。",
  }),
  "unit-folder-by-name": ({ written, id }) => ({
    message: `文件夹“${written}”用的是单位的名称或简称，只接受单位代号“${id}”。`,
    hint: `请把文件移到“data/${id}”；那里已有同名文件的，请合并为一个。`,
  }),
  "same-days-twice": ({ first }) => ({
    message: `本文件与${first}属于同一单位，起止日期也相同。`,
    hint: "同一单位的同一时段只用一个事实文件：请把内容合并到一个文件，删去另一个。",
  }),
  "unit-not-found": ({ written, nearest, known }) => ({
    message: `huibao.yaml里没有单位“${written}”。`,
    hint: nearest.length > 0 ? `是不是${quoted(nearest)}？` : `已有的单位：${quoted(known)}。`,
  }),
  "unsafe-unit-id": ({ id, reason }) => ({
    message: `单位代号“${id}”不能用作文件夹名：它${unitIdFaults[reason]}。`,
    hint: "请换一个代号，最好用小写字母、数字和短横线。",
  }),
  "unit-id-collides": ({ id, other, otherPlace }) => ({
    message: `单位代号“${id}”与第${otherPlace.line}行的“${other}”在有的系统上是同一个文件夹。`,
    hint: "请换一个代号。",
  }),
  "name-taken": ({ name, firstPlace }) => ({
    message: `名称“${name}”已在${firstPlace.file}第${firstPlace.line}行用过。`,
    hint: "请换一个名称；名称和中英文标签都不能重复。",
  }),
  "reserved-name": ({ name }) => ({ message: `“${name}”是保留的名称。`, hint: "请换一个名称。" }),
  "bad-name": ({ name, kind }) => ({
    message: `“${name}”不能用作${kind === "name" ? "名称" : "标签"}。`,
    hint:
      kind === "name"
        ? "名称以英文字母开头，只能有英文字母、数字、短横线和下划线。"
        : "标签不能为空，中文标签不能有空格和半角标点，才能在模板里使用。",
  }),
  "field-hides-name": ({ name, otherPlace }) => ({
    message: `字段“${name}”与${otherPlace.file}第${otherPlace.line}行的名称相同，会把它遮住。`,
    hint: "请给字段换一个名称。",
  }),
  "missing-date-field": ({ ledger }) => ({
    message: `台账“${ledger.labels.zh}”没有date（日期）字段。`,
    hint: "请加上：date: { zh: 日期, en: date, type: date, required: true }。",
  }),
  "date-not-required": () => ({
    message: "date（日期）字段必须是日期类型，而且必填。",
    hint: "请写成：date: { zh: 日期, en: date, type: date, required: true }。",
  }),
  "unknown-field": ({ written, nearest, known }) => ({
    message: `这个台账没有字段“${written}”。`,
    hint: nearest.length > 0 ? `是不是${nearestOf(nearest, written)}？` : `已有的字段：${oneOf(known)}。`,
  }),
  "quantity-not-count": ({ field }) => ({
    message: `数量字段“${field}”不是计数（count）类型。`,
    hint: "请把该字段的type改为count。",
  }),
  "setting-not-for-type": ({ setting, type }) => ({
    message: `${type}类型的字段没有“${setting}”这一项。`,
    hint: "请删除这一项，或改字段的类型。",
  }),
  "missing-setting": ({ setting, type }) => ({
    message: `${type}类型的字段缺少“${setting}”。`,
    hint: `请补上“${setting}”。`,
  }),
  "declares-nothing": () => ({
    message: "文件里没有声明台账、指标或主题。",
    hint: "请写“ledger”（一个台账）、“indicators”（指标）或“topics”（材料的主题）。",
  }),
};

function oneOf(named: readonly Named[]): string {
  return named.map(({ labels }) => `“${labels.zh}”`).join("、");
}

function toldAs(value: ToldValue | undefined): string {
  if (!value) return "没有填写";
  return `写的是“${value.map((word) => (typeof word === "string" ? word : word.labels.zh)).join("、")}”`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

/** As they would have been written here: by name among Latin letters, else by the Chinese label. */
function nearestOf(named: readonly Named[], written: string): string {
  const latin = /^[\0-\u007F]*$/.test(written);
  return named.map(({ name, labels }) => `“${latin ? name : labels.zh}”`).join("、");
}
