/**
 * 64 bits of a text as 14 lower-case letters and digits: two lanes of multiply-and-mix over its code units. It tells texts
 * apart; it doesn't hide them. The first 11 characters keep 53 bits, the first 7 keep 32.
 */
export function hashText(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
    first ^= first >>> 15;
    second ^= second >>> 13;
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ second;
  second = Math.imul(second ^ (second >>> 16), 0xc2b2ae35) ^ first;
  return lane(first) + lane(second);
}

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
const pairs = Array.from({ length: 36 * 36 }, (_, number) => {
  return alphabet.charAt(Math.floor(number / 36)) + alphabet.charAt(number % 36);
});

/** The 32 bits of a lane as seven characters to the base of 36. From a table: a build hashes hundreds of texts. */
function lane(bits: number): string {
  const last = bits >>> 0;
  const middle = Math.floor(last / pairs.length);
  const first = Math.floor(middle / pairs.length);
  return alphabet.charAt(Math.floor(first / pairs.length)) + pair(first) + pair(middle) + pair(last);
}

function pair(number: number): string {
  return pairs[number % pairs.length] ?? "";
}
