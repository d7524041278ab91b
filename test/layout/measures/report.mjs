import { body, title } from "../library/paper.mjs";

const organ = "示例市民政局办公室";
const date = "2026年9月1日";
const firstName = "救助标准测算办法";

/** A report without a red head: title, headings, table, attachments, signature without seal. */
export const report = {
  "title-first-line-centre": (at) => at.fromCentre("关于2026年8月民政工作"),
  "title-second-line-centre": (at) => at.fromCentre("情况的报告"),
  "title-character": (at) => at.characterOf("情况的报告"),
  "title-to-addressee": (at) => at.blankLines(["情况的报告", title], ["示例市人民政府：", body]),
  "addressee-left": (at) => at.fromLeft("示例市人民政府："),
  "addressee-to-body": (at) => at.linesBelow("示例市人民政府：", "八月份，全市"),
  "first-line-indent": (at) => at.fromLeft("八月份，全市"),
  "next-line-left": (at) => at.continued("八月份，全市"),
  "heading-1-indent": (at) => at.fromLeft("一、会议部署"),
  "heading-2-indent": (at) => at.fromLeft("（一）日常例会"),
  "heading-3-indent": (at) => at.fromLeft("1.例会的准备"),
  "heading-4-indent": (at) => at.fromLeft("（1）议题的审核"),
  "heading-5-indent": (at) => at.fromLeft("①审核的时限"),
  "run-in-heading": (at) => at.linesBelow("（二）抓救助。", "各地按照"),
  "caption-centre": (at) => at.fromCentre("表1八月份会议一览表"),
  "caption-above-table": (at) => tableRules(at)[0].top - at.pdf.pageWith("表1").inkOf("八月份会议一览表").bottom,
  "table-width": (at) => tableRules(at)[0].right - tableRules(at)[0].left,
  "table-border": (at) => tableRules(at)[0].thickness,
  "list-of-attachments-blank": (at) => at.linesBelow(at.lineAbove("附件：1.").text, "附件：1."),
  "list-of-attachments-indent": (at) => at.fromLeft("附件：1."),
  "list-of-attachments-wrapped": (at) => at.lineBelow("附件：1.").left - listed(at, firstName).left,
  "list-of-attachments-second": (at) => listed(at, "2.分县").left - listed(at, "1.救助").left,
  "signature-blank": (at) => at.linesBelow("2.分县", organ),
  "signature-right": (at) => at.fromRight(organ),
  "date-shift": (at) => at.shift(organ, date),
  "date-below-signature": (at) => at.linesBelow(organ, date),
  "annotation-indent": (at) => at.fromLeft("（此件发至县级）"),
  "annotation-below-date": (at) => at.linesBelow(date, "（此件发至县级）"),
  "attachment-label-left": (at) => at.fromLeft("附件1"),
  "attachment-title-line": (at) => 2 + at.blankLines(["附件1", body], [firstName, title]),
  "attachment-title-centre": (at) => at.fromCentre("基本生活救助资金分县安排情况的说明"),
  "landscape-width": (at) => at.pdf.pageWith("附件2").width,
  "landscape-height": (at) => at.pdf.pageWith("附件2").height,
  // Turned so that its head lies at the left, the page has its number where the others have theirs: at this page's left.
  "landscape-number-below-text": (at) => landscape.left - middle(numberAcross(at)),
  "landscape-number-blank": (at) => numberAcross(at).top - landscape.top,
};

/** Edges of the text area of a page laid across: what is its left is the foot of the others. */
const landscape = { left: 35, top: 28 };

function numberAcross(at) {
  const ink = at.pdf.pageWith("附件2").ink({ left: 0, right: landscape.left - 3 });
  if (!ink) throw new Error("the page laid across has no number at its left");
  return ink;
}

function middle({ left, right }) {
  return (left + right) / 2;
}

/** A text in the list of attachments (附件说明). */
function listed(at, text) {
  return at.pdf.pageWith("附件：1.").boxOf(text);
}

function tableRules(at) {
  return at.rulesWith("表1");
}
