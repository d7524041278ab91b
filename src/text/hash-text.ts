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

/** The 32 bits of a lane as seven characters to the base of 36. */
function lane(bits: number): string {
  return (bits >>> 0).toString(36).padStart(7, "0");
}
