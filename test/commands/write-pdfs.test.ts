import { join } from "node:path";

import { expect } from "@jest/globals";

import { writePdfs } from "../../src/commands/write-pdfs.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { writeDocx } from "../../src/writers/docx/write-docx.ts";
import { testWithLibreOffice } from "../disk/libreoffice/soffice.ts";
import { folderWith } from "../disk/temporary-folder.ts";
import { properties } from "../writers/docx/unpacked.ts";
import { documentOf, shippedStyle } from "../writers/sample-document.ts";

testWithLibreOffice(
  "PDFs of more or fewer pages than the Word file was taken to have are told, all at once",
  async () => {
    const { report, found } = collectDiagnostics();
    const style = shippedStyle("plain");
    const [one, two] = [["甲"], ["甲", "::分页", "乙"]].map((text) => writeDocx(documentOf(text), style, properties));
    const root = folderWith({});
    const wanted = [
      { name: "a", docx: one, estimatedPages: 2 },
      { name: "b", docx: two, estimatedPages: 2 },
      { name: "c", docx: two, estimatedPages: undefined },
      { name: "d", docx: two, estimatedPages: 1 },
    ].map(({ name, docx = new Uint8Array(), estimatedPages }) => {
      return { target: { root, relativePath: join("out", `${name}.pdf`) }, docx, style, estimatedPages };
    });
    const written = await writePdfs(wanted, process.env, report);
    expect(written).toHaveLength(4);
    expect(found().filter(({ code }) => code === "pages-differ")).toEqual([
      expect.objectContaining({
        values: {
          differing: [
            { path: join("out", "a.pdf"), estimated: 2, made: 1 },
            { path: join("out", "d.pdf"), estimated: 1, made: 2 },
          ],
        },
      }),
    ]);
  },
  60_000,
);
