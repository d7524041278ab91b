import { insertText } from "../rewrite/insert-text.ts";
import { renameAnchor } from "../rewrite/rename-anchor.ts";
import { replaceTexts } from "../rewrite/replace-texts.ts";
import type { Replacement } from "../rewrite/replace-texts.ts";
import type { Splice } from "../rewrite/splice.ts";
import type { TrackedChange } from "../rewrite/tracked-change.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { NewText } from "./new-texts.ts";

/**
 * The splices that give phrases of one paragraph their new texts and their anchors the new names.
 * @param xml of the paragraph's part
 * @param nextId for anchors that are put back
 */
export function writeTexts(
  paragraph: ReturnedParagraph,
  xml: string,
  texts: readonly NewText[],
  nextId: () => number,
  tracked: TrackedChange | undefined,
): readonly Splice[] {
  const inserted = texts.flatMap(({ anchors, range, text }) => {
    const [outer] = anchors;
    const isEmpty = outer && range.from === range.to;
    return (isEmpty && insertText(paragraph, xml, outer, text, tracked)) || [];
  });
  const replacements = texts.flatMap((text) => replacementsOf(text, nextId));
  const renamed = texts.flatMap(({ anchors, names }) =>
    anchors.flatMap((anchor): readonly Splice[] => {
      const other = names.get(anchor.name);
      return other === undefined ? [] : [renameAnchor(anchor, other, xml)];
    }),
  );
  return [...inserted, ...replaceTexts(paragraph, xml, replacements, tracked), ...renamed];
}

/** What was typed next to the anchor goes, and the new text stands in it. */
function replacementsOf(
  { anchors, range, text, restored, unmarked }: NewText,
  nextId: () => number,
): readonly Replacement[] {
  if (range.from === range.to) return [];
  if (restored !== undefined) return [{ ...range, text, anchor: { name: restored, id: nextId() } }];
  const from = Math.max(range.from, Math.min(...anchors.map((anchor) => anchor.from)));
  const to = Math.min(range.to, Math.max(...anchors.map((anchor) => anchor.to)));
  if (from >= to) return [{ ...range, text, unmarked }];
  const beside = [
    { from: range.from, to: from, text: "" },
    { from: to, to: range.to, text: "" },
  ];
  return [{ from, to, text, unmarked }, ...beside.filter((one) => one.from < one.to)];
}

/** The splices that take away an anchor in which nothing was left, where it is put back elsewhere. */
export function dropEmptied(
  texts: readonly NewText[],
  { paragraphs }: ReturnedDocument,
): readonly { readonly paragraph: ReturnedParagraph; readonly found: readonly Splice[] }[] {
  const restored = texts.flatMap(({ restored: name, judged }) => (name === undefined ? [] : [name, judged.anchor]));
  if (restored.length === 0) return [];
  return paragraphs.map((paragraph) => {
    const emptied = paragraph.anchors.filter(({ name, from, to, copied }) => {
      return from === to && !copied && restored.includes(name);
    });
    const spans = emptied.flatMap(({ start, end }) => (end ? [start, end] : [start]));
    return { paragraph, found: spans.map((span) => ({ ...span, xml: "" })) };
  });
}
