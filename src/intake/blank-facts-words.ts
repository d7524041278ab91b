import type { Language } from "../locale/language.ts";

/** The words of a blank facts file in one language. */
export interface BlankFactsWords {
  title(unit: string, period: string): string;
  /** Lines on how to fill it in. */
  readonly howTo: readonly string[];
  readonly documentDate: string;
  /** Of parts that only some styles have. */
  readonly documentPart: string;
  readonly examples: { documentNumber(year: string): string; readonly signers: string };
  readonly required: string;
  unit(unit: string): string;
  readonly quantity: string;
  choices(choices: readonly string[]): string;
  readonly indicators: string;
  readonly kinds: { readonly level: string; readonly flow: string };
  carried(period: string): string;
  readonly paragraphs: readonly string[];
  readonly separator: string;
}

const zhCN: BlankFactsWords = {
  title: (unit, period) => `${unit}${period}事实文件`,
  howTo: [
    "",
    "填写方法：",
    "1. 有内容的：删去名称和示例各行行首的 #，改成实际内容；有几条写几条，每条以“- ”开头，各行对齐不动。",
    "2. 确实没有的台账：删去名称行首的 #，冒号后写 []，例如“会议: []”。行首的 # 不动，表示“没有填报”，用到它的报告会提示。",
    "3. 不需要的行可以删去，标有“必填”的除外。冒号和逗号用半角，冒号后面空一格。",
    "4. 约数照写：20余、170多、约170、近300。行末 # 后面的说明不影响内容。",
  ],
  documentDate: "成文日期，报告落款用",
  documentPart: "版式有此项的报告才用；几份报告各不相同的，写在各自模板的名称下面",
  examples: { documentNumber: (year) => `某办发〔${year}〕1号`, signers: "[某某]" },
  required: "必填",
  unit: (unit) => `单位：${unit}`,
  quantity: "一条代表多次时填写，按此数统计",
  choices: (choices) => `可选：${choices.join("、")}`,
  indicators: "数值有变化需要写明时，可写作：{ 值: 9, 原值: 7 }",
  kinds: { level: "期末数", flow: "本期发生数" },
  carried: (period) => `沿用${period}的数，请核对`,
  paragraphs: ["一段或几段文字，每段一行。"],
  separator: "；",
};

const en: BlankFactsWords = {
  title: (unit, period) => `Facts of ${unit}, ${period}`,
  howTo: [
    "",
    "How to fill it in:",
    "1. Where there was something: delete the # before the name and the example lines, and write it; records start with a dash, the lines stay aligned.",
    "2. A ledger with nothing in it: delete the # before its name and write [] behind it, as in meetings: []. With the # left it counts as not reported, and reports that need it will say so.",
    "3. Lines that are not needed can be deleted, but for those marked as required. Colons and commas are half-width; after a colon comes a space.",
    "4. Approximate numbers stay so: over 20, about 170, nearly 300. Remarks after # are not read.",
  ],
  documentDate: "the date under the report",
  documentPart: "only where the style has it; what differs between reports stands under the template's name",
  examples: { documentNumber: (year) => `某办发〔${year}〕1号`, signers: "[the name]" },
  required: "required",
  unit: (unit) => `in ${unit}`,
  quantity: "when one record stands for many: this is what is counted",
  choices: (choices) => `one of: ${choices.join(", ")}`,
  indicators: "Where the change is to be told: { value: 9, was: 7 }",
  kinds: { level: "at the end of the period", flow: "during the period" },
  carried: (period) => `as in ${period}, please check`,
  paragraphs: ["One paragraph or several, each on its own line."],
  separator: "; ",
};

export function blankFactsWords(language: Language): BlankFactsWords {
  return language === "en" ? en : zhCN;
}
