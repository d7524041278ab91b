import { describe, expect, test } from "@jest/globals";

import { picturesCodes } from "../../src/diagnostics/codes/pictures.ts";
import type {
  ChartCellReason,
  ChartShapeReason,
  ImageFault,
  PicturesValues,
} from "../../src/diagnostics/codes/pictures.ts";
import { treeCodes } from "../../src/diagnostics/codes/tree.ts";
import type { AttributeForm, TreeValues } from "../../src/diagnostics/codes/tree.ts";
import { pictures as enPictures } from "../../src/locale/en/pictures.ts";
import { tree as enTree } from "../../src/locale/en/tree.ts";
import type { Sentence } from "../../src/locale/sentences.ts";
import { pictures as zhPictures } from "../../src/locale/zh-CN/pictures.ts";
import { tree as zhTree } from "../../src/locale/zh-CN/tree.ts";
import { specialBlocks } from "../../src/tree/special-blocks.ts";

const faults: readonly ImageFault[] = [
  { reason: "missing" },
  { reason: "empty" },
  { reason: "outside" },
  { reason: "no-file" },
  { reason: "broken" },
  { reason: "turned-over" },
  { reason: "unreadable", error: "EACCES" },
  { reason: "bytes", megabytes: 21, limit: 20 },
  { reason: "pixels", megapixels: 41, limit: 40 },
  { reason: "format", format: undefined },
  { reason: "format", format: "WebP" },
  { reason: "named-otherwise", extension: ".jpg", format: "PNG" },
  { reason: "svg-content", found: "<script>" },
  { reason: "svg-twin", twin: "a.png", fault: { reason: "missing" } },
];
const cells: readonly ChartCellReason[] = ["empty", "approximate", "text", "negative", "merged"];
const shapes: readonly ChartShapeReason[] = [
  "no-series",
  "no-category",
  "several-series",
  "series",
  "categories",
  "total",
];

const pictureFindings: { readonly [C in keyof PicturesValues]: readonly PicturesValues[C][] } = {
  "image-unusable": faults.map((fault) => ({ file: "images/a.png", fault })),
  "image-without-alternative": [{}],
  "chart-cell": cells.map((reason) => ({ found: "20余", series: "人数", reason })),
  "chart-units": [
    { first: "万元", found: "" },
    { first: "", found: "万元" },
  ],
  "chart-shape": shapes.map((reason) => ({ reason, found: 11, limit: 10 })),
  "contents-twice": [{}],
  "contents-place": [{}],
  "contents-empty": [{ levels: 1 }, { levels: 3 }],
};

const forms: readonly AttributeForm[] = specialBlocks.flatMap(({ attributes }) => attributes.map(({ form }) => form));

/** The findings of special blocks, footnotes and references among those of the tree. */
const treeFindings: { readonly [C in keyof TreeValues]?: readonly TreeValues[C][] } = {
  "block-label": [{ label: "[甲]" }],
  "block-colons": [true, false].map((container) => ({ name: "表", container })),
  "blocks-too-deep": [{ most: 10 }],
  "block-content": (["table", "list"] as const).map((wanted) => ({ name: "表", wanted })),
  "block-empty": (["table", "list"] as const).map((wanted) => ({ name: "表", wanted })),
  "unknown-attribute": [
    { block: "表", attribute: "标提", nearest: "标题", accepted: ["标题", "宽"] },
    { block: "分页", attribute: "宽", nearest: undefined, accepted: [] },
  ],
  "attribute-value": forms.map((form) => ({
    attribute: "宽",
    found: "甲",
    form,
    nearest: form.type === "choice" ? "柱" : undefined,
  })),
  "table-without-dashes": [{ columns: 2 }],
  "attribute-twice": [{ attribute: "宽" }],
  "attribute-missing": [{ block: "附件", names: ["标题", "title"] }],
  "attribute-form": [{ found: "标题＝甲" }],
  "phrase-in-attribute": [{ attribute: "文件" }],
  "too-many-columns": [true, false].map((landscape) => ({ found: 40, limit: 16, landscape })),
  "widths-mismatch": [{ found: 3, expected: 2 }],
  "too-few-rows": [true, false].map((total) => ({ headers: 2, total, found: 2 })),
  "wrong-merge": (["outside", "header", "shape"] as const).map((reason) => ({ mark: "<", reason })),
  "attachment-within": [{}],
  "attachment-without-title": [{}],
  "attachment-empty": [{}],
  "text-behind-attachment": [{}],
  "id-without-caption": [{ id: "甲" }],
  "duplicate-id": [{ id: "甲" }],
  "unknown-reference": [
    { id: "甲", nearest: "乙", accepted: ["乙"] },
    { id: "甲", nearest: undefined, accepted: [] },
  ],
  "reference-text": [{}],
  "reference-form": [{ written: "[](＃甲)" }],
  "footnote-not-closed": [{}],
  "footnote-empty": [{}],
  "footnote-place": (["heading", "footnote", "link", "line"] as const).map((within) => ({ within })),
};

type Tell = (values: never) => Sentence;

function sentences(table: object, findings: object): readonly (readonly [string, Sentence])[] {
  return Object.entries(findings).flatMap(([code, values]) => {
    const tell = (table as { readonly [code: string]: Tell })[code];
    return (values as never[]).map((one) => [code, tell?.(one) ?? { message: "" }] as const);
  });
}

test("every code of pictures, charts and contents pages is here", () => {
  expect(Object.keys(pictureFindings).toSorted()).toEqual(Object.keys(picturesCodes).toSorted());
  expect(Object.keys(treeFindings).filter((code) => !(code in treeCodes))).toEqual([]);
});

describe("In Chinese", () => {
  test.each([...sentences(zhPictures, pictureFindings), ...sentences(zhTree, treeFindings)])(
    "%s tells in full-width marks what was found, and what to do",
    (_, { message, hint }) => {
      expect(message).toMatch(/^[^,;]*[。]$/);
      expect(hint).toMatch(/[。？]$/);
    },
  );

  test("a reader learns the file, what is wrong with it, and what is accepted", () => {
    expect(zhPictures["image-unusable"]({ file: "a.webp", fault: { reason: "format", format: "WebP" } })).toEqual({
      message: "图片“a.webp”是 WebP 文件；报告里能放 PNG、JPEG 和 SVG。",
      hint: "请另存为 PNG 或 JPEG，再改文件名。",
    });
    expect(zhTree["phrase-in-attribute"]({ attribute: "文件" }).message).toBe(
      "参数“文件”只能写固定的文字，不能用 {{…}} 取数。",
    );
    expect(zhTree["wrong-merge"]({ mark: "<", reason: "outside" })).toEqual({
      message: "这一格写着“<”，而左边没有可以合并的格。",
      hint: "“<”与左边一格合并，“^”与上面一格合并，合并的几格应当拼成一个方块；若确要印出“<”，请写“\\<”。",
    });
  });
});

describe("In English", () => {
  test.each([...sentences(enPictures, pictureFindings), ...sentences(enTree, treeFindings)])(
    "%s tells what was found, and what to do, without a Chinese mark",
    (_, { message, hint }) => {
      expect(message).toMatch(/^["A-Z].*\.$/);
      expect(hint).toMatch(/[.?]$/);
      expect(message + hint).not.toMatch(/[，。；：]/);
    },
  );

  test("a reader learns the file, what is wrong with it, and what is accepted", () => {
    expect(enPictures["image-unusable"]({ file: "a.webp", fault: { reason: "format", format: "WebP" } })).toEqual({
      message: 'The image "a.webp" is a WebP file; a report can hold PNG, JPEG and SVG.',
      hint: "Save it as PNG or JPEG.",
    });
  });
});
