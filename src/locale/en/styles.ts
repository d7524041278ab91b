import type { StyleUnit, StylesValues, StyleValueKind } from "../../diagnostics/codes/styles.ts";
import type { Sentences } from "../sentences.ts";

export const styles: Sentences<StylesValues> = {
  "style-wrong-kind": ({ key, wanted, found }) => ({
    message: `${key === undefined ? "A style" : `"${key}"`} must be ${kinds[wanted]}, but here is ${kinds[found]}.`,
  }),
  "style-unknown-key": ({ key, known, nearest, english }) => ({
    message: `A style has no "${key}" here; there is ${known.join(", ")}.`,
    ...(english ? { hint: `Keys are English: ${placed(english)}.` } : meant(nearest)),
  }),
  "style-missing-key": ({ key, part, known }) => ({
    message: part === undefined ? `The style lacks "${key}".` : `"${part}" lacks "${key}".`,
    hint: `Add ${(known ?? ["…"]).map((value) => `"${key}: ${value}"`).join(" or ")}${part === undefined ? "" : ` under "${part}"`}.`,
  }),
  "style-number": ({ key, found, least, most, unit, number }) => ({
    message: `"${key}" must be a number from ${least} to ${most} (${units[unit]}), but here is "${found}".`,
    ...(number !== undefined && { hint: `Write the number without its unit: "${key}: ${number}".` }),
  }),
  "style-size": ({ found, nearest, number, least, most }) => ({
    message: `"${found}" is no font size; write ${least} to ${most} points in steps of a half, or a name such as 三号 or 小四.`,
    ...(number === undefined ? meant(nearest) : { hint: `Write the number without its unit: "size: ${number}".` }),
  }),
  "style-choice": ({ key, found, known, nearest }) => ({
    message: `"${key}" can't be "${found}"; there is ${known.map((word) => `"${word}"`).join(", ")}.`,
    ...meant(nearest),
  }),
  "style-colour": ({ key, found }) => ({
    message: `"${key}" must be a colour of six hexadecimal digits, red, green and blue, but here is "${found}".`,
    hint: "Write it without #, such as FF0000.",
  }),
  "style-empty-list": ({ key }) => ({ message: `"${key}" needs at least one value.` }),
  "style-unknown-font": ({ found, known, nearest }) => ({
    message: `"fonts" has no "${found}"; there is ${known.join(", ")}.`,
    hint: nearest === undefined ? `Add "${found}" to "fonts".` : `Did you mean "${nearest}"?`,
  }),
  "style-empty-font": ({ font }) => ({
    message: `The font "${font}" has no name.`,
    hint: `Write "${font}: [name, alternate]".`,
  }),
  "style-font-name": ({ found }) => ({
    message: `"${found}" can't name a font: at most 31 characters, no commas, semicolons, quotes, angle brackets or "&".`,
  }),
  "style-no-room": ({ direction, left, least }) => ({
    message: `The margins are too wide: the text's ${direction} is ${left} mm, and at least ${least} mm are needed.`,
    hint: "Make the margins smaller, or check the size of the paper.",
  }),
  "style-characters-crowded": ({ characters, size, most }) => ({
    message: `${characters} characters of ${size} points don't fit between the margins and press on each other; there is room for ${most}.`,
    hint: `Write "characters: ${most}" under "body", or "characters: any" for as many as fit; or make the margins smaller.`,
  }),
  "style-lines-crowded": ({ lines, size, most }) => ({
    message: `${lines} lines of ${size} points don't fit on the page; there is room for ${most} without any space between them.`,
    hint: `Write a smaller number of "lines" under "body" (${most} at the most), or make the margins smaller.`,
  }),
  "style-pitch": ({ given }) => ({
    message:
      given === "both"
        ? 'The body can have "lines" or "pitch", not both.'
        : 'The body has no line spacing: give "lines" or "pitch".',
    hint: '"lines" is the number of lines on a page, "pitch" the exact line spacing in points.',
  }),
  "style-headings": ({ found, wanted }) => ({ message: `Headings need ${wanted} levels, but here are ${found}.` }),
  "style-unknown-extended": ({ found, known, nearest }) => ({
    message: `There is no style "${found}" to extend; there is ${known.join(", ")}.`,
    ...meant(nearest),
  }),
  "style-extends-itself": ({ circle }) => ({
    message: `This style would extend itself: ${circle.join(" → ")}.`,
    hint: 'Give the file another name, or name another style after "extends".',
  }),
};

const kinds: { readonly [K in StyleValueKind]: string } = {
  text: "one value",
  list: "a list",
  map: "keys with values",
};

const units: { readonly [U in StyleUnit]: string } = { mm: "mm", pt: "pt", characters: "characters", lines: "lines" };

function placed({ part, keys }: NonNullable<StylesValues["style-unknown-key"]["english"]>): string {
  const names = keys.map((key) => `"${key}"`).join(", ");
  return part === undefined ? `write ${names}` : `write ${names} under "${part}"`;
}

function meant(nearest: string | undefined): { hint?: string } {
  return nearest === undefined ? {} : { hint: `Did you mean "${nearest}"?` };
}
