import { changeWordsFor } from "../../locale/change-words.ts";
import type { Language } from "../../locale/language.ts";
import { escapeMarkdown } from "../../writers/markdown/escape-markdown.ts";
import type { WordChange } from "../compare/alignment.ts";
import type { Changes } from "./changes.ts";
import { tellChanges } from "./tell-changes.ts";
import type { ToldFigure, ToldWording } from "./tell-changes.ts";

/** What changed, as a Markdown file: tables of figures, then changed words, as inserted and deleted. */
export function changesMarkdown(changes: Changes, language: Language): string {
  const words = changeWordsFor(language);
  const { title, count, changed, removed, added, wording } = tellChanges(changes, language);
  const [number, sentence, was, is, difference, why] = words.columns;
  const table = (heading: string, figures: readonly ToldFigure[], form: readonly (readonly string[])[]) => {
    if (figures.length === 0) return [];
    const rows = figures.map((figure) => rowOf(figure, form[0]?.length === allColumns));
    return [`## ${heading}`, [...form, ...rows].map(writeRow).join("\n")];
  };
  const whole = [
    [number, sentence, was, is, difference, why],
    ["---:", "---", "---", "---", "---:", "---"],
  ];
  const alone = [
    [number, sentence, why],
    ["---:", "---", "---"],
  ];
  const sections = [
    `# ${escape(title)}`,
    escape(count),
    ...table(words.headings.changed, changed, whole),
    ...table(words.headings.removed, removed, alone),
    ...table(words.headings.added, added, alone),
    ...(wording.length > 0 ? [`## ${words.headings.wording}`, wording.map(writeWording).join("\n")] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

const allColumns = 6;

/** What only one of the reports has is marked in its sentence, and told there alone. */
function rowOf(figure: ToldFigure, isWhole: boolean): readonly string[] {
  const { number, sentence, was, is, difference, why } = figure;
  const told = sentence.map(({ text, marked }) => (marked ? `<b>${escape(text)}</b>` : escape(text))).join("");
  const values = isWhole ? [was, is, difference].map(escape) : [];
  return [String(number), told, ...values, why.map(escape).join("<br>")];
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeWording({ kind, words }: ToldWording): string {
  return `- **${kind}** ${words.map(writeWord).join("")}`;
}

/** As HTML: Markdown's own marks don't stand right beside 汉字 and their brackets. */
function writeWord({ type, text }: WordChange): string {
  if (type === "same") return escape(text);
  const mark = type === "removed" ? "del" : "ins";
  return `<${mark}>${escape(text)}</${mark}>`;
}

function escape(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s*\n\s*/g, " "), { startsLine: false, inCell: true });
}
