import type { PartName } from "../facts/document-parts.ts";
import { deriveFigure } from "../figures/derive-figure.ts";
import type { DocumentRecipe, Figure, FigureRecipe, Look } from "../figures/figure.ts";
import { isMissing } from "../figures/missing.ts";
import { writeFact } from "../figures/write-fact.ts";
import type { PartMarks, Writing } from "../locale/writing.ts";
import { nameAnchor, siteKey } from "./anchor.ts";
import { fillLine } from "./fill-blocks.ts";
import type { Piece } from "./output.ts";
import type { RenderedLine } from "./text.ts";

/** What a part that comes from the facts is written with; `taken` grows by its anchors. */
export interface FactWriting {
  readonly template: string;
  readonly look: Look;
  readonly writing: Writing;
  readonly taken: Set<string>;
}

/**
 * A document part as the facts give it, each name of a list a phrase of its own, with the marks that the language sets
 * around and between them. Nothing when the facts don't give it: whether it is needed is the style's to say.
 */
export function factLine(part: PartName, { template, look, writing, taken }: FactWriting): RenderedLine | undefined {
  const recipe: DocumentRecipe = { type: "document", part, template };
  const whole = deriveFigure(recipe, look);
  const [place] = isMissing(whole) ? [] : whole.places;
  if (isMissing(whole) || !place) return undefined;
  const figures = namesIn(whole, recipe, look);
  const texts = figures.map(({ value }) => writeFact(value, writing));
  const { open, between = "", close } = marksAround(texts, writing.partMarks(part));
  const literal = (text: string): readonly Piece[] =>
    text === "" ? [] : [{ type: "text", text, place, includes: [] }];
  const expression = `document.${part}`;
  const pieces = figures.flatMap((figure, index): readonly Piece[] => {
    const text = texts[index] ?? "";
    const site = siteKey({ template, way: part, written: expression, ordinal: index });
    const anchor = nameAnchor(site, [], text, taken);
    const parts = [{ text, figures: [figure] }];
    return [
      ...literal(index === 0 ? open : between),
      { type: "phrase", parts, expression, place, includes: [], anchor, gap: false },
    ];
  });
  return fillLine([...pieces, ...literal(close)], place);
}

function namesIn(whole: Figure, of: FigureRecipe, look: Look): readonly Figure[] {
  if (whole.value.type !== "list") return [whole];
  return whole.value.items
    .map((_, index) => deriveFigure({ type: "item", of, index }, look))
    .filter((figure) => !isMissing(figure));
}

/** The marks that the names don't have already: somebody may have written the colon or the brackets into the facts. */
function marksAround(
  texts: readonly string[],
  { open = "", between, close = "", ofNumbers }: PartMarks,
): { readonly open: string; readonly between: string | undefined; readonly close: string } {
  const [first = "", last = ""] = [texts[0], texts.at(-1)];
  if (ofNumbers && !/^\d+$/.test(first)) return { open: "", between, close: "" };
  return {
    open: open !== "" && /^[（(]/.test(first) ? "" : open,
    between,
    close: /[：:。.；;，,）)]$/.test(last) && /^[：:。）)]$/.test(close) ? "" : close,
  };
}
