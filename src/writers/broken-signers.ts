import type { Characters } from "../styles/style.ts";
import { textWidth } from "./text-width.ts";

/**
 * The pieces of 签发人 with a line feed after every second name, where the names are told apart by blanks (GB/T 9704-2012,
 * 7.2.6); after each name where a line would be too wide. The blank stays before it: an anchor holds the characters that were
 * printed.
 * @param most how wide a line may be. Default: as wide as it likes.
 */
export function brokenSigners(pieces: readonly string[], most: Characters = Infinity): readonly string[] {
  const inPairs = brokenAfter(2, pieces);
  return widestLine(inPairs) <= most ? inPairs : brokenAfter(1, pieces);
}

/** The width of the widest line of broken pieces. */
export function widestLine(broken: readonly string[]): Characters {
  const lines = broken.join("").split("\n");
  return Math.max(...lines.map((line) => textWidth(line.trimEnd(), true)));
}

function brokenAfter(count: number, pieces: readonly string[]): readonly string[] {
  let names = 0;
  return pieces.map((piece) =>
    piece.replaceAll(/[ \u3000]+/g, (blank) => (++names % count === 0 ? `${blank}\n` : blank)),
  );
}
