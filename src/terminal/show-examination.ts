import type { ExaminedFont, ExaminedLibreOffice, Examination } from "../disk/machine/examination.ts";
import { examinationWordsFor } from "../locale/examination-words.ts";
import type { ExaminationWords } from "../locale/examination-words.ts";
import type { Language } from "../locale/language.ts";
import { coloursFor } from "./colours.ts";
import { columnWidth } from "./column-width.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

interface ShowOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
}

/** A part of the examination: its rows, in columns, and what their lacks mean. */
interface Part {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly effect?: string;
}

interface Row {
  readonly isGood: boolean;
  readonly cells: readonly string[];
}

/** What `doctor` found, part by part; each lack with what it means. */
export function showExamination(examination: Examination, { language, colour, columns }: ShowOptions): string {
  const words = examinationWordsFor(language);
  const colours = coloursFor(colour);
  const parts = partsOf(examination, words).map(({ heading, rows, effect }) => {
    const widths = widthsOf(rows);
    const lines = rows.map(({ isGood, cells }) => {
      const padded = cells.map((cell, index) => padTo(cell, index < cells.length - 1 ? (widths[index] ?? 0) : 0));
      return `  ${isGood ? colours.green("✓") : colours.yellow("✗")} ${padded.join("  ")}`;
    });
    const wrapped = effect === undefined ? [] : wrapText(words.effect + effect, Math.min(columns, 100) - 4);
    return [colours.bold(heading), ...lines, ...wrapped.map((line) => `    ${line}`)].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function partsOf(examination: Examination, words: ExaminationWords): readonly Part[] {
  const { versions, libreOffice, fonts, spreadsheets, workspace } = examination;
  const { huibao, node, docx } = versions;
  const { workbooks, csv } = spreadsheets;
  const styles = [...new Set(fonts.flatMap((font) => font.styles))];
  return [
    {
      heading: words.versions,
      rows: [
        good("huibao", huibao),
        good("Node", node),
        { isGood: docx !== undefined, cells: ["docx", docx ?? words.unknown] },
      ],
    },
    libreOfficePart(libreOffice, words),
    {
      heading: words.fonts(styles),
      rows: fonts.map((font) => fontRow(font, words)),
      ...(fonts.some(({ state }) => state === "missing") && { effect: words.withoutFonts }),
    },
    {
      heading: words.spreadsheets,
      rows: [packageRow(words.workbooks, workbooks, words), packageRow(words.csv, csv, words)],
      ...((workbooks === undefined || csv === undefined) && { effect: words.withoutSpreadsheets }),
    },
    workspacePart(workspace, words),
  ];
}

function good(...cells: readonly string[]): Row {
  return { isGood: true, cells };
}

function libreOfficePart(found: ExaminedLibreOffice, words: ExaminationWords): Part {
  const heading = words.libreOffice;
  switch (found.state) {
    case "works":
      return { heading, rows: [good(words.works(found.version ?? words.unknown, visibleText(found.program)))] };
    case "broken":
      return {
        heading,
        rows: [{ isGood: false, cells: [words.broken(visibleText(found.program))] }],
        effect: words.withoutLibreOffice,
      };
    case "missing":
      return { heading, rows: [{ isGood: false, cells: [words.missing] }], effect: words.withoutLibreOffice };
  }
}

function fontRow({ name, state, pdf }: ExaminedFont, words: ExaminationWords): Row {
  const states = { there: words.there, accepted: words.accepted, missing: words.absent };
  const others = pdf.filter((family) => family !== name);
  const cells = [
    visibleText(name),
    states[state],
    ...(others.length > 0 ? [words.pdfUses(others.map(visibleText))] : []),
  ];
  return { isGood: state !== "missing", cells };
}

function packageRow(what: string, version: string | undefined, words: ExaminationWords): Row {
  return {
    isGood: version !== undefined,
    cells: [what, version === undefined ? words.notInstalled : words.reads(version)],
  };
}

function workspacePart(workspace: Examination["workspace"], words: ExaminationWords): Part {
  const heading = words.workspace;
  if (!workspace) return { heading, rows: [{ isGood: false, cells: [words.noWorkspace] }] };
  const { folder, locale, errors } = workspace;
  return {
    heading,
    rows: [{ isGood: errors === 0, cells: [words.isWorkspace(visibleText(folder), locale)] }],
    ...(errors > 0 && { effect: words.errors(errors) }),
  };
}

/** Of each column, by its widest cell. */
function widthsOf(rows: readonly Row[]): readonly number[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map(({ cells }) => columnWidth(cells[index] ?? ""))),
  );
}

function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnWidth(text)));
}
