import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { contentType, openPackage, relationshipsOf } from "./word-package.ts";
import type { Relationship, WordPackage } from "./word-package.ts";

const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const mainTypes: readonly string[] = [`${wordTypes}.document.main+xml`, `${wordTypes}.template.main+xml`];
const macroTypes: readonly string[] = [
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
];

/** The part that holds a Word file's document, and what it is related to. */
export interface MainPart {
  readonly file: WordPackage;
  readonly part: string;
  readonly relationships: readonly Relationship[];
}

/** Finds the main part. Reports a package that is no Word file, one whose lists are broken, and macros, which are left out. */
export function findMainPart(
  parts: ReadonlyMap<string, Uint8Array>,
  place: Place,
  report: Report,
): MainPart | undefined {
  const broken = (part: string) => report("reference-part-broken", place, { part });
  const file = openPackage(parts);
  if (!file) {
    if (parts.has("[Content_Types].xml")) broken("[Content_Types].xml");
    else report("reference-not-word", place, { found: "other" });
    return undefined;
  }
  const top = relationshipsOf(file, "");
  if (!top) {
    broken("_rels/.rels");
    return undefined;
  }
  const main = top.find(({ type, external }) => type.endsWith("/officeDocument") && !external);
  const type = main && contentType(file, main.target);
  if (!main || type === undefined || ![...mainTypes, ...macroTypes].includes(type)) {
    report("reference-not-word", place, { found: officeKind(type) });
    return undefined;
  }
  if (macroTypes.includes(type)) report("reference-macros", place, {});
  const relationships = relationshipsOf(file, main.target);
  if (!relationships) broken(main.target);
  return relationships && { file, part: main.target, relationships };
}

function officeKind(type: string | undefined): "excel" | "powerpoint" | "other" {
  if (type?.includes("spreadsheetml") === true || type?.includes("ms-excel") === true) return "excel";
  return type?.includes("presentationml") === true || type?.includes("ms-powerpoint") === true ? "powerpoint" : "other";
}
