import { expect, test } from "@jest/globals";
import { zlibSync } from "fflate";

import { readPdf } from "../../../src/disk/libreoffice/read-pdf.ts";

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

const pages =
  "1 0 obj<</Type/Pages/Count 2>>endobj 2 0 obj<</Type /Page>>endobj 3 0 obj<</Type/Page/Parent 1 0 R>>endobj\n";

test("pages are counted, fonts named once without the letters of their subset", () => {
  const fonts = "4 0 obj<</FontName/AAAAAA+FandolFang-Regular>> 5 0 obj<</FontName /BAAAAA+FandolFang-Regular>> ";
  const pdf = `%PDF-1.6\n${pages}${fonts}6 0 obj<</FontName/CAAAAA+Times#20New>>\n%%EOF\n`;
  expect(readPdf(bytesOf(pdf))).toEqual({ pages: 2, fonts: ["FandolFang-Regular", "Times New"] });
});

test("objects in a compressed object stream are read, too", () => {
  const inner = latin(zlibSync(bytesOf("1 0 2 9 <</Type/Page>> <</FontName/AAAAAA+KaiTi>>")));
  const pdf = `%PDF-1.7\n1 0 obj<</Type/ObjStm/N 2/First 8/Filter/FlateDecode>>\nstream\n${inner}\nendstream endobj\n%%EOF\n`;
  expect(readPdf(bytesOf(pdf))).toEqual({ pages: 1, fonts: ["KaiTi"] });
});

test("what stands in a page's own stream is not taken for an object", () => {
  const pdf = `%PDF-1.6\n2 0 obj<</Length 30>>stream\n/Type/Page /FontName/Wrong\nendstream endobj\n%%EOF\n`;
  expect(readPdf(bytesOf(pdf))).toEqual({ pages: 0, fonts: [] });
});

test.each([
  ["nothing", ""],
  ["a Word file", "PK\u0003\u0004 %%EOF"],
  ["a PDF that was cut off", `%PDF-1.6\n${pages}`],
])("%s is no PDF", (_what, text) => {
  expect(readPdf(bytesOf(text))).toBeUndefined();
});
