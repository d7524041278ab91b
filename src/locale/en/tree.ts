import type { MarkdownConstruct, TreeValues } from "../../diagnostics/codes/tree.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const tree: Sentences<TreeValues> = {
  "unsupported-markdown": ({ construct }) => unsupported[construct],
  "unknown-block": ({ name, known, nearest }) => ({
    message: `There is no special block "${name}"; there is ${known.join(", ")}.`,
    ...(nearest !== undefined && { hint: `Did you mean "${nearest}"?` }),
  }),
  "block-takes-nothing": ({ name }) => ({
    message: `The special block "${name}" takes no label and no attributes.`,
    hint: "Remove the brackets or braces and what is in them.",
  }),
  "block-not-closed": ({ name }) => ({
    message: `":::${name}" is not closed.`,
    hint: 'Write ":::" on a line of its own where it ends.',
  }),
  "block-form": ({ form }) => ({
    message: `"${form}" is not how a special block is written.`,
    hint: 'Use half-width colons, then the name, alone on the line: "::pagebreak", or ":::unnumbered" to ":::".',
  }),
  "heading-without-space": ({ marks }) => ({
    message: `"${marks}" has no space after it, so this line would be printed as text.`,
    hint: `Write "${marks} Heading"; if it is meant as text, write "\\${marks}".`,
  }),
  "empty-heading": () => ({ message: "The heading has no text.", hint: "Write its text, or remove the line." }),
  "heading-numbered-by-hand": ({ mark }) => ({
    message: `The heading is numbered by hand, "${mark}": it would be numbered twice.`,
    hint: "Delete it, the style numbers headings; for none write numbered: false in the front matter.",
  }),
  "indent-typed": () => ({
    message: "The paragraph is indented with spaces: it would be indented twice.",
    hint: "Delete them, the style indents paragraphs.",
  }),
  "single-braces": ({ written }) => ({
    message: `"${written}" has single braces: it would be printed as it is.`,
    hint: "What comes from the facts stands in double braces: {{…}}.",
  }),
  "empty-title": () => ({
    message: "The report's title has no text.",
    hint: "Give the title in the template's front matter.",
  }),
  "ragged-row": ({ found, expected }) => ({
    message: `This row has ${found} cells, the table has ${expected} columns.`,
    hint: 'Add or remove cells; a bar within a cell is written "\\|".',
  }),
  "table-header-mismatch": ({ found, expected }) => ({
    message: `The header row has ${found} cells, the line of dashes has ${expected}; they must agree.`,
    hint: "Give the line of dashes (|---|---|) as many cells as the header row.",
  }),
  "link-address": ({ address }) => ({
    message: `"${address}" is no address for a link; accepted is a whole address with http://, https:// or mailto: and no spaces.`,
    hint: "Give a complete web or mail address.",
  }),
};

const unsupported: { readonly [C in MarkdownConstruct]: Sentence } = {
  quotation: {
    message: 'A report has no quotations (">").',
    hint: 'Write a paragraph; for the mark itself write "\\>".',
  },
  code: { message: "A report has no code (`).", hint: "Remove the backticks." },
  html: {
    message: "HTML tags can't be used.",
    hint: 'Break a line with "\\" at its end; for the mark itself write "\\<".',
  },
  "automatic-link": { message: "An address in angle brackets becomes no link.", hint: 'Write "[text](address)".' },
  image: { message: "A report can't hold images yet.", hint: "Remove the image, or say it in words or a table." },
  rule: { message: "A report has no rules.", hint: 'For a new page write "::pagebreak", else remove the line.' },
  footnote: { message: "A report has no footnotes.", hint: "Say it in the text or in brackets." },
  definition: { message: "A link can't be written in two places.", hint: 'Write "[text](address)".' },
  reference: {
    message: "A link can't be written in two places.",
    hint: 'Write "[text](address)"; for the bracket itself write "\\[".',
  },
  strikethrough: { message: "A report has no struck text (~~).", hint: 'Remove it; for the mark itself write "\\~".' },
  task: { message: "A report has no check boxes.", hint: 'Remove "[ ]" or "[x]".' },
  "link-title": { message: "A link can't have a hover title.", hint: 'Write just "[text](address)".' },
  "sixth-heading": {
    message: 'Headings have five levels ("#" to "#####").',
    hint: "Use a higher level, or a paragraph.",
  },
  "heading-in-list": { message: "A list item can't hold a heading.", hint: "Move the heading out of the list." },
  "table-in-list": { message: "A list item can't hold a table.", hint: "Move the table behind the list." },
  "block-in-list": {
    message: "A special block can't stand here.",
    hint: "Put it on a line of its own, not indented, outside of lists.",
  },
  "empty-item": { message: "The list item has no text.", hint: "Write its text, or remove the item." },
};
