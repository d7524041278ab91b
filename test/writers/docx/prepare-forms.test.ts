import { readdirSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import type { Report } from "../../../src/diagnostics/diagnostic.ts";
import type { Style } from "../../../src/styles/style.ts";
import type { Image } from "../../../src/tree/image.ts";
import type { Document } from "../../../src/tree/tree.ts";
import { joinDocx } from "../../../src/writers/docx/join-docx.ts";
import { prepareForms } from "../../../src/writers/docx/prepare-forms.ts";
import { rememberStyle } from "../../../src/writers/docx/remember-style.ts";
import type { WrittenForms } from "../../../src/writers/docx/remember-style.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { imageOf, paragraphOf } from "../blocks.ts";
import { documentOf, fullReport, shippedStyle } from "../sample-document.ts";
import { tableAcross, withAttachments } from "./frame-documents.ts";
import { properties } from "./unpacked.ts";

const picture: Image = { format: "png", bytes: new Uint8Array([1]), width: 30, height: 20, turned: 0 };
const images = new Map<string, Image>([
  ["a.png", picture],
  ["b.jpg", { ...picture, format: "jpeg", turned: 90 }],
]);
const frame = {
  mark: "示例市民政局文件",
  number: "示民发〔2026〕8号",
  copies: "市政府。",
  "send-to": "各县民政局。",
  signature: "示例市民政局",
  date: "2020年2月10日",
};

/** All that forms are written for: pages across, merged cells, pictures, footnotes, contents, head and imprint. */
function everything(): Document {
  const report = fullReport();
  const contents = documentOf(['::目录{层级="2"}', "# 甲"], frame);
  const note = paragraphOf(
    { type: "text", text: "甲" },
    { type: "footnote", children: [{ type: "text", text: "注" }] },
  );
  const across = tableAcross("| 甲 | < |\n|---|---|\n| 1 | 2 |\n| ^ | 3 |");
  const blocks = [...contents.blocks, ...report.blocks, note, imageOf("a.png"), imageOf("b.jpg"), across];
  const whole = { ...report, parts: { ...report.parts, ...contents.parts }, blocks };
  return withAttachments(whole, [{ title: "安排表", blocks: ["| 甲 |\n|---|\n| 1 |"], landscape: true }]);
}

function joining(report: Report = () => {}) {
  return { images, extras: {}, report, tellPages() {} };
}

/** By docx itself. */
function writtenAnew(document: Document, style: Style): Uint8Array {
  return writeDocx(document, style, properties, images);
}

async function writtenWith(
  forms: WrittenForms,
  document: Document,
  style: Style,
  report?: Report,
): Promise<Uint8Array> {
  return prepareForms({ formsOf: () => forms }, {}, (prepare) =>
    joinDocx(document, style, prepare(style), properties, joining(report)),
  );
}

/** What is remembered after a document was written, when it has been on the disk. */
async function formsAfter(document: Document, style: Style): Promise<WrittenForms> {
  const forms: WrittenForms = new Map();
  await writtenWith(forms, document, style);
  return new Map(JSON.parse(JSON.stringify([...forms])) as Iterable<[string, unknown]>);
}

// The first test of the file: from then on docx is loaded.
test("What has no room is told once, though all is written again once docx is loaded", async () => {
  const { report, found } = collectDiagnostics();
  const document = documentOf(["正文。"], { ...frame, copies: "市委办公室，".repeat(200) });
  await writtenWith(new Map(), document, shippedStyle("redhead"), report);
  expect(found().map(({ code }) => code)).toEqual(["imprint-too-long"]);
});

const styles = readdirSync("templates/styles").map((file) => file.replace(".yaml", ""));

test.each(styles)("In the style %s remembered forms give the same bytes, and docx is asked nothing", async (name) => {
  const style = shippedStyle(name);
  const prepared = rememberStyle(await formsAfter(everything(), style), () => {
    throw new Error("docx is asked");
  });
  const bytes = joinDocx(everything(), style, prepared, properties, joining());
  expect(bytes).toEqual(writtenAnew(everything(), style));
});

test("What docx has not written before is asked of it, and remembered with the rest", async () => {
  const style = shippedStyle("gbt9704");
  const forms = await formsAfter(documentOf(["正文。"]), style);
  const before = new Set(forms.keys());
  const document = documentOf(["正文。", "# 标题", "**粗**"]);
  expect(await writtenWith(forms, document, style)).toEqual(writtenAnew(document, style));
  const asked = [...forms.keys()].filter((key) => !before.has(key));
  expect(asked).toEqual(["paragraph Heading1|headings0", "run 1"]);
});
