import type { Figure } from "../../figures/figure.ts";
import type { FigureKind } from "../../locale/proof-words.ts";
import { kindOfFigure, strongestKind } from "./kind-of-figure.ts";

/**
 * Fills behind the figures of each kind, as RRGGBB. Blue, orange and violet are told apart by everybody who sees colours, and
 * each is a step darker than the one before, so that a black and white print tells them, too. None is the yellow of gaps.
 */
export const tints: Readonly<Record<FigureKind, string>> = {
  recorded: "EAF3FB",
  "worked-out": "FACF90",
  compared: "B4AEE2",
};

/** Of a phrase, by the figures in it. */
export function tintOf(figures: readonly { readonly figure: Figure }[]): string {
  return tints[strongestKind(figures.map(({ figure }) => kindOfFigure(figure)))];
}
