import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from "docx";
import type { Document as WordDocument, IParagraphOptions, IRunOptions } from "docx";

import type { Style } from "../../styles/style.ts";
import { runInStyleIds } from "./content-styles.ts";
import { makeContentsForms } from "./contents-forms.ts";
import { makeDrawingForms } from "./drawing-forms.ts";
import { firstHeadingBit, firstSize, marks, paragraphKey } from "./forms.ts";
import type { Forms, ParagraphForm, RunMarks } from "./forms.ts";
import { makeFrameForms } from "./frame-forms.ts";
import { frameStyleIds } from "./frame-styles.ts";
import { makeNoteForms } from "./note-forms.ts";
import type { NoteForms } from "./note-forms.ts";
import { cutShell, holeMark, numberMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";
import { makeTableForms } from "./table-forms.ts";
import { styleIds } from "./word-styles.ts";

/** Has docx write the forms of a style, in an empty document of that style; paragraphs and runs when they are first asked for. */
export function makeForms(file: WordDocument, style: Style): Forms {
  const paragraphs = new Map<string, Shell>();
  const runs: Shell[] = [];
  let notes: NoteForms | undefined;
  const content = textRun(marks.none);
  const contentXml = writeComponent(file, content);
  return {
    paragraph(form) {
      const key = paragraphKey(form);
      const shell = paragraphs.get(key) ?? writeParagraph(file, form, content, contentXml);
      paragraphs.set(key, shell);
      return shell;
    },
    run(marked) {
      return (runs[marked] ??= cutShell(writeComponent(file, textRun(marked)), contentMark));
    },
    lineBreak: writeComponent(file, new TextRun({ break: 1 })),
    tab: writeComponent(file, new TextRun({ children: [new Tab()] })),
    bookmarkStart: cutShell(
      writeComponent(file, new BookmarkStart(holeMark("name"), numberMark)),
      holeMark("name"),
      String(numberMark),
    ),
    bookmarkEnd: cutShell(writeComponent(file, new BookmarkEnd(numberMark)), String(numberMark)),
    link: cutShell(
      writeComponent(file, new ConcreteHyperlink([content], holeMark("id"))),
      `rId${holeMark("id")}`,
      contentXml,
    ),
    field: writeFieldForm(file),
    table: makeTableForms(file, style),
    drawing: makeDrawingForms(file),
    note() {
      return (notes ??= makeNoteForms());
    },
    contents: (kind) => makeContentsForms(file, style.contents, kind),
    frame: makeFrameForms(file, style),
  };
}

const contentMark = holeMark("content");

/** Between characters of its own, as Word writes a field: many readers pass over what a simple field shows. */
function writeFieldForm(file: WordDocument): Shell {
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const page = new TextRun({ children: [PageNumber.CURRENT] });
  const paragraph = writeComponent(file, new Paragraph({ children: [page] }));
  const [, open = "", afterInstruction = ""] = cutShell(paragraph, "<w:p>", "PAGE", end, "</w:p>");
  return [open, afterInstruction, end];
}

function textRun(marked: RunMarks): TextRun {
  const level = (marked % firstSize) >> firstHeadingBit;
  const options: IRunOptions = {
    text: contentMark,
    ...(level > 0 && { style: runInStyleIds(level).heading }),
    ...(marked & marks.link && { style: styleIds.hyperlink }),
    ...(marked & marks.strong && { bold: true }),
    ...(marked & marks.emphasis && { italics: true }),
    ...(marked & marks.beside && { style: frameStyleIds.beside }),
    ...(marked & marks.gap && { highlight: "yellow" }),
    ...(marked >= firstSize && { size: Math.floor(marked / firstSize) }),
  };
  return new TextRun(options);
}

function writeParagraph(file: WordDocument, form: ParagraphForm, content: TextRun, contentXml: string): Shell {
  const { style, numbering, alignment, indent, spacing, keepNext, isParted, pageBreakBefore, spaceAfter, endStyle } =
    form;
  const numbered = numbering !== undefined && numbering !== "none";
  const options: IParagraphOptions = {
    style,
    ...(numbered && { numbering: { ...numbering, instance: 0 } }),
    ...(numbering === "none" && { numbering: false }),
    ...(alignment && { alignment: AlignmentType[alignments[alignment]] }),
    ...(indent && { indent: indent === "hole" ? { left: numberMark } : indent }),
    ...(keepNext && { keepNext: true }),
    ...(isParted && { keepNext: false }),
    ...(pageBreakBefore && { pageBreakBefore: true }),
    ...((spacing || spaceAfter) && { spacing: { ...spacing, ...(spaceAfter && { after: spaceTwips }) } }),
    ...(endStyle !== undefined && { run: { style: endStyle } }),
    children: [content],
  };
  const xml = writeComponent(file, new Paragraph(options));
  const holes = numbered ? [`{${numbering.reference}-0}`] : [];
  return cutShell(xml, ...holes, ...(indent === "hole" ? [String(numberMark)] : []), contentXml);
}

/** Six points. */
const spaceTwips = 120;

const alignments = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;
