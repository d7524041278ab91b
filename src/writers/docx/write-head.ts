import { twips } from "../../styles/lengths.ts";
import type { BriefingHeadStyle, RedheadStyle } from "../../styles/style.ts";
import { phraseText } from "../../text/text.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line, Parts } from "../../tree/tree.ts";
import { brokenSigners, widestLine } from "../broken-signers.ts";
import { hasHead } from "../has-head.ts";
import { markSize } from "../mark-size.ts";
import { textWidth } from "../text-width.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { marks, sizeMark } from "./forms.ts";
import type { RunMarks } from "./forms.ts";
import { characterTwips } from "./geometry.ts";
import { writeInlines, writePhrase } from "./write-inlines.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** 版头 or 报头: everything down to the rule. Empty where the style has no head, or the document nothing to stand in it. */
export function writeHead(document: Document, writing: Writing): string {
  const { head } = writing.style;
  if (head.form === "none" || !hasHead(document, writing.style)) return "";
  const { parts, upward } = document;
  const above = head.form === "redhead" ? linesAbove(parts, writing) : briefingLinesAbove(parts, writing);
  const end = head.form === "redhead" ? writeNumber(parts, upward, head, writing) : writeIssue(parts, head, writing);
  return above.join("") + writeMark(parts.mark, above.length, head, writing) + end;
}

/** 份号 on the first line, 密级 on the second whether or not there is a 份号, then 紧急程度 (7.2.1 to 7.2.3). */
function linesAbove(parts: Parts, writing: Writing): readonly string[] {
  const { secrecy, urgency } = parts;
  const number = parts["copy-number"];
  return [
    ...(number || secrecy ? [writeHeadLine(number, frameStyleIds.headLine, writing)] : []),
    ...(secrecy ? [writeHeadLine(secrecy, frameStyleIds.security, writing)] : []),
    ...(urgency ? [writeHeadLine(urgency, frameStyleIds.security, writing)] : []),
  ];
}

/** 密级 at the left and 编号 at the right of the first line. */
function briefingLinesAbove(parts: Parts, writing: Writing): readonly string[] {
  const { secrecy, urgency } = parts;
  const number = parts["copy-number"];
  const [open = "", close = ""] = writing.forms.paragraph({ style: frameStyleIds.security });
  const right = number ? writing.forms.tab + inlinesOf(number, writing, marks.beside) : "";
  return [
    ...(number || secrecy ? [open + inlinesOf(secrecy, writing) + right + close] : []),
    ...(urgency ? [writeHeadLine(urgency, frameStyleIds.security, writing)] : []),
  ];
}

/** Its line stays where it is, even when there is nothing to stand on it. */
function writeHeadLine(line: Line | undefined, style: string, writing: Writing): string {
  const [open = "", close = ""] = writing.forms.paragraph({ style });
  return open + inlinesOf(line, writing) + close;
}

/**
 * The mark, its upper edge where the style wants it whatever lines stand above: at exact spacing the base line lies at 0.8 of
 * the line, and the characters reach 0.87 of their size above it (measured).
 */
function writeMark(
  mark: Line | undefined,
  linesAbove: number,
  head: RedheadStyle | BriefingHeadStyle,
  writing: Writing,
): string {
  if (!mark) return "";
  const { body } = writing.style;
  const size = markSize(lineText(mark), head.mark, twips.toPoints(writing.textWidth));
  const above = twips.fromPoints(0.8 * head.mark.pitch - 0.87 * size) + linesAbove * twips.fromPoints(body.pitch);
  const before = Math.max(0, twips.fromMillimetres(head.mark.top) - above);
  const [open = "", close = ""] = writing.forms.paragraph({ style: frameStyleIds.mark, spacing: { before } });
  return open + inlinesOf(mark, writing, size === head.mark.size ? marks.none : sizeMark(size)) + close;
}

/** 发文字号 in the middle; where it goes upward, at the left of the last line of 签发人 (7.2.5, 7.2.6). */
function writeNumber({ number, signers }: Parts, upward: boolean, head: RedheadStyle, writing: Writing): string {
  if (!upward || !signers) return writeRuledLine(number, writing);
  const character = characterTwips(writing.style);
  const indent = Math.round(head.indent * character);
  const label = writing.words.signers;
  const labelWidth = textWidth(label, true);
  const pieces = signers.inlines.map((inline) => {
    return inline.type === "text" ? inline.text : textOfHole(signers, inline.index);
  });
  const numberWidth = Math.round(textWidth(number ? lineText(number) : "", false) * character);
  const most = Math.max(writing.textWidth / 2, writing.textWidth - 2 * indent - numberWidth);
  const broken = brokenSigners(pieces, (most - indent) / character - labelWidth);
  const names = signers.inlines.map((inline, index) => {
    const text = broken[index] ?? "";
    const phrase = inline.type === "hole" ? signers.phrases[inline.index] : undefined;
    return phrase ? writePhrase(phrase, text, writing, marks.beside) : writeText(text, writing, marks.beside);
  });
  const hanging = Math.round(labelWidth * character);
  // The blank that ends a line has room beyond the names: else it, or the next line, would go on below.
  const form = { style: frameStyleIds.number, alignment: "left" } as const;
  const [open = "", close = ""] = writing.forms.paragraph({
    ...form,
    indent: { left: hanging, right: -indent, hanging },
  });
  const right = Math.min(most, Math.round((labelWidth + widestLine(broken)) * character) + indent);
  const left = writing.forms.paragraph({ ...form, indent: { left: indent } });
  return writeRuledSides(
    { width: right, xml: open + writeText(label, writing, marks.none) + names.join("") + close },
    (left[0] ?? "") + inlinesOf(number, writing) + (left[1] ?? ""),
    writing,
  );
}

function textOfHole({ phrases }: Line, index: number): string {
  const phrase = phrases[index];
  return phrase ? phraseText(phrase) : "";
}

/** 期号 in the middle, then 编印单位 at the left and the date at the right, over the rule. */
function writeIssue(parts: Parts, head: BriefingHeadStyle, writing: Writing): string {
  const { publisher, date } = parts;
  const issue = parts["issue-number"];
  if (!publisher && !date) return writeRuledLine(issue, writing);
  const indent = Math.round(head.publisher.indent * characterTwips(writing.style));
  const side = (line: Line | undefined, alignment: "left" | "right") => {
    const own = alignment === "left" ? { left: indent } : { left: 0, right: indent };
    const [open = "", close = ""] = writing.forms.paragraph({ style: frameStyleIds.publisher, alignment, indent: own });
    return open + inlinesOf(line, writing) + close;
  };
  const half = Math.round(writing.textWidth / 2);
  const sides = writeRuledSides({ width: half, xml: side(date, "right") }, side(publisher, "left"), writing);
  return (issue ? writeHeadLine(issue, frameStyleIds.number, writing) : "") + sides;
}

function writeRuledLine(line: Line | undefined, writing: Writing): string {
  const [open = "", close = ""] = writing.forms.frame.ruledLine;
  return open + inlinesOf(line, writing) + close;
}

function writeRuledSides(
  right: { readonly width: number; readonly xml: string },
  left: string,
  writing: Writing,
): string {
  const rest = writing.textWidth - right.width;
  const fillings = [rest, right.width, rest, left, right.width, right.xml];
  const [open = "", ...between] = writing.forms.frame.ruledSides;
  return open + between.map((string, index) => String(fillings[index]) + string).join("");
}

function inlinesOf(line: Line | undefined, writing: Writing, marked: RunMarks = marks.none): string {
  return line ? writeInlines(line.inlines, line.phrases, writing, marked) : "";
}
