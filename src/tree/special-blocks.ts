import type { AttributeForm, Names } from "../diagnostics/codes/tree.ts";

/** A block that is written with colons: `::分页` on a line of its own, or `:::表{…}` around what it holds, to `:::`. */
export interface SpecialBlock {
  readonly type: SpecialBlockType;
  readonly names: Names;
  readonly holds: "nothing" | "blocks" | "table" | "list";
  readonly attributes: readonly AttributeDeclaration[];
}

export type SpecialBlockType =
  | "page-break"
  | "unnumbered"
  | "points"
  | "table"
  | "chart"
  | "image"
  | "contents"
  | "attachment";

export interface AttributeDeclaration {
  /** What the program calls it. */
  readonly name: AttributeName;
  readonly names: Names;
  readonly form: AttributeForm;
  /** Default: no. */
  readonly required?: true;
}

export type AttributeName =
  | "id"
  | "caption"
  | "widths"
  | "headers"
  | "total"
  | "landscape"
  | "file"
  | "width"
  | "height"
  | "alternative"
  | "form"
  | "levels";

const id: AttributeDeclaration = { name: "id", names: ["编号", "id"], form: { type: "id" } };
const caption: AttributeDeclaration = { name: "caption", names: ["标题", "caption"], form: { type: "line" } };
const landscape: AttributeDeclaration = { name: "landscape", names: ["横向", "landscape"], form: { type: "switch" } };
const width: AttributeDeclaration = { name: "width", names: ["宽", "width"], form: millimetres() };
const height: AttributeDeclaration = { name: "height", names: ["高", "height"], form: millimetres() };

export const specialBlocks: readonly SpecialBlock[] = [
  { type: "page-break", names: ["分页", "pagebreak"], holds: "nothing", attributes: [] },
  { type: "unnumbered", names: ["不编号", "unnumbered"], holds: "blocks", attributes: [] },
  { type: "points", names: ["要点", "points"], holds: "list", attributes: [] },
  {
    type: "table",
    names: ["表", "table"],
    holds: "table",
    attributes: [
      id,
      caption,
      { name: "widths", names: ["宽", "widths"], form: { type: "numbers" } },
      { name: "headers", names: ["表头", "headers"], form: { type: "number", least: 1, most: 5, whole: true } },
      { name: "total", names: ["合计", "total"], form: { type: "switch" } },
      landscape,
    ],
  },
  {
    type: "chart",
    names: ["图表", "chart"],
    holds: "table",
    attributes: [
      id,
      {
        name: "form",
        names: ["类型", "type"],
        required: true,
        form: {
          type: "choice",
          choices: [
            { name: "column", names: ["柱", "column"] },
            { name: "bar", names: ["条", "bar"] },
            { name: "line", names: ["折线", "line"] },
            { name: "pie", names: ["饼", "pie"] },
            { name: "stacked", names: ["堆积", "stacked"] },
          ],
        },
      },
      caption,
      width,
      height,
    ],
  },
  {
    type: "image",
    names: ["图片", "image"],
    holds: "nothing",
    attributes: [
      id,
      { name: "file", names: ["文件", "file"], form: { type: "file" }, required: true },
      width,
      height,
      { name: "alternative", names: ["说明", "alt"], form: { type: "line" }, required: true },
      caption,
    ],
  },
  {
    type: "contents",
    names: ["目录", "contents"],
    holds: "nothing",
    attributes: [
      { name: "levels", names: ["层级", "levels"], form: { type: "number", least: 1, most: 5, whole: true } },
    ],
  },
  {
    type: "attachment",
    names: ["附件", "attachment"],
    holds: "blocks",
    attributes: [id, { ...caption, names: ["标题", "title"], required: true }, landscape],
  },
];

/** At least what can be seen, at most the longer side of A4. */
function millimetres(): AttributeForm {
  return { type: "number", least: 5, most: 297, whole: false };
}
