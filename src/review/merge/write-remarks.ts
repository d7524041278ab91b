import type { ReturnedParagraph } from "../returned/returned-document.ts";
import { textOf } from "./decide.ts";
import type { Remark } from "./decision.ts";
import type { Merging } from "./merging.ts";
import { shorten } from "../shorten.ts";
import { mostQuoted } from "./merged.ts";
import { quoteDifference } from "./quote-difference.ts";
import { rowsOf } from "./table-rows.ts";

/** Writes a comment at each fresh paragraph that stands against what the file has there, with that in it. */
export function writeRemarks(merging: Merging): void {
  const { decisions, edited, fresh, comment, find } = merging;
  const told = new Set<number>();
  for (const decision of decisions) {
    if (decision.type !== "remark") continue;
    const paragraph = fresh.paragraphs[decision.fresh];
    if (!paragraph || told.has(decision.fresh)) continue;
    const texts = textsOf(decision, merging, told);
    comment(decision.fresh, {
      paragraphs: [{ text: headingOf(decision, merging) }, ...texts.map((text) => ({ text }))],
    });
    const draft = shorten(textOf(paragraph), mostQuoted);
    if (decision.about === "conflict") {
      const [quoted, byHand] = quoteDifference(textOf(paragraph), texts.join(" "));
      find({ type: "conflict", draft: quoted, edited: byHand });
    } else
      find({
        type: decision.about,
        draft: draft === "" ? shorten(edited.paragraphs[decision.edited[0] ?? -1]?.text ?? "", mostQuoted) : draft,
      });
  }
}

/** A row that was moved is told once, by all its cells. */
function textsOf(
  { about, fresh: at, edited: indexes }: Remark,
  { edited, fresh, decisions }: Merging,
  told: Set<number>,
): readonly string[] {
  told.add(at);
  const [first = -1] = indexes;
  const paragraphs: readonly (ReturnedParagraph | undefined)[] = indexes.map((index) => edited.paragraphs[index]);
  if (about !== "moved" || edited.paragraphs[first]?.stands.type !== "cell")
    return paragraphs.flatMap((one) => one?.text ?? []);
  const row = new Set(rowsOf(edited.paragraphs, first));
  const others = decisions.filter(
    (one) => one.type === "remark" && one.about === "moved" && one.edited.some((index) => row.has(index)),
  );
  for (const one of others) if (one.type === "remark" && fresh.paragraphs[one.fresh]) told.add(one.fresh);
  return [[...row].map((index) => edited.paragraphs[index]?.text ?? "").join("  ")];
}

function headingOf({ about, edited: [first = -1] }: Remark, { edited, words }: Merging): string {
  if (about !== "moved") return words[about];
  const own = edited.paragraphs[first];
  const row = own?.stands.type === "cell" ? (rowsOf(edited.paragraphs, first)[0] ?? first) : first;
  const before = edited.paragraphs
    .slice(0, row)
    .findLastIndex(({ text, part }) => part === own?.part && text.trim() !== "");
  if (before < 0) return words.movedFirst;
  const line = edited.paragraphs[before]?.stands.type === "cell" ? rowsOf(edited.paragraphs, before) : [before];
  const text = line.map((index) => edited.paragraphs[index]?.text ?? "").join("  ");
  return words.moved(shorten(text, mostQuoted));
}
