import type { IParagraphStyleOptions, IStylesOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { Style, TextStyle } from "../../styles/style.ts";
import { firstLine } from "./geometry.ts";
import { blankAround, builtIn, exactly, paragraphStyle, spaced, wordRun } from "./style-parts.ts";

/** Ids of the styles of what stands in the text beside headings and paragraphs. */
export const contentStyleIds = {
  tableHeader: "TableHeader",
  tableCell: "TableText",
  tableTotal: "TableTotal",
  /** The same for tables whose columns are narrow, by these ids with this end. */
  dense: "Dense",
  caption: "Caption",
  picture: "Picture",
  footnote: "FootnoteText",
  footnoteMark: "FootnoteReference",
  contentsTitle: "TOCHeading",
} as const;

/** The style of the contents' entries of a level, 1 to 5. */
export function contentsStyleId(level: number): string {
  return `TOC${level}`;
}

/** A paragraph that begins with a heading of a level, 1 to 5, and the heading's own part of it. */
export function runInStyleIds(level: number) {
  return { paragraph: `RunIn${level}`, heading: `Heading${level}Char` };
}

type ContentStyles = Required<Pick<IStylesOptions, "default" | "characterStyles" | "paragraphStyles">>;

/** The styles of tables, captions, pictures, footnotes, contents and run-in headings. */
export function contentStyles(style: Style): ContentStyles {
  const { body, caption, footnote } = style;
  const centred = { alignment: "center", indent: { firstLine: 0 } } as const;
  return {
    default: {
      caption: {
        name: "caption",
        ...builtIn,
        run: plain(caption),
        paragraph: { ...centred, spacing: exactly(body.pitch) },
      },
      footnoteText: {
        ...builtIn,
        run: wordRun(footnote),
        paragraph: { alignment: "both", indent: { firstLine: 0 }, spacing: exactly(footnote.pitch) },
      },
      footnoteTextChar: { run: wordRun(footnote) },
    },
    characterStyles: style.headings.map((heading, index) => ({
      id: runInStyleIds(index + 1).heading,
      name: `heading ${index + 1} Char`,
      basedOn: "DefaultParagraphFont",
      link: `Heading${index + 1}`,
      run: wordRun(heading),
    })),
    paragraphStyles: [
      ...tableStyles(style),
      paragraphStyle(
        contentStyleIds.picture,
        "插图",
        {},
        { ...centred, spacing: { ...growing, before: 120, after: 120 } },
      ),
      ...contentsStyles(style),
      ...style.headings.map(({ indent }, index) => ({
        ...paragraphStyle(runInStyleIds(index + 1).paragraph, `标题 ${index + 1} 正文`, spaced(style), {
          indent: firstLine(style, indent),
          ...blankAround(style, 0, body.after),
        }),
        basedOn: "BodyText",
      })),
    ],
  };
}

/** Pictures: exact spacing would cut them off. */
const growing = { line: 240, lineRule: "auto" } as const;

/** docx gives captions a colour, a slant and a size of its own. */
function plain(text: TextStyle) {
  return { ...wordRun(text), italics: false, color: "auto" };
}

function tableStyles({ table }: Style): readonly IParagraphStyleOptions[] {
  const kinds = [
    [contentStyleIds.tableCell, "表格文字", table.cell, {}],
    [contentStyleIds.tableHeader, "表头文字", table.header, { keepNext: true }],
    [contentStyleIds.tableTotal, "合计文字", table.total, {}],
  ] as const;
  return kinds.flatMap(([id, name, text, paragraph]) => [
    paragraphStyle(id, name, wordRun(text), { ...cellSpacing(text), ...paragraph }),
    paragraphStyle(id + contentStyleIds.dense, `${name}（窄）`, wordRun(denser(text)), {
      ...cellSpacing(denser(text)),
      ...paragraph,
    }),
  ]);
}

/** Exact, so that rows are as high in one font as in another, and page numbers worked out from them stay right. */
function cellSpacing({ size }: TextStyle) {
  return { spacing: { ...exactly(Math.ceil(size * 1.3)), before: 30, after: 30 } };
}

/** Where columns are narrow: two thirds, but not below 六号. */
export function denser<T extends TextStyle>(text: T): T {
  return { ...text, size: Math.min(text.size, Math.max(leastDense, Math.round((text.size * 4) / 3) / 2)) };
}

const leastDense = 7.5;

function contentsStyles(style: Style): readonly IParagraphStyleOptions[] {
  const { body, contents } = style;
  const character = twips.fromPoints(contents.entry.size);
  const { title } = contents;
  return [
    paragraphStyle(contentStyleIds.contentsTitle, "TOC Heading", wordRun(title), {
      alignment: "center",
      indent: { firstLine: 0 },
      keepNext: true,
      spacing: { ...exactly(title.pitch), after: twips.fromPoints(title.after * body.pitch) },
    }),
    ...style.headings.map((_, index) => {
      return paragraphStyle(contentsStyleId(index + 1), `toc ${index + 1}`, wordRun(contents.entry), {
        alignment: "left",
        indent: { left: Math.round(index * contents.indent * character) },
        spacing: exactly(body.pitch),
      });
    }),
  ];
}
