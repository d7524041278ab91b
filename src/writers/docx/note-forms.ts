import { Document as WordDocument, FootnoteReferenceRun, Paragraph, TextRun } from "docx";

import { contentStyleIds } from "./content-styles.ts";
import { mend } from "./mend.ts";
import { cutShell, holeMark, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent, writePart } from "./skeleton.ts";

/** The forms of footnotes. */
export interface NoteForms {
  /** A run with the number of a footnote, where it stands in the text. Hole: id. */
  readonly reference: Shell;
  /** Around all footnotes, what separates them from the text with them. */
  readonly part: Shell;
  /** Around a footnote's runs, with a hole before them: id. */
  readonly note: Shell;
}

/** Has docx write the forms of footnotes, which are the same in every style: their looks are in its styles. */
export function makeNoteForms(): NoteForms {
  const content = new TextRun(holeMark("content"));
  const paragraph = new Paragraph({ style: contentStyleIds.footnote, children: [content] });
  const file = new WordDocument({ sections: [], footnotes: { [numberMark]: { children: [paragraph] } } });
  const xml = writePart(file, file.FootNotes.View, file.FootNotes);
  const [, note = ""] = /(<w:footnote w:id="\d+">.*<\/w:footnote>)/s.exec(xml) ?? [];
  const [open = "", close = ""] = cutShell(xml, note);
  return {
    reference: cutShell(writeComponent(file, new FootnoteReferenceRun(numberMark)), String(numberMark)),
    part: [withoutNumbers(open), close],
    note: cutShell(note, String(numberMark), writeComponent(file, content)),
  };
}

/** docx writes the number of a footnote before each line that separates footnotes from the text, too. */
function withoutNumbers(separators: string): string {
  return mend(separators, /<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/g, "");
}
