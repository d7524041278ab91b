// Takes: the declarations, a unit and a period. Gives: a facts file to be filled in. Reports: nothing.
import { comparePlaces } from "../diagnostics/place.ts";
import type { Period } from "../calendar/period.ts";
import type { Named } from "../diagnostics/codes/source.ts";
import type { Declarations, Declared, Field, Indicator, Ledger } from "../facts/declarations.ts";
import type { FactsFile } from "../facts/facts.ts";
import { partKey } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import { findFieldType } from "../facts/find-field-type.ts";
import { documentKey, indicatorsKey, notesKey, periodKey } from "../facts/structure.ts";
import { valueText } from "../facts/value-text.ts";
import type { Unit } from "../facts/workspace.ts";
import type { Language } from "../locale/language.ts";
import { writingFor } from "../locale/writing-for.ts";
import { blankFactsWords } from "./blank-facts-words.ts";
import { yamlScalar } from "./yaml-scalar.ts";
import type { BlankFactsWords } from "./blank-facts-words.ts";

/** What a form is written with. */
interface Form {
  readonly period: Period;
  readonly language: "zh" | "en";
  readonly words: BlankFactsWords;
}

/**
 * A facts file to be filled in: every ledger with an example record below it, every indicator and topic, all commented out. As it stands it reports nothing, so that what nobody filled in can't pass for "there was none". It
 * can be read so, and as well when all examples are taken in.
 * @param earlier the unit's last file before the period, whose levels are carried over as comments
 * @param language whose labels the keys are written by: Chinese ones, or in English the names
 */
export function writeBlankFacts(
  declarations: Declarations,
  unit: Unit,
  period: Period,
  earlier: FactsFile | undefined,
  language: Language,
): string {
  const form: Form = { period, language: language === "en" ? "en" : "zh", words: blankFactsWords(language) };
  const { words } = form;
  const title = words.title(unit.name, writingFor(language).period(period));
  const sections = [
    [...[title, ...words.howTo].map((line) => `# ${line}`.trimEnd()), "", `${keyOf(periodKey, form)}: ${period.name}`],
    writeDocument(form),
    ...declarations.ledgers.map((ledger) => writeLedger(ledger, form)),
    writeIndicators(inFileOrder(declarations.indicators), earlier, form),
    writeNotes(inFileOrder(declarations.topics), form),
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${written.join("\n\n")}\n`;
}

function writeDocument(form: Form): readonly string[] {
  const { examples } = form.words;
  const part = (name: PartName, example: string, remark: string) =>
    withRemark(`#  ${keyOf(partKey(name), form)}: ${example}`, remark);
  return [
    `#${keyOf(documentKey, form)}:`,
    part("date", form.period.last, form.words.documentDate),
    part("number", examples.documentNumber(form.period.last.slice(0, 4)), form.words.documentPart),
    part("signers", examples.signers, form.words.documentPart),
  ];
}

function writeLedger(ledger: Ledger, form: Form): readonly string[] {
  const fields = ledger.fields.map((field, index) => {
    const example = findFieldType(field.type).example(field, form.period, form.language);
    const value = field.type === "list" ? example : yamlScalar(example);
    const line = `#  ${index === 0 ? "-" : " "} ${keyOf(field, form)}: ${value}`;
    return withRemark(line, remarkOn(field, ledger, form));
  });
  return [`#${keyOf(ledger, form)}:`, ...fields];
}

/** What is to be known of a field: whether it is needed, what counts it, and which choices there are. */
function remarkOn(field: Field, ledger: Ledger, { language, words }: Form): string {
  const choices = field.choices.map(({ name, labels }) => (language === "zh" ? labels.zh : name));
  return [
    field.required ? words.required : "",
    field.unit === undefined ? "" : words.unit(field.unit),
    field.name === ledger.quantity ? words.quantity : "",
    choices.length > 1 ? words.choices(choices) : "",
  ]
    .filter((part) => part !== "")
    .join(words.separator);
}

function writeIndicators(
  indicators: readonly Indicator[],
  earlier: FactsFile | undefined,
  form: Form,
): readonly string[] {
  if (indicators.length === 0) return [];
  const lines = indicators.map((indicator) => {
    const fact = indicator.kind === "level" ? earlier?.indicators.get(indicator.name) : undefined;
    const value = fact ? valueText(fact.value) : "0";
    const remark = [
      form.words.unit(indicator.unit),
      form.words.kinds[indicator.kind],
      fact && earlier ? form.words.carried(earlier.period.name) : "",
    ];
    const parts = remark.filter((part) => part !== "");
    return withRemark(`#  ${keyOf(indicator, form)}: ${value}`, parts.join(form.words.separator));
  });
  return [`# ${form.words.indicators}`, `#${keyOf(indicatorsKey, form)}:`, ...lines];
}

function writeNotes(topics: readonly Declared[], form: Form): readonly string[] {
  if (topics.length === 0) return [];
  const lines = topics.flatMap((topic) => [
    `#  ${keyOf(topic, form)}: |`,
    ...form.words.paragraphs.map((paragraph) => `#    ${paragraph}`),
  ]);
  return [`#${keyOf(notesKey, form)}:`, ...lines];
}

function withRemark(line: string, remark: string): string {
  return remark === "" ? line : `${line}  # ${remark}`;
}

function keyOf(named: Named, { language }: Form): string {
  return yamlScalar(language === "zh" ? named.labels.zh : named.name);
}

/** As they were declared, where related things stand together; the declarations themselves are sorted by name. */
function inFileOrder<D extends Declared>(declared: readonly D[]): readonly D[] {
  return declared.toSorted((a, b) => comparePlaces(a.place, b.place));
}
