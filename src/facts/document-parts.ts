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

/** The parts of the head (版头, 报头), in the order of the finished document. */
export const partsOfHead: readonly PartName[] = [
  "copy-number",
  "secrecy",
  "urgency",
  "mark",
  "number",
  "signers",
  "issue-number",
  "publisher",
];

/** The parts above the body, in the order of the finished document. */
export const partsAbove: readonly PartName[] = [...partsOfHead, "title", "subtitle", "addressee"];

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

/** What a part is in a facts file. In a report each is a line of text. */
export type PartType = "text" | "date" | "document-number" | "list";

export interface PartKey extends Named {
  readonly name: PartName;
  readonly type: PartType;
  /** It belongs to one paper: what a month's file says of it doesn't hold for the quarter's report. */
  readonly isOfOnePaper: boolean;
}

const partsOfOnePaper: ReadonlySet<PartName> = new Set(["copy-number", "number", "issue-number", "title", "subtitle"]);

/** What the parts are called in a template's front matter and under `document:` of a facts file. */
export const partKeys: readonly PartKey[] = [
  part("copy-number", "份号", "copy number"),
  part("secrecy", "密级", "secrecy"),
  part("urgency", "紧急程度", "urgency"),
  part("mark", "发文机关标志", "mark"),
  part("number", "发文字号", "number", "document-number"),
  part("signers", "签发人", "signers", "list"),
  part("issue-number", "期号", "issue number"),
  part("publisher", "编印单位", "publisher"),
  part("title", "标题", "title"),
  part("subtitle", "副标题", "subtitle"),
  part("addressee", "主送机关", "addressee", "list"),
  part("signature", "署名", "signature"),
  part("date", "成文日期", "date", "date"),
  part("annotation", "附注", "annotation"),
  part("report-to", "报", "report to", "list"),
  part("send-to", "送", "send to", "list"),
  part("distribute-to", "发", "distribute to", "list"),
  part("copies", "抄送", "copies", "list"),
  part("issuer", "印发机关", "issuer"),
  part("issue-date", "印发日期", "issue date", "date"),
  part("print-run", "印数", "print run"),
];

const keysByName: ReadonlyMap<PartName, PartKey> = new Map(partKeys.map((key) => [key.name, key]));

/** What a part is called, and what it is in a facts file. */
export function partKey(name: PartName): PartKey {
  const key = keysByName.get(name);
  if (!key) throw new Error(`No part ${name}: every name of the union has a key.`);
  return key;
}

function part(name: PartName, zh: string, en: string, type: PartType = "text"): PartKey {
  return { name, labels: { zh, en }, type, isOfOnePaper: partsOfOnePaper.has(name) };
}
