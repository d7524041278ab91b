/** Text that is UTF-8 but for surrogates that were encoded one by one, as no UTF-8 may hold them. */
export interface SurrogateText {
  /** U+FFFD stands for each surrogate. */
  readonly text: string;
  readonly surrogates: readonly { readonly index: number; readonly character: string }[];
}

/** Finds lone surrogates among bytes: ED A0 80 to ED BF BF. Gives nothing where there is none, or the rest is no UTF-8. */
export function findEncodedSurrogates(bytes: Uint8Array): SurrogateText | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const surrogates: { index: number; character: string }[] = [];
  let text = "";
  let start = 0;
  try {
    for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
      const second = bytes[at + 1] ?? 0;
      const third = bytes[at + 2] ?? 0;
      if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue;
      text += decoder.decode(bytes.subarray(start, at));
      const point = 0xd000 + ((second & 0x3f) << 6) + (third & 0x3f);
      surrogates.push({ index: text.length, character: String.fromCharCode(point) });
      text += "\uFFFD";
      start = at + 3;
    }
    text += decoder.decode(bytes.subarray(start));
  } catch {
    return undefined;
  }
  return surrogates.length > 0 ? { text, surrogates } : undefined;
}
