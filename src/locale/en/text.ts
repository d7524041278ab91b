import type { KindName, RefusedConstruct, TextValues } from "../../diagnostics/codes/text.ts";
import type { Sentence, Sentences } from "../sentences.ts";

const kinds: Readonly<Record<KindName, string>> = {
  query: "a ledger (query)",
  record: "a record",
  groups: "groups",
  views: "units or months in turn",
  view: "a unit or period",
  parts: "the parts of a number",
  part: "one part of a number",
  group: "a group",
  list: "a list",
  names: "a family of names",
  notes: "a note",
  words: "words already written",
  paragraphs: "paragraphs",
  table: "a table",
  unknown: "an unknown value",
  text: "text",
  date: "a date",
  period: "a period",
  number: "a number",
  indicator: "an indicator",
  choice: "a choice",
  flag: "a yes or no",
  link: "a link",
  title: "a document title",
  "document-number": "a document number",
};

const refused: Readonly<Record<RefusedConstruct, Sentence>> = {
  unescaped: { message: "triple braces and {{& are refused: facts are text, never markup.", hint: "Write {{…}}." },
  "partial-block": {
    message: "partials with a body ({{#> …}}, @partial-block) are refused.",
    hint: "Write the text as a section of its own and include it with {{> name}}.",
  },
  "inline-partial": {
    message: "inline partials ({{#*inline}}) are refused.",
    hint: "Make a section file under templates/sections.",
  },
  decorator: { message: "decorators ({{* …}}) are refused.", hint: "Delete it." },
  "raw-block": { message: "raw blocks ({{{{…}}}}) are refused.", hint: "For braces themselves write \\{{." },
  "inverted-block": { message: "{{^…}} is refused.", hint: "Write {{#unless …}}…{{/unless}}." },
  "dynamic-partial": {
    message: "which section is included must be written down, not worked out.",
    hint: "Write {{> name}}, with {{#if}} around it where needed.",
  },
  "partial-context": {
    message: "{{> section value}} is refused.",
    hint: "Write {{> section name=value}} and use that name in the section.",
  },
  "parent-path": {
    message: "../ is refused.",
    hint: "Name the outer block, {{#each ledger as |m|}}, and write m.field within.",
  },
  root: {
    message: "@root is refused.",
    hint: "The names of a report (ledgers, indicators, period …) can be written anywhere as they are.",
  },
  lookup: { message: "lookup is refused.", hint: "Write the field: m.field." },
  "no-value": { message: "null and undefined are no values here.", hint: "Delete it, or write a value." },
};

function near(nearest: string | undefined, accepted: readonly string[] = []): string {
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return accepted.length > 0 ? `Known here: ${shortList(accepted)}.` : "Check the spelling.";
}

function shortList(names: readonly string[]): string {
  const most = 24;
  return names.length > most ? `${names.slice(0, most).join(", ")} …` : names.join(", ");
}

export const text: Sentences<TextValues> = {
  "template-not-parsed": ({ near: found }) => ({
    message: `This mustache can't be read: ${found.trim()}`,
    hint: "Check that brackets and quotes are paired, that spaces part the arguments, and that = has something on both sides.",
  }),
  "template-block-not-closed": ({ block }) => ({
    message: `{{#${block}}} is not closed.`,
    hint: `Write {{/${block}}} where it ends.`,
  }),
  "template-too-deep": ({ most }) => ({
    message: `Blocks or brackets lie in one another more than ${most} deep here.`,
    hint: "Take out blocks and brackets that aren't needed, or move a part to templates/sections.",
  }),
  "braces-escaped": () => ({
    message: "A backslash stands before these braces: what follows is printed into the report as it is written.",
    hint: 'Delete the backslash to have it looked up; where braces are to be printed, write {{fixed "{{…}}"}}.',
  }),
  "template-block-not-open": ({ block }) => ({
    message: `{{/${block}}} closes nothing.`,
    hint: `Write {{#${block} …}} before it, or delete it.`,
  }),
  "template-full-width-mark": ({ found, accepted }) => ({
    message: `The full-width "${found}" stands where the template's grammar wants a half-width mark.`,
    hint: accepted === " " ? "Write a half-width space." : `Write ${accepted}.`,
  }),
  "construct-refused": ({ construct, written }) => ({
    message: `${written}: ${refused[construct].message}`,
    ...(refused[construct].hint !== undefined && { hint: refused[construct].hint }),
  }),
  "front-matter-missing": () => ({
    message: "The report template has no front matter.",
    hint: "Begin with a line ---, then title: and the other keys, then a line ---.",
  }),
  "front-matter-value": ({ key, found, accepted }) => ({
    message: `${key} can't be "${found}".`,
    hint: `Accepted: ${accepted.join(", ")}.`,
  }),
  "unknown-name": ({ name, nearest, accepted }) => ({
    message: `There is no name "${name}" here.`,
    hint: near(nearest, accepted),
  }),
  "unknown-helper": ({ helper, nearest }) => ({
    message: `There is no helper "${helper}".`,
    hint: nearest === undefined ? "docs/templates.md lists them." : `Did you mean "${nearest}"?`,
  }),
  "helper-alone": ({ helper }) => ({
    message: `The helper "${helper}" needs something to work on.`,
    hint: `Write for example {{${helper} meetings}}.`,
  }),
  "unknown-section": ({ section, nearest }) => ({
    message: `There is no section "${section}".`,
    hint: nearest === undefined ? `Make templates/sections/${section}.md.hbs.` : `Did you mean "${nearest}"?`,
  }),
  "section-includes-itself": ({ section }) => ({
    message: `The section "${section}" includes itself, directly or by way of others.`,
    hint: "Take one of the includes out.",
  }),
  "unknown-helper-option": ({ helper, option, nearest, accepted }) => ({
    message: `${helper} has no option "${option}".`,
    hint: accepted.length === 0 ? "It has no options: delete it." : near(nearest, accepted),
  }),
  "argument-missing": ({ helper, argument }) => ({
    message: `${helper} lacks its argument "${argument}".`,
    hint: "docs/templates.md shows how it is written.",
  }),
  "helper-arguments-too-many": ({ helper, accepted }) => ({
    message: `${helper} takes ${accepted} argument${accepted === 1 ? "" : "s"}; this is one too many.`,
    hint: "Delete it, or join it with the one before in brackets.",
  }),
  "wrong-argument": ({ helper, argument, found, accepted }) => ({
    message: `The argument "${argument}" of ${helper} can't be ${kinds[found]}.`,
    hint: `Accepted: ${accepted.map((kind) => kinds[kind]).join(", ")}.`,
  }),
  "wrong-constant": ({ helper, argument, found, accepted }) => ({
    message: `"${argument}" of ${helper} can't be ${found}.`,
    hint: `It is fixed in the template: ${shortList(accepted)}.`,
  }),
  "unknown-field-of-ledger": ({ ledger, field, nearest, accepted }) => ({
    message: `The ledger "${ledger}" has no field "${field}".`,
    hint: near(nearest, accepted),
  }),
  "wrong-field": ({ helper, field, accepted }) => ({
    message: `${helper} can't use the field "${field}".`,
    hint:
      accepted.length > 0 ? `Of this ledger it can use: ${shortList(accepted)}.` : "This ledger has no field for it.",
  }),
  "ledger-without-field": ({ helper, ledger, kind }) => ({
    message: `The ledger "${ledger}" has no field with ${kinds[kind]}, which ${helper} needs.`,
    hint: "Take another ledger, or write other fields of it, such as m.field.",
  }),
  "number-of-no-records": ({ helper }) => ({
    message: `${helper} takes a number worked out over records, such as (count meetings) or (sum donations "amount"); this one isn't.`,
    hint: "Break an indicator down with byUnit or byMonth.",
  }),
  "same-name": ({ name, other }) => ({
    message: `"${name}" is the name of ${other} already.`,
    hint: "Templates, sections and styles go by their file names, whatever their folder: rename one of them.",
  }),
  "unknown-choice-of-field": ({ field, found, nearest, accepted }) => ({
    message: `"${field}" has no choice "${found}".`,
    hint: near(nearest, accepted),
  }),
  "not-a-value-of-field": ({ field, found, kind }) => ({
    message: `"${found}" can't be a value of "${field}" (${kinds[kind as KindName] ?? kind}).`,
    hint: 'Write what the field can hold: a date as "2020-02-10", a number without quotes.',
  }),
  "block-parameters": ({ helper, accepted }) => ({
    message: accepted === 0 ? `{{#${helper}}} takes no as |…|.` : `{{#${helper}}} names one thing only in as |…|.`,
    hint: "Delete the others; @number counts the turns.",
  }),
  "parameter-hides-name": ({ name }) => ({
    message: `"${name}" is a name of the report already.`,
    hint: "Take another one, such as m.",
  }),
  "not-a-block-helper": ({ helper }) => ({
    message: `${helper} can't open a block.`,
    hint: `Write {{${helper} …}}; what opens blocks is #if, #unless, #each and #with.`,
  }),
  "not-an-inline-helper": ({ helper }) => ({
    message: `${helper} opens a block: {{#${helper} …}}…{{/${helper}}}.`,
    hint: "Add the # and the end.",
  }),
  "not-printable": ({ written, found }) => ({
    message: `{{${written}}} is ${kinds[found]}, which can't be printed as it is.`,
    hint: printingHint(found),
  }),
  "paragraphs-not-alone": () => ({
    message: "Paragraphs need a line of their own.",
    hint: "Put the mustache on a line by itself.",
  }),
  "table-not-alone": () => ({
    message: "A table stands on a line of its own.",
    hint: "Put these braces on a line of their own.",
  }),
  "total-without-column": ({ field }) => ({
    message: `"${field}" is to be summed up, but the table has no such column.`,
    hint: "Add it to columns=, or take it out of total=.",
  }),
  "table-heads": ({ found, expected }) => ({
    message: `heads= names ${found} columns, the table has ${expected}.`,
    hint: "Name each column from the first on, with commas between.",
  }),
  "parts-side-by-side": ({ first, found }) => ({
    message: `A number broken down by ${found} can't stand beside one broken down by ${first}.`,
    hint: "The numbers of a table are all broken down by the same; write two tables.",
  }),
  "total-without-sum": () => ({
    message: "The row of totals is empty: the numbers of no column can be added up.",
    hint: "Levels of several months, averages, least and greatest values, numbers of different values and rates don't add up; delete total=true.",
  }),
  "unit-typed-again": ({ unit }) => ({
    message: `"${unit}" is typed behind it: the unit would be there twice.`,
    hint: `money and in= write the unit themselves: delete "${unit}".`,
  }),
  "number-typed": ({ found }) => ({
    message: `The number "${found}" is typed into the template: it has no source.`,
    hint: `Work it out from a ledger or indicator, or write {{fixed "${found}…"}} where it is meant as text.`,
  }),
  "some-though-none": ({ ledger, count }) => ({
    message: `The template says here that there is no "${ledger}", but there ${count === 1 ? "is" : "are"} ${count}.`,
    hint: "Write {{#if ledger}}…{{else}}{{none ledger}}{{/if}}.",
  }),
  "too-many-turns": ({ limit }) => ({
    message: `The template asks for more than ${limit} turns and was stopped.`,
    hint: "Look for {{#each}} within {{#each}}, or narrow the period or the units.",
  }),
  "list-too-short": ({ shown, found }) => ({
    message:
      found === 0 ? "The list is empty: there is nothing to write." : `shown=${shown} can't list ${found} items.`,
    hint: found === 0 ? "Ask first with {{#if}}." : "shown is at least 1.",
  }),
  "number-not-writable": ({ helper, found }) => ({
    message: `${helper} can't write "${found}".`,
    hint: "It writes whole numbers from 0 (ordinals from 1) to 99999999, and none that are approximate.",
  }),
};

function printingHint(found: KindName): string {
  switch (found) {
    case "query":
      return "Say what of it, such as {{count meetings}}, or write its records with {{#each meetings as |m|}}.";
    case "notes":
      return "Write {{paragraphs notes.…}} on a line of its own.";
    case "record":
    case "group":
    case "view":
    case "part":
    case "names":
      return "Name what of it, such as m.field.";
    case "groups":
    case "views":
    case "parts":
      return "Write them one by one with {{#each … as |g|}}.";
    default:
      return "Use a helper that can write it.";
  }
}
