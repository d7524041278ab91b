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
  const table = (heading: string, figures: readonly ToldFigure[]) => {
    if (figures.length === 0) return [];
    const [number, sentence, was, is, difference, why] = words.columns;
    const head = [number, sentence, was, is, difference, why];
    return [
      `## ${heading}`,
      [head, ["---:", "---", "---", "---", "---:", "---"], ...figures.map(rowOf)].map(writeRow).join("\n"),
    ];
  };
  const sections = [
    `# ${escape(title)}`,
    escape(count),
    ...table(words.headings.changed, changed),
    ...table(words.headings.removed, removed),
    ...table(words.headings.added, added),
    ...(wording.length > 0 ? [`## ${words.headings.wording}`, wording.map(writeWording).join("\n")] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

function rowOf({ number, around, was, is, difference, why }: ToldFigure): readonly string[] {
  const sentence = `${escape(around.before)}…${escape(around.after)}`;
  return [String(number), sentence, escape(was), escape(is), escape(difference), why.map(escape).join("<br>")];
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeWording({ kind, change: { words, text } }: ToldWording): string {
  return `- **${kind}** ${words.length === 0 ? escape(text) : words.map(writeWord).join("")}`;
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
