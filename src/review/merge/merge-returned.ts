import type { MergeWords } from "../../locale/merge-words.ts";
import { alignParagraphs } from "../compare/align-paragraphs.ts";
import { readPart } from "../package/read-part.ts";
import { replaceParts } from "../package/replace-parts.ts";
import { findTextParts } from "../returned/find-text-parts.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { addComments } from "../rewrite/add-comments.ts";
import { fallbackCopies } from "../rewrite/fallback-copies.ts";
import { findBlocks } from "../rewrite/block-around.ts";
import { freeIds } from "../rewrite/free-ids.ts";
import { spliceXml } from "../rewrite/splice.ts";
import { anchorKeeper, todaysTexts } from "./anchor-keeper.ts";
import { collectWritten } from "./collect-written.ts";
import { decide } from "./decide.ts";
import type { Merged, MergeFinding, MergeOptions } from "./merged.ts";
import type { Merging } from "./merging.ts";
import { pairDisplaced } from "./pair-displaced.ts";
import { readPlaces } from "./places.ts";
import { carryComments, tellOld, tellPictures } from "./tell-rest.ts";
import { anchorsDeleted, writeDeletions } from "./write-deletions.ts";
import { writeInsertions } from "./write-insertions.ts";
import { writeRemarks } from "./write-remarks.ts";
import { findRewordings, writeRewordings } from "./write-rewordings.ts";

/**
 * Takes the edits of a file that came back into a fresh build of its report, as tracked changes. What was changed by hand is told
 * by the record in the file of how it was built. Where both were changed, and for what has no place in the fresh report, its text
 * stands in a comment: no text of the file is lost.
 * @param fresh the report as it is built today, which is what is written
 * @param words in the report's language
 */
export function mergeReturned(
  edited: ReturnedDocument,
  fresh: ReturnedDocument,
  options: MergeOptions,
  words: MergeWords,
): Merged {
  const found = findTextParts(fresh.package);
  if (!found || "broken" in found) throw new Error("A file that was read has its parts");
  const { main } = found;
  const alignment = pairDisplaced(
    alignParagraphs(edited.paragraphs, fresh.paragraphs),
    edited.paragraphs,
    fresh.paragraphs,
  );
  const decisions = decide(edited, fresh, alignment);
  const read = (part: string) => fresh.parts.get(part) ?? readPart(fresh.package, part);
  const nextId = freeIds([...fresh.parts.values(), read(main.replace(/[^/]*$/, "comments.xml")) ?? ""]);
  const findings: MergeFinding[] = [];
  const todays = todaysTexts(fresh);
  const rewordings = findRewordings(decisions, { edited, fresh, todays });
  const freed = [...rewordings.flatMap((one) => one.freed), ...anchorsDeleted({ decisions, fresh })];
  const keeper = anchorKeeper(fresh, freed, nextId);
  const written = collectWritten(fresh, main, nextId, options);
  const merging: Merging = {
    edited,
    fresh,
    decisions,
    main,
    blocks: findBlocks(fresh.parts.get(main) ?? ""),
    xmlOf: (part) => fresh.parts.get(part) ?? "",
    tracked: { ...options, nextId },
    words,
    places: readPlaces(alignment),
    todays,
    anchored: keeper.anchored,
    write: written.write,
    comment: written.comment,
    find: (finding) => findings.push(finding),
  };
  const changes = writeRewordings(rewordings, merging) + writeInsertions(merging) + writeDeletions(merging);
  writeRemarks(merging);
  carryComments(merging);
  tellPictures(merging);
  tellOld(merging);
  for (const { part, splices } of keeper.dropped()) written.write(part, splices);
  const parts = new Map(
    Array.from(written.splices(), ([part, splices]) => {
      const xml = fresh.parts.get(part) ?? "";
      return [part, spliceXml(xml, [...splices, ...fallbackCopies(xml, splices)])];
    }),
  );
  const comments = addComments(read, written.comments(), main);
  for (const [part, xml] of comments) parts.set(part, xml);
  return { bytes: replaceParts(fresh.package, parts), changes, findings };
}
