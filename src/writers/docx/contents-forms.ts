import { InternalHyperlink, LeaderType, Paragraph, StyleLevel, TableOfContents, TabStopType, TextRun } from "docx";
import type { Document as WordDocument } from "docx";

import type { ContentsStyle } from "../../styles/style.ts";
import { contentsStyleId } from "./content-styles.ts";
import { frameStyleNames } from "./frame-styles.ts";
import { cutShell, holeMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";

/** What a document's contents are like. */
export interface ContentsKind {
  readonly title: string;
  /** How many levels of headings. */
  readonly levels: number;
  /** Of the text, in twips: the pages stand at its right. */
  readonly width: number;
  /** Whether the word processor is to work the contents out when it opens the file. */
  readonly stale: boolean;
}

export interface ContentsForms {
  /** Around the contents as a whole; and the runs with which their field begins and ends. */
  readonly open: string;
  readonly begin: string;
  readonly end: string;
  readonly close: string;
  /** Around the runs of an entry of a level. */
  entry(level: number): Shell;
  /** Around runs that lead to a bookmark, with a hole before them: its name. */
  readonly link: Shell;
}

/** Has docx write the forms of a document's contents. */
export function makeContentsForms(file: WordDocument, style: ContentsStyle, kind: ContentsKind): ContentsForms {
  const contents = new TableOfContents(kind.title, {
    headingStyleRange: `1-${kind.levels}`,
    hyperlink: true,
    hideTabAndPageNumbersInWebView: true,
    useAppliedParagraphOutlineLevel: true,
    stylesWithLevels: [new StyleLevel(frameStyleNames.attachmentTitle, 1)],
    beginDirty: kind.stale,
  });
  const xml = writeComponent(file, contents);
  const paragraphs = /^(.*<w:sdtContent>)<w:p>(.*)<\/w:p><w:p>(.*)<\/w:p>(<\/w:sdtContent>.*)$/s.exec(xml);
  const [, open = "", begin = "", end = "", close = ""] = paragraphs ?? [];
  if (close === "") throw new Error(`expected contents of two paragraphs in ${xml}`);
  const content = new TextRun(holeMark("content"));
  const contentXml = writeComponent(file, content);
  const tab = {
    type: TabStopType.RIGHT,
    position: kind.width,
    leader: style.leader === "dots" ? LeaderType.DOT : LeaderType.NONE,
  };
  return {
    open,
    begin,
    end,
    close,
    entry(level) {
      const paragraph = new Paragraph({ style: contentsStyleId(level), tabStops: [tab], children: [content] });
      return cutShell(writeComponent(file, paragraph), contentXml);
    },
    link: cutShell(
      writeComponent(file, new InternalHyperlink({ anchor: holeMark("anchor"), children: [content] })),
      holeMark("anchor"),
      contentXml,
    ),
  };
}
