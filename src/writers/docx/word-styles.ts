import type { IStylesOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { HeadingStyle, Style } from "../../styles/style.ts";
import { contentStyles, runInStyleIds } from "./content-styles.ts";
import { frameStyles } from "./frame-styles.ts";
import { firstLine } from "./geometry.ts";
import { blankAround, builtIn, exactly, paragraphStyle, spaced, wordRun } from "./style-parts.ts";
import { headingsReference } from "./word-numbering.ts";

/** Ids of Word's paragraph styles. Word knows its built-in ones by their English names, whatever its language. */
export const styleIds = {
  body: "BodyText",
  title: "Title",
  addressee: "Salutation",
  signature: "Signature",
  date: "Date",
  listItem: "ListParagraph",
  footer: "Footer",
  hyperlink: "Hyperlink",
} as const;

/** The styles of a Word file: everything that a part's looks need, so that a person can change them at one place. */
export function wordStyles(style: Style): IStylesOptions {
  const { body, title, signature, pageNumber, addressee } = style;
  const content = contentStyles(style);
  const frame = frameStyles(style);
  const [heading1, heading2, heading3, heading4, heading5] = style.headings.map((heading, level) => ({
    name: `heading ${level + 1}`,
    link: runInStyleIds(level + 1).heading,
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
          alignment: "center",
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
      ...content.default,
      listParagraph: { ...builtIn, run: spaced(style), paragraph: { indent: firstLine(style, body.indent) } },
    },
    characterStyles: [
      { id: "DefaultParagraphFont", name: "Default Paragraph Font", uiPriority: 1, semiHidden: true },
      ...content.characterStyles,
      ...frame.characterStyles,
    ],
    paragraphStyles: [
      {
        id: "Normal",
        name: "Normal",
        quickFormat: true,
        paragraph: { alignment: "both", spacing: exactly(body.pitch) },
      },
      paragraphStyle(styleIds.body, "Body Text", spaced(style), {
        indent: firstLine(style, body.indent),
        ...blankAround(style, 0, body.after),
      }),
      paragraphStyle(
        styleIds.addressee,
        "Salutation",
        { ...wordRun(addressee), ...spaced(style) },
        {
          keepNext: true,
          ...blankAround(style, 0, body.after),
        },
      ),
      paragraphStyle(
        styleIds.signature,
        "Signature",
        {},
        {
          alignment: "left",
          keepNext: true,
          spacing: { ...exactly(body.pitch), before: twips.fromPoints(signature.before * body.pitch) },
        },
      ),
      paragraphStyle(styleIds.date, "Date", spaced(style), { alignment: "left" }),
      paragraphStyle(styleIds.footer, "footer", wordRun(pageNumber), {
        spacing: exactly(Math.ceil((pageNumber.size * 8) / 7)),
      }),
      ...content.paragraphStyles,
      ...frame.paragraphStyles,
    ],
  };
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
