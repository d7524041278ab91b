import { expect, test } from "@jest/globals";
import { zipSync } from "fflate";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { unpackReference } from "../../../src/writers/reference/unpack-reference.ts";

const place = { file: "局模板.docx", line: 1, column: 1, endLine: 1, endColumn: 1 };
const megabyte = 1024 * 1024;

function unpacked(parts: Readonly<Record<string, Uint8Array>>, level: 0 | 1 = 0) {
  const { report, found } = collectDiagnostics();
  const read = unpackReference(zipSync(parts, { level }), place, report);
  return [read?.size, ...found().map(({ code, values }) => [code, values])];
}

test("A reference file is unpacked as it lies in its package", () => {
  expect(
    unpacked({ "word/document.xml": new Uint8Array(megabyte), "word/media/image1.png": new Uint8Array(20) }),
  ).toEqual([2]);
});

test.each([
  ["parts", 2000, () => Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.xml`, new Uint8Array(1)])), 0],
  ["megabytes", 64, () => ({ "word/media/image1.png": new Uint8Array(65 * megabyte) }), 1],
  ["megabytes-of-xml", 16, () => ({ "word/document.xml": new Uint8Array(17 * megabyte) }), 0],
  ["ratio", 200, () => ({ "word/media/image1.png": new Uint8Array(40 * megabyte) }), 1],
] as const)("One of too many %s is refused before any of it is read", (what, most, parts, level) => {
  expect(unpacked(parts(), level)).toEqual([undefined, ["reference-too-large", { what, most }]]);
});
