import type { Range } from "../returned/returned-document.ts";

/** A text in which figures stand; a `ReturnedParagraph` is one. */
export interface Wording {
  readonly text: string;
  readonly anchors: readonly (Range & { readonly what: string })[];
}

/** A word of a text: what a reader would cross out whole. */
export interface Word {
  readonly text: string;
  /** What the phrase is, where it is one of ours. */
  readonly what?: string;
}

/**
 * Splits a text into its words; together they are the text. An anchored phrase is one word, a number is one with its sign,
 * thousands, decimals and %, and so is a run of letters of any script that parts its words; each 汉字 and each mark is one.
 * @param isWhole whether a phrase stays one word. Default: all do.
 */
export function splitWords(
  { text, anchors }: Wording,
  isWhole: (phrase: Word) => boolean = () => true,
): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  // Around a link anchors stand within each other: the outer one counts.
  for (const { from, to, what } of anchors.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const phrase = { text: text.slice(from, to), what };
    if (from < at || phrase.text === "") continue;
    words.push(...plainWords(text.slice(at, from)));
    if (isWhole(phrase)) words.push(phrase);
    else {
      const plain = plainWords(phrase.text);
      words.push(...(plain.length === 1 ? [phrase] : plain));
    }
    at = to;
  }
  return [...words, ...plainWords(text.slice(at))];
}

function plainWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    // Most of a report is 汉字: one that is followed by another needs no pattern, which takes ten times as long.
    if (isIdeograph(text.charCodeAt(at)) && isIdeograph(text.charCodeAt(at + 1))) {
      words.push({ text: text.charAt(at++) });
      continue;
    }
    word.lastIndex = at;
    const [found = text.charAt(at)] = word.exec(text) ?? [];
    words.push({ text: found });
    at += found.length;
  }
  return words;
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** A minus is a sign only where no letter or digit precedes: 2020-02-10 has none. Last: any one character with what is set over it. */
const word = new RegExp(
  [
    String.raw`(?:(?<![A-Za-z0-9０-９])[\-+−＋－±])?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9０-９]+)(?:[.．][0-9０-９]+)?[%％‰]?`,
    String.raw`[\p{L}--\p{Script=Han}][[\p{L}\p{M}\p{N}'’]--\p{Script=Han}]*`,
    String.raw`\s+`,
    String.raw`\P{M}\p{M}*`,
    String.raw`\p{M}+`,
  ].join("|"),
  "vy",
);
