// Lays out pages in LibreOffice and measures where the characters stand: 22 lines of 28 on a page of 汉字, and the signature.
// Needs soffice and pdftotext, and what `npm run build` writes. Run by `npm run test:layout`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { collectDiagnostics } from "../../dist/diagnostics/diagnostic.js";
import { readYaml } from "../../dist/source/read-yaml.js";
import { sourceText } from "../../dist/source/source-text.js";
import { readStyle } from "../../dist/styles/read-style.js";
import { writeDocx } from "../../dist/writers/docx/write-docx.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "huibao-layout-"));
const pointsPerMillimetre = 72 / 25.4;
let failures = 0;

try {
  for (const name of ["gbt9704", "gbt9704-ink"]) {
    const lines = layOut(name, pageOfCharacters());
    const full = lines.filter(({ page }) => page === 2);
    check(`${name}: lines on a page of 汉字`, full.length, 22);
    check(
      `${name}: characters in each of its lines`,
      [...new Set(full.map(({ text }) => text.length))].join(" "),
      "28",
    );
    const width = Math.max(...full.map(({ right }) => right)) - Math.min(...full.map(({ left }) => left));
    checkNear(`${name}: width of the lines in mm`, width / pointsPerMillimetre, 156, 0.8);
  }
  const marks = layOut("gbt9704", fullLinesWithMarks());
  check(
    "full stops that stand on the page behind full lines",
    marks
      .map(({ text }) => text)
      .join("")
      .split("。").length - 1,
    30,
  );
  const signed = layOut("gbt9704", signedReport());
  const organ = signed.find(({ text }) => text === "示例市民政局办公室");
  const date = signed.find(({ text }) => text.startsWith("2020"));
  checkNear("date right of the organ, in characters of 15.75 pt", (date.left - organ.left) / 15.75, 2, 0.2);
  check(
    "blank lines above the organ",
    Math.round((organ.top - signed.find(({ text }) => text === "正文。").top) / 28.95) - 1,
    1,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

function check(what, found, wanted) {
  const good = found === wanted;
  if (!good) failures++;
  console.log(`${good ? "ok  " : "FAIL"} ${what}: ${found}${good ? "" : `, not ${wanted}`}`);
}

function checkNear(what, found, wanted, tolerance) {
  const good = Math.abs(found - wanted) <= tolerance;
  if (!good) failures++;
  console.log(`${good ? "ok  " : "FAIL"} ${what}: ${found.toFixed(2)}${good ? "" : `, not ${wanted} ± ${tolerance}`}`);
}

/** Lines of a document as LibreOffice lays it out, by page: text, and edges in points from the page's left and top. */
function layOut(name, document) {
  const file = path.join(folder, `${name}.docx`);
  const report = { template: "measured", unit: "unit", period: "2020" };
  writeFileSync(file, writeDocx(document, style(name), { language: "zh-CN", created: 0, report }));
  const fonts = fileURLToPath(new URL("fonts.conf", import.meta.url));
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    stdio: "ignore",
    timeout: 120_000,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  const html = execFileSync("pdftotext", ["-bbox-layout", file.replace(/docx$/, "pdf"), "-"], { encoding: "utf8" });
  return html
    .split("<page ")
    .slice(1)
    .flatMap((page, index) => {
      return [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)".*?<\/line>/gs)].map((line) => ({
        page: index + 1,
        left: Number(line[1]),
        top: Number(line[2]),
        right: Number(line[3]),
        text: [...line[0].matchAll(/<word [^>]*>([^<]*)</g)].map((word) => word[1]).join(""),
      }));
    })
    .filter(({ text }) => !/^—\d+—$/.test(text));
}

function style(name) {
  const diagnostics = collectDiagnostics();
  const report = (...finding) => diagnostics.report(...finding);
  const file = `templates/styles/${name}.yaml`;
  const read = readStyle(readYaml(sourceText(file, readFileSync(path.join(root, file), "utf8")), report), report);
  if (!read) throw new Error(JSON.stringify(diagnostics.found()));
  return read;
}

function paragraph(text) {
  return { type: "paragraph", shape: { type: "paragraph", children: [{ type: "text", text }] }, phrases: [] };
}

function line(text) {
  return { inlines: [{ type: "text", text }], phrases: [] };
}

function pageOfCharacters() {
  return { title: line("版面"), blocks: [paragraph("字".repeat(28 * 22 * 3))] };
}

/** Lines that are full but for one mark more, which LibreOffice loses where it may hang over the edge. */
function fullLinesWithMarks() {
  const text = `${"字".repeat(26)}。${"字".repeat(28)}。${"字".repeat(28)}。${"字".repeat(10)}`;
  return { title: line("标点"), blocks: Array.from({ length: 10 }, () => paragraph(text)) };
}

function signedReport() {
  return {
    title: line("报告"),
    blocks: [paragraph("正文。")],
    signature: line("示例市民政局办公室"),
    date: line("2020年2月10日"),
  };
}
