import type { ICharacterStyleOptions, IParagraphStyleOptions } from "docx";

import { twips } from "../../styles/lengths.ts";
import type { BriefingHeadStyle, RedheadStyle, Style } from "../../styles/style.ts";
import { firstLine, textWidthTwips } from "./geometry.ts";
import { exactly, paragraphStyle, spaced, wordRun } from "./style-parts.ts";

/** Ids of the styles of what stands around the text: head, attachments, imprint. */
export const frameStyleIds = {
  headLine: "HeadLine",
  security: "Security",
  mark: "Mark",
  number: "DocumentNumber",
  publisher: "Publisher",
  subtitle: "Subtitle",
  attachmentNote: "AttachmentNote",
  annotation: "Annotation",
  attachmentLabel: "AttachmentLabel",
  attachmentTitle: "AttachmentTitle",
  imprint: "Imprint",
  /** Of characters: what stands in a line of the head in a font of its own. */
  beside: "BesideInHead",
} as const;

/** Names of styles that fields go by. */
export const frameStyleNames = { attachmentTitle: "附件标题" } as const;

interface FrameStyles {
  readonly characterStyles: readonly ICharacterStyleOptions[];
  readonly paragraphStyles: readonly IParagraphStyleOptions[];
}

/** The styles of head, subtitle, attachments and imprint, as far as the style has them. */
export function frameStyles(style: Style): FrameStyles {
  const { head } = style;
  return {
    characterStyles: head.form === "none" ? [] : [besideInHead(head)],
    paragraphStyles: [
      ...(head.form === "none" ? [] : headStyles(style, head)),
      subtitleStyle(style),
      ...attachmentStyles(style),
      ...imprintStyles(style),
    ],
  };
}

/** 签发人 beside the number; in a 简报 编号 beside its 密级. */
function besideInHead(head: RedheadStyle | BriefingHeadStyle): ICharacterStyleOptions {
  const [name, text] = head.form === "redhead" ? ["签发人姓名", head.signers] : ["编号", head.lines];
  return { id: frameStyleIds.beside, name, basedOn: "DefaultParagraphFont", quickFormat: true, run: wordRun(text) };
}

function headStyles(style: Style, head: RedheadStyle | BriefingHeadStyle): readonly IParagraphStyleOptions[] {
  const { mark, number } = head;
  const blank = (lines: number) => ({ spacing: { before: twips.fromPoints(lines * style.body.pitch) } });
  const left = { alignment: "left", keepNext: true } as const;
  const isRedhead = head.form === "redhead";
  return [
    ...(isRedhead ? [paragraphStyle(frameStyleIds.headLine, "份号", wordRun(head.lines), left)] : []),
    paragraphStyle(frameStyleIds.security, "密级和紧急程度", wordRun(head.security), {
      ...left,
      rightTabStop: textWidthTwips(style),
    }),
    paragraphStyle(
      frameStyleIds.mark,
      isRedhead ? "发文机关标志" : "简报名称",
      { ...wordRun(mark), color: mark.colour },
      { alignment: "center", keepNext: true, spacing: exactly(mark.pitch) },
    ),
    paragraphStyle(
      frameStyleIds.number,
      isRedhead ? "发文字号" : "期号",
      { ...wordRun(number.text), ...spaced(style) },
      { alignment: "center", keepNext: true, ...blank(number.before) },
    ),
    ...(isRedhead
      ? []
      : [
          paragraphStyle(
            frameStyleIds.publisher,
            "编印单位",
            { ...wordRun(head.publisher.text), ...spaced(style) },
            { ...left, ...blank(head.publisher.before) },
          ),
        ]),
  ];
}

/** The blank space under the title follows it, too. */
function subtitleStyle(style: Style): IParagraphStyleOptions {
  const { subtitle, title, body } = style;
  return paragraphStyle(frameStyleIds.subtitle, "Subtitle", wordRun(subtitle), {
    alignment: "center",
    indent: { firstLine: 0 },
    keepNext: true,
    spacing: { ...exactly(subtitle.pitch), after: twips.fromPoints(title.after * body.pitch) },
  });
}

function attachmentStyles(style: Style): readonly IParagraphStyleOptions[] {
  const { attachment, body } = style;
  const { label, title, before } = attachment;
  return [
    paragraphStyle(frameStyleIds.attachmentNote, "附件说明", spaced(style), { alignment: "left" }),
    paragraphStyle(frameStyleIds.annotation, "附注", spaced(style), {
      alignment: "left",
      indent: firstLine(style, body.indent),
    }),
    paragraphStyle(frameStyleIds.attachmentLabel, "附件", wordRun(label), {
      alignment: "left",
      keepNext: true,
    }),
    paragraphStyle(frameStyleIds.attachmentTitle, frameStyleNames.attachmentTitle, wordRun(title), {
      alignment: "center",
      keepNext: true,
      outlineLevel: 0,
      spacing: {
        ...exactly(title.pitch),
        before: twips.fromPoints(before * body.pitch),
        after: twips.fromPoints(title.after * body.pitch),
      },
    }),
  ];
}

function imprintStyles(style: Style): readonly IParagraphStyleOptions[] {
  const { imprint } = style;
  if (imprint.form === "none") return [];
  const indent = Math.round(imprint.indent * twips.fromPoints(imprint.text.size));
  return [
    paragraphStyle(frameStyleIds.imprint, imprint.form === "standard" ? "版记" : "报尾", wordRun(imprint.text), {
      alignment: "left",
      indent: { left: indent, right: indent },
      spacing: exactly(imprint.pitch),
      rightTabStop: textWidthTwips(style) - indent,
    }),
  ];
}
