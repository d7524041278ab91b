import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { textOf } from "./decide.ts";
import type { Merging } from "./merging.ts";
import { readComments } from "./read-comments.ts";
import { shorten } from "../shorten.ts";
import { mostQuoted } from "./merged.ts";

/** Keeps the comments of the file, with their authors, at the paragraphs that they are about or the ones before. */
export function carryComments({ edited, main, places, comment }: Merging): void {
  for (const { paragraph, date, ...found } of readComments(edited, main)) {
    const at = places.freshAt(paragraph) ?? places.before(paragraph, () => true) ?? 0;
    comment(at, { ...found, ...(date !== undefined && date !== "" && { date }) });
  }
}

/** What the file has as it was built, and the fresh report otherwise or not at all: in one comment at its begin. */
export function tellOld({ decisions, edited, fresh, main, comment, words }: Merging): void {
  const isChanged = new Set(decisions.flatMap((one) => ("fresh" in one && one.type !== "remark" ? [one.fresh] : [])));
  const there = new Set(
    fresh.paragraphs.flatMap((paragraph, at) => (isChanged.has(at) ? [] : [textOf(paragraph).trim()])),
  );
  const isOld = (at: number) => {
    const text = textOf(edited.paragraphs[at] ?? nothing).trim();
    return text !== "" && !there.has(text);
  };
  const old = decisions.flatMap((decision) => {
    if (decision.type === "figures") return [decision.edited];
    return decision.type === "keep" && decision.isOther ? decision.edited : [];
  });
  const lines = new Map<string, string>();
  for (const at of old.filter(isOld)) {
    const paragraph = edited.paragraphs[at];
    if (!paragraph) continue;
    const { stands, part } = paragraph;
    // Cells of a row are one line.
    const line = stands.type === "cell" ? `${part} ${stands.table} ${stands.row}` : String(at);
    lines.set(line, [lines.get(line) ?? [], textOf(paragraph).trim()].flat().join("  "));
  }
  if (lines.size === 0) return;
  const first = fresh.paragraphs.findIndex(({ part, text }) => part === main && text.trim() !== "");
  const texts = [...new Set(lines.values())].map((text) => ({ text }));
  comment(Math.max(0, first), { paragraphs: [{ text: words.old }, ...texts] });
}

const nothing: Pick<ReturnedParagraph, "text" | "fields"> = { text: "", fields: [] };

/** Tells of pictures that the file has, and the fresh report not: they are not carried over. */
export function tellPictures({ edited, fresh, main, places, comment, find, words }: Merging): void {
  const [ours, theirs] = [picturesIn(edited.parts.get(main) ?? ""), picturesIn(fresh.parts.get(main) ?? "")];
  if (ours <= theirs) return;
  edited.paragraphs.forEach(({ part, span, stands, text }, index) => {
    if (part !== main || stands.type === "box") return;
    const there = places.freshAt(index);
    const other = there === undefined ? undefined : fresh.paragraphs[there];
    const own = picturesIn((edited.parts.get(part) ?? "").slice(span.from, span.to));
    if (
      own === 0 ||
      (other && picturesIn((fresh.parts.get(other.part) ?? "").slice(other.span.from, other.span.to)) >= own)
    )
      return;
    comment(there ?? places.before(index, () => true) ?? 0, { paragraphs: [{ text: words.picture }] });
    const near = edited.paragraphs.slice(0, index).findLast((one) => one.text.trim() !== "");
    find({ type: "picture", edited: shorten(text.trim() === "" ? (near?.text ?? "") : text, mostQuoted) });
  });
}

/** Each stands in two forms at most, of which the old one doesn't count. */
function picturesIn(xml: string): number {
  const plain = xml.replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>/gs, "");
  return [...plain.matchAll(/<(?:[^\s<>/:]+:)?(?:drawing|pict|object)[\s>/]/g)].length;
}
