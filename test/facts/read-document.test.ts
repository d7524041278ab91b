import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { documentReader } from "../../src/facts/read-document.ts";
import type { ReportLocale } from "../../src/facts/workspace.ts";
import type { FactValue } from "../../src/facts/facts.ts";
import { valueText } from "../../src/facts/value-text.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";

function textOf(value: FactValue): string {
  return value.type === "list" ? value.items.map(textOf).join("、") : valueText(value);
}

function read(text: string, locale: ReportLocale = "zh-CN") {
  const diagnostics = collectDiagnostics();
  const node = readYaml(sourceText("data/city/2020-02.yaml", text), diagnostics.report);
  const { parts, ofTemplates } = documentReader({ locale, templates: ["monthly", "date"] }, diagnostics.report)(node);
  const told = (facts: typeof parts) =>
    Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, `${value.type} ${textOf(value)}`]));
  return {
    parts: told(parts),
    own: Object.fromEntries([...ofTemplates].map(([name, facts]) => [name, told(facts)])),
    found: diagnostics.found().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`),
  };
}

describe("What a facts file says of its reports", () => {
  test("Each part is read as what it is: dates, the document number, names in a list, text", () => {
    const { parts, found } = read(`成文日期: 2020-03-02
印发日期: 2020-03-03
发文字号: 示民〔2020〕8号
签发人: [某甲, 某乙]
主送机关: 示例市人民政府
份号: 000012
标题: 关于工作情况的报告
印数: 50
`);
    expect(found).toEqual([]);
    expect(parts).toEqual({
      date: "date 2020-03-02",
      "issue-date": "date 2020-03-03",
      number: "document-number 示民〔2020〕8号",
      signers: "list 某甲、某乙",
      addressee: "list 示例市人民政府",
      "copy-number": "text 000012",
      title: "text 关于工作情况的报告",
      "print-run": "text 50",
    });
  });

  test("Under a template's name stand the parts of its reports alone", () => {
    const { parts, own, found } = read("date: 2020-03-02\nmonthly: { number: 示民〔2020〕8号, 签发人: 某甲 }\n");
    expect(found).toEqual([]);
    expect(parts).toEqual({ date: "date 2020-03-02" });
    expect(own).toEqual({ monthly: { number: "document-number 示民〔2020〕8号", signers: "list 某甲" } });
  });

  test("A template that is called like a part has no parts of its own", () => {
    expect(read("date: { number: 示民〔2020〕8号 }\n").found).toEqual(["wrong-shape 1:7"]);
  });

  test.each([
    ["daet: 2020-03-02\n", "unknown-key 1:1"],
    ["montly: { date: 2020-03-02 }\n", "unknown-key 1:1"],
    ["monthly: { daet: 2020-03-02 }\n", "unknown-key 1:12"],
    ["monthly: { monthly: { date: 2020-03-02 } }\n", "unknown-key 1:12"],
    ["monthly: 2020-03-02\n", "wrong-shape 1:10"],
    ["date: 2020-03-02\n成文日期: 2020-03-03\n", "duplicate-key 2:1"],
    ["date: 2020年3月2日\n", "wrong-date 1:7"],
    ["number: 示民(2020)8号\n", "wrong-document-number 1:9"],
    ["monthly: { number: 示民〔20〕8号 }\n", "wrong-document-number 1:20"],
    ["copy-number: 七\n", "copy-number-form 1:14"],
    ["secrecy: 机密★一年\n", "secrecy-form 1:10"],
    ["urgency: 急\n", "urgency-form 1:10"],
    ["signers: [某甲, '']\n", "missing-value 1:15"],
    ["signers: { 某甲: 某乙 }\n", "wrong-shape 1:10"],
    ["mark: ' '\n", "missing-value 1:7"],
  ])("%j is told where it stands", (text, told) => {
    expect(read(text).found).toEqual([told]);
  });

  test("A wrong part is left out, a doubtful one is kept", () => {
    expect(read("copy-number: 7\nsecrecy: 保密\n")).toMatchObject({
      parts: { "copy-number": "text 7" },
      found: ["copy-number-length 1:14", "secrecy-form 2:10"],
    });
  });

  test("Reports in English are free in what they write", () => {
    expect(read("number: SB/2020/8\ncopy-number: A7\nurgency: soon\n", "en")).toMatchObject({
      parts: { number: "text SB/2020/8", "copy-number": "text A7", urgency: "text soon" },
      found: [],
    });
  });
});
