/**
 * The pieces of 签发人 with a line feed after every second name, where the names are told apart by blanks (GB/T 9704-2012,
 * 7.2.6). A blank at which a line ends is not written.
 */
export function brokenSigners(pieces: readonly string[]): readonly string[] {
  let names = 0;
  return pieces.map((piece) => piece.replaceAll(/[ \u3000]+/g, (blank) => (++names % 2 === 0 ? "\n" : blank)));
}
