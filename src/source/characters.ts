import type { RefusedCharacterKind } from "../diagnostics/codes/source.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** So that a file full of rubbish doesn't drown everything else. */
const mostReported = 20;

/** U+E000 to U+E003 are kept for the tokens of the text stage. */
const refused = /[\0-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uE000-\uE003]/gu;

/** Quick to look for: text without any of these has no refused character, and nearly no text has one. */
const suspect = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uE000-\uE003\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * Soft hyphens, joiners, marks of direction, byte-order marks: they print as nothing, and come in with copied text. A joiner
 * between two emoji makes them one, and is seen.
 */
const invisible =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * Reports every character that no text may hold, by its name U+XXXX: control characters, lone surrogates, noncharacters,
 * the Unicode line separators, and those that the text stage keeps for its tokens. Warns of invisible ones.
 */
export function checkCharacters(source: SourceText, report: Report): void {
  const unseen = [...source.text.matchAll(invisible)].slice(0, mostReported);
  for (const { index, 0: character } of unseen) {
    report("invisible-character", placeAt(source, index, index + 1), { character: pointName(character) });
  }
  if (!suspect.test(source.text)) return;
  let count = 0;
  for (const { index, 0: character } of source.text.matchAll(refused)) {
    if (count++ === mostReported) return;
    report("refused-character", placeAt(source, index, index + character.length), nameCharacter(character));
  }
}

/** The first refused character of a text whose escapes were resolved, or nothing. */
export function findRefusedCharacter(text: string): { character: string; kind: RefusedCharacterKind } | undefined {
  const found = suspect.test(text) ? text.match(refused)?.[0] : undefined;
  return found === undefined ? undefined : nameCharacter(found);
}

/** The name U+XXXX of the first invisible character of a text whose escapes were resolved, if it was written as an escape. */
export function findInvisibleEscape(text: string, written: string): string | undefined {
  const found = text.match(invisible)?.find((character) => !written.includes(character));
  return found === undefined ? undefined : pointName(found);
}

/** What a reader sees of a text: without invisible characters anywhere, and white space at its ends. */
export function visibleText(text: string): string {
  return text.replaceAll(invisible, "").trim();
}

/** The text with a harmless character for every refused one, at the same offsets, so that it can be read further. */
export function withoutRefused(text: string): string {
  return !suspect.test(text) ? text : text.replaceAll(refused, (character) => "\uFFFD".repeat(character.length));
}

/** A character by its name U+XXXX, and why no text may hold it. */
export function nameCharacter(character: string): { character: string; kind: RefusedCharacterKind } {
  return { character: pointName(character), kind: kindOf(character.codePointAt(0) ?? 0) };
}

function pointName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

function kindOf(point: number): RefusedCharacterKind {
  if (point < 0xa0) return "control";
  if (point === 0x2028 || point === 0x2029) return "separator";
  if (point >= 0xd800 && point <= 0xdfff) return "surrogate";
  if (point >= 0xe000 && point <= 0xe003) return "reserved";
  return "noncharacter";
}
