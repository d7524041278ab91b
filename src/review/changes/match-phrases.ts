import { writeRecipe } from "../../trace/write-recipe.ts";
import type { Alignment } from "../compare/alignment.ts";
import type { ReturnedDocument, ReturnedParagraph } from "../returned/returned-document.ts";
import type { ListedPhrase } from "./list-phrases.ts";
import { wordsBetween } from "./words-between.ts";
import { groupBy } from "../group-by.ts";

/** A phrase of both reports, or of one alone. */
export interface MatchedPhrase {
  readonly was?: ListedPhrase;
  readonly is?: ListedPhrase;
}

/** Both reports' phrases, and their documents. */
export interface PhrasesToMatch extends AlignedDocuments {
  readonly was: readonly ListedPhrase[];
  readonly is: readonly ListedPhrase[];
}

/** Two documents, and how their paragraphs belong together, the second being the edited one. */
export interface AlignedDocuments {
  readonly wasDocument: ReturnedDocument;
  readonly isDocument: ReturnedDocument;
  readonly alignment: Alignment;
}

/**
 * Finds which phrase of one report is which of the other: by what they are; else, of drafts, by expression and recipe, which are
 * the same for two periods; else by their place in paragraphs that read alike. In the order of the second report; what only the
 * first has stands behind what it stood behind there.
 */
export function matchPhrases(given: PhrasesToMatch): readonly MatchedPhrase[] {
  const wasOf = new Map<ListedPhrase, ListedPhrase>();
  const taken = new Set<ListedPhrase>();
  const pair = (was: readonly ListedPhrase[], is: readonly ListedPhrase[], keyOf: (of: ListedPhrase) => string) => {
    const open = groupBy(
      was.filter((phrase) => !taken.has(phrase)),
      keyOf,
    );
    const seeking = groupBy(
      is.filter((phrase) => !wasOf.has(phrase)),
      keyOf,
    );
    for (const [key, sought] of seeking) {
      if (key === "") continue;
      for (const [before, after] of pairUp(open.get(key) ?? [], sought)) {
        taken.add(before);
        wasOf.set(after, before);
      }
    }
  };
  pair(given.was, given.is, ({ what }) => what);
  pair(given.was, given.is, recipeKey);
  for (const [was, is] of pairsAlike(given)) pair(was, is, placeKey);
  return inOrder(given, wasOf);
}

/** Those that print the same first: of repeats one may have come in between. */
function pairUp(
  was: readonly ListedPhrase[],
  is: readonly ListedPhrase[],
): readonly (readonly [ListedPhrase, ListedPhrase])[] {
  const left = [...was];
  const same = is.flatMap((after) => {
    const at = left.findIndex(({ text }) => text === after.text);
    const [before] = at === -1 ? [] : left.splice(at, 1);
    return before ? [[before, after] as const] : [];
  });
  const found = new Set(same.map(([, after]) => after));
  const others = is.filter((after) => !found.has(after));
  return [...same, ...others.flatMap((after, index) => (left[index] ? [[left[index], after] as const] : []))];
}

/** A recipe says nothing of period and unit; of what is about one record it names that record, so that it matches no other. */
function recipeKey({ phrase, figures }: ListedPhrase): string {
  if (!phrase) return "";
  const recipes = figures.map(({ figure }) => [figure.view.unit.id, writeRecipe(figure.recipe)]);
  return JSON.stringify([phrase.expression, phrase.includes.map(({ file }) => file), recipes]);
}

/** Within one pair of paragraphs their order tells; what is about one record may be about another, if it is asked for alike. */
function placeKey({ figures, phrase }: ListedPhrase): string {
  const isOfRecord = figures.some(({ figure }) => figure.recipe.type === "field");
  return isOfRecord ? `field ${phrase?.expression}` : "here";
}

/** The phrases of paragraphs that belong together and whose words around them are the same, and say something. */
function pairsAlike(given: PhrasesToMatch): readonly (readonly [readonly ListedPhrase[], readonly ListedPhrase[]])[] {
  const { was, is, wasDocument, isDocument, alignment } = given;
  const wasIn = groupBy(was, ({ paragraph }) => paragraph);
  const isIn = groupBy(is, ({ paragraph }) => paragraph);
  return alignment.flatMap((aligned) => {
    if (aligned.type !== "pair") return [];
    const before = wasDocument.paragraphs[aligned.fresh];
    const after = isDocument.paragraphs[aligned.edited];
    if (!before || !after || !saysSomething(after) || before.anchors.length !== after.anchors.length) return [];
    return [[wasIn.get(aligned.fresh) ?? [], isIn.get(aligned.edited) ?? []] as const];
  });
}

/** Of a paragraph that is made of phrases alone, as an item of a list, nothing tells what it is about. */
function saysSomething(paragraph: ReturnedParagraph): boolean {
  return wordsBetween(paragraph).replaceAll(/[^\p{L}]/gu, "").length >= leastLetters;
}

const leastLetters = 4;

function inOrder(
  { was, is }: PhrasesToMatch,
  wasOf: ReadonlyMap<ListedPhrase, ListedPhrase>,
): readonly MatchedPhrase[] {
  const isOf = new Map([...wasOf].map(([after, before]) => [before, after]));
  const behind = new Map<ListedPhrase | undefined, ListedPhrase[]>();
  let last: ListedPhrase | undefined;
  for (const phrase of was) {
    const after = isOf.get(phrase);
    if (after) last = after;
    else behind.set(last, [...(behind.get(last) ?? []), phrase]);
  }
  const gone = (after: ListedPhrase | undefined) => (behind.get(after) ?? []).map((phrase) => ({ was: phrase }));
  return [
    ...gone(undefined),
    ...is.flatMap((phrase): readonly MatchedPhrase[] => {
      const before = wasOf.get(phrase);
      return [{ is: phrase, ...(before && { was: before }) }, ...gone(phrase)];
    }),
  ];
}
