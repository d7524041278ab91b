import { AlignmentType, LineRuleType } from "docx";
import type { IParagraphStyleOptions, IStylesOptions, IRunStylePropertiesOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { HeadingStyle, Style, TextStyle } from "../../styles/style.ts";
import { firstLine } from "./geometry.ts";
import { headingsReference } from "./word-numbering.ts";

/** Ids of Word's paragraph styles. Word knows its built-in ones by their English names, whatever its language. */
export const styleIds = {
  body: "BodyText",
  title: "Title",
  addressee: "Salutation",
  signature: "Signature",
  date: "Date",
  listItem: "ListParagraph",
  tableHeader: "TableHeader",
  tableCell: "TableText",
  footer: "Footer",
  hyperlink: "Hyperlink",
} as const;

/** The styles of a Word file: everything that a part's looks need, so that a person can change them at one place. */
export function wordStyles(style: Style): IStylesOptions {
  const { body, title, table, signature, pageNumber, addressee } = style;
  const [heading1, heading2, heading3, heading4, heading5] = style.headings.map((heading, level) => ({
    name: `heading ${level + 1}`,
    ...builtIn,
    ...wordHeading(style, heading, level),
  }));
  return {
    default: {
      document: { run: { ...wordRun(body), language: { value: "en-US", eastAsia: "zh-CN" } } },
      title: {
        name: "Title",
        ...builtIn,
        run: wordRun(title),
        paragraph: {
          alignment: AlignmentType.CENTER,
          indent: { firstLine: 0 },
          keepNext: true,
          spacing: { ...exactly(title.pitch), after: twips.fromPoints(title.after * body.pitch) },
        },
      },
      ...(heading1 && { heading1 }),
      ...(heading2 && { heading2 }),
      ...(heading3 && { heading3 }),
      ...(heading4 && { heading4 }),
      ...(heading5 && { heading5 }),
      listParagraph: { ...builtIn, run: spaced(style), paragraph: { indent: firstLine(style, body.indent) } },
    },
    characterStyles: [{ id: "DefaultParagraphFont", name: "Default Paragraph Font", uiPriority: 1, semiHidden: true }],
    paragraphStyles: [
      {
        id: "Normal",
        name: "Normal",
        quickFormat: true,
        paragraph: { alignment: AlignmentType.BOTH, spacing: exactly(body.pitch) },
      },
      paragraphStyle(styleIds.body, "Body Text", spaced(style), {
        indent: firstLine(style, body.indent),
        ...blankAround(style, 0, body.after),
      }),
      paragraphStyle(styleIds.addressee, "Salutation", { ...wordRun(addressee), ...spaced(style) }, { keepNext: true }),
      paragraphStyle(
        styleIds.signature,
        "Signature",
        {},
        {
          alignment: AlignmentType.LEFT,
          keepNext: true,
          spacing: { ...exactly(body.pitch), before: twips.fromPoints(signature.before * body.pitch) },
        },
      ),
      paragraphStyle(styleIds.date, "Date", spaced(style), { alignment: AlignmentType.LEFT }),
      paragraphStyle(styleIds.tableCell, "表格文字", wordRun(table.cell), cellParagraph),
      paragraphStyle(styleIds.tableHeader, "表头文字", wordRun(table.header), { ...cellParagraph, keepNext: true }),
      paragraphStyle(styleIds.footer, "footer", wordRun(pageNumber), {
        spacing: exactly(Math.ceil((pageNumber.size * 8) / 7)),
      }),
    ],
  };
}

const builtIn = { basedOn: "Normal", quickFormat: true } as const;

/** Rows grow with what stands in them: exact spacing would cut it off. */
const cellParagraph = { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 30, after: 30 } };

function exactly(pitch: number) {
  return { line: twips.fromPoints(pitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** docx counts sizes in half points. `hint` keeps quotes and dashes in the Chinese font. */
function wordRun({ font, latin, size, bold }: TextStyle): IRunStylePropertiesOptions {
  const names = { ascii: latin.name, hAnsi: latin.name, eastAsia: font.name, cs: latin.name, hint: "eastAsia" };
  return { font: names, size: Math.round(size * 2), ...(bold && { bold }) };
}

/** Draws the characters of the body together, or apart, so that a line holds as many as it should. */
function spaced({ body }: Style): IRunStylePropertiesOptions {
  return { characterSpacing: twips.fromPoints(body.characterSpacing) };
}

function wordHeading(style: Style, heading: HeadingStyle, level: number) {
  return {
    // docx gives headings colours and slants of its own.
    run: { ...wordRun(heading), ...spaced(style), italics: false, color: "auto" },
    paragraph: {
      keepNext: true,
      outlineLevel: level,
      indent: firstLine(style, heading.indent),
      ...blankAround(style, heading.before, heading.after),
      ...(heading.number !== "none" && { numbering: { reference: headingsReference, level, instance: 0 } }),
    },
  };
}

/** Blank space above and under a paragraph, in lines of the body. */
function blankAround({ body }: Style, before: number, after: number) {
  if (before === 0 && after === 0) return {};
  return { spacing: { before: twips.fromPoints(before * body.pitch), after: twips.fromPoints(after * body.pitch) } };
}

function paragraphStyle(
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
): IParagraphStyleOptions {
  return { id, name, ...builtIn, run, paragraph };
}
