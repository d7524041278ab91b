import type { Range, ReturnedParagraph, Span } from "../returned/returned-document.ts";
import { cutPieces } from "./cut-pieces.ts";
import type { CutPiece, Cut } from "./cut-pieces.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeDeletedText, writeRunText, writeTracked } from "./write-runs.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/** A range of a paragraph's text, with at least one character in it, and what is to stand there. */
export interface Replacement extends Range {
  readonly text: string;
  /** A bookmark that is set around the new text. Default: none. */
  readonly anchor?: { readonly name: string; readonly id: number } | undefined;
  /** Whether the new text is not highlighted, as the old one is. Default: it stays as it is. */
  readonly unmarked?: boolean;
}

/**
 * The splices that replace ranges of a paragraph's text. A new text stands where its range begins, in the form of the run there;
 * runs of which nothing is left are taken away, and what else stands in or between runs stays. In an empty anchor: `insertText`.
 * @param xml of the paragraph's part
 * @param replacements that don't overlap
 * @param tracked marked as deleted and inserted instead of just being written; what somebody inserted as a tracked change stays
 *   their insertion. Default: it is not.
 */
export function replaceTexts(
  paragraph: ReturnedParagraph,
  xml: string,
  replacements: readonly Replacement[],
  tracked?: TrackedChange,
): readonly Splice[] {
  const groups = groupsOf(cutPieces(paragraph, xml, replacements), xml);
  const forms = formsOf(groups, xml);
  return groups.map((group) => spliceOf(group, xml, forms, tracked));
}

/** Pieces of one run that follow each other, in each of which something is replaced. */
type Group = readonly [CutPiece, ...CutPiece[]];

function groupsOf(pieces: readonly CutPiece[], xml: string): readonly Group[] {
  const groups: [CutPiece, ...CutPiece[]][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const follows = before?.run.from === piece.run.from && isBlank(xml.slice(before.element.to, piece.element.from));
    if (group && follows) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The run of a group as it stands around it. */
interface Around {
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
  /** Of the first `w:t` in the group. */
  readonly textTag: string | undefined;
  readonly inserted: boolean;
}

/** The runs in which replacements begin: new texts take their form. */
type Forms = ReadonlyMap<Replacement, Around>;

function formsOf(groups: readonly Group[], xml: string): Forms {
  return new Map(
    groups.flatMap((group) => {
      const begun = group.flatMap(({ cuts }) => cuts).filter(({ first }) => first === true);
      return begun.flatMap(({ replacement }) => (replacement ? [[replacement, aroundGroup(group, xml)] as const] : []));
    }),
  );
}

function aroundGroup(group: Group, xml: string): Around {
  const [{ run, properties, inserted }] = group;
  const prefix = prefixAt(xml, run.from);
  const open =
    xml.slice(run.from, tagEnd(xml, run.from)) + (properties ? xml.slice(properties.from, properties.to) : "");
  const textTag = group.find((piece) => piece.tag !== undefined)?.tag;
  return { prefix, open, close: `</${prefix}r>`, textTag, inserted };
}

function spliceOf(group: Group, xml: string, forms: Forms, tracked: TrackedChange | undefined): Splice {
  const [first] = group;
  const { run, properties } = first;
  const span: Span = { from: first.element.from, to: (group.at(-1) ?? first).element.to };
  const openTo = tagEnd(xml, run.from);
  const around = aroundGroup(group, xml);
  const { prefix, open, textTag } = around;
  const begins = isBlank(xml.slice(properties?.to ?? openTo, span.from));
  const ends = isBlank(xml.slice(span.to, xml.lastIndexOf("<", run.to - 1)));
  const cuts = group.flatMap((piece) => piece.cuts);
  if (!tracked && !cuts.some(({ replacement }) => replacement?.anchor)) {
    const content = cuts.map(({ text, replacement, first }) => {
      if (!replacement) return text;
      return first === true ? replacement.text : "";
    });
    const written = writeRunText(content.join(""), prefix, textTag);
    if (written === "" && begins && ends) return { ...run, xml: "" };
    const isUnmarked = begins && cuts.some(({ replacement }) => replacement?.unmarked === true);
    if (!isUnmarked || !properties) return { ...span, xml: written };
    return { from: properties.from, to: span.to, xml: unmarked(xml.slice(properties.from, span.from)) + written };
  }
  const apart = stretchesOf(cuts).map((stretch) => writeStretch(stretch, around, forms, tracked));
  // The run is closed before them and opened again behind, unless nothing of it stands there or it only goes on.
  const seam = around.close + open;
  const whole = (begins ? "" : around.close) + apart.join("") + (ends ? "" : open);
  return {
    from: begins ? run.from : span.from,
    to: ends ? run.to : span.to,
    xml: whole.slice(whole.startsWith(seam) ? seam.length : 0, whole.endsWith(seam) ? -seam.length : undefined),
  };
}

/** What is kept, deleted or inserted, each in runs of its own. */
function writeStretch(stretch: Stretch, around: Around, forms: Forms, tracked: TrackedChange | undefined): string {
  const { prefix, textTag } = around;
  const [{ replacement }] = stretch;
  if (!replacement) {
    return inRun(writeRunText(stretch.map(({ text }) => text).join(""), prefix, textTag), around);
  }
  const gone = stretch.map(({ text, mark }) => mark ?? writeDeletedText(text, prefix)).join("");
  const deleted = tracked ? writeTracked("del", inRun(gone, around), prefix, tracked) : "";
  // What is inserted stands behind all that is deleted for it.
  const isItsPlace = stretch.some(({ first, last }) => (tracked ? last : first) === true);
  const form = { ...(forms.get(replacement) ?? around), inserted: around.inserted };
  return deleted + (isItsPlace ? writeInsertion(replacement, form, tracked) : "");
}

type Stretch = readonly [Cut, ...Cut[]];

/** Cuts that follow each other and are kept, or belong to one replacement. */
function stretchesOf(cuts: readonly Cut[]): readonly Stretch[] {
  const stretches: [Cut, ...Cut[]][] = [];
  for (const cut of cuts) {
    const stretch = stretches.at(-1);
    if (stretch && stretch[0].replacement === cut.replacement) stretch.push(cut);
    else stretches.push([cut]);
  }
  return stretches;
}

function writeInsertion(replacement: Replacement, around: Around, tracked: TrackedChange | undefined): string {
  const { prefix, textTag, inserted, open } = around;
  const { text, anchor } = replacement;
  const own = tracked ? withoutFormerForm(open) : open;
  const form = { ...around, open: replacement.unmarked === true ? unmarked(own) : own };
  const run = inRun(writeRunText(text, prefix, textTag), form);
  // An insertion within an insertion would be nobody's.
  const added = tracked && !inserted && run !== "" ? writeTracked("ins", run, prefix, tracked) : run;
  if (!anchor) return added;
  const start = `<${prefix}bookmarkStart ${prefix}id="${anchor.id}" ${prefix}name="${anchor.name}"/>`;
  return `${start}${added}<${prefix}bookmarkEnd ${prefix}id="${anchor.id}"/>`;
}

function inRun(content: string, { open, close }: Around): string {
  return content === "" ? "" : open + content + close;
}

/** Without the tracked change of the run's form, which is told by the run that is deleted. */
function withoutFormerForm(open: string): string {
  return open.replaceAll(/<((?:[^\s<>:]+:)?)rPrChange\s.*?<\/\1rPrChange\s*>/gs, "");
}

/** Without the highlight of what was missing. */
function unmarked(xml: string): string {
  return xml.replace(/<(?:[^\s<>:]+:)?highlight\s[^<>]*\/>/, "");
}

/** Where Word last broke pages is worked out anew. */
function isBlank(xml: string): boolean {
  return /^(?:\s|<(?:[^\s<>:]+:)?lastRenderedPageBreak\s*\/>)*$/.test(xml);
}
