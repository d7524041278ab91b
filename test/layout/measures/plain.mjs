/** A 总结: a subtitle, and its page number in the middle. */
export const summary = {
  "title-centre": (at) => at.fromCentre("示例市民政局八月份工作总结"),
  "subtitle-centre": (at) => at.fromCentre("——在全市民政工作例会上的汇报"),
  "page-number-centre": (at) => at.fromCentre("—1—"),
  "first-line-indent": (at) => at.fromLeft("八月份，全市"),
  "signature-right": (at) => at.fromRight("示例市民政局办公室"),
};

/** A plain paper that follows no standard. */
export const plain = {
  ...margins("八月份，养老机构"),
  "title-centre": (at) => at.fromCentre("养老机构消防改造情况"),
  "first-line-indent": (at) => at.fromLeft("八月份，养老机构"),
  "heading-1-indent": (at) => at.fromLeft("一、统一标准"),
  "page-number-centre": (at) => middle(at.pdf.page(1).lines.at(-1)) - middle(at.textArea),
  "table-width": (at) => tableOf(at, "议题").right - tableOf(at, "议题").left,
};

export const plainEnglish = {
  ...margins("Theofficeheld"),
  "title-centre": (at) => at.fromCentre("WorkoftheWelfareOfficeinAugust"),
  "first-line-indent": (at) => at.fromLeft("Theofficeheld"),
  "heading-1-left": (at) => at.fromLeft("1.Meetings"),
  "heading-2-left": (at) => at.fromLeft("1.1Homevisits"),
  "signature-right": (at) => at.fromRight("SampleTownWelfareOffice"),
  "table-width": (at) => tableOf(at, "Subject").right - tableOf(at, "Subject").left,
};

function middle({ left, right }) {
  return (left + right) / 2;
}

function margins(text) {
  return {
    "page-width": ({ pdf }) => pdf.page(1).width,
    "page-height": ({ pdf }) => pdf.page(1).height,
    "left-edge": ({ pdf }) => Math.min(...pdf.page(1).lines.map(({ left }) => left)),
    "right-edge": ({ pdf }) => pdf.page(1).width - pdf.page(1).lines.find((line) => line.text.startsWith(text)).right,
  };
}

function tableOf(at, head) {
  const [rule] = at.rulesWith(head);
  if (!rule) throw new Error("there is no table");
  return rule;
}
