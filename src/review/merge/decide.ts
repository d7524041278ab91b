import type { Aligned, Alignment } from "../compare/alignment.ts";
import { editedOf, freshOf } from "../compare/in-order-of-edited.ts";
import { originsFrom } from "../compare/origins.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import { isAsPrinted, isSameText } from "../verify/same-text.ts";
import { baseKey, readBaseSides } from "./base-sides.ts";
import type { BaseSides } from "./base-sides.ts";
import type { Decision, Remark } from "./decision.ts";
import { matchFigures } from "./match-figures.ts";
import { rowsOf } from "./table-rows.ts";

interface Deciding {
  readonly edited: ReturnedDocument;
  readonly fresh: ReturnedDocument;
  /** Nothing where the file doesn't say how it was built: then all that differs is taken for done by hand. */
  readonly sides: BaseSides | undefined;
  readonly originOf: ReturnType<typeof originsFrom>;
  /** What the fresh report has, with its phrases but whatever they say, as a record tells it. */
  readonly there: ReadonlySet<string>;
}

/** Decides entry by entry of the alignment who changed what, and what comes of it (docs/decisions/106-merge.md). */
export function decide(edited: ReturnedDocument, fresh: ReturnedDocument, alignment: Alignment): readonly Decision[] {
  const sides = edited.base && readBaseSides(edited.base, alignment, edited.paragraphs, fresh.paragraphs);
  const originOf = originsFrom(edited.base, edited.paragraphs, fresh.paragraphs);
  const there = new Set(fresh.paragraphs.map(baseKey));
  const deciding = { edited, fresh, sides, originOf, there };
  const rewritten = findRewritten(alignment, deciding);
  return alignment.flatMap((aligned) => rewritten.get(aligned) ?? decideEntry(aligned, deciding));
}

/** What was changed here and there beyond recognition: one paragraph was, and two are. The file's goes into a comment. */
function findRewritten(alignment: Alignment, deciding: Deciding): ReadonlyMap<Aligned, readonly Decision[]> {
  const { sides, fresh } = deciding;
  const found = new Map<Aligned, readonly Decision[]>();
  if (!sides) return found;
  const added = alignment.filter(
    (one) => one.type === "added" && hasWords(one, deciding) && deciding.originOf(one) === "hand",
  );
  const there = alignment.filter(
    (one) => one.type === "removed" && hasWords(one, deciding) && deciding.originOf(one) === "draft",
  );
  const former = new Map(there.map((one) => [one, sides.formerOf(one)]));
  for (const one of added) {
    const places = sides.formerOf(one);
    const other = there.find(
      (entry) => !found.has(entry) && former.get(entry)?.some((place) => places.includes(place)),
    );
    const [at] = other ? freshOf(other) : [];
    if (!other || at === undefined || fresh.paragraphs[at]?.stands.type !== "text") continue;
    found.set(one, []);
    found.set(other, [{ type: "remark", about: "conflict", fresh: at, edited: editedOf(one) }]);
  }
  return found;
}

function decideEntry(aligned: Aligned, deciding: Deciding): readonly Decision[] {
  if (!hasWords(aligned, deciding)) return [];
  const { sides, originOf, there, edited, fresh } = deciding;
  switch (aligned.type) {
    case "pair":
      return [decidePair(aligned.edited, aligned.fresh, deciding)];
    case "moved": {
      const pair = decidePair(aligned.edited, aligned.fresh, deciding);
      return isMovedThere(aligned, deciding) ? [pair] : [pair, remark("moved", aligned)];
    }
    case "added": {
      const own = edited.paragraphs[aligned.edited];
      if (own?.stands.type === "margin" && isInMargin(own, fresh)) return [];
      const isOther = own !== undefined && !there.has(baseKey(own));
      if (originOf(aligned) === "draft") return [{ type: "keep", edited: [aligned.edited], isOther }];
      const isGone = sides !== undefined && sides.formerOf(aligned).length > 0;
      return [{ type: "insert", edited: aligned.edited, isGone }];
    }
    case "removed":
      // Without a record nobody knows whether it was deleted or is new.
      if (!sides || fresh.paragraphs[aligned.fresh]?.skeleton === "") return [];
      if (originOf(aligned) === "hand") return [{ type: "delete", fresh: aligned.fresh }];
      return sides.formerOf(aligned).length > 0 ? [remark("deleted", aligned)] : [];
    case "split":
    case "joined":
      if (originOf(aligned) !== "draft") return [remark(aligned.type, aligned)];
      return [{ type: "keep", edited: editedOf(aligned), isOther: true }];
  }
}

/** Whether facts or template moved it. Of lines that are all alike in the record nobody knows: they are told. */
function isMovedThere(aligned: Extract<Aligned, { readonly type: "moved" }>, deciding: Deciding): boolean {
  const { edited, sides, originOf } = deciding;
  const own = edited.paragraphs[aligned.edited];
  const row = own?.stands.type === "cell" ? rowsOf(edited.paragraphs, aligned.edited) : [aligned.edited];
  const isKnown = row.some((at) => {
    const paragraph = edited.paragraphs[at];
    return paragraph !== undefined && sides?.isSingle(paragraph) === true;
  });
  return isKnown && originOf(aligned) === "draft";
}

/** Word processors write the same footer again for each section. */
function isInMargin(own: ReturnedParagraph, { paragraphs }: ReturnedDocument): boolean {
  const reading = (paragraph: ReturnedParagraph) => textOf(paragraph).replaceAll(/[\s\d]/g, "");
  return paragraphs.some((other) => other.stands.type === "margin" && reading(other) === reading(own));
}

function remark(about: Remark["about"], aligned: Aligned): Remark {
  return { type: "remark", about, fresh: freshOf(aligned)[0] ?? 0, edited: editedOf(aligned) };
}

function decidePair(at: number, atFresh: number, { edited, fresh, sides, there }: Deciding): Decision {
  const [ours, theirs] = [edited.paragraphs[at], fresh.paragraphs[atFresh]];
  if (!ours || !theirs) throw new Error("An alignment names paragraphs that are there");
  const isRecorded = ours.skeleton !== "" || theirs.skeleton !== "";
  const isBuiltThere = sides?.isBuilt(theirs) === true;
  // Two that were both built, and not as one, were exchanged by hand.
  const isExchanged = isBuiltThere && baseKey(ours) !== baseKey(theirs);
  const isBuilt = sides ? sides.isBuilt(ours) && !isExchanged : ours.skeleton === theirs.skeleton;
  const own = ownFigures(ours, theirs);
  if (isRecorded && isBuilt && own.length === 0) {
    return { type: "keep", edited: [at], isOther: !there.has(baseKey(ours)) };
  }
  if (isSameText(textOf(ours), textOf(theirs)) && own.length === 0 && !isExchanged) {
    return { type: "keep", edited: [at], isOther: false };
  }
  if (!sides || isBuiltThere || (sides.isBuiltWording(theirs) && hasWording(theirs))) {
    return { type: "reword", edited: at, fresh: atFresh, by: isBuiltThere ? "what" : "place" };
  }
  if (isBuilt && own.every(({ isKnown }) => isKnown)) return { type: "figures", edited: at, fresh: atFresh };
  return { type: "remark", about: "conflict", fresh: atFresh, edited: [at] };
}

/** Whether words stand around its phrases: cells that are a phrase and nothing else are all alike. */
function hasWording({ text, anchors }: ReturnedParagraph): boolean {
  return /\p{L}/u.test(anchors.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text));
}

/** Figures changed by hand to something else than what the facts say today, and whether the fresh paragraph has just them. */
function ownFigures(ours: ReturnedParagraph, theirs: ReturnedParagraph): readonly { readonly isKnown: boolean }[] {
  return [...matchFigures(ours, theirs, "place")].flatMap(([one, other]) => {
    const [text, today] = [ours.text.slice(one.from, one.to), theirs.text.slice(other.from, other.to)];
    const isOwn = !isAsPrinted(text, one.printed) && !isSameText(text, today);
    return isOwn ? [{ isKnown: one.what === other.what }] : [];
  });
}

/** Whether there is text of its own, on any side: what the word processor works out is nobody's. */
function hasWords(aligned: Aligned, { edited, fresh }: Deciding): boolean {
  const texts = [
    ...editedOf(aligned).map((at) => edited.paragraphs[at]),
    ...freshOf(aligned).map((at) => fresh.paragraphs[at]),
  ];
  return texts.some((paragraph) => paragraph && textOf(paragraph).trim() !== "");
}

/** A paragraph's text without what the word processor works out. */
export function textOf({ text, fields }: Pick<ReturnedParagraph, "text" | "fields">): string {
  return fields.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
}
