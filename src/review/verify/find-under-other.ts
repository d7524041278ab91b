import type { ReturnedParagraph } from "../returned/returned-document.ts";
import type { Comparison } from "./comparison.ts";
import { groupBy } from "../group-by.ts";
import type { FreshPhrase } from "./phrases.ts";
import { literalsOf, sideOf } from "./side.ts";

/**
 * Finds phrases whose paragraph stands under the heading of another that has the same words, and that doesn't stand there itself:
 * two such paragraphs were exchanged, or their headings, and each number is read as the other's. A paragraph with a name in it says
 * itself whose it is.
 * @returns by phrase the one at whose place it stands
 */
export function findUnderOther(comparison: Comparison): ReadonlyMap<FreshPhrase, FreshPhrase> {
  const { edited, fresh, freshPhrases, ofFresh } = comparison;
  const drafted = headingsAbove(fresh.paragraphs, tellingHeadings(fresh.paragraphs));
  const found = headingsAbove(edited.paragraphs, tellingIn(comparison));
  const byParagraph = groupBy(freshPhrases, ({ paragraph }) => paragraph);
  const misplaced = new Map<FreshPhrase, FreshPhrase>();
  for (const twins of twinsIn(fresh.paragraphs)) {
    const there = twins.map((index) => standsUnder(byParagraph.get(index) ?? [], comparison, found));
    for (const [at, index] of twins.entries()) {
      const heading = there[at];
      if (heading === undefined || heading === drafted[index]) continue;
      const other = twins.findIndex((twin, place) => drafted[twin] === heading && there[place] !== heading);
      const places = byParagraph.get(twins[other] ?? -1) ?? [];
      for (const [phrase, place] of (byParagraph.get(index) ?? []).map((one, nth) => [one, places[nth]] as const)) {
        if (place && ofFresh.has(phrase)) misplaced.set(phrase, place);
      }
    }
  }
  return misplaced;
}

type Headings = ReadonlyMap<number, number>;

/** The draft's headings that only stand once, by their indexes: others say the same in each section. */
function tellingHeadings(paragraphs: readonly ReturnedParagraph[]): Headings {
  const headings = paragraphs.flatMap(({ style, anchors, text }, index) =>
    /^Heading[1-9]$/.test(style ?? "") ? [{ index, key: `${text} ${anchors.map(({ name }) => name).join()}` }] : [],
  );
  const alone = [...groupBy(headings, ({ key }) => key).values()].filter(({ length }) => length === 1);
  return new Map(alone.flat().map(({ index }) => [index, index]));
}

/** The same headings by the paragraphs of the file that they are. */
function tellingIn({ fresh, facings, editedPhrases, ofEdited }: Comparison): Headings {
  const telling = tellingHeadings(fresh.paragraphs);
  const pairs = facings.flatMap(({ edited, fresh: [other = -1] }) => edited.map((one) => [one, other] as const));
  const byPhrase = editedPhrases.flatMap((one) => {
    const phrase = ofEdited.get(one);
    return phrase ? [[one.paragraph, phrase.paragraph] as const] : [];
  });
  return new Map([...pairs, ...byPhrase].filter(([, other]) => telling.has(other)));
}

/** Of each paragraph the heading above it. */
function headingsAbove(paragraphs: readonly ReturnedParagraph[], headings: Headings): readonly (number | undefined)[] {
  let last: number | undefined;
  return paragraphs.map((_, index) => (last = headings.get(index) ?? last));
}

/** Paragraphs of the draft, several of which have the same words, and numbers that alone tell them apart. */
function twinsIn(paragraphs: readonly ReturnedParagraph[]): readonly (readonly number[])[] {
  const candidates = paragraphs.flatMap(({ stands, anchors, skeleton }, index) =>
    stands.type === "text" && anchors.length > 0 && skeleton !== "" ? [index] : [],
  );
  const groups = [...groupBy(candidates, (index) => paragraphs[index]?.skeleton).values()];
  return groups.filter((twins) => twins.length > 1 && twins.every((index) => isOfNumbers(index, paragraphs)));
}

function isOfNumbers(index: number, paragraphs: readonly ReturnedParagraph[]): boolean {
  const side = sideOf([index], paragraphs);
  const isNumber = side.slots.every(({ from, to }) => from === to || /[0-9]/.test(side.text.slice(from, to)));
  return isNumber && literalsOf(side).join("") !== "";
}

/** Nothing where the paragraph's phrases don't all stand in one. */
function standsUnder(
  phrases: readonly FreshPhrase[],
  { ofFresh }: Comparison,
  headings: readonly (number | undefined)[],
): number | undefined {
  const [first, ...others] = new Set(phrases.map((phrase) => ofFresh.get(phrase)?.paragraph));
  return first === undefined || others.length > 0 ? undefined : headings[first];
}
