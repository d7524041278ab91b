import type { AttributeForm, MarkdownConstruct, TreeValues } from "../../diagnostics/codes/tree.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const tree: Sentences<TreeValues> = {
  "unsupported-markdown": ({ construct }) => unsupported[construct],
  "unknown-block": ({ name, known, nearest }) => ({
    message: `There is no special block "${name}"; there is ${known.join(", ")}.`,
    ...(nearest !== undefined && { hint: `Did you mean "${nearest}"?` }),
  }),
  "block-label": ({ label }) => ({
    message: `A special block takes no brackets: "${label}".`,
    hint: 'Remove them; a caption stands in the braces: caption="…".',
  }),
  "block-colons": ({ name, container }) =>
    container
      ? {
          message: `"${name}" goes around something, and takes three colons.`,
          hint: `Write ":::${name}", and ":::" on a line of its own where it ends.`,
        }
      : { message: `"${name}" is one line, and takes two colons.`, hint: `Write "::${name}", and close nothing.` },
  "block-not-closed": ({ name }) => ({
    message: `":::${name}" is not closed.`,
    hint: 'Write ":::" on a line of its own where it ends.',
  }),
  "blocks-too-deep": ({ most }) => ({
    message: `Special blocks stand in one another more than ${most} deep.`,
    hint: 'See whether a closing ":::" is missing.',
  }),
  "block-content": ({ name, wanted }) => ({
    message: `":::${name}" goes around one ${wanted} and nothing else.`,
    hint: `Put a ${wanted} ${wanted === "table" ? "(| … | and |---|)" : '(items with "1. " or "- ")'} between the colons, and other text outside.`,
  }),
  "block-empty": ({ name, wanted }) => ({
    message: `There is nothing in ":::${name}"; it goes around one ${wanted}.`,
    hint: "Where the period has nothing to say there, put {{#if …}}…{{else}}…{{/if}} around the block, and write another sentence.",
  }),
  "unknown-attribute": ({ block, attribute, nearest, accepted }) => ({
    message:
      accepted.length === 0
        ? `"${block}" takes no attributes, but has "${attribute}".`
        : `"${block}" has no attribute "${attribute}"; there is ${accepted.join(", ")}.`,
    hint: nearest === undefined ? "Remove it, or use one that there is." : `Did you mean "${nearest}"?`,
  }),
  "attribute-value": ({ attribute, found, form, nearest }) => ({
    message: `"${found}" is no value for "${attribute}"; accepted is ${formWords(form)}.`,
    hint: `Write ${attribute === "#" ? "#list" : formExample(attribute, form, nearest)}.`,
  }),
  "attribute-twice": ({ attribute }) => ({ message: `"${attribute}" is written twice.`, hint: "Keep one of them." }),
  "attribute-missing": ({ block, names: [, name] }) => ({
    message: `"${block}" lacks its attribute "${name}".`,
    hint: `Write in its braces: ${name}="…".`,
  }),
  "attribute-form": ({ found }) => ({
    message: `"${found}" is not how an attribute is written.`,
    hint: 'Write name="value" with half-width marks, a blank between two of them; an id is written #list.',
  }),
  "phrase-in-attribute": ({ attribute }) => ({
    message: `"${attribute}" must be fixed text: no {{…}} can stand in it.`,
    hint: "Write it out; text that depends on facts goes into a caption, title or alt.",
  }),
  "block-form": ({ form }) => ({
    message: `"${form}" is not how a special block is written.`,
    hint: 'Use half-width marks, the name right behind the colons, alone on the line: "::pagebreak", or ":::table{…}" to ":::".',
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
  "table-without-dashes": ({ columns }) => ({
    message:
      "These lines begin and end with bars, but the line of dashes below the first is missing: they are no table, and the bars would be printed.",
    hint: `Write |${"---|".repeat(columns)} below the head; where bars are meant, write "\\|".`,
  }),
  "table-header-mismatch": ({ found, expected }) => ({
    message: `The header row has ${found} cells, the line of dashes has ${expected}; they must agree.`,
    hint: "Give the line of dashes (|---|---|) as many cells as the header row.",
  }),
  "too-many-columns": ({ found, limit, landscape }) => ({
    message: `The table has ${found} columns; ${landscape ? "a page laid across" : "an upright page"} holds at most ${limit}.`,
    hint: landscape ? "Take fewer columns, or several tables." : 'Take fewer columns, or write ":::table{landscape}".',
  }),
  "widths-mismatch": ({ found, expected }) => ({
    message: `There are ${found} widths, and the table has ${expected} columns.`,
    hint: "Give one for each column, or none: then the contents decide.",
  }),
  "too-few-rows": ({ headers, total, found }) => ({
    message: `The table has ${found} rows in all, too few for ${headers} header rows and ${total ? "a totals row" : "a row below them"}.`,
    hint: "Take fewer header rows, or add rows.",
  }),
  "wrong-merge": ({ mark, reason }) => ({
    message: {
      outside: `This cell holds "${mark}", but there is no cell ${mark === "<" ? "left of" : "above"} it to be one with.`,
      header: "The first row below the headers can't be one with them.",
      shape: `This cell holds "${mark}", but the cells that are made one form no rectangle.`,
    }[reason],
    hint: `"<" is one with the cell to the left, "^" with the one above, and all of them form a rectangle; for the mark itself write "\\${mark}".`,
  }),
  "attachment-within": () => ({
    message: "An attachment can't stand within another block.",
    hint: "Move it behind the body, outside of all others.",
  }),
  "attachment-without-title": () => ({
    message: "The attachment's title has no text.",
    hint: "Give it a title; the list of attachments below the body shows it, too.",
  }),
  "attachment-empty": () => ({ message: "The attachment holds nothing.", hint: "Write it, or remove it." }),
  "text-behind-attachment": () => ({
    message: "No text of the body can stand behind an attachment.",
    hint: "Move it before the attachments, or into one.",
  }),
  "id-without-caption": ({ id }) => ({
    message: `"#${id}" has no caption: what has none has no number, and can't be referred to.`,
    hint: 'Give it a caption="…", or remove the id.',
  }),
  "duplicate-id": ({ id }) => ({
    message: `The id "#${id}" is given more than once.`,
    hint: "Give each table, figure and attachment an id of its own.",
  }),
  "unknown-reference": ({ id, nearest, accepted }) => ({
    message:
      accepted.length === 0
        ? `"#${id}" is referred to, but no table, figure or attachment has an id.`
        : `No table, figure or attachment has the id "#${id}"; there is ${accepted.map((one) => `#${one}`).join(", ")}.`,
    hint:
      nearest === undefined
        ? `Give it to what is meant, as in ":::table{#${id} caption="…"}".`
        : `Did you mean "#${nearest}"?`,
  }),
  "reference-text": () => ({
    message: "A reference has no text of its own: the number is printed in its place.",
    hint: 'Write "[](#list)".',
  }),
  "reference-form": ({ written }) => ({
    message: `"${written}" is not how a reference is written, and would be printed as it is.`,
    hint: 'Write "[](#list)", with a half-width # and no blanks.',
  }),
  "footnote-not-closed": () => ({
    message: 'The footnote "^[" is not closed, and would be printed as it is.',
    hint: 'Write "]" behind its text, with no blank line between; for the marks themselves write "\\^[".',
  }),
  "footnote-empty": () => ({ message: "The footnote has no text.", hint: 'Write "^[text]", or remove it.' }),
  "footnote-place": ({ within }) => ({
    message: {
      heading: "A heading can't have a footnote.",
      footnote: "A footnote can't have a footnote.",
      link: "The text of a link can't have a footnote.",
      line: "This is one line of plain text: it can't have a footnote.",
    }[within],
    hint: "Move it into the text.",
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
  image: {
    message: "Images are not written so.",
    hint: 'On a line of its own write ::image{file="images/site.png" alt="what it shows"}.',
  },
  rule: { message: "A report has no rules.", hint: 'For a new page write "::pagebreak", else remove the line.' },
  footnote: { message: "A footnote isn't written in two places.", hint: 'Where it belongs write "^[text]".' },
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
  "table-in-list": {
    message: "A list item can't hold a table.",
    hint: "Move the table behind the list, not indented, with a blank line between.",
  },
  "block-in-list": {
    message: "A special block can't stand here.",
    hint: "Put it on a line of its own, not indented, outside of lists.",
  },
  "block-in-points": {
    message: "Each of the points is one paragraph of text.",
    hint: "Move lists and further paragraphs out of it.",
  },
  "block-in-footnote": {
    message: "A footnote is one paragraph.",
    hint: "Move lists and headings out of it.",
  },
  "empty-item": { message: "The list item has no text.", hint: "Write its text, or remove the item." },
};

function formWords(form: AttributeForm): string {
  switch (form.type) {
    case "line":
      return "a line of text";
    case "switch":
      return "yes or no";
    case "file":
      return "the name of a file in the workspace";
    case "id":
      return 'a name of letters, digits, "-" and "_"';
    case "number":
      return `a ${form.whole ? "whole number" : "number of millimetres"} from ${form.least} to ${form.most}`;
    case "numbers":
      return "numbers above 0 with commas between";
    case "choice":
      return form.choices.map(({ names: [, name] }) => name).join(", ");
  }
}

function formExample(attribute: string, form: AttributeForm, nearest: string | undefined): string {
  switch (form.type) {
    case "line":
      return `${attribute}="…"`;
    case "switch":
      return attribute;
    case "file":
      return `${attribute}="images/site.png"`;
    case "id":
      return "#list";
    case "number":
      return `${attribute}="${form.whole ? form.least : 120}"`;
    case "numbers":
      return `${attribute}="2,3,2"`;
    case "choice":
      return `${attribute}="${nearest ?? form.choices[0]?.names[1] ?? ""}"`;
  }
}
