import type { Characters } from "../styles/style.ts";

/**
 * The width of a line in 汉字: full-width characters and marks are 1, letters and digits a half. Where the layout is not
 * strict, a word processor adds a quarter wherever 汉字 and letters or digits meet.
 */
export function textWidth(text: string, strict: boolean): Characters {
  let width = 0;
  let before = "";
  for (const character of text) {
    width += isWide(character) ? 1 : 0.5;
    if (!strict && before !== "" && meet(before, character)) width += 0.25;
    before = character;
  }
  return width;
}

/** East Asian wide and full-width characters, and the quotes, dashes and dots that Chinese writes at full width. */
function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}“”‘’—…·×℃Ⅰ-Ⅻ●○■①-⑳]/u.test(
    character,
  );
}

function meet(a: string, b: string): boolean {
  return (isHan(a) && isLetter(b)) || (isLetter(a) && isHan(b));
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(character);
}
