/**
 * Makes text safe for a terminal and a CI log. What would be obeyed instead of shown is named: control characters by their
 * Unicode pictures (ESC → ␛, a newline → ␊), marks that turn the writing direction or hide, lone surrogates and characters
 * without a glyph by number (<U+202E>). `##[` and `##vso[`, which some CI systems obey anywhere in a line, are broken up.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, showCharacter).replace(/##(?=\[|vso\[)/g, "# #");
}

/** The same for a JSON document: still JSON, and still the same values when read back. */
export function safeJson(json: string): string {
  return json
    .replace(unseen, (character) => (character === "\n" ? character : `\\u${hexOf(character)}`))
    .replace(/##(?=\[|vso\[)/g, "#\\u0023");
}

// Controls; soft hyphen, zero-width and direction marks; line and paragraph separators; private use that we reserve; no-break
// space signs of byte order; surrogates without their other half; noncharacters.
const unseen =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uE003\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function showCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `<U+${hexOf(character)}>`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
