import type { Millimetres, Points } from "./style.ts";

/**
 * Word counts in twips, 1/20 point. All lengths are turned into whole twips here: docx writes a length that is no
 * integer as no length at all, without a word.
 */
export const twips = {
  fromMillimetres: (length: Millimetres): number => Math.round((length / 25.4) * 1440),
  fromPoints: (length: Points): number => Math.round(length * 20),
  toMillimetres: (length: number): Millimetres => (length / 1440) * 25.4,
  toPoints: (length: number): Points => length / 20,
};
