import type { Range, ReturnedParagraph, Span, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "./splice.ts";
import type { TrackedChange } from "./tracked-change.ts";
import { writeDeletedText, writeRunText, writeTracked } from "./write-runs.ts";
import { prefixAt, tagEnd } from "./xml-tags.ts";

/** How a text is replaced. */
export interface ReplaceOptions {
  /** Marked as deleted and inserted instead of just being written. Default: it is not. */
  readonly tracked?: TrackedChange | undefined;
  /** A bookmark that is set around the new text. Default: none. */
  readonly anchor?: { readonly name: string; readonly id: number } | undefined;
}

/**
 * The splices that replace a range of a paragraph's text. The new text stands where the range begins, in the form of the run
 * there; runs of which nothing is left are taken away, and what else stands in or between runs stays. What was inserted as a
 * tracked change by somebody stays their insertion.
 * @param xml of the paragraph's part
 * @param range with at least one character in it, see `insertText`
 */
export function replaceText(
  paragraph: ReturnedParagraph,
  xml: string,
  range: Range,
  text: string,
  options: ReplaceOptions = {},
): readonly Splice[] {
  const groups = groupsIn(paragraph, xml, range);
  return groups.map((group, index) => spliceOf(group, index === 0 ? text : "", xml, options));
}

/** Pieces of one run that follow each other and lie in the range at least in part, and what is kept of the first and the last. */
interface Group {
  readonly pieces: readonly CutPiece[];
  readonly run: Span;
  readonly properties: Span | undefined;
  readonly inserted: boolean;
  /** From the first piece's element to the last's. */
  readonly span: Span;
  readonly head: string;
  readonly tail: string;
}

interface CutPiece {
  readonly piece: TextPiece;
  /** Its `w:t` with its tags, or its mark. */
  readonly element: Span;
  /** What of its text is replaced. */
  readonly replaced: string;
}

function groupsIn({ pieces, text }: ReturnedParagraph, xml: string, range: Range): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const from = Math.max(piece.from, range.from);
    const to = Math.min(piece.to, range.to);
    if (from >= to) continue;
    const element = elementOf(piece, xml);
    const cut = { piece, element, replaced: text.slice(from, to) };
    const [head, tail] = [text.slice(piece.from, from), text.slice(to, piece.to)];
    const before = groups.at(-1);
    if (before?.run.from === piece.run.from && isBlank(xml.slice(before.span.to, element.from))) {
      const span = { from: before.span.from, to: element.to };
      groups.splice(-1, 1, { ...before, pieces: [...before.pieces, cut], span, tail });
    } else {
      const { run, properties, inserted } = piece;
      groups.push({ pieces: [cut], run, properties, inserted, span: element, head, tail });
    }
  }
  return groups;
}

function elementOf({ type, span }: TextPiece, xml: string): Span {
  if (type === "mark") return span;
  return { from: xml.lastIndexOf("<", span.from - 1), to: tagEnd(xml, span.to) };
}

function spliceOf(group: Group, text: string, xml: string, options: ReplaceOptions): Splice {
  const { run, properties, span } = group;
  const prefix = prefixAt(xml, run.from);
  const open =
    xml.slice(run.from, tagEnd(xml, run.from)) + (properties ? xml.slice(properties.from, properties.to) : "");
  const close = `</${prefix}r>`;
  const begins = isBlank(xml.slice(properties?.to ?? tagEnd(xml, run.from), span.from));
  const ends = isBlank(xml.slice(span.to, xml.lastIndexOf("<", run.to - 1)));
  const write = (written: string) => writeRunText(written, prefix, tagOf(group, xml));
  if (!options.tracked && !options.anchor) {
    const content = write(group.head + text + group.tail);
    if (content === "" && begins && ends) return { ...run, xml: "" };
    return { ...span, xml: content };
  }
  // The run is closed before the new runs and opened again behind them, unless nothing of it stands there.
  const before = begins ? inRun(write(group.head), open, close) : write(group.head) + close;
  const after = ends ? inRun(write(group.tail), open, close) : open + write(group.tail);
  const middle = writeMiddle(group, inRun(write(text), open, close), xml, prefix, [open, close], options);
  return { from: begins ? run.from : span.from, to: ends ? run.to : span.to, xml: before + middle + after };
}

function inRun(content: string, open: string, close: string): string {
  return content === "" ? "" : open + content + close;
}

function writeMiddle(
  { pieces, inserted }: Group,
  newRun: string,
  xml: string,
  prefix: string,
  [open, close]: readonly [string, string],
  { tracked, anchor }: ReplaceOptions,
): string {
  const gone = pieces.map(({ piece, element, replaced }) =>
    piece.type === "text" ? writeDeletedText(replaced, prefix) : xml.slice(element.from, element.to),
  );
  const deleted = tracked ? writeTracked("del", open + gone.join("") + close, prefix, tracked) : "";
  if (newRun === "") return deleted;
  // An insertion within an insertion would be nobody's.
  const added = tracked && !inserted ? writeTracked("ins", newRun, prefix, tracked) : newRun;
  return deleted + (anchor ? around(added, prefix, anchor) : added);
}

function around(runs: string, prefix: string, { name, id }: NonNullable<ReplaceOptions["anchor"]>): string {
  const start = `<${prefix}bookmarkStart ${prefix}id="${id}" ${prefix}name="${name}"/>`;
  return `${start}${runs}<${prefix}bookmarkEnd ${prefix}id="${id}"/>`;
}

/** The tag of the group's first `w:t`, as it stands there. */
function tagOf({ pieces }: Group, xml: string): string | undefined {
  const first = pieces.find(({ piece }) => piece.type === "text");
  return first && xml.slice(first.element.from, first.piece.span.from);
}

/** Where Word last broke pages is worked out anew. */
function isBlank(xml: string): boolean {
  return /^(?:\s|<[^\s<>:]+:lastRenderedPageBreak\s*\/>)*$/.test(xml);
}
