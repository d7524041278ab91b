import { describe, expect, test } from "@jest/globals";

import type { Line } from "../../../src/tree/tree.ts";
import { fillPlaceholders } from "../../../src/writers/reference/fill-placeholders.ts";
import { readTree } from "../../../src/writers/reference/read-tree.ts";
import { writeNodes } from "../../../src/writers/reference/write-tree.ts";

const place = { file: "局模板.docx", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A line of one phrase. */
function phrase(text: string, gap = false): Line {
  const parts = [{ text, figures: [] }];
  return {
    inlines: [{ type: "hole", index: 0 }],
    phrases: [{ type: "phrase", parts, expression: "x", place, includes: [], anchor: `_hb_${text}`, gap }],
    place,
  };
}

const empty: Line = { inlines: [], phrases: [], place };

/** The inside of a part after `{{x}}` was filled; anchors are set where ids are given. */
function filled(inside: string, line: Line, ids?: Readonly<Record<string, string>>): string {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const root = readTree(
    `<w:body xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</w:body>`,
  );
  if (!root) throw new Error("not well-formed");
  const anchors = ids && new Map(Object.entries(ids));
  return writeNodes(fillPlaceholders(root, { lines: new Map([["{{x}}", line]]), anchors }).children);
}

const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const run = (text: string, looks = "") => `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}${t(text)}</w:r>`;
const p = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;

describe("A placeholder", () => {
  test("leaves what stands around it in its run as it looks", () => {
    expect(filled(p(run("共{{x}}次", "<w:b/>")), phrase("6"))).toBe(
      p(run("共", "<w:b/>"), run("6", "<w:b/>"), run("次", "<w:b/>")),
    );
  });

  test("that Word spread over runs looks like its first character", () => {
    const spread = p(run("共{", "<w:b/>"), run("{", "<w:i/>"), run("x}", "<w:u/>"), run("}次", "<w:strike/>"));
    expect(filled(spread, phrase("6"))).toBe(p(run("共", "<w:b/>"), run("6", "<w:b/>"), run("次", "<w:strike/>")));
  });

  test("may stand twice in a run, and beside another", () => {
    expect(filled(p(run("{{x}}{{x}}。{{y}}")), phrase("6"))).toBe(p(run("6"), run("6"), run("。{{y}}")));
  });

  test("takes any text as characters, and breaks no XML", () => {
    expect(filled(p(run("{{x}}")), phrase(`<w:p/> & "甲" {{x}}`))).toBe(
      p(run("&lt;w:p/&gt; &amp; &quot;甲&quot; {{x}}")),
    );
  });

  test("is not found over a tab, a picture or another paragraph", () => {
    const apart = `<w:p><w:r>${t("{{")}<w:tab/>${t("x}}")}</w:r></w:p>${p(run("{{"))}${p(run("x}}"))}`;
    expect(filled(apart, phrase("6"))).toBe(apart);
  });

  test("in a link, a content control or what was inserted under review is filled there", () => {
    const within = p(
      `<w:ins w:id="1">${run("{{x}}")}</w:ins>`,
      `<w:del w:id="2"><w:r><w:delText>{{x}}</w:delText></w:r></w:del>`,
    );
    expect(filled(within, phrase("6"))).toBe(within.replace("{{x}}", "6"));
  });

  test("has its anchor once, and none in a link, where LibreOffice loses it", () => {
    const link = `<w:hyperlink w:anchor="a">${run("{{x}}")}</w:hyperlink>`;
    const anchored = `<w:bookmarkStart w:id="9" w:name="_hb_6"/>${run("6")}<w:bookmarkEnd w:id="9"/>`;
    expect(filled(p(link, run("{{x}}"), run("{{x}}")), phrase("6"), { _hb_6: "9" })).toBe(
      p(link.replace("{{x}}", "6"), anchored, run("6")),
    );
  });

  test("is filled alike for programs that don't know text boxes", () => {
    const box = (name: string) => `<mc:${name}><w:txbxContent>${p(run("{{x}}"))}</w:txbxContent></mc:${name}>`;
    const both = `<w:p><w:r><mc:AlternateContent>${box("Choice")}${box("Fallback")}</mc:AlternateContent></w:r></w:p>`;
    expect(filled(both, phrase("6"))).toBe(both.replaceAll("{{x}}", "6"));
  });

  test("shows a gap of a draft in yellow, among its looks where the format wants it", () => {
    const looks = '<w:sz w:val="28"/><w:u w:val="single"/>';
    expect(filled(p(run("{{x}}", looks)), phrase("【待补：甲】", true))).toBe(
      p(run("【待补：甲】", '<w:sz w:val="28"/><w:highlight w:val="yellow"/><w:u w:val="single"/>')),
    );
  });
});

describe("A place that stays empty", () => {
  test("takes its paragraph with it where it stood alone", () => {
    expect(filled(p(run("甲")) + p(run("{{x}}")) + p(run("乙{{x}}")), empty)).toBe(p(run("甲")) + p(run("乙")));
  });

  test("leaves the only paragraph of a cell, which must have one", () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(run("{{x}}"))}</w:tc></w:tr></w:tbl>`;
    expect(filled(cell + p(run("甲")), empty)).toBe(
      cell.replace(run("{{x}}"), "").replace("<w:p></w:p>", "<w:p/>") + p(run("甲")),
    );
  });

  test("leaves a paragraph that ends a section", () => {
    const ending = `<w:p><w:pPr><w:sectPr/></w:pPr>${run("{{x}}")}</w:p>`;
    expect(filled(ending + p(run("甲")), empty)).toBe(ending.replace(run("{{x}}"), "") + p(run("甲")));
  });
});

test("What nobody asked for stays as it is, comments of templates apart", () => {
  const other = p(run("{{y}} {x} }} {{"));
  expect(filled(other, phrase("6"))).toBe(other);
  expect(filled(p(run("甲{{! 给填表人 }}乙")), phrase("6"))).toBe(p(run("甲"), run("乙")));
});
