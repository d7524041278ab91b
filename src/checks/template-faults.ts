import { partsCodes } from "../diagnostics/codes/parts.ts";
import { picturesCodes } from "../diagnostics/codes/pictures.ts";
import { treeCodes } from "../diagnostics/codes/tree.ts";
import type { Code } from "../diagnostics/codes/index.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Template } from "../text/template.ts";

/** Codes of the tree and of pictures that may hang on what the facts are: something empty, or a chart's numbers. */
const ofFacts: ReadonlySet<string> = new Set<Code>([
  "attachment-empty",
  "attachment-without-title",
  "empty-heading",
  "empty-title",
  "too-few-rows",
  "block-empty",
  "contents-empty",
  "chart-cell",
  "chart-units",
  "chart-shape",
]);

/** Codes of parts that hang on other parts, which the facts may give. */
const ofOtherParts: ReadonlySet<string> = new Set<Code>([
  "secrecy-without-copy-number",
  "upward-without-signers",
  "issued-before-signed",
  "sealed-unsigned",
  "paper-unsigned",
  "part-required",
  "imprint-incomplete",
]);

/** Codes that say something of the template whatever a part's words are. */
const ofWhatIsThere: ReadonlySet<string> = new Set<Code>([
  "part-without-place",
  "reference-part-without-place",
  "signers-not-upward",
  "attachment-not-there",
  "attachment-not-named",
  "attachment-elsewhere",
  "attachment-mentioned",
]);

/**
 * Tells, of all that is found as a report is drafted, only what is wrong in the text of its template and sections, whatever
 * the facts are. How a part is written is the template's where no mustache stands in it.
 */
export function templateFaultsOnly(template: Template, report: Report): Report {
  const literal = new Set(
    Object.values(template.parts)
      .filter((line) => line.nodes.every(({ type }) => type === "text"))
      .map(({ place }) => place.line),
  );
  const isLiteral = ({ file, line }: Place) => file === template.file && literal.has(line);
  return (code, place, ...finding) => {
    if (!place?.file.startsWith("templates/")) return;
    if (isOfTree(code) || ofWhatIsThere.has(code) || (isOfForm(code) && isLiteral(place))) {
      report(code, place, ...finding);
    }
  };
}

function isOfTree(code: Code): boolean {
  return (code in treeCodes || code in picturesCodes) && !ofFacts.has(code);
}

function isOfForm(code: Code): boolean {
  return code === "wrong-document-number" || (code in partsCodes && !ofOtherParts.has(code));
}
