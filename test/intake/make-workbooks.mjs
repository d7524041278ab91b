// Makes the workbooks that the tests of `import` read, with LibreOffice Calc (apt-get install libreoffice-calc-nogui) and, for
// the one with a password, the npm package officecrypto-tool. They are kept in test/cases/_workbooks, so that a test needs neither.
// Run: node test/intake/make-workbooks.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const out = fileURLToPath(new URL("../cases/_workbooks/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "workbooks-"));
mkdirSync(out, { recursive: true });

const day = (date) => ({ day: date });
const formula = (text) => ({ formula: text });
const merged = (text, columns, rows = 1) => ({ text, columns, rows });

const meetings = {
  name: "会议台账",
  rows: [
    [merged("甲县民政局2020年3月会议台账", 5)],
    ["序号", "*日期", "类别", "议题", "参会人数（人）", "备注"],
    [1, day("2020-03-05"), "局长办公会议", "研究临时救助", "8人", "按时召开"],
    [2, "3月9日", "局党组(扩大)会议", "学习文件，\n部署工作", "１２", ""],
    [3, "2020.3.18", "视频会议", "调度春耕期间救助", "1,060", ""],
    ["合计", "", "", "", formula("of:=SUM([.A3:.A5])"), ""],
  ],
};
const documents = {
  name: "文件",
  rows: [
    ["日期", "标题", "文种", "发文字号"],
    [day("2020-03-06"), "关于做好春季救助工作的通知", "通知", "甲民[2020]7号"],
    ["2020年3月20日", "《值班制度》", "制度", ""],
  ],
};
const books = {
  会议台账: [meetings, documents, { name: "说明文字", rows: [["这一页不是台账"]] }],
  格子有错: [
    {
      name: "会议",
      rows: [
        ["日期", "类别", "议题", "参会人数"],
        [day("2020-03-02"), "碰头会", "甲", 3],
        ["明天", "专题会议", "乙", "若干"],
        [day("2020-03-04"), "专题会议", "", formula("of:=NA()")],
        [day("2020-04-05"), "专题会议", "丙", 2],
        [day("2020-03-06"), "视频会议", "丁", 2.5],
        [day("2020-03-07"), "视频会议", "戊", -1],
        [day("2020-03-08"), "视频会议", "己", 4],
        [day("2020-03-08"), "视频会议", "己", 4],
      ],
    },
  ],
  列名有错: [
    {
      name: "会议",
      rows: [
        ["日期", "类别", "议 题", "参会人员数", "参会人数", "参会人数", "天气"],
        [day("2020-03-02"), "专题会议", "甲", 3, 3, 3, "晴"],
      ],
    },
  ],
  合并格子: [
    {
      name: "会议",
      rows: [
        ["日期", "类别", "议题"],
        [{ ...merged("2020-03-02", 1, 2) }, "专题会议", "甲"],
        [{ covered: true }, "视频会议", "乙"],
      ],
    },
  ],
  没有表头: [
    {
      name: "会议",
      rows: [
        ["一些", "文字"],
        ["没有", "表头"],
      ],
    },
  ],
  看不出台账: [
    {
      name: "Sheet1",
      rows: [
        ["日期", "内容"],
        [day("2020-03-02"), "甲"],
      ],
    },
  ],
  空的: [{ name: "会议", rows: [] }],
};

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function cell(value) {
  if (value === "" || value === undefined) return "<table:table-cell/>";
  if (typeof value === "number") return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  if (typeof value === "string") {
    const lines = value.split("\n").map((line) => `<text:p>${escape(line)}</text:p>`);
    return `<table:table-cell office:value-type="string">${lines.join("")}</table:table-cell>`;
  }
  if (value.covered) return "<table:covered-table-cell/>";
  if (value.day)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value.day}"/>`;
  if (value.formula) return `<table:table-cell table:formula="${escape(value.formula)}"/>`;
  const span = `table:number-columns-spanned="${value.columns}" table:number-rows-spanned="${value.rows}"`;
  const covered = "<table:covered-table-cell/>".repeat(value.columns - 1);
  return `<table:table-cell ${span} office:value-type="string"><text:p>${escape(value.text)}</text:p></table:table-cell>${covered}`;
}

function fods(sheets) {
  const tables = sheets.map(({ name, rows }) => {
    const lines = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`);
    return `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="8"/>${lines.join("")}</table:table>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="zh"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="zh"/></office:automatic-styles>
<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document>`;
}

function convert(file, to) {
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", to, "--outdir", out, file],
    { stdio: "ignore" },
  );
}

for (const [name, sheets] of Object.entries(books)) {
  const source = join(work, `${name}.fods`);
  writeFileSync(source, fods(sheets));
  convert(source, "xlsx");
}
const book = join(out, "会议台账.xlsx");
convert(book, "ods");
convert(book, "xls");

const csv =
  '日期,类别,议题,参会人数\r\n2020/3/5,局长办公会议,研究临时救助,8\r\n2020/3/9,视频会议,“调度”进展,"1,060"\r\n';
writeFileSync(join(out, "会议-utf8.csv"), `\uFEFF${csv}`);
execFileSync("iconv", ["-f", "utf-8", "-t", "gbk", "-o", join(out, "会议-gbk.csv")], { input: csv });
writeFileSync(join(out, "截断.xlsx"), readFileSync(book).subarray(0, 3000));
writeFileSync(join(out, "其实是csv.xlsx"), csv);

// npm install --prefix /tmp/crypto officecrypto-tool
const crypto = createRequire(join(process.env.CRYPTO ?? "/tmp/crypto", "x.js"))("officecrypto-tool");
writeFileSync(join(out, "有密码.xlsx"), crypto.encrypt(readFileSync(book), { password: "123" }));
rmSync(work, { recursive: true });
