import { isAddress } from "../../tree/link-address.ts";
import { plainMarks } from "../plain/plain-runs.ts";
import type { Marks, Run, TextRun } from "../plain/plain-runs.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { isPlain, settleMarks } from "./settle-marks.ts";

/** Where runs stand: as the rest of a line, at its beginning, or in a cell of a table. */
export interface RunsPosition {
  readonly startsLine: boolean;
  readonly inCell: boolean;
}

export const atStart: RunsPosition = { startsLine: true, inCell: false };

/** Runs as Markdown. Parsed again they are the same characters; marks that Markdown can't set beside what follows are left off. */
export function writeRuns(runs: readonly Run[], position: RunsPosition): string {
  let written = "";
  for (const stretch of stretchesOf(runs)) {
    const text = writeStretch(stretch, { ...position, startsLine: startsLineAt(written, position) });
    written = joined(written, text);
  }
  return keptBlanks(written);
}

/** What follows each other outside of links or within one; or a footnote's place. */
type Stretch =
  | { readonly type: "texts"; readonly address: string | undefined; readonly runs: readonly TextRun[] }
  | NoteRun;

type NoteRun = Extract<Run, { readonly type: "note" }>;

function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const stretches: (NoteRun | { type: "texts"; address: string | undefined; runs: TextRun[] })[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (run.type === "note") stretches.push(run);
    else if (last?.type === "texts" && last.address === addressOf(run)) last.runs.push(run);
    else stretches.push({ type: "texts", address: addressOf(run), runs: [run] });
  }
  return stretches;
}

/** A draft may print a fact that is no address: it stays text. */
function addressOf({ marks: { address } }: TextRun): string | undefined {
  return address !== undefined && isAddress(address) ? address : undefined;
}

function writeStretch(stretch: Stretch, position: RunsPosition): string {
  if (stretch.type === "note") return `[^${stretch.number}]`;
  const { address, runs } = stretch;
  if (address === undefined) return writeTexts(runs, position);
  const destination = address.replaceAll(/[<>\\|]/g, (character) => encodeURIComponent(character));
  const text = writeTexts(runs, { ...position, startsLine: false });
  // It would be a footnote.
  return `[${text.startsWith("^") ? "\\" : ""}${text}](<${destination}>)`;
}

/** An exclamation mark would make a picture of a link; what stands in brackets behind a footnote, a link of it. */
function joined(before: string, after: string): string {
  if (before.endsWith("!") && after.startsWith("[")) return `${before.slice(0, -1)}\\!${after}`;
  if (/^[(:]/.test(after) && /\[\^\d+\]$/.test(before)) return `${before}\\${after}`;
  return before + after;
}

function startsLineAt(written: string, { startsLine }: RunsPosition): boolean {
  return written === "" ? startsLine : written.endsWith("\n");
}

/** Texts with their marks. What stands on either side is no text. */
function writeTexts(runs: readonly TextRun[], position: RunsPosition): string {
  let written = "";
  let before = plainMarks;
  for (const { text, marks } of settleMarks(runs)) {
    const startsLine = startsLineAt(written, position) && isPlain(marks);
    // Two marks that meet would be taken for one.
    if (!isPlain(before) && !isPlain(marks)) written += "<!-- -->";
    written += marked(writeText(text, { ...position, startsLine }), marks);
    before = marks;
  }
  return written;
}

/** A line's end within is a hard break. */
function writeText(text: string, position: RunsPosition): string {
  const lines = text.split("\n").map((line, index) => {
    return escapeMarkdown(line, index === 0 ? position : { ...position, startsLine: !position.inCell });
  });
  return lines.join(position.inCell ? "<br>" : "\\\n");
}

/** Blanks at the ends of a line or a cell would be lost. */
function keptBlanks(text: string): string {
  return text.replace(/^ | $/g, "&#x20;");
}

function marked(text: string, { strong, emphasis }: Marks): string {
  const emphatic = emphasis ? `*${text}*` : text;
  return strong ? `**${emphatic}**` : emphatic;
}
