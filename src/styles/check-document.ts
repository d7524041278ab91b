import type { Report } from "../diagnostics/diagnostic.ts";
import { partKey, partKeys } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import { nameOnly } from "../source/read-keys.ts";
import { reportAtLine } from "../tree/report-at-line.ts";
import type { Document, Line } from "../tree/tree.ts";
import { partsInStyle } from "./parts-in-style.ts";
import type { HeadStyle, Style } from "./style.ts";

/**
 * Checks that a document has what its style can't do without. Gives it without the parts that the style has no place for,
 * each of them reported.
 * @param elsewhere parts for which there is a place beside the style's own
 * @param file the reference file that a part without a place would have one in. Default: none.
 */
export function checkDocument(
  document: Document,
  style: Style,
  elsewhere: ReadonlySet<PartName>,
  report: Report,
  file?: string,
): Document {
  const parts: { [P in PartName]?: Line } & Document["parts"] = { ...document.parts };
  const places = new Set([...partsInStyle(style), ...elsewhere]);
  for (const key of partKeys) {
    const line = parts[key.name];
    if (!line || key.name === "title" || places.has(key.name)) continue;
    const part = nameOnly(key);
    if (file === undefined) reportAtLine(line, "part-without-place", { part }, report);
    else reportAtLine(line, "reference-part-without-place", { part, file }, report);
    delete parts[key.name];
  }
  checkHead(document, style.head, report);
  if (style.imprint.form === "standard") checkImprint(document, report);
  if (style.head.form === "redhead" && !document.sealed) checkSignature(document, report);
  return { ...document, parts };
}

const required = {
  redhead: ["mark", "number"],
  briefing: ["mark", "issue-number"],
} as const satisfies Record<string, readonly PartName[]>;

/** 7.2.4, 7.2.5; a 简报 by practice. Reported at the title, in whose neighbourhood the part is to be written. */
function checkHead({ parts }: Document, { form }: HeadStyle, report: Report): void {
  if (form === "none") return;
  for (const name of required[form]) {
    if (!parts[name]) report("part-required", parts.title.place, { part: nameOnly(partKey(name)), head: form });
  }
}

/** 7.4.3: a 版记 tells by whom and when the paper was issued. Reported once, at the first part that is there. */
function checkImprint({ parts }: Document, report: Report): void {
  const needed = ["issuer", "issue-date"] as const;
  const [given] = (["copies", ...needed] as const).filter((name) => parts[name]);
  const line = given && parts[given];
  const lacking = needed.filter((name) => !parts[name]).map((name) => nameOnly(partKey(name)));
  if (!line || lacking.length === 0) return;
  reportAtLine(line, "imprint-incomplete", { given: nameOnly(partKey(given)), lacking }, report);
}

/** 条例, 9(12) and (13): a red-head paper is signed and dated. Other reports may do without. */
function checkSignature(document: Document, report: Report): void {
  const { signature, date, title } = document.parts;
  const lacking = signedBy.filter((name) => !document.parts[name]).map((name) => nameOnly(partKey(name)));
  if (lacking.length > 0) reportAtLine(signature ?? date ?? title, "paper-unsigned", { lacking }, report);
}

const signedBy = ["signature", "date"] as const;
