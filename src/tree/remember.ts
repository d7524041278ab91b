/** Longer texts are rare and not worth their memory. */
const longestText = 20_000;
const mostTexts = 4_096;

/**
 * Remembers what `make` gave for a text, so that the same text gives the same object again. Of `mostTexts` texts
 * the older half is forgotten: memory stays bounded however many reports are built.
 */
export function rememberByText<T>(make: (text: string) => T): (text: string) => T {
  const remembered = new Map<string, T>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (text.length > longestText) return made;
    if (remembered.size >= mostTexts) forgetOlderHalf(remembered);
    remembered.set(text, made);
    return made;
  };
}

function forgetOlderHalf(remembered: Map<string, unknown>): void {
  let left = remembered.size / 2;
  for (const text of remembered.keys()) {
    if (left-- <= 0) return;
    remembered.delete(text);
  }
}
