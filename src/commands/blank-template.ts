import { findDeclared } from "../facts/declarations.ts";
import type { Declarations, Declared, Ledger } from "../facts/declarations.ts";
import type { ReportLocale } from "../facts/workspace.ts";

/** The words of a blank template in one language. */
interface Words {
  readonly about: readonly string[];
  readonly title: string;
  readonly periods: string;
  /** Above the body: how it is written. */
  readonly howTo: readonly string[];
  /** Before and after how many records there are. */
  readonly count: readonly [string, string];
  readonly colon: string;
  readonly comma: string;
  readonly stop: string;
}

const words: { readonly [L in ReportLocale]: Words } = {
  "zh-CN": {
    about: [
      "# 报告模板。两条横线之间是模板说明，以 # 开头的行是注释。",
      "# 还可以写：主送机关 addressee、署名 signature、成文日期 date、版式 style、范围 scope、标题编号 numbered。",
      '# 例如 date: "{{document.date}}"，事实文件中须写有成文日期。',
    ],
    title: "{{unit.name}}{{period}}工作汇报",
    periods: "[月, 季度, 半年, 年, 起止]",
    howTo: [
      "正文用 Markdown 书写：# 是标题，- 是列举。双花括号里的内容取自台账，不要直接写数字。",
      "每种台账一节：没有记录时写 else 后面的话。不需要的节可以整段删去。",
    ],
    count: ["本期登记", "共{{records NAME}}条："],
    colon: "：",
    comma: "，",
    stop: "。",
  },
  en: {
    about: [
      "# A report template. Between the two rules is its front matter; lines that begin with # are comments.",
      "# It may also have: addressee, signature, date, style, scope, numbered.",
      '# Such as date: "{{document.date}}"; the facts file must have this date then.',
    ],
    title: "{{unit.name}}: report for {{period}}",
    periods: "[month, quarter, half, year, span]",
    howTo: [
      "The body is Markdown: # is a heading, - a list. What stands in double braces comes from the ledgers; no number is typed.",
      "A section for each ledger; the words after else stand where there is no record. Leave out the sections that you don't need.",
    ],
    count: ["", "{{records NAME}} recorded:"],
    colon: ": ",
    comma: ", ",
    stop: ".",
  },
};

/**
 * A report template to begin with: a section for each ledger that counts and lists its records, or says that there are none.
 * It can be checked and built as it stands. Names are written by their labels where a template can have them so.
 */
export function writeBlankTemplate({ ledgers }: Declarations, locale: ReportLocale): string {
  const { about, title, periods, howTo } = words[locale];
  const head = ["---", ...about, `title: "${title}"`, `periods: ${periods}`, "---"];
  const comments = howTo.map((line) => `{{!-- ${line} --}}`);
  const sections = ledgers.map((ledger) => writeSection(ledger, ledgers, locale));
  return `${[[...head, ...comments].join("\n"), ...sections].join("\n\n")}\n`;
}

function writeSection(ledger: Ledger, ledgers: readonly Ledger[], locale: ReportLocale): string {
  const name = nameFor(ledger, ledgers, locale);
  const label = locale === "en" ? ledger.labels.en : ledger.labels.zh;
  const { count, colon, comma, stop } = words[locale];
  const [day, ...others] = ledger.fields
    .filter(({ required }) => required)
    .map((field) => `{{${nameFor(field, ledger.fields, locale)}}}`);
  return [
    `# ${capitalised(label)}`,
    "",
    `{{#if ${name}}}`,
    `${count[0]}${locale === "en" ? "" : label}${count[1].replace("NAME", name)}`,
    "",
    `{{#each ${name}}}`,
    `- ${[day, others.join(comma)].filter((part) => part !== "").join(colon)}`,
    "{{/each}}",
    "{{else}}",
    `{{none ${name}}}${stop}`,
    "{{/if}}",
  ].join("\n");
}

/** The label of a name in Chinese, if it is all 汉字, means just this, and hides no name of reports; else the name. */
function nameFor<D extends Declared>(declared: D, all: readonly D[], locale: ReportLocale): string {
  const { name, labels } = declared;
  const usable = locale === "zh-CN" && /^\p{Script=Han}+$/u.test(labels.zh);
  return usable && findDeclared<Declared>(all, labels.zh) === declared ? labels.zh : name;
}

function capitalised(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}
