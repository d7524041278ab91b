import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { readPdf } from "../../src/disk/libreoffice/read-pdf.ts";
import { testWithLibreOffice } from "../disk/libreoffice/soffice.ts";
import { filesIn, folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units: { shi: { name: 示例市民政局 } }\ndefaults: { template: monthly, style: plain }\n";
const monthly = `---
title: "{{unit.name}}{{period}}工作汇报"
---
召开会议{{count meetings}}次。
`;

function workspace(files: { readonly [name: string]: string } = {}): string {
  return folderWith({
    "huibao.yaml": huibao,
    "templates/reports/monthly.md.hbs": monthly,
    "data/shi/2020-02.yaml": "period: 2020-02\nmeetings: []\n",
    "data/shi/2020-03.yaml": "period: 2020-03\nmeetings: []\n",
    ...files,
  });
}

function built(folder: string): readonly string[] {
  return filesIn(join(folder, "out")).filter((name) => !name.startsWith(".huibao/"));
}

const limit = 60_000;
const environment = process.env as { readonly [name: string]: string };
const nowhere = { HUIBAO_SOFFICE: "/nowhere/soffice" };

testWithLibreOffice(
  "a PDF is made beside the Word file, and fonts that are replaced are told, once",
  async () => {
    const folder = workspace();
    const { code, written, found } = await runForJson(folder, ["build", "--to", "docx,pdf", "2020-02", "2020-03"], {
      ...environment,
    });
    expect([code, written]).toEqual([
      0,
      [
        "out/shi/2020-02-monthly.docx",
        "out/shi/2020-02-monthly.pdf",
        "out/shi/2020-03-monthly.docx",
        "out/shi/2020-03-monthly.pdf",
      ],
    ]);
    // A machine with all the fonts has nothing to tell.
    expect([[], ["fonts-replaced"]]).toContainEqual(found);
    const pdf = readFileSync(join(folder, "out/shi/2020-03-monthly.pdf"));
    expect(readPdf(pdf)?.pages).toBe(1);
  },
  limit,
);

testWithLibreOffice(
  "a PDF alone leaves no Word file, and replaces an earlier PDF whatever was done to it",
  async () => {
    const folder = workspace({ "out/shi/2020-03-monthly.pdf": "changed by hand" });
    const { code, stdout } = await run(folder, ["build", "--to", "pdf"], { ...environment });
    expect([code, stdout, built(folder)]).toEqual([0, "out/shi/2020-03-monthly.pdf\n", ["shi/2020-03-monthly.pdf"]]);
    expect(readPdf(readFileSync(join(folder, "out/shi/2020-03-monthly.pdf")))?.pages).toBe(1);
  },
  limit,
);

test("without LibreOffice the Word file is written, and an earlier PDF stays as it was", async () => {
  const folder = workspace({ "out/shi/2020-03-monthly.pdf": "%PDF of before" });
  const { code, written, found } = await runForJson(folder, ["build", "--to", "docx", "--to", "pdf"], nowhere);
  expect([code, written, found]).toEqual([2, ["out/shi/2020-03-monthly.docx"], ["libreoffice-not-there"]]);
  expect(readFileSync(join(folder, "out/shi/2020-03-monthly.pdf"), "utf8")).toBe("%PDF of before");
});

test("beside a Word file that was changed by hand no PDF of what it was is made", async () => {
  const folder = workspace({ "out/shi/2020-03-monthly.docx": "changed by hand" });
  const { code, written, found } = await runForJson(folder, ["build", "--to", "docx,pdf"], nowhere);
  expect([code, written, found]).toEqual([1, [], ["report-changed"]]);
});

test("nor where the PDF alone is asked for, unless its changes are to be dropped", async () => {
  const folder = workspace({ "out/shi/2020-03-monthly.docx": "changed by hand" });
  const order = ["build", "--to", "pdf"];
  expect(await runForJson(folder, order, nowhere)).toMatchObject({ code: 1, written: [], found: ["report-changed"] });
  const { found } = await runForJson(folder, [...order, "--force"], nowhere);
  expect(found).toEqual(["libreoffice-not-there"]);
  expect(readFileSync(join(folder, "out/shi/2020-03-monthly.docx"), "utf8")).toBe("changed by hand");
});

test("LibreOffice that makes nothing leaves the earlier PDF, and is told by the PDF's path", async () => {
  const folder = workspace({ "out/shi/2020-03-monthly.pdf": "%PDF of before" });
  const program = join(folder, "soffice");
  writeFileSync(program, "#!/bin/sh\nexit 0\n");
  chmodSync(program, 0o755);
  const { code, stderr } = await run(folder, ["build", "--to", "pdf"], { HUIBAO_SOFFICE: program, LANG: "en_GB" });
  expect(code).toBe(2);
  expect(stderr).toContain(`${join("out", "shi", "2020-03-monthly.pdf")} was not made: LibreOffice wrote no file.`);
  expect(readFileSync(join(folder, "out/shi/2020-03-monthly.pdf"), "utf8")).toBe("%PDF of before");
});

test("a PDF of other pages than the contents were written by is told", async () => {
  const paragraphs = Array.from({ length: 40 }, () => "召开会议{{count meetings}}次。\n").join("\n");
  const template = `${monthly}\n::目录\n\n# 工作\n\n${paragraphs}`;
  const folder = workspace({ "templates/reports/monthly.md.hbs": template, "one.pdf": "%PDF-1.7 /Type /Page %%EOF" });
  const program = join(folder, "soffice");
  const copyEach = `while [ "$1" != --outdir ]; do shift; done; for word; do cp one.pdf "$2/$(basename "$word" .docx).pdf"; done`;
  writeFileSync(program, `#!/bin/sh\ncd '${folder}'\n${copyEach}\n`);
  chmodSync(program, 0o755);
  const { stderr } = await run(folder, ["build", "--to", "pdf"], { HUIBAO_SOFFICE: program, LANG: "en_GB" });
  expect(stderr).toContain(`${join("out", "shi", "2020-03-monthly.pdf")} has 1, not 2.`);
});

test("huibao.yaml may say which kinds are wanted; the command line has the last word", async () => {
  const folder = workspace({ "huibao.yaml": huibao.replace("style: plain", "style: plain, 文件种类: [PDF, docx]") });
  expect((await runForJson(folder, ["build"], nowhere)).found).toEqual(["libreoffice-not-there"]);
  expect((await runForJson(folder, ["build", "--to", "docx"], nowhere)).found).toEqual([]);
});

test("a kind that there isn't is refused, on the command line and in huibao.yaml, with those there are", async () => {
  const { code, found } = await runForJson(workspace(), ["build", "--to", "docx,doc,PDF"]);
  expect([code, found]).toEqual([2, ["wrong-choice", "wrong-choice"]]);
  const folder = workspace({ "huibao.yaml": huibao.replace("style: plain", "to: doc") });
  expect((await runForJson(folder, ["build"])).found).toEqual(["unknown-choice huibao.yaml:2"]);
  const { stderr } = await run(workspace(), ["build", "--to", "odt"], { LANG: "en_GB" });
  expect(stderr).toContain("--to can't be “odt”; it takes docx, pdf");
});

test("--to without a value is told", async () => {
  expect((await runForJson(workspace(), ["build", "--to"])).found).toEqual(["option-without-value"]);
});

test("web page, Markdown and text are written without a Word file, and kept where somebody changed them", async () => {
  const folder = workspace();
  const order = ["build", "--to", "txt,html,md"];
  const names = ["html", "md", "txt"].map((extension) => `out/shi/2020-03-monthly.${extension}`);
  expect(await runForJson(folder, order)).toMatchObject({ code: 0, written: names, found: [] });
  expect(built(folder).map((name) => `out/${name}`)).toEqual(names);
  expect(readFileSync(join(folder, names[1] ?? ""), "utf8")).toContain("\n\n召开会议0次。\n");
  writeFileSync(join(folder, names[2] ?? ""), "改过的");
  expect(await runForJson(folder, order)).toMatchObject({
    code: 1,
    written: names.slice(0, 2),
    found: ["report-changed"],
  });
  expect(await runForJson(folder, [...order, "--force"])).toMatchObject({ code: 0, written: names });
});

test("a draft in any kind of file has a name of its own", async () => {
  const folder = workspace({ "data/shi/2020-03.yaml": "period: 2020-03\n" });
  const { code, written } = await runForJson(folder, ["build", "--draft", "--to", "html,md"]);
  expect([code, written]).toEqual([1, ["out/shi/2020-03-monthly-初稿.html", "out/shi/2020-03-monthly-初稿.md"]]);
  expect(readFileSync(join(folder, written[0] ?? ""), "utf8")).toMatch(/<mark id="_hb_[^"]+">【待补：会议】<\/mark>/);
});
