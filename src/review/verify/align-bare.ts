import { alignParagraphs } from "../compare/align-paragraphs.ts";
import type { Aligned, Alignment } from "../compare/alignment.ts";
import type { ReturnedParagraph } from "../returned/returned-document.ts";

type Paragraphs = readonly ReturnedParagraph[];

/**
 * Some programs drop bookmarks, all or those of a table. What of the file has no anchor, and of the draft found no other, is
 * compared once more by its words alone, the figures among them.
 */
export function alignBare(alignment: Alignment, edited: Paragraphs, fresh: Paragraphs): Alignment {
  const ones = alignment.flatMap((one) => (one.type === "added" && isBare(edited[one.edited]) ? [one.edited] : []));
  const others = alignment.flatMap((one) => (one.type === "removed" ? [one.fresh] : []));
  if (ones.length === 0 || others.length === 0) return alignment;
  const again = alignParagraphs(ones.flatMap(withoutAnchors(edited)), others.flatMap(withoutAnchors(fresh)));
  const found = new Map<number, Aligned>();
  const taken = new Set<number>();
  for (const match of again) {
    if (match.type !== "pair" && match.type !== "moved") continue;
    const [one, other] = [ones[match.edited], others[match.fresh]];
    if (one === undefined || other === undefined) continue;
    found.set(one, { type: match.type, edited: one, fresh: other });
    taken.add(other);
  }
  return alignment.flatMap((one): Alignment => {
    if (one.type === "removed" && taken.has(one.fresh)) return [];
    return [(one.type === "added" ? found.get(one.edited) : undefined) ?? one];
  });
}

function isBare(paragraph: ReturnedParagraph | undefined): boolean {
  return paragraph?.anchors.length === 0 && paragraph.text.trim() !== "";
}

function withoutAnchors(paragraphs: Paragraphs): (index: number) => readonly ReturnedParagraph[] {
  return (index) => {
    const paragraph = paragraphs[index];
    return paragraph ? [{ ...paragraph, anchors: [], skeleton: paragraph.text.replaceAll(/\s+/g, "") }] : [];
  };
}
