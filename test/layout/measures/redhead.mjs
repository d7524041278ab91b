import { body, title } from "../library/paper.mjs";
import { redRule } from "../library/red-rule.mjs";

const mark = "示例市民政局文件";
const number = "示民发〔2026〕18号";
const date = "2026年9月28日";

/** A red-head paper (文件) with everything above its title, a seal, two attachments and 版记. */
export const redhead = {
  "copy-number-line": (at) => at.lineOnPage("000012", topOfPage(at)),
  "copy-number-left": (at) => at.fromLeft("000012"),
  "secrecy-line": (at) => at.lineOnPage("秘密★", topOfPage(at)),
  "urgency-line": (at) => at.lineOnPage("加急", topOfPage(at)),
  "mark-top": (at) => at.pdf.page(1).inkOf(mark).top,
  "mark-centre": (at) => at.fromCentre(mark),
  "mark-to-number": (at) => at.pdf.page(1).inkOf(number).top - at.pdf.page(1).inkOf(mark).bottom,
  "number-centre": (at) => at.fromCentre(number),
  "number-to-rule": (at) => redRule(at).top - at.pdf.page(1).inkOf(number).bottom,
  "red-rule-width": (at) => redRule(at).right - redRule(at).left,
  "red-rule-left": (at) => redRule(at).left - at.textArea.left,
  "red-rule-to-title": (at) => at.pdf.page(1).inkOf("示例市民政局关于").top - redRule(at).bottom,
  "title-first-line-centre": (at) => at.fromCentre("示例市民政局关于进一步做好"),
  "title-second-line-centre": (at) => at.fromCentre("困难群众基本生活救助工作的通知"),
  "title-to-addressee": (at) =>
    at.blankLines(["困难群众基本生活救助工作的通知", title], ["各县（市、区）民政局：", body]),
  "body-on-page-1": (at) =>
    textLines(at.pdf.page(1)).filter(({ top }) => top > at.pdf.page(1).boxOf("各县").bottom).length,
  "lines-of-page-2": (at) => textLines(at.pdf.page(2)).length,
};

/** The end of the same paper: 署名 under a seal, 附件, 版记. */
export const redheadEnd = {
  // Organ and date are centred on each other: what LibreOffice adds to the date's width goes to both sides.
  "sealed-date-right": (at) => at.textArea.right - signed(at).boxOf(date).right + signed(at).gapsIn(date) / 2,
  "sealed-signature-centre": (at) => middle(signed(at).boxOf("示例市民政局")) - middle(signed(at).boxOf(date)),
  "sealed-date-below-signature": (at) => (signed(at).boxOf(date).top - signed(at).boxOf("示例市民政局").top) / at.line,
  "annotation-indent": (at) => at.fromLeft("（此件发至县级）"),
  "imprint-last-rule": (at) => imprintRules(at).at(-1).bottom,
  "imprint-width": (at) => imprintRules(at).at(-1).right - imprintRules(at).at(-1).left,
  "imprint-left": (at) => imprintRules(at).at(-1).left - at.textArea.left,
  "imprint-first-rule-thickness": (at) => imprintRules(at)[0].thickness,
  "imprint-inner-rule-thickness": (at) => imprintRules(at)[1].thickness,
  "imprint-last-rule-thickness": (at) => imprintRules(at).at(-1).thickness,
  "imprint-rules": (at) => imprintRules(at).length,
  "copies-left": (at) => at.fromLeft("抄送："),
  "copies-wrapped": (at) => at.continued("抄送：") - at.fromLeft("市委办公室"),
  "copies-right": (at) =>
    at.textArea.right - at.pdf.pageWith("抄送：").lines.find(({ text }) => text.startsWith("抄送：")).right,
  "issuer-left": (at) => at.fromLeft("示例市民政局办公室"),
  "issue-date-right": (at) => at.fromRight("2026年9月29日印发"),
  "imprint-character": (at) => at.characterOf("示例市民政局办公室"),
};

/** The same where the imprint must stand on an even page: a blank page may come before it, and neither then has a number. */
export const redheadEven = {
  "imprint-page-parity": ({ pdf }) => pdf.pageWith("抄送：").number % 2,
  "imprint-last-rule": redheadEnd["imprint-last-rule"],
  "numbers-of-blank-pages": ({ pdf }) => {
    const blank = pdf.pages.findIndex(({ lines }) => textLines({ lines }).length === 0);
    const unnumbered = blank < 0 ? [] : pdf.pages.slice(blank);
    return unnumbered.filter(({ lines }) => lines.some(({ text }) => /^—\d+—$/.test(text))).length;
  },
};

/** 上行文: 签发人 on the line of the number. */
export const upward = {
  "mark-top": (at) => at.pdf.page(1).inkOf(mark).top,
  "number-left": (at) => at.fromLeft("示民报〔2026〕9号"),
  "signers-right": (at) => at.fromRight("乙某"),
  "number-on-line-of-last-signer": (at) => at.linesBelow("丙某某", "示民报〔2026〕9号"),
  "signers-aligned": (at) => at.shift("甲某某", "丙某某"),
  "number-to-rule": (at) => redRule(at).top - at.pdf.page(1).inkOf("示民报〔2026〕9号").bottom,
  "red-rule-width": (at) => redRule(at).right - redRule(at).left,
};

function textLines({ lines }) {
  return lines.filter(({ text }) => !text.startsWith("—"));
}

function signed(at) {
  return at.pdf.pageWith(date);
}

function imprintRules(at) {
  return at.rulesWith("抄送：");
}

function middle({ left, right }) {
  return (left + right) / 2;
}

/** Where the font box of a first line of the body's size begins. */
function topOfPage(at) {
  return at.textArea.top + 2.81;
}
