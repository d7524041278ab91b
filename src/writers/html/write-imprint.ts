import { lineText } from "../../tree/line-text.ts";
import type { Document, Line, Parts } from "../../tree/tree.ts";
import { listEnd } from "../list-end.ts";
import { printRunMarks } from "../print-run-marks.ts";
import { element, escapeHtml } from "./html.ts";
import { writeLine } from "./write-inlines.ts";
import type { HtmlWriting } from "./writing.ts";

/** 版记 or 报尾, row by row with lines between, where the style has one and something stands in it. */
export function writeImprint({ parts }: Document, writing: HtmlWriting): string {
  if (writing.style.imprint.form === "none") return "";
  const { words } = writing.labels;
  const lists = [
    labelled(words.reportTo, parts["report-to"], writing),
    labelled(words.sendTo, parts["send-to"], writing),
    labelled(words.distributeTo, parts["distribute-to"], writing),
    labelled(words.copies, parts.copies, writing),
  ];
  const rows = [lists, [issued(parts, writing)], [printRun(parts["print-run"], writing)]]
    .map((lines) => lines.filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => element("div", {}, lines.join("\n")));
  return rows.length === 0 ? "" : element("footer", { class: "imprint" }, `\n${rows.join("\n")}\n`);
}

/** 印发机关 at the left, 印发日期 at the right. */
function issued({ issuer, "issue-date": date }: Parts, writing: HtmlWriting): string {
  if (!issuer && !date) return "";
  const left = issuer ? writeLine(issuer, writing) : "";
  const right = date ? writeLine(date, writing) + escapeHtml(writing.labels.words.issued) : "";
  return element("p", { class: "issued" }, element("span", {}, left) + element("span", {}, right));
}

function printRun(run: Line | undefined, writing: HtmlWriting): string {
  if (!run) return "";
  const [before, after] = printRunMarks(run, writing.labels.words);
  return element("p", { class: "print-run" }, escapeHtml(before) + writeLine(run, writing) + escapeHtml(after));
}

/** What follows the label is aligned behind it, over several lines. */
function labelled(label: string, line: Line | undefined, writing: HtmlWriting): string {
  if (!line) return "";
  const names = element("span", {}, writeLine(line, writing) + listEnd(label, lineText(line)));
  return element("p", { class: "named" }, element("span", {}, escapeHtml(label)) + names);
}
