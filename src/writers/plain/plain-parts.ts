import type { PartName } from "../../facts/document-parts.ts";
import type { Style } from "../../styles/style.ts";
import { lineText, titleText } from "../../tree/line-text.ts";
import type { Document } from "../../tree/tree.ts";
import type { DocumentLabels } from "../document-labels.ts";
import { hasHead } from "../has-head.ts";
import { listEnd } from "../list-end.ts";
import { printRunMarks } from "../print-run-marks.ts";
import { paragraph } from "./plain-block.ts";
import type { Piece, PlainBlock } from "./plain-block.ts";

/** What stands above the body: 版头 or 报头 where the style has one, the title, 主送机关. */
export function blocksAbove(document: Document, style: Style, labels: DocumentLabels): readonly PlainBlock[] {
  const { parts } = document;
  return [
    ...headBlocks(document, style, labels),
    { type: "heading", level: 1, pieces: [titleText(parts.title)] },
    ...lines(parts.subtitle && [parts.subtitle], parts.addressee && [parts.addressee]),
  ];
}

function headBlocks(document: Document, style: Style, { words }: DocumentLabels): readonly PlainBlock[] {
  const { head } = style;
  if (!hasHead(document, style)) return [];
  const { parts, upward } = document;
  const security = (["copy-number", "secrecy", "urgency"] as const).map((name) => parts[name] && [parts[name]]);
  const signers = upward && parts.signers ? [words.signers, parts.signers] : [];
  const last =
    head.form === "redhead"
      ? [joined(parts.number ? [parts.number] : [], signers)]
      : [
          parts["issue-number"] && [parts["issue-number"]],
          joined(parts.publisher ? [parts.publisher] : [], parts.date ? [parts.date] : []),
        ];
  return [...lines(...security, parts.mark && [parts.mark], ...last), { type: "rule" }];
}

/** What stands below the body: 附件说明, 署名, 成文日期, 附注. */
export function blocksBelow(
  { parts, attachments }: Document,
  { head }: Style,
  { words }: DocumentLabels,
): readonly PlainBlock[] {
  // Further numbers stand under the first one.
  const underLabel = words.attachments.replaceAll(/[^ -~]/g, "\u3000").replaceAll(/[ -~]/g, " ");
  const attached = attachments.map(({ title }, index): readonly Piece[] => {
    const number = attachments.length > 1 ? `${index + 1}.` : "";
    return [(index === 0 ? words.attachments : underLabel) + number, titleText(title)];
  });
  // A 简报 has its date in the head.
  const date = head.form === "briefing" ? undefined : parts.date;
  const signed = [parts.signature, date, parts.annotation].map((line) => line && [line]);
  return [...(attached.length > 0 ? [{ type: "attached", lines: attached } as const] : []), ...lines(...signed)];
}

/** 版记 or 报尾, where the style has one. */
export function imprintBlocks(
  { parts }: Document,
  { imprint }: Style,
  { words }: DocumentLabels,
): readonly PlainBlock[] {
  if (imprint.form === "none") return [];
  const named = (label: string, name: PartName) => {
    const line = parts[name];
    return line && [label, line, listEnd(label, lineText(line))];
  };
  const run = parts["print-run"];
  const [before = "", after = ""] = run ? printRunMarks(run, words) : [];
  const rows = [
    named(words.reportTo, "report-to"),
    named(words.sendTo, "send-to"),
    named(words.distributeTo, "distribute-to"),
    named(words.copies, "copies"),
    joined(parts.issuer ? [parts.issuer] : [], parts["issue-date"] ? [parts["issue-date"], words.issued] : []),
    run && [before, run, after],
  ];
  const written = lines(...rows);
  return written.length === 0 ? [] : [{ type: "rule" }, ...written];
}

/** What stands at both ends of one line. */
function joined(left: readonly Piece[], right: readonly Piece[]): readonly Piece[] | undefined {
  if (left.length === 0 || right.length === 0)
    return left.length + right.length === 0 ? undefined : [...left, ...right];
  return [...left, gap, ...right];
}

const gap = "\u3000\u3000";

/** Those that are there, each a line of its own. */
function lines(...of: readonly (readonly Piece[] | undefined)[]): readonly PlainBlock[] {
  return of.flatMap((pieces) => (pieces ? [paragraph(pieces)] : []));
}
