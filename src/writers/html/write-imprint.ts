import type { PartName } from "../../facts/document-parts.ts";
import type { Document, Parts } from "../../tree/tree.ts";
import { element, escapeHtml } from "./html.ts";
import { writeLine } from "./write-inlines.ts";
import type { HtmlWriting } from "./writing.ts";

/** 版记 or 报尾, where the style has one and something stands in it. */
export function writeImprint({ parts }: Document, writing: HtmlWriting): string {
  const { imprint } = writing.style;
  if (imprint.form === "none") return "";
  const rows = imprint.form === "standard" ? standardRows(parts, writing) : briefingRows(parts, writing);
  const written = rows.filter((row) => row !== "");
  if (written.length === 0) return "";
  return element("footer", { class: "imprint" }, `\n${written.join("\n")}\n`);
}

function standardRows(parts: Parts, writing: HtmlWriting): readonly string[] {
  const { words } = writing.labels;
  const issuer = parts.issuer ? writeLine(parts.issuer, writing) : "";
  const date = parts["issue-date"] ? writeLine(parts["issue-date"], writing) + escapeHtml(words.issued) : "";
  const isIssued = issuer !== "" || date !== "";
  return [
    labelled(words.copies, parts.copies, writing),
    isIssued ? element("p", { class: "issued" }, element("span", {}, issuer) + element("span", {}, date)) : "",
  ];
}

function briefingRows(parts: Parts, writing: HtmlWriting): readonly string[] {
  const { words } = writing.labels;
  const run = parts["print-run"];
  return [
    labelled(words.reportTo, parts["report-to"], writing),
    labelled(words.sendTo, parts["send-to"], writing),
    labelled(words.distributeTo, parts["distribute-to"], writing),
    run ? element("p", { class: "print-run" }, writeLine(run, writing)) : "",
  ];
}

/** What follows the label is aligned behind it, over several lines. */
function labelled(label: string, line: Parts[PartName], writing: HtmlWriting): string {
  if (!line) return "";
  const names = element("span", {}, writeLine(line, writing));
  return element("p", { class: "named" }, element("span", {}, escapeHtml(label)) + names);
}
