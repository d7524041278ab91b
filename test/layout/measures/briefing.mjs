import { redRule } from "../library/red-rule.mjs";

const name = "民政工作简报";

/** A 简报: its head with name, issue, publisher and date, and its foot with 报, 送, 发. */
export const briefing = {
  "mark-top": (at) => at.pdf.page(1).inkOf(name).top,
  "mark-centre": (at) => at.fromCentre(name),
  "issue-centre": (at) => at.fromCentre("第8期"),
  "publisher-left": (at) => at.fromLeft("示例市民政局办公室"),
  "date-right": (at) => at.fromRight("2026年9月1日"),
  "publisher-to-date": (at) => at.linesBelow("示例市民政局办公室", "2026年9月1日"),
  "publisher-to-rule": (at) => redRule(at).top - at.pdf.page(1).inkOf("示例市民政局办公室").bottom,
  "red-rule-width": (at) => redRule(at).right - redRule(at).left,
  "red-rule-thickness": (at) => redRule(at).thickness,
  "title-centre": (at) => at.fromCentre("我市养老机构消防改造全面完成"),
  "imprint-last-rule": (at) => at.rulesWith("报：").at(-1).bottom,
  "imprint-first-rule-thickness": (at) =>
    at.rulesWith("报：").findLast(({ bottom }) => bottom < reportTo(at).bottom).thickness,
  "imprint-left": (at) => at.fromLeft("报：市委办公室"),
  "send-to-left": (at) => at.fromLeft("送：各县"),
  "distribute-to-left": (at) => at.fromLeft("发：局机关"),
  "print-run-right": (at) => at.fromRight("（共印60份）"),
};

function reportTo(at) {
  return at.pdf.pageWith("报：").boxOf("报：");
}
