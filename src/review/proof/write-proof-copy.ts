// Takes: a report's Word file as it reads, and the report as drafted. Gives: the bytes of its proof copy. Reports: nothing.
import type { ListedReport } from "../../checks/listed-report.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Language } from "../../locale/language.ts";
import { proofWordsFor } from "../../locale/proof-words.ts";
import { writingFor } from "../../locale/writing-for.ts";
import { traceReport } from "../../trace/trace-report.ts";
import { readPart } from "../package/read-part.ts";
import { replaceParts } from "../package/replace-parts.ts";
import { findTextParts } from "../returned/find-text-parts.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";
import { addComments, commentMarks } from "../rewrite/add-comments.ts";
import type { NewComment } from "../rewrite/add-comments.ts";
import { freeIds } from "../rewrite/free-ids.ts";
import { spliceXml } from "../rewrite/splice.ts";
import type { Splice } from "../rewrite/splice.ts";
import { changeAuthor, changeDate } from "../rewrite/tracked-change.ts";
import { prefixAt } from "../rewrite/xml-tags.ts";
import { addProofPage } from "./add-proof-page.ts";
import { commentPlaces } from "./comment-places.ts";
import type { CommentPlace } from "./comment-places.ts";
import { deriveProofPage } from "./derive-proof-page.ts";
import { endComment } from "./end-comment.ts";
import { markAsCopy } from "./mark-as-copy.ts";
import { placePhrases } from "./place-phrases.ts";
import type { PlacedPhrase } from "./place-phrases.ts";
import { tellPhrase } from "./tell-figure.ts";
import type { Telling } from "./tell-figure.ts";
import { tintRuns } from "./tint-runs.ts";
import { tintOf } from "./tints.ts";

/** What a Word file's report is, and when it is said to have been proofed: seconds since 1970-01-01 UTC. */
export interface ProofedReport extends ListedReport {
  readonly facts: Facts;
  readonly language: Language;
  readonly date: number;
}

/**
 * Writes a proof copy: the same file with a comment at every figure, a tint behind it by its kind, and a page at its end. All its
 * text stays as it is, as do comments and tracked changes that are in it.
 */
export function writeProofCopy(document: ReturnedDocument, report: ProofedReport): Uint8Array {
  const { view, facts, language, template, text } = report;
  const found = findTextParts(document.package);
  if (!found || "broken" in found) throw new Error("A file that was read has its parts");
  const { main } = found;
  const trace = traceReport(template.name, view, text);
  const telling: Telling = {
    look: { facts, view, locale: language },
    language,
    words: proofWordsFor(language),
    writing: writingFor(language),
    known: new Map(),
  };
  const phrases = placePhrases(document, trace.figures);
  const places = commentPlaces(document, main, phrases);
  const read = (part: string) => document.parts.get(part) ?? readPart(document.package, part);
  const commented = commentsAt(places, main, read, report.date, telling);
  const apart = trace.figures.filter(({ phrase }) => !commented.anchors.has(phrase.anchor));
  const page = deriveProofPage(report, apart, trace.gaps, telling);
  const tinted = tintsIn(document, phrases);
  const changed = new Map(
    [...tinted].map(([part, splices]) => [part, spliceXml(document.parts.get(part) ?? "", splices)]),
  );
  const spliced = spliceXml(document.parts.get(main) ?? "", [...(tinted.get(main) ?? []), ...commented.splices]);
  changed.set(main, addProofPage(spliced, page, read, main));
  for (const [part, xml] of addComments(read, commented.comments, main)) changed.set(part, xml);
  if (found.properties !== undefined) changed.set(found.properties, markAsCopy(read(found.properties) ?? "", "proof"));
  return replaceParts(document.package, changed);
}

interface Commented {
  readonly comments: readonly NewComment[];
  /** Of the document's part: the comments' marks. */
  readonly splices: readonly Splice[];
  /** Of the phrases that have one. */
  readonly anchors: ReadonlySet<string>;
}

function commentsAt(
  places: readonly CommentPlace[],
  main: string,
  read: (part: string) => string | undefined,
  date: number,
  telling: Telling,
): Commented {
  const xml = read(main) ?? "";
  const nextId = freeIds([xml, read(main.replace(/[^/]*$/, "comments.xml")) ?? ""]);
  const comments: NewComment[] = [];
  const splices: Splice[] = [];
  const anchors = new Set<string>();
  for (const { from, to, phrases } of places) {
    const id = nextId();
    const { open, close } = commentMarks(id, prefixAt(xml, from));
    const [first] = phrases;
    const isText = first?.paragraph.part === main;
    const end = isText ? endComment(first.paragraph, first.range, xml, close, tintOf(first.figures)) : undefined;
    splices.push({ from, to: from, xml: open }, end ?? { from: to, to, xml: close });
    const paragraphs = phrases.flatMap(({ figures, today }) => [
      ...(today === undefined ? [] : [{ text: telling.words.today(today), strong: true }]),
      ...tellPhrase(figures, telling),
    ]);
    comments.push({ id, author: changeAuthor, date: changeDate(date), paragraphs });
    for (const { phrase } of phrases.flatMap(({ figures }) => figures)) anchors.add(phrase.anchor);
  }
  return { comments, splices, anchors };
}

/** The tints by the parts that they stand in; a run that several phrases share is tinted once. */
function tintsIn(document: ReturnedDocument, phrases: readonly PlacedPhrase[]): ReadonlyMap<string, readonly Splice[]> {
  const tinted = new Map<string, Map<number, Splice>>();
  for (const { paragraph, pieces, figures } of phrases) {
    const { part } = paragraph;
    const fill = tintOf(figures);
    const splices = tinted.get(part) ?? new Map<number, Splice>();
    tinted.set(part, splices);
    for (const splice of tintRuns(pieces, document.parts.get(part) ?? "", fill)) {
      if (!splices.has(splice.from)) splices.set(splice.from, splice);
    }
  }
  return new Map([...tinted].map(([part, splices]) => [part, [...splices.values()]]));
}
