import type { Named } from "../diagnostics/codes/source.ts";

/** A part of a document beside its body (公文格式要素, GB/T 9704-2012, 7; those of a 简报 are practice). */
export type PartName =
  | "copy-number"
  | "secrecy"
  | "urgency"
  | "mark"
  | "number"
  | "signers"
  | "issue-number"
  | "publisher"
  | "title"
  | "subtitle"
  | "addressee"
  | "signature"
  | "date"
  | "annotation"
  | "report-to"
  | "send-to"
  | "distribute-to"
  | "copies"
  | "issuer"
  | "issue-date"
  | "print-run";

/** The parts above the body, in the order of the finished document. */
export const partsAbove: readonly PartName[] = [
  "copy-number",
  "secrecy",
  "urgency",
  "mark",
  "number",
  "signers",
  "issue-number",
  "publisher",
  "title",
  "subtitle",
  "addressee",
];

/** The parts below the body. */
export const partsBelow: readonly PartName[] = [
  "signature",
  "date",
  "annotation",
  "report-to",
  "send-to",
  "distribute-to",
  "copies",
  "issuer",
  "issue-date",
  "print-run",
];

/** What the parts are called in a template's front matter and under `document:` of a facts file. */
export const partKeys: readonly (Named & { readonly name: PartName })[] = [
  part("copy-number", "份号", "copy number"),
  part("secrecy", "密级", "secrecy"),
  part("urgency", "紧急程度", "urgency"),
  part("mark", "发文机关标志", "mark"),
  part("number", "发文字号", "number"),
  part("signers", "签发人", "signers"),
  part("issue-number", "期号", "issue number"),
  part("publisher", "编印单位", "publisher"),
  part("title", "标题", "title"),
  part("subtitle", "副标题", "subtitle"),
  part("addressee", "主送机关", "addressee"),
  part("signature", "署名", "signature"),
  part("date", "成文日期", "date"),
  part("annotation", "附注", "annotation"),
  part("report-to", "报", "report to"),
  part("send-to", "送", "send to"),
  part("distribute-to", "发", "distribute to"),
  part("copies", "抄送", "copies"),
  part("issuer", "印发机关", "issuer"),
  part("issue-date", "印发日期", "issue date"),
  part("print-run", "印数", "print run"),
];

function part(name: PartName, zh: string, en: string) {
  return { name, labels: { zh, en } };
}
