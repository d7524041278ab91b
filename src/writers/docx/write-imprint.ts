import type { Report } from "../../diagnostics/diagnostic.ts";
import { twips } from "../../styles/lengths.ts";
import type { ImprintLinesStyle, Style } from "../../styles/style.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document, Line } from "../../tree/tree.ts";
import { listEnd } from "../list-end.ts";
import { printRunMarks } from "../print-run-marks.ts";
import { marks } from "./forms.ts";
import { thinPitch } from "./geometry.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { fitsOnPage, heightOf, listIndents } from "./imprint-height.ts";
import { oldTextBox, textBox } from "./text-box.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeText } from "./write-text.ts";
import type { Writing } from "./writing.ts";

/** 版记 or 报尾: what stands between its lines, row by row. */
export interface Imprint {
  readonly style: ImprintLinesStyle;
  readonly rows: readonly (readonly ImprintLine[])[];
  /** Of the box in which it stands, in twips. */
  readonly height: number;
}

/** 抄送：…, which goes on under its own first character; or something at the left and something at the right. */
export type ImprintLine =
  | { readonly type: "list"; readonly label: string; readonly line: Line }
  | {
      readonly type: "sides";
      readonly left: Line | undefined;
      readonly right: Line | undefined;
      readonly around: Around;
    };

/** What the layout adds to a part. */
type Around = readonly [before: string, after: string];

/**
 * The imprint that a document has in its style; nothing where either has none. 主送机关 stands in it, over 抄送 and without a
 * line between, where page 1 has no room for it (7.3.2, 7.4.2).
 */
export function imprintOf(
  { parts }: Document,
  hasAddressee: boolean,
  { style, words, textWidth: width }: Pick<Writing, "style" | "words" | "textWidth">,
): Imprint | undefined {
  const { imprint } = style;
  if (imprint.form === "none") return undefined;
  const list = (label: string, line: Line | undefined): readonly ImprintLine[] =>
    line ? [{ type: "list", label, line }] : [];
  const sides = (left: Line | undefined, right: Line | undefined, around: Around): readonly ImprintLine[] =>
    left || right ? [{ type: "sides", left, right, around }] : [];
  const run = parts["print-run"];
  const rows = [
    [
      ...list(words.addressee, hasAddressee ? parts.addressee : undefined),
      ...list(words.reportTo, parts["report-to"]),
      ...list(words.sendTo, parts["send-to"]),
      ...list(words.distributeTo, parts["distribute-to"]),
      ...list(words.copies, parts.copies),
    ],
    sides(parts.issuer, parts["issue-date"], ["", words.issued]),
    sides(undefined, run, run ? printRunMarks(run, words) : ["", ""]),
  ].filter((row) => row.length > 0);
  return rows.length === 0 ? undefined : { style: imprint, rows, height: heightOf(rows, imprint, width) };
}

/** Whether a document has anything to stand in an imprint of its style. */
export function hasImprint({ parts }: Document, { imprint }: Style): boolean {
  return imprint.form !== "none" && imprintParts.some((name) => parts[name]);
}

const imprintParts = ["report-to", "send-to", "distribute-to", "copies", "issuer", "issue-date", "print-run"] as const;

/** Tells of an imprint that is higher than a page, at the longest of its lists. */
export function checkImprint(document: Document, writing: Writing, report: Report): void {
  const imprint = imprintOf(document, writing.plan.addresseeBelow, writing);
  if (!imprint || fitsOnPage(imprint, writing.style)) return;
  const lists = imprint.rows.flat().flatMap((line) => (line.type === "list" ? line.line : []));
  const [longest = document.parts.title] = lists.toSorted((a, b) => lineText(b).length - lineText(a).length);
  report("imprint-too-long", longest.place, {});
}

/**
 * The imprint at the foot of the page on which it is written, in a paragraph that takes no room itself. One that is higher than
 * a page goes on from page to page.
 */
export function writeImprint(imprint: Imprint, onNewPage: boolean, writing: Writing): string {
  const { rows, style, height } = imprint;
  const { imprintTable, imprintRow } = writing.forms.frame;
  const [rowOpen = "", rowClose = ""] = imprintRow;
  const [tableOpen = "", tableClose = ""] = imprintTable;
  const written = rows.map(
    (row) => rowOpen + row.map((line) => writeImprintLine(line, style, writing)).join("") + rowClose,
  );
  const thin = writing.forms.frame.thinLine;
  const inner = tableOpen + written.join("") + tableClose + thin.join("");
  const plain = inner.replaceAll(/<w:bookmark(?:Start|End) [^>]*\/>/g, "");
  const { page } = writing.style;
  const box = {
    id: ++writing.drawings,
    name: style.form === "standard" ? "版记" : "报尾",
    left: { from: "margin", offset: 0 },
    // Word wants a paragraph behind a table; as thin as can be it stands under the last line.
    top: twips.fromMillimetres(page.height - style.bottom) - height + thinPitch,
    width: writing.textWidth,
    height,
    text: "across",
    wrapped: true,
  } as const;
  const [open = "", close = ""] = onNewPage ? writing.forms.frame.thinLineOnNewPage : thin;
  if (!fitsOnPage(imprint, writing.style)) return open + close + inner;
  return open + textBox(box, inner, oldTextBox(box, plain)) + close;
}

function writeImprintLine(line: ImprintLine, style: ImprintLinesStyle, writing: Writing): string {
  if (line.type === "sides") {
    const [open = "", close = ""] = writing.forms.paragraph({ style: frameStyleIds.imprint });
    const [before, after] = line.around;
    const right = line.right
      ? writing.forms.tab +
        writeText(before, writing, marks.none) +
        inlinesOf(line.right, writing) +
        writeText(after, writing, marks.none)
      : "";
    return open + (line.left ? inlinesOf(line.left, writing) : "") + right + close;
  }
  const { label } = line;
  const { left, right, hanging } = listIndents(label, style);
  const [open = "", close = ""] = writing.forms.paragraph({
    style: frameStyleIds.imprint,
    indent: { left, right, hanging },
  });
  const { inlines, phrases } = withoutColon(line.line);
  const end = listEnd(label, lineText({ inlines, phrases }));
  return (
    open +
    writeText(label, writing, marks.none) +
    writeInlines(inlines, phrases, writing) +
    writeText(end, writing, marks.none) +
    close
  );
}

function inlinesOf({ inlines, phrases }: Line, writing: Writing): string {
  return writeInlines(inlines, phrases, writing);
}

/** 主送机关 ends with a colon where it stands over the text. A phrase that lacks its own has no anchor: it would seem changed. */
function withoutColon({ inlines, phrases }: Line): Pick<Line, "inlines" | "phrases"> {
  const last = inlines.slice(-1);
  const text = lineText({ inlines: last, phrases });
  if (!/[：:]$/.test(text)) return { inlines, phrases };
  return { inlines: [...inlines.slice(0, -1), { type: "text", text: text.slice(0, -1) }], phrases };
}
