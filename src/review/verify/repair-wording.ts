import type { Wording } from "../compare/split-words.ts";
import type { Range, ReturnedParagraph } from "../returned/returned-document.ts";
import type { Comparison } from "./comparison.ts";
import type { Facing } from "./facing.ts";
import type { Judged } from "./judge-facing.ts";
import { slotsOf } from "./side.ts";
import type { InFile } from "./verification.ts";

/** The words of paragraphs that belong together, without what the word processor works out. */
export interface FacingWording {
  readonly facing: Facing;
  readonly edited: PlacedWording;
  readonly fresh: Wording;
}

/** `placeOf` leads from the words back to the file. */
export interface PlacedWording extends Wording {
  readonly placeOf: (range: Range) => InFile & { readonly range: Range };
}

type Anchored = Wording["anchors"];

/**
 * The file's words with every phrase that was found at its place marked as one: with the digits typed at its edges, and where its
 * anchor is gone.
 */
export function repairWording(facing: Facing, phrases: readonly Judged[], comparison: Comparison): FacingWording {
  const { edited, fresh } = comparison;
  const found = phrases.flatMap(({ phrase, at: { paragraph, range }, judgement }) => {
    const isPlaced = range && (judgement?.type === "changed" || judgement?.type === "retyped");
    return isPlaced ? [{ paragraph, ...range, what: phrase.anchors[0]?.what ?? "" }] : [];
  });
  const editedParts = facing.edited.flatMap((index): readonly Part[] => {
    const paragraph = edited.paragraphs[index];
    if (!paragraph) return [];
    const placed = found.filter((one) => one.paragraph === index);
    const kept = anchorsOf(paragraph, comparison).filter(
      ({ from, to }) => !placed.some((one) => from < one.to && one.from < to),
    );
    return [{ index, text: paragraph.text, fields: paragraph.fields, anchors: [...placed, ...kept] }];
  });
  const freshParts = facing.fresh.flatMap((index): readonly Part[] => {
    const paragraph = fresh.paragraphs[index];
    return paragraph
      ? [{ index, text: paragraph.text, fields: paragraph.fields, anchors: slotsAnchored(paragraph) }]
      : [];
  });
  return { facing, edited: joinParts(editedParts), fresh: joinParts(freshParts) };
}

/** What a phrase is, the draft says: a template may name it anew. */
function anchorsOf(paragraph: ReturnedParagraph, { ofEdited, editedIn }: Comparison): Anchored {
  return slotsOf(paragraph).flatMap(({ anchors, from, to }) => {
    const slot = { anchors, from, to, paragraph: -1, range: { from, to } };
    const phrase = editedIn(slot).flatMap((one) => ofEdited.get(one) ?? [])[0];
    const what = (phrase?.anchors ?? anchors)[0]?.what;
    return what === undefined ? [] : [{ from, to, what }];
  });
}

function slotsAnchored(paragraph: ReturnedParagraph): Anchored {
  return slotsOf(paragraph).flatMap(({ anchors: [outer], from, to }) =>
    outer ? [{ from, to, what: outer.what }] : [],
  );
}

interface Part extends Wording {
  readonly index: number;
  readonly fields: readonly Range[];
}

function joinParts(parts: readonly Part[]): PlacedWording {
  let text = "";
  const anchors: (Range & { what: string })[] = [];
  const sources: { readonly paragraph: number; readonly offset: number }[] = [];
  for (const part of parts) {
    const at: number[] = [];
    for (let offset = 0; offset < part.text.length; offset++) {
      at.push(text.length);
      if (part.fields.some(({ from, to }) => offset >= from && offset < to)) continue;
      text += part.text.charAt(offset);
      sources.push({ paragraph: part.index, offset });
    }
    at.push(text.length);
    anchors.push(...part.anchors.map(({ from, to, what }) => ({ from: at[from] ?? 0, to: at[to] ?? 0, what })));
  }
  return {
    text,
    anchors: anchors.toSorted((a, b) => a.from - b.from || a.to - b.to),
    placeOf: ({ from, to }) => {
      const first = sources[from] ?? { paragraph: parts[0]?.index ?? -1, offset: 0 };
      const last = sources[to - 1]?.paragraph === first.paragraph ? (sources[to - 1]?.offset ?? 0) : first.offset;
      return { paragraph: first.paragraph, range: { from: first.offset, to: last + 1 } };
    },
  };
}
