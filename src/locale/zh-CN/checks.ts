import type { BrokenRule, ChecksValues, RuleSide } from "../../diagnostics/codes/checks.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const checks: Sentences<ChecksValues> = {
  "facts-not-sent": ({ unit, missing, partly }) => ({
    message: `${unit}${[
      ...(missing.length > 0 ? [`没有报送：${missing.map(fromTo).join("、")}`] : []),
      ...partly.map(({ period, days }) => `${period}报送不全，缺${days.map(fromTo).join("、")}`),
    ].join("；")}。`,
    hint: "请用 huibao new 时段 --unit 单位 新建事实文件并填写；不需要它报送的，在 huibao.yaml 中给它写上“填报: 否”。",
  }),
  "reporting-not-set": () => ({
    message: "huibao.yaml没有写明各单位多久报送一次，--today 没有可查的。",
    hint: "请写上，例如：填报: { 周期: 月, 起始: 2020-01, 期限: 5 }。",
  }),
  "flow-sent-twice": ({ indicators, first, days }) => ({
    message: `${first}也报了${indicators.map(({ labels }) => `“${labels.zh}”`).join("、")}，两个文件在${fromTo(days)}重叠：这几天会计两次，或无法拆开。`,
    hint: "请把时段分开，或只在一个文件里报。",
  }),
  "document-number-twice": ({ number, name, first }) => ({
    message: `报告${name}与${first}的发文字号都是“${number}”。`,
    hint: "一个发文字号只用于一份公文：请在事实文件的“公文”下，把各份的发文字号写在各自模板的名称下面。",
  }),
  "facts-unused": ({ what, lines, reports }) => ({
    message: `${what.labels.zh}第${linesOf(lines)}行没有用在报告里（查了涵盖它的${reports}份）。`,
    hint: "请核对日期和类别，或修改模板；本来就不用的，可在 huibao.yaml 中写“建议: { 未用: 否 }”。",
  }),
  "nothing-to-say": ({ printed, reports }) => ({
    message: `此处没有内容可写，写的是“${printed}”：${someOf(reports)}。`,
    hint: "请核对是否漏报；确实没有的，不必理会。不要此类建议的，在 huibao.yaml 中写“建议: { 空节: 否 }”。",
  }),
  "section-left-out": ({ heading, reports }) => ({
    message: `“${heading}”一节没有内容，未写入报告：${someOf(reports)}。`,
    hint: "请核对是否漏报；确实没有的，不必理会。不要此类建议的，在 huibao.yaml 中写“建议: { 空节: 否 }”。",
  }),
  "note-copied": ({ topic, firstPlace }) => ({
    message: `“${topic.labels.zh}”与${firstPlace.file}第${firstPlace.line}行一字不差。`,
    hint: "请核对是否忘了改写。不要此类建议的，在 huibao.yaml 中写“建议: { 照抄: 否 }”。",
  }),
  "levels-copied": ({ count, first }) => ({
    message: `本文件的${count}个时点指标都与${first}相同。`,
    hint: "请核对是否忘了更新。不要此类建议的，在 huibao.yaml 中写“建议: { 照抄: 否 }”。",
  }),
  "rule-form": () => ({
    message: "规则应是一个成立或不成立的判断。",
    hint: '请用eq、ne、lt、le、gt、ge、and、or、not写成一个判断，如 (le (count (where meetings kind="办公会")) (count meetings))。',
  }),
  "rule-broken": broken,
  "rule-doubtful": broken,
  "rule-never-applied": ({ name }) => ({
    message: `规则“${name}”没有在任何单位和时段核对过：它所用的事实没有报送，或是不能比较的约数。`,
    hint: "请核对规则里的名称、单位和时段类型。",
  }),
};

function broken({ name, message, unit, period, sides }: BrokenRule): Sentence {
  const told = sides.map(sideInWords);
  return {
    message: `${unit}（${period}）不符合“${name}”：${message}${told.length > 0 ? `（${told.join("；")}）` : ""}`,
    hint: "请核对这些事实，改正其中有误的；规则本身有误的，改正规则。",
  };
}

function sideInWords({ words, value, places, more }: RuleSide): string {
  const where = places.length > 0 ? `，见${places.join("、")}${more > 0 ? `等${places.length + more}处` : ""}` : "";
  return `${words.zh}是${value.zh}${where}`;
}

function fromTo(days: string): string {
  return days.replace("..", "至");
}

const mostLines = 12;

function linesOf(lines: readonly number[]): string {
  if (lines.length <= mostLines) return lines.join("、");
  return `${lines.slice(0, mostLines).join("、")}……${lines.at(-1)}（共${lines.length}处）`;
}

const mostReports = 3;

function someOf(reports: readonly string[]): string {
  const shown = reports.slice(0, mostReports).join("、");
  return reports.length > mostReports ? `${shown}等${reports.length}份报告` : shown;
}
