import type { FigureKind } from "../../locale/proof-words.ts";

/**
 * Fills behind the figures of each kind, as RRGGBB. Blue, orange and violet are told apart by everybody who sees colours, and
 * each is a step darker than the one before, so that a black and white print tells them, too. None is the yellow of gaps.
 */
export const tints: Readonly<Record<FigureKind, string>> = {
  recorded: "EAF3FB",
  "worked-out": "FACF90",
  compared: "B4AEE2",
};
