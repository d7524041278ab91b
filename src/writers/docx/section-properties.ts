import { strToU8 } from "fflate";

import { addRelationship } from "./package-lists.ts";
import type { PreparedStyle } from "./prepared-style.ts";
import type { SectionKind } from "./section-forms.ts";
import type { Writing } from "./writing.ts";

/**
 * The properties of a section (`w:sectPr`). Footers that upright sections don't have become parts of the document when they
 * are first asked for.
 */
export function sectionProperties(
  kind: SectionKind,
  { upright, otherSections, footers }: Pick<PreparedStyle, "upright" | "otherSections" | "footers">,
  { relationships, parts }: Pick<Writing, "relationships" | "parts">,
): string {
  if (kind === "upright") return upright;
  const form = otherSections()[kind];
  const [open = "", ...between] = form.properties;
  const before = kind === "across" ? footers : 2 * footers;
  const ids = form.footers.map((xml, index) => {
    const file = `footer${before + index + 1}.xml`;
    const name = `word/${file}`;
    if (!parts.some((part) => part.name === name)) {
      parts.push({ name, contentType: footerType, content: strToU8(xml), relationships: [] });
    }
    return addRelationship(relationships, { type: "footer", target: file });
  });
  return open + between.map((string, index) => (ids[index] ?? "") + string).join("");
}

const footerType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
