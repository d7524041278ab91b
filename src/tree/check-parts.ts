import type { Day } from "../calendar/period.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { partKey, partKeys } from "../facts/document-parts.ts";
import { isSecret } from "../facts/find-part-fault.ts";
import type { ReportLocale } from "../facts/workspace.ts";
import { nameOnly } from "../source/read-keys.ts";
import { lineFaults } from "./line-faults.ts";
import { lineText, titleText } from "./line-text.ts";
import { reportAtLine } from "./report-at-line.ts";
import type { Document, Line } from "./tree.ts";
import { readWrittenDate } from "./written-date.ts";

/**
 * Checks the parts of a finished document: how each is written, and what it needs beside it (GB/T 9704-2012, 7; 条例, 9 and
 * 15). Reports at the phrase where a part is one alone, else at its line. Parts with a gap of a draft are passed over.
 * Papers in English are spared: these are rules of Chinese ones.
 */
export function checkParts(document: Document, locale: ReportLocale, report: Report): void {
  if (locale === "en") return;
  const { parts } = document;
  for (const { name } of partKeys) {
    const line = parts[name];
    if (!line || hasGap(line)) continue;
    const written = name === "title" ? titleText(line) : lineText(line);
    for (const { code, values } of lineFaults(name, written)) reportAtLine(line, code, values as never, report);
  }
  checkSecrecy(document, report);
  checkDirection(document, report);
  checkDates(document, report);
  checkSeal(document, report);
}

function hasGap({ phrases }: Line): boolean {
  return phrases.some(({ gap }) => gap);
}

/** 条例, 9(1): a classified paper has a copy number. */
function checkSecrecy({ parts }: Document, report: Report): void {
  const { secrecy, "copy-number": copyNumber } = parts;
  if (secrecy && !copyNumber && isSecret(lineText(secrecy))) {
    reportAtLine(secrecy, "secrecy-without-copy-number", {}, report);
  }
}

/** 条例, 9(6) and 15(1): a paper to a higher body names who signed it, and has one addressee. */
function checkDirection({ parts, upward }: Document, report: Report): void {
  const { signers, addressee, title } = parts;
  if (upward && !signers) report("upward-without-signers", title.place, {});
  if (!upward && signers) reportAtLine(signers, "signers-not-upward", {}, report);
  const count = addressee ? countNames(lineText(addressee)) : 0;
  if (upward && addressee && count > 1) reportAtLine(addressee, "upward-addressees", { count }, report);
}

/** Names apart by commas or 、, but for those within brackets. */
function countNames(text: string): number {
  const bare = text.replaceAll(/（[^（）]*）|《[^《》]*》/g, "").replace(/[：:]$/, "");
  return bare.split(/[、，,；;]/).filter((name) => name.trim() !== "").length;
}

function checkDates({ parts }: Document, report: Report): void {
  const issued = dayIn(parts["issue-date"]);
  const signed = dayIn(parts.date);
  if (issued === undefined || signed === undefined || issued >= signed || !parts["issue-date"]) return;
  reportAtLine(parts["issue-date"], "issued-before-signed", { issued, signed }, report);
}

function dayIn(line: Line | undefined): Day | undefined {
  const read = line && readWrittenDate(lineText(line));
  return read?.type === "day" ? read.day : undefined;
}

/** 7.3.5.1: a seal lies over the signature and the date. */
function checkSeal({ parts, sealed }: Document, report: Report): void {
  const { signature, date, title } = parts;
  const lacking = [...(signature ? [] : ["signature" as const]), ...(date ? [] : ["date" as const])];
  if (!sealed || lacking.length === 0) return;
  const place = (signature ?? date ?? title).place;
  report("sealed-unsigned", place, { lacking: lacking.map((name) => nameOnly(partKey(name))) });
}
