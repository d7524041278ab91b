/**
 * The pieces of 签发人 with a line feed after every second name, where the names are told apart by blanks (GB/T 9704-2012,
 * 7.2.6). The blank stays before it: an anchor holds the characters that were printed.
 */
export function brokenSigners(pieces: readonly string[]): readonly string[] {
  let names = 0;
  return pieces.map((piece) => piece.replaceAll(/[ \u3000]+/g, (blank) => (++names % 2 === 0 ? `${blank}\n` : blank)));
}
