import { describe, expect, test } from "@jest/globals";

import { addProofPage } from "../../../src/review/proof/add-proof-page.ts";
import { parseXml } from "../../../src/source/parse-xml.ts";
import { plain } from "./proofed.ts";

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const size = '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1000" w:right="838"/>';
const page = {
  title: "核对附页",
  about: "供核对用",
  legend: [{ ground: "recorded", word: "记录", meaning: "照写" }],
  tables: [
    { title: "空表", about: "", columns: [{ head: "甲", width: 100 }], rows: [], none: "没有。" },
    {
      title: "有数",
      about: "说明",
      columns: [
        { head: "甲", width: 40 },
        { head: "乙", width: 60 },
      ],
      rows: [["一<二", "三\n四"]],
      none: "没有。",
    },
  ],
} as const;

function added(body: string, styles = "", root = `<w:document ${names}>`): string {
  const close = `</${/^<([^\s>]+)/.exec(root)?.[1] ?? ""}>`;
  const xml = `${root}${body}${close}`;
  return addProofPage(xml, page, (part) => (part === "word/styles.xml" ? styles : undefined), "word/document.xml");
}

function isSound(xml: string): boolean {
  return parseXml(xml, { open: () => true, text: () => {}, close: () => {} });
}

describe("The last page of a proof copy", () => {
  const properties = `<w:sectPr>${size}<w:sectPrChange w:id="1"><w:sectPr>${size}</w:sectPr></w:sectPrChange></w:sectPr>`;

  test("begins a page behind all text, before the properties of the last section", () => {
    const xml = added(`<w:body><w:p/><w:p><w:r><w:t>末</w:t></w:r></w:p>${properties}</w:body>`);
    expect(isSound(xml)).toBe(true);
    expect(xml).toMatch(/末<\/w:t><\/w:r><\/w:p><w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>/);
    expect(xml.endsWith(`<w:bookmarkEnd w:id="2"/></w:p>${properties}</w:body></w:document>`)).toBe(true);
  });

  test.each([
    ["in no section of its own", "<w:body><w:p><w:pPr><w:sectPr/></w:pPr><w:r/></w:p></w:body>"],
    ["behind a table", `<w:body><w:tbl><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>${properties}</w:body>`],
    [
      "behind a field of content controls",
      `<w:body><w:sdt><w:sdtContent><w:p></w:p></w:sdtContent></w:sdt>${properties}</w:body>`,
    ],
  ])("comes last %s", (_, body) => {
    const xml = added(body);
    expect(isSound(xml)).toBe(true);
    expect(xml.indexOf("核对附页")).toBeGreaterThan(body.indexOf("</w:p>"));
    expect(xml.slice(xml.indexOf("<w:bookmarkEnd"))).not.toContain("<w:t>");
  });

  test("is as wide as the last section's text, and says what it says", () => {
    const xml = added(`<w:body><w:p></w:p>${properties}</w:body>`);
    expect(xml).toContain('<w:tblW w:w="15000" w:type="dxa"/>');
    expect(xml).toContain('<w:gridCol w:w="6000"/><w:gridCol w:w="9000"/>');
    expect(plain(xml)).toBe("核对附页供核对用 记录 　照写空表没有。有数说明甲乙一<二三四");
  });

  test("takes the report's styles by their names, and does without those it lacks", () => {
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = style("a1", "toc Heading") + style("a2", "表格文字") + style("a3", "表格文字（窄）");
    const styled = added("<w:body></w:body>", styles);
    expect(styled).toMatch(/<w:pStyle w:val="a1"\/>.*核对附页/);
    expect(styled).toMatch(/<w:pStyle w:val="a2"\/>(?:(?!<w:p>).)*供核对用/);
    expect(styled).toMatch(/<w:pStyle w:val="a3"\/>(?:(?!<w:p>).)*一&lt;二/);
    expect(added("<w:body></w:body>")).not.toContain("w:pStyle");
  });

  test("stands in the document's namespace, whatever its prefix", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const xml = added("<x:body><x:p></x:p><x:sectPr/></x:body>", "", `<x:document xmlns:x="${strict}">`);
    const outside: string[] = [];
    const sound = parseXml(xml, {
      open({ uri, name }) {
        if (uri !== strict) outside.push(name);
        return true;
      },
      text: () => {},
      close: () => {},
    });
    expect([sound, outside]).toEqual([true, []]);
  });
});
