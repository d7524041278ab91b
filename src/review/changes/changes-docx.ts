// Takes: two reports and their Changes. Gives: the second report as a Word file in which all that differs stands as tracked changes. Reports: nothing.
import type { Language } from "../../locale/language.ts";
import { alignDocuments } from "./align-documents.ts";
import { readPart } from "../package/read-part.ts";
import { replaceParts } from "../package/replace-parts.ts";
import { addProofPage } from "../proof/add-proof-page.ts";
import { markAsCopy } from "../proof/mark-as-copy.ts";
import { findTextParts } from "../returned/find-text-parts.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { fallbackCopies } from "../rewrite/fallback-copies.ts";
import { freeIds } from "../rewrite/free-ids.ts";
import { spliceXml } from "../rewrite/splice.ts";
import { changeAuthor, changeDate } from "../rewrite/tracked-change.ts";
import { groupBy } from "../group-by.ts";
import type { Changes } from "./changes.ts";
import { changesPage } from "./changes-page.ts";
import { findTables } from "./find-tables.ts";
import { markAdded } from "./mark-added.ts";
import { markPairs } from "./mark-pairs.ts";
import { writeRemoved } from "./write-removed.ts";
import type { Marking } from "./marking.ts";

export interface ChangesFile {
  readonly was: ReturnedDocument;
  readonly is: ReturnedDocument;
  readonly changes: Changes;
  readonly language: Language;
  /** When the changes are said to have been made: seconds since 1970-01-01 UTC. */
  readonly date: number;
}

/**
 * The second report, page for page, in which what is new stands as inserted and what is gone as deleted, so that accepting all gives
 * that report; behind it a page with the figures that changed, and why (docs/decisions/107-diff.md).
 */
export function changesDocx({ was, is, changes, language, date }: ChangesFile): Uint8Array {
  const found = findTextParts(is.package);
  if (!found || "broken" in found) throw new Error("A file that was read has its parts");
  const { main, properties } = found;
  const read = (part: string) => is.parts.get(part) ?? readPart(is.package, part);
  const tables = new Map([...is.parts].map(([part, xml]) => [part, findTables(xml)]));
  const marking: Marking = {
    was,
    is,
    alignment: alignDocuments(was, is),
    main,
    xmlOf: (part) => is.parts.get(part) ?? "",
    tablesOf: (part) => tables.get(part) ?? [],
    styles: read(main.replace(/[^/]*$/, "styles.xml")) ?? "",
    tracked: { author: changeAuthor, date: changeDate(date), nextId: freeIds(is.parts.values()) },
  };
  const marked = [...markPairs(marking), ...markAdded(marking), ...writeRemoved(marking)];
  const changed = new Map(
    [...groupBy(marked, ({ part }) => part)].map(([part, ofPart]) => {
      const xml = marking.xmlOf(part);
      const splices = ofPart.flatMap((one) => one.splices);
      return [part, spliceXml(xml, [...splices, ...fallbackCopies(xml, splices)])];
    }),
  );
  const body = changed.get(main) ?? marking.xmlOf(main);
  changed.set(main, addProofPage(body, changesPage(changes, language), read, main));
  if (properties !== undefined) changed.set(properties, markAsCopy(read(properties) ?? "", "changes"));
  return replaceParts(is.package, changed);
}
