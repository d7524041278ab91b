import { expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import { parsedMarkdown } from "./parsed-markdown.ts";
import { renderedText } from "./rendered-text.ts";
import { shownBlock } from "./shown-block.ts";

function parse(...blocks: string[]) {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(blocks), diagnostics.report);
  const problems = diagnostics
    .found()
    .map(({ code, place, values }) => [code, `${place?.line}:${place?.column}`, values]);
  return { document, blocks: document.blocks.map(shownBlock), problems };
}

test("Headings, paragraphs, emphasis and line breaks become blocks of the tree", () => {
  const { blocks, problems } = parse("# 总体情况", "**注意：**请_及时_报送\\\n第二行", "##### 五级");
  expect(blocks).toEqual(["h1 总体情况", "**注意：**请_及时_报送/第二行", "h5 五级"]);
  expect(problems).toEqual([]);
});

test("A phrase between emphasis marks stays emphasised, whatever it prints", () => {
  expect(parse("增长**{{12%}}**，共*{{* a *}}*次").blocks).toEqual(["增长**{0}**，共_{1}_次"]);
});

test("A line break in the template is nothing between Chinese characters and a space between words", () => {
  expect(parse("召开会议\n部署工作", "work\nreport", "共\n{{6}}\n次", "**重点：**\n推进").blocks).toEqual([
    "召开会议部署工作",
    "work report",
    "共{0}次",
    "**重点：**推进",
  ]);
});

test("A line break between a phrase and a word of letters is a space", () => {
  expect(parse("we held {{3}}\nmeetings in\n{{the office}}", "共{{3}}\n{{次}}").blocks).toEqual([
    "we held {0} meetings in {1}",
    "共{0}{1}",
  ]);
});

test("What would be there twice or as it is typed is told: numbers of headings, indents, single braces", () => {
  const { problems } = parse("# 一、会议", "## （一）捐款", "### 1. 其他", "　　段落。", "召开会议{count 会议}次。");
  expect(problems).toEqual([
    ["heading-numbered-by-hand", "10:3", { mark: "一、" }],
    ["heading-numbered-by-hand", "12:4", { mark: "（一）" }],
    ["heading-numbered-by-hand", "14:5", { mark: "1." }],
    ["indent-typed", "16:1", {}],
    ["single-braces", "18:5", { written: "{count 会议}" }],
  ]);
});

test("Times, addresses and names in angle brackets are plain text", () => {
  const { blocks, problems } = parse("时间：12:30开会，见https://a.cn，后文<单位名称>");
  expect(blocks).toEqual(["时间：12:30开会，见https://a.cn，后文<单位名称>"]);
  expect(problems).toEqual([]);
});

test("List items keep their number, their lists within, and their own phrases", () => {
  const { document, blocks } = parse("3. 甲{{1}}\n4. 乙{{2}}和{{3}}\n   - 丙{{4}}\n   - 丁", "- 甲\n\n- 乙\n  续行");
  expect(blocks).toEqual([
    [3, ["甲{0}"], ["乙{0}和{1}", [["丙{2}"], ["丁"]]]],
    ["-", ["甲"], ["乙续行"]],
  ]);
  const [list] = document.blocks;
  expect(list?.type === "list" && list.items[1]?.phrases.map((phrase) => phrase.expression)).toEqual(["2", "3", "4"]);
});

test("The same item in lists of any length is the same shape", () => {
  const { document } = parse("- 甲{{1}}次\n- 甲{{2}}次", "- 甲{{3}}次\n- 乙\n- 甲{{4}}次");
  const shapes = document.blocks.flatMap((block) =>
    block.type === "list" ? block.items.map((item) => item.shape) : [],
  );
  expect(shapes[1]).toBe(shapes[0]);
  expect(shapes[2]).toBe(shapes[0]);
  expect(shapes[4]).toBe(shapes[0]);
});

test("The same rows and paragraphs are the same shapes, in another report, too", () => {
  const first = parse("甲{{1}}次", "| 项 | 数 |\n|---|--:|\n| 会议 | {{6}} |").document.blocks;
  const second = parse("甲{{2}}次", "| 项 | 数 |\n|---|--:|\n| 会议 | {{7}} |\n| 会议 | {{8}} |").document.blocks;
  expect(second[0]?.type === "paragraph" && second[0].shape).toBe(first[0]?.type === "paragraph" && first[0].shape);
  const rows = [...first, ...second].flatMap((block) => (block.type === "table" ? block.rows : []));
  expect(rows.map((row) => row.shape === rows[0]?.shape)).toEqual([true, true, true]);
  expect(rows.map((row) => row.phrases[0]?.expression)).toEqual(["6", "7", "8"]);
});

test("A table keeps its alignments, and a bar within a phrase is no cell", () => {
  const { document, blocks } = parse("| 项 | 数 | 注 |\n|---|--:|:-:|\n| 甲 | {{a|b}} | **x\\|y** |");
  expect(blocks).toEqual([
    [
      ["项", "数", "注"],
      ["甲", "{0}", "**x|y**"],
    ],
  ]);
  expect(document.blocks[0]?.type === "table" && document.blocks[0].alignments).toEqual(["none", "right", "center"]);
});

test("Page breaks and unnumbered parts are special blocks with Chinese and English names", () => {
  const { blocks, problems } = parse(
    "::分页",
    "::pagebreak",
    ":::不编号\n\n# 前言\n\n共{{6}}次\n\n- 甲{{7}}\n\n:::",
    "# 正文",
  );
  expect(blocks).toEqual(["page-break", "page-break", "h1 unnumbered 前言", "共{0}次", ["-", ["甲{0}"]], "h1 正文"]);
  expect(problems).toEqual([]);
});

test("A template may say that no heading is numbered", () => {
  const { blocks } = parseDocument(renderedText(["# 前言"], { numbered: false }), collectDiagnostics().report);
  expect(blocks.map(shownBlock)).toEqual(["h1 unnumbered 前言"]);
});

test.each([
  ["> 引用", "quotation", "10:1"],
  ["```\n代码\n```", "code", "10:1"],
  ["用`代码`", "code", "10:2"],
  ["甲<br>乙", "html", "10:2"],
  ["见<https://a.cn>", "automatic-link", "10:2"],
  ["见![图](a.png)", "image", "10:2"],
  ["正文\n\n---", "rule", "12:1"],
  ["正文[^1]", "footnote", "10:3"],
  ["[甲]: https://a.cn", "definition", "10:1"],
  ["[甲][乙]", "reference", "10:1"],
  ["甲~~乙~~", "strikethrough", "10:2"],
  ["- [x] 甲", "task", "10:1"],
  ['[甲](https://a.cn "题")', "link-title", "10:1"],
  ["###### 六级", "sixth-heading", "10:1"],
  ["- 甲\n- # 乙", "heading-in-list", "11:3"],
  ["- 甲\n\n  > 乙", "quotation", "12:3"],
  ["- 甲\n-", "empty-item", "11:1"],
])("%j has no form in a report (%s)", (markdown, construct, at) => {
  expect(parse(markdown).problems).toContainEqual(["unsupported-markdown", at, { construct }]);
});

test("Marks that are escaped are text", () => {
  const { blocks, problems } = parse("\\<br> \\[甲][乙] \\~~甲~~ \\*重点\\*");
  expect(blocks).toEqual(["<br> [甲][乙] ~~甲~~ *重点*"]);
  expect(problems).toEqual([]);
});

test("Headings without a space or without text are reported", () => {
  expect(parse("#标题").problems).toEqual([["heading-without-space", "10:1", { marks: "#" }]]);
  expect(parse("#").problems).toEqual([["empty-heading", "10:1", {}]]);
  expect(parse("# {{}}").problems).toEqual([["empty-heading", "10:3", {}]]);
});

test("A paragraph in which nothing was printed takes no line", () => {
  expect(parse("{{}}", "甲").blocks).toEqual(["甲"]);
});

test("Ragged rows and headers that don't fit are reported at their line", () => {
  expect(parse("| 甲 | 乙 |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |").problems).toEqual([
    ["ragged-row", "12:1", { found: 1, expected: 2 }],
    ["ragged-row", "13:1", { found: 3, expected: 2 }],
  ]);
  expect(parse("| 甲 | 乙 | 丙 |\n|---|---|\n| 1 | 2 |").problems).toEqual([
    ["table-header-mismatch", "10:1", { found: 3, expected: 2 }],
  ]);
});

test.each([
  "javascript:alert(1)",
  "file:///etc/passwd",
  "a.cn",
  "https://",
  "https://a.cn/{{b c}}",
  "{{javascript:1}}",
])("A link to %s is refused", (address) => {
  expect(parse(`见[甲](${address})`).problems.map(([code]) => code)).toEqual(["link-address"]);
});

test.each(["https://a.cn/b?c=1", "http://a.cn", "mailto:office@example.cn", "https://a.cn/{{b}}", "{{https://a.cn}}"])(
  "A link to %s is kept",
  (address) => {
    expect(parse(`见[甲](${address})`).problems).toEqual([]);
  },
);

test("A fault is reported each time its text comes up, at the place where it stands then", () => {
  const { problems } = parse("共{{6}}次，用`甲`", "乙", "共{{12}}次，用`甲`");
  expect(problems).toEqual([
    ["unsupported-markdown", "10:10", { construct: "code" }],
    ["unsupported-markdown", "14:11", { construct: "code" }],
  ]);
});

test("A fault in the eleventh row or item of a table or list is placed past the longer tokens before it", () => {
  const items = Array.from({ length: 12 }, (_, index) => `- {{${index}}}项`);
  expect(parse([...items, "- {{x}}用`甲`"].join("\n")).problems).toEqual([
    ["unsupported-markdown", "22:9", { construct: "code" }],
  ]);
  const rows = Array.from({ length: 12 }, (_, index) => `| {{${index}}} | 项 |`);
  expect(parse(["| 甲 | 乙 |", "|---|---|", ...rows, "| {{x}} | `甲` |"].join("\n")).problems).toEqual([
    ["unsupported-markdown", "24:11", { construct: "code" }],
  ]);
});

test("A phrase in what was found is told as braces, never by the marks that stand for it", () => {
  const found = (markdown: string) => parsedMarkdown(markdown).problems.map(([code, , values]) => [code, values]);
  expect(found("共{ {{6}} }次")).toEqual([["single-braces", { written: "{ {{…}} }" }]]);
  expect(found("[甲](ftp:{{6}})")).toContainEqual(["link-address", { address: "ftp:{{…}}" }]);
  expect(found(':::表{标题="标 \\" {{6}}"}\n| a |\n|---|\n| 1 |\n:::')).toContainEqual([
    "attribute-form",
    { found: '{{…}}"' },
  ]);
});
