import type { Comparable } from "../../../src/review/compare/comparable.ts";
import type { Wording } from "../../../src/review/compare/split-words.ts";
import { hashSkeleton, skeletonOf } from "../../../src/trace/base-record.ts";

/** A text in which `{6|count}` is the phrase 6, whose anchor says `count`. */
export function written(text: string): Wording {
  const anchors: { from: number; to: number; what: string }[] = [];
  let plain = "";
  for (const [whole, phrase, what] of text.matchAll(/\{([^{}|]*)\|([^{}|]*)\}|[^{]/gu)) {
    if (phrase !== undefined && what !== undefined) {
      anchors.push({ from: plain.length, to: plain.length + phrase.length, what });
      plain += phrase;
    } else plain += whole;
  }
  return { text: plain, anchors };
}

/** One paragraph a line; `| a | b |` is the row of a table, in whose cells `/` parts paragraphs; `^ a` is a footnote. */
export function paragraphs(lines: string): readonly Comparable[] {
  const read: Comparable[] = [];
  let [table, row] = [-1, -1];
  for (const line of lines
    .trim()
    .split("\n")
    .map((one) => one.trim())) {
    if (line.startsWith("|")) {
      if (row < 0) table++;
      row++;
      const cells = line.slice(1, -1).split(/\|(?![^{]*\})/);
      cells.forEach((cell, column) => {
        for (const text of cell.split("/")) read.push(paragraph(text.trim(), { type: "cell", table, row, column }));
      });
      continue;
    }
    row = -1;
    const isNote = line.startsWith("^");
    read.push(paragraph(line.replace(/^\^ ?/, ""), { type: isNote ? "note" : "text" }));
  }
  return read;
}

function paragraph(text: string, stands: Comparable["stands"]): Comparable {
  const wording = written(text);
  const skeleton = skeletonOf(wording.text, wording.anchors);
  const part = stands.type === "note" ? "word/footnotes.xml" : "word/document.xml";
  return { ...wording, part, stands, skeleton: skeleton === "" ? "" : hashSkeleton(skeleton) };
}
