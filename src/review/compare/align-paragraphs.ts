import { alignInOrder } from "./align-in-order.ts";
import type { Match } from "./align-in-order.ts";
import { alignTable, leftOf } from "./align-table.ts";
import type { Aligned, Alignment } from "./alignment.ts";
import { featuresOf, once, paragraphItem, paragraphKey } from "./comparable.ts";
import type { Comparable, Item } from "./comparable.ts";
import { findMoved } from "./find-moved.ts";
import { findSplits } from "./find-split.ts";
import { inOrderOfEdited } from "./in-order-of-edited.ts";
import { readBlocks } from "./read-blocks.ts";
import type { Block, Cell } from "./read-blocks.ts";

interface Documents {
  readonly edited: readonly Comparable[];
  readonly fresh: readonly Comparable[];
}

/**
 * Finds which paragraphs of two documents belong together, and what was moved, split, joined, added and removed. Paragraphs are
 * told by their words and by what the phrases in them are, not by what those say today; cells by their rows and places.
 */
export function alignParagraphs(edited: readonly Comparable[], fresh: readonly Comparable[]): Alignment {
  const documents = { edited, fresh };
  const [stories, there] = [readBlocks(edited), readBlocks(fresh)];
  const found = Array.from(stories, ([story, blocks]) => alignBlocks(blocks, there.get(story) ?? [], documents)).flat();
  return inOrderOfEdited([...found, ...movedAnywhere(found, documents)], edited.length, fresh.length);
}

function alignBlocks(blocks: readonly Block[], there: readonly Block[], documents: Documents): readonly Aligned[] {
  const [items, others] = [
    blocks.map((block) => blockItem(block, documents.edited)),
    there.map((block) => blockItem(block, documents.fresh)),
  ];
  const matches = alignInOrder(items, others);
  const texts = blocks.map((block) => (block.type === "paragraph" ? documents.edited[block.at] : undefined));
  const textsThere = there.map((block) => (block.type === "paragraph" ? documents.fresh[block.at] : undefined));
  const { kept, parted } = partMatches(texts, textsThere, matches);
  const used = [...kept, ...parted.flatMap(allPairs)];
  const moved = findMoved(leftOf(items, used, "edited"), leftOf(others, used, "fresh"));
  return [
    ...parted.map((one) => withIndexes(one, paragraphsOf(blocks), paragraphsOf(there))),
    ...kept.flatMap((match) => alignBlock("pair", blocks[match.edited], there[match.fresh], documents)),
    ...moved.flatMap((match) => alignBlock("moved", blocks[match.edited], there[match.fresh], documents)),
  ];
}

function blockItem(block: Block, paragraphs: readonly Comparable[]): Item {
  if (block.type === "paragraph") {
    const paragraph = paragraphs[block.at];
    if (paragraph) return paragraphItem(paragraph, paragraph.stands.type);
  }
  const within = block.type === "table" ? block.rows.flat(2).flatMap((at) => paragraphs[at] ?? []) : [];
  return { key: within.map(paragraphKey).join("\u001F"), kind: "table", features: once(() => featuresOf(within)) };
}

function paragraphsOf(blocks: readonly Block[]): (at: number) => number {
  return (at) => {
    const block = blocks[at];
    return block?.type === "paragraph" ? block.at : -1;
  };
}

function alignBlock(
  type: "pair" | "moved",
  block: Block | undefined,
  other: Block | undefined,
  documents: Documents,
): readonly Aligned[] {
  if (block?.type === "paragraph" && other?.type === "paragraph") return [{ type, edited: block.at, fresh: other.at }];
  if (block?.type !== "table" || other?.type !== "table") return [];
  return alignTable(block.rows, other.rows, documents.edited, documents.fresh).flatMap((match) => {
    return alignCell(match.moved ? "moved" : type, match.edited, match.fresh, documents);
  });
}

/** Two cells that are one: if one paragraph is left in each, whatever it says, it is the same. */
function alignCell(type: "pair" | "moved", cell: Cell, other: Cell, { edited, fresh }: Documents): readonly Aligned[] {
  const [texts, textsThere] = [cell.flatMap((at) => edited[at] ?? []), other.flatMap((at) => fresh[at] ?? [])];
  const [items, others] = [texts, textsThere].map((side) => side.map((one) => paragraphItem(one, "text")));
  if (!items || !others) return [];
  const { kept, parted } = partMatches(texts, textsThere, alignInOrder(items, others));
  const used = [...kept, ...parted.flatMap(allPairs)];
  const [left, leftThere] = [leftOf(items, used, "edited"), leftOf(others, used, "fresh")];
  const [one, another] = [left[0], leftThere[0]];
  const last =
    one && another && left.length === 1 && leftThere.length === 1 ? [{ edited: one.at, fresh: another.at }] : [];
  const [at, atFresh] = [(index: number) => cell[index] ?? -1, (index: number) => other[index] ?? -1];
  return [
    ...parted.map((split) => withIndexes(split, at, atFresh)),
    ...[...kept, ...last].map((match): Aligned => ({ type, edited: at(match.edited), fresh: atFresh(match.fresh) })),
  ];
}

type Parted = Extract<Aligned, { readonly type: "split" | "joined" }>;

/** Which of what was matched was split or joined in truth. */
function partMatches(
  texts: readonly (Comparable | undefined)[],
  there: readonly (Comparable | undefined)[],
  matches: readonly Match[],
): { readonly kept: readonly Match[]; readonly parted: readonly Parted[] } {
  const splits = findSplits(texts, there, matches);
  const rest = matches.filter((match) => !splits.some((split) => split.whole === match.fresh));
  const taken = splits.flatMap(({ parts, whole }) => parts.map((part) => ({ edited: part, fresh: whole, alike: 1 })));
  const flipped = [...rest, ...taken].map(({ edited, fresh, alike }) => ({ edited: fresh, fresh: edited, alike }));
  const joins = findSplits(there, texts, flipped);
  return {
    kept: rest.filter((match) => !joins.some((join) => join.whole === match.edited)),
    parted: [
      ...splits.map(({ parts, whole }): Parted => ({ type: "split", edited: parts, fresh: whole })),
      ...joins.map(({ parts, whole }): Parted => ({ type: "joined", edited: whole, fresh: parts })),
    ],
  };
}

function allPairs(parted: Parted): readonly Match[] {
  if (parted.type === "split") return parted.edited.map((edited) => ({ edited, fresh: parted.fresh, alike: 1 }));
  return parted.fresh.map((fresh) => ({ edited: parted.edited, fresh, alike: 1 }));
}

function withIndexes(parted: Parted, at: (index: number) => number, atFresh: (index: number) => number): Parted {
  if (parted.type === "split") return { ...parted, edited: parted.edited.map(at), fresh: atFresh(parted.fresh) };
  return { ...parted, edited: at(parted.edited), fresh: parted.fresh.map(atFresh) };
}

/** What is left of both documents may have gone from one story, table or cell to another. */
function movedAnywhere(found: readonly Aligned[], { edited, fresh }: Documents): readonly Aligned[] {
  const used = found.flatMap((one): readonly Match[] => {
    if (one.type === "split" || one.type === "joined") return allPairs(one);
    return one.type === "pair" || one.type === "moved" ? [{ ...one, alike: 1 }] : [];
  });
  const items = (side: readonly Comparable[]) => side.map((paragraph) => paragraphItem(paragraph, "anywhere"));
  const moved = findMoved(leftOf(items(edited), used, "edited"), leftOf(items(fresh), used, "fresh"));
  return moved.map((match) => ({ type: "moved", edited: match.edited, fresh: match.fresh }));
}
