import type { Named, RefusedCharacterKind, RefusedYaml, Shape, SourceValues } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

const characterKinds: { readonly [K in RefusedCharacterKind]: string } = {
  control: "control character",
  separator: "line separator",
  surrogate: "half of a surrogate pair",
  noncharacter: "noncharacter",
  reserved: "character that this tool keeps for itself",
};

const features: { readonly [F in RefusedYaml]: string } = {
  alias: "alias (*)",
  anchor: "anchor (&)",
  tag: "tag (!)",
  "merge-key": "merge key (<<)",
  directive: "directive (%)",
  "several-documents": "second document (---)",
  "explicit-key": "key introduced by “?”",
};

const shapes: { readonly [S in Shape]: string } = {
  scalar: "a single value",
  list: "a list with dashes",
  map: "“name: content” lines",
};

const wideSpaces: ReadonlyMap<string, string> = new Map([
  ["\u3000", "an ideographic space"],
  ["\u00A0", "a no-break space"],
]);

const shapeHints: { readonly [S in Shape]: string } = {
  scalar: "Write one value right after the colon.",
  list: "Write each item on a line of its own after “- ”, or short ones as [one, another]; write [] for none.",
  map: "Write a line “name: content” for each, with a space after the colon and all lines aligned.",
};

export const source: Sentences<SourceValues> = {
  "foreign-encoding": ({ encoding }) => ({
    message: `The file is encoded in ${encoding}; only UTF-8 is accepted.`,
    hint: "Open it in an editor and save it again with the encoding UTF-8.",
  }),
  "unknown-encoding": () => ({
    message: "The file's encoding is unknown; only UTF-8 is accepted.",
    hint: "Save it as UTF-8 with the program it was written with.",
  }),
  "broken-text": () => ({
    message: "The bytes here are not UTF-8; the text is damaged.",
    hint: "Type this text again and save the file as UTF-8.",
  }),
  "mistaken-encoding": ({ found, likely }) => ({
    message: `The text here reads “${found}”; if the file was saved as GBK it should read “${likely}”.`,
    hint: "If the latter is right, save the file as UTF-8.",
  }),
  "binary-file": () => ({
    message: "This is not a text file.",
    hint: "A facts file is plain YAML text, not a renamed Word or Excel file.",
  }),
  "file-too-large": ({ megabytes, most }) => ({
    message: `The file has ${megabytes} MB; at most ${most} MB are accepted.`,
    hint: "Split it by period or by unit.",
  }),
  "empty-file": () => ({ message: "The file is empty.", hint: "Fill it in, or delete it." }),
  "refused-character": ({ character, kind }) => ({
    message: `There is a ${characterKinds[kind]} ${character} here, which no text may contain.`,
    hint: "Delete it; it is probably invisible, so retype the characters around it.",
  }),
  "invisible-character": ({ character }) => ({
    message: `There is an invisible character ${character} here, which has probably come in with copied text.`,
    hint: "Delete it, best by retyping the characters around it; it goes into the report as it is otherwise.",
  }),
  "tab-character": () => ({ message: "There is a tab here; only spaces are accepted.", hint: "Replace it by spaces." }),
  "full-width-mark": ({ mark, wanted }) => ({
    message: wideSpaces.has(mark)
      ? `There is ${wideSpaces.get(mark)} here; it has to be a plain space.`
      : `There is a full-width “${mark}” here; it has to be the half-width “${wanted}”.`,
    hint:
      mark === "："
        ? "Write a half-width colon and a space after it; if it belongs to the content, put the whole value in quotes."
        : "Replace it; if it belongs to the content, put the whole value in quotes.",
  }),
  "missing-space": ({ mark }) => ({
    message: `There is no space after “${mark}”.`,
    hint: `Put a space after “${mark}”.`,
  }),
  "swallowed-text": ({ text }) => ({
    message: `“${text}” starts with # and would be lost as a comment.`,
    hint: "If it is content, put the whole value in quotes; if it is a comment, put a space after the #.",
  }),
  "text-over-lines": () => ({
    message: "This value runs over several lines; the line breaks would become spaces.",
    hint: "Write it on one line, or, for a note, write “|” after the colon and indent the lines below. Also look for a missing colon or wrong indentation.",
  }),
  "refused-yaml": ({ feature, written }) => ({
    message: `“${written}” is a YAML ${features[feature]}, which is not accepted here.`,
    hint: "Write the content itself; if this belongs to the content, put it in quotes.",
  }),
  "duplicate-key": ({ key, first, firstPlace }) => ({
    message:
      key === first
        ? `“${key}” is given twice, first in line ${firstPlace.line}.`
        : `“${key}” and “${first}” in line ${firstPlace.line} are the same and given twice.`,
    hint: "Join them.",
  }),
  "key-not-text": () => ({ message: "A name is expected before the colon.", hint: "Write “name: content”." }),
  "nested-too-deep": ({ most }) => ({
    message: `This is nested too deep; ${most} levels are accepted.`,
    hint: "Look for superfluous brackets or dashes.",
  }),
  "too-many-values": ({ most }) => ({
    message: `The file holds more than ${most} names and values.`,
    hint: "Split it by period or by unit.",
  }),
  "missing-colon": ({ text }) => ({
    message: `There is no colon after “${text}”.`,
    hint: "Write “name: content”, with a space after the colon.",
  }),
  "bad-indent": () => ({
    message: "The indentation does not agree with the lines above.",
    hint: "Align lines of the same level, and indent the next level by two spaces.",
  }),
  "unclosed-quote": ({ quote }) => ({
    message: `The quote ${quote} is not closed.`,
    hint: "Put the same quote at the end of the value.",
  }),
  "unclosed-bracket": ({ bracket }) => ({
    message: `The bracket ${bracket} has no partner.`,
    hint: "Add the other bracket.",
  }),
  "missing-comma": ({ before }) =>
    before === undefined
      ? { message: "A comma is missing between two items in brackets.", hint: "Add the comma." }
      : {
          message: `A comma is missing in front of “${before}”: entries in one pair of braces stand apart by commas.`,
          hint: "Add the comma; if the colon belongs to the content, put the whole content in quotes.",
        },
  "bad-escape": ({ escape }) => ({
    message: `“${escape}” is no escape sequence.`,
    hint: "Use single quotes, or double the backslash.",
  }),
  "bad-start": ({ character }) => ({
    message: `A value can't start with “${character}”.`,
    hint: "Put the whole value in quotes.",
  }),
  "key-over-lines": () => ({
    message: "The name runs over several lines.",
    hint: "Look for a missing colon, or a missing space after it, in the line above.",
  }),
  "key-too-long": ({ most }) => ({
    message: `The name is too long; ${most} characters are accepted.`,
    hint: "Look for a missing line break.",
  }),
  "two-colons": () => ({
    message: "There are two colons in one line, or the line is indented too far.",
    hint: "If the content has a colon and a space in it, put it in quotes; else mend the indentation.",
  }),
  "list-beside-key": () => ({
    message: "A list with dashes starts on a line of its own.",
    hint: "Break the line after the colon.",
  }),
  "block-in-brackets": () => ({
    message: "Dashes and indented lines can't stand within brackets.",
    hint: "Write everything in brackets, or everything on lines of its own.",
  }),
  "bad-block-header": () => ({
    message: "After “|” or “>” the line has to end.",
    hint: "Write the text on the lines below, indented.",
  }),
  "unexpected-text": ({ text }) => ({
    message: `“${text}” is not expected here.`,
    hint: "Look at the quotes, brackets and indentation above.",
  }),
  "unknown-key": ({ key, of, nearest, known }) => ({
    message: `There is no “${key}” in ${of.labels.en}.`,
    hint: nearest.length > 0 ? `Did you mean ${nearestOf(nearest, key)}?` : `Known are: ${oneOf(known)}.`,
  }),
  "missing-key": ({ key, of }) => ({
    message: `“${key.name}” is missing in ${of.labels.en}.`,
    hint: `Add a line “${key.name}: …”.`,
  }),
  "missing-value": () => ({
    message: "There is nothing after the colon.",
    hint: "Fill it in, or delete the line; an empty list is written “[]”.",
  }),
  "wrong-shape": ({ found, expected }) => ({
    message: `Expected ${shapes[expected]} here, found ${shapes[found]}.`,
    hint: shapeHints[expected],
  }),
  "line-break-in-value": () => ({
    message: "This value has to fit on one line, but there is a line break in it.",
    hint: "Write it on one line; text in paragraphs belongs in the notes.",
  }),
};

function oneOf(named: readonly Named[]): string {
  return named.map(({ name }) => `“${name}”`).join(", ");
}

/** As they would have been written here: by name among Latin letters, else by the Chinese label. */
function nearestOf(named: readonly Named[], written: string): string {
  const latin = /^[\0-\u007F]*$/.test(written);
  return named.map(({ name, labels }) => `“${latin ? name : labels.zh}”`).join(", ");
}
