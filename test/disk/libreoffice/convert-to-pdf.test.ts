import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { convertToPdf } from "../../../src/disk/libreoffice/convert-to-pdf.ts";
import type { Conversion } from "../../../src/disk/libreoffice/convert-to-pdf.ts";
import { readPdf } from "../../../src/disk/libreoffice/read-pdf.ts";
import { writeProbe } from "../../../src/disk/libreoffice/write-probe.ts";
import { folderWith } from "../temporary-folder.ts";
import { soffice, testWithLibreOffice } from "./soffice.ts";

const docx = writeProbe("仿宋");
const limit = 60_000;

/** Converts, and gives the pages of each PDF and what was found. */
async function convert(files: readonly Uint8Array[], conversion: Partial<Conversion> = {}) {
  const { report, found } = collectDiagnostics();
  const orders = files.map((bytes, index) => ({ path: `${index}.pdf`, docx: bytes }));
  const given = { program: soffice, environment: process.env, fonts: [], ...conversion };
  const { pdfs, used } = await convertToPdf(orders, given, report);
  const pages = pdfs.map((pdf) => pdf && readPdf(pdf)?.pages);
  return { pages, used, pdfs, found: found().map(({ code, values }) => ({ code, ...values })) };
}

/** A program in the place of LibreOffice; it is told what LibreOffice is told. */
function programThat(does: string): string {
  const path = join(folderWith(), "soffice");
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

testWithLibreOffice(
  "several files become PDFs in one call, tagged and with their fonts in them",
  async () => {
    const { pages, pdfs, found } = await convert([docx, writeProbe("楷体"), docx]);
    expect([pages, found]).toEqual([[1, 1, 1], []]);
    const text = new TextDecoder("latin1").decode(pdfs[0]);
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked\s+true/);
    expect(text.match(/\/FontFile/g)?.length).toBe(text.match(/\/FontName/g)?.length);
  },
  limit,
);

testWithLibreOffice(
  "two at once do not disturb each other",
  async () => {
    const both = await Promise.all([convert([docx, docx]), convert([docx])]);
    expect(both.map(({ pages }) => pages)).toEqual([[1, 1], [1]]);
  },
  limit,
);

testWithLibreOffice(
  "what is no Word file, broken or not, is never printed as text; the others are made",
  async () => {
    const junk = new TextEncoder().encode("没有这回事");
    const cutOff = docx.subarray(0, 200);
    const { pages, found } = await convert([junk, docx, cutOff]);
    expect(pages).toEqual([undefined, 1, undefined]);
    expect(found).toEqual([
      { code: "pdf-not-made", path: "0.pdf", left: "nothing" },
      { code: "pdf-not-made", path: "2.pdf", left: "nothing" },
    ]);
  },
  limit,
);

testWithLibreOffice(
  "what LibreOffice takes for a font is told by the PDF, a font of the style's own before any other",
  async () => {
    const none = { name: "No Such Font", alternates: [] };
    const accepting = { name: "No Such Font Either", alternates: ["Nor This", "Liberation Mono"] };
    const { used } = await convert([], { fonts: [none, accepting] });
    expect(used).toEqual([[expect.not.stringMatching(/No ?Such|Mono/)], ["LiberationMono"]]);
  },
  limit,
);

test("a program that hangs is stopped with all that it has started, and nothing stays behind", async () => {
  const [folder, temporary] = [folderWith(), folderWith()];
  const program = programThat(`(sleep 2; touch ${folder}/still-here) & sleep 60`);
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = temporary;
  const started = Date.now();
  const { pages, found } = await convert([docx], { program, seconds: { start: 0.2, file: 0.1 } });
  expect(Date.now() - started).toBeLessThan(15_000);
  expect([pages, found.map(({ code }) => code)]).toEqual([[undefined], ["libreoffice-too-slow", "pdf-not-made"]]);
  expect(readdirSync(temporary)).toEqual([]);
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  await new Promise((resolve) => setTimeout(resolve, 2200));
  expect(readdirSync(folder)).toEqual([]);
}, 20_000);

test("what was finished before the limit counts", async () => {
  const pdf = "%%PDF-1.6\\n1 0 obj<</Type/Page>>endobj\\n%%%%EOF\\n";
  const program = programThat(`printf '${pdf}' > pdf/report0.pdf; sleep 60`);
  const { pages, found } = await convert([docx, docx], { program, seconds: { start: 2, file: 0.1 } });
  expect(pages).toEqual([1, undefined]);
  expect(found.map(({ code }) => code)).toEqual(["libreoffice-too-slow", "pdf-not-made"]);
}, 20_000);

test.each([
  ["writes nothing and says that all went well", "exit 0", "nothing"],
  ["writes something else", "echo hello > pdf/report0.pdf", "no-pdf"],
  ["breaks off while it writes", "printf '%%PDF-1.6\\n1 0 obj<</Type/Page>>' > pdf/report0.pdf", "no-pdf"],
  ["writes a PDF without a page", "printf '%%PDF-1.6\\n%%%%EOF\\n' > pdf/report0.pdf", "no-pages"],
])("a program that %s has made no PDF", async (_what, does, left) => {
  const { pages, found } = await convert([docx], { program: programThat(does) });
  expect([pages, found]).toEqual([[undefined], [{ code: "pdf-not-made", path: "0.pdf", left }]]);
});

test("a file on which it breaks off does not take the others along", async () => {
  const pdf = "%%PDF-1.6\\n1 0 obj<</Type/Page>>endobj\\n%%%%EOF\\n";
  // Gives up at the second file, as LibreOffice does when it crashes.
  const program = programThat(`for f; do case $f in
    report1.docx) exit 1;;
    report*.docx) printf '${pdf}' > pdf/\${f%.docx}.pdf;;
  esac; done`);
  const { pages, found } = await convert([docx, docx, docx], { program });
  expect(pages).toEqual([1, undefined, 1]);
  expect(found).toEqual([{ code: "pdf-not-made", path: "1.pdf", left: "nothing" }]);
});

test("a program that can't be started is told once", async () => {
  const program = join(folderWith({ soffice: "not executable" }), "soffice");
  const { found } = await convert([docx, docx], { program });
  expect(found).toEqual([{ code: "libreoffice-not-started", path: program, reason: "EACCES" }]);
});
