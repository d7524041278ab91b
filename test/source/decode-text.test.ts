import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { decodeText } from "../../src/source/decode-text.ts";
import { findingsOf } from "./findings.ts";

const facts = "会议:\n  - 日期: 2020-02-03\n";

function decode(bytes: Uint8Array): { value: string | undefined; found: readonly string[] } {
  const { value, found } = findingsOf((report) => decodeText("facts.yaml", bytes, report));
  return { value: value?.text, found };
}

function encodingReported(bytes: Uint8Array): unknown {
  const diagnostics = collectDiagnostics();
  decodeText("facts.yaml", bytes, diagnostics.report);
  return diagnostics.found().map(({ values }) => values);
}

describe("text that is accepted", () => {
  test("UTF-8", () => {
    expect(decode(Buffer.from(facts))).toEqual({ value: facts, found: [] });
  });

  test("UTF-8 with a byte order mark and Windows line ends reads the same", () => {
    const bytes = Buffer.from(`\uFEFF${facts.replaceAll("\n", "\r\n")}`);
    expect(decode(bytes)).toEqual({ value: facts, found: [] });
  });

  test("accented and Cyrillic letters are not taken for GBK", () => {
    for (const text of ["name: José Müller, né à Orléans\n", "имя: Привет, мир\n", "name: Ægir ðorn\n"]) {
      expect(decode(Buffer.from(text))).toEqual({ value: text, found: [] });
    }
  });
});

describe("encodings that are refused by name", () => {
  // 会议: 某某
  const gbk = Buffer.from([0xbb, 0xe1, 0xd2, 0xe9, 0x3a, 0x20, 0xc4, 0xb3, 0xc4, 0xb3, 0x0a]);
  // 㐂 takes four bytes in GB18030.
  const gb18030 = Buffer.concat([gbk, Buffer.from([0x81, 0x39, 0xee, 0x39])]);
  const utf16le = Buffer.from(facts, "utf16le");
  const utf16be = Buffer.from(utf16le).swap16();

  test.each([
    ["GBK", gbk],
    ["GB18030", gb18030],
    ["UTF-16 LE", utf16le],
    ["UTF-16 BE", utf16be],
    ["UTF-16 LE", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
    ["UTF-16 BE", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ])("%s", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ value: undefined, found: ["foreign-encoding 1:1"] });
    expect(encodingReported(bytes)).toEqual([{ encoding }]);
  });
});

test("lone surrogates that were encoded like characters are refused by name", () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x62, 0xed, 0xbf, 0xbf, 0x0a]);
  expect(decode(bytes)).toEqual({ value: undefined, found: ["refused-character 1:4", "refused-character 1:6"] });
  expect(encodingReported(bytes)).toMatchObject([{ character: "U+D800" }, { character: "U+DFFF" }]);
});

test("GBK that happens to be valid UTF-8 is warned of with what it would read as", () => {
  const bytes = Buffer.from([0x61, 0x3a, 0x20, 0xc4, 0xb3, 0xc4, 0xb3, 0x0a]);
  expect(decode(bytes)).toEqual({ value: "a: ĳĳ\n", found: ["mistaken-encoding 1:4"] });
  expect(encodingReported(bytes)).toEqual([{ found: "ĳĳ", likely: "某某" }]);
});

test("UTF-8 with damaged bytes is refused where the damage is", () => {
  const good = Buffer.from("会议: 研究部署工作\n领导: 局长\n");
  const bytes = Buffer.concat([good, Buffer.from([0xe4, 0xb8]), Buffer.from("\n")]);
  expect(decode(bytes)).toEqual({ value: undefined, found: ["broken-text 3:1"] });
});

test("binary files are refused", () => {
  const word = Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]);
  expect(decode(word)).toEqual({ value: undefined, found: ["binary-file 1:1"] });
});

test("bytes of no known encoding are refused", () => {
  expect(decode(Buffer.from([0x61, 0xff, 0x80, 0x0a]))).toEqual({ value: undefined, found: ["unknown-encoding 1:1"] });
});

test("a single zero byte in a text stays, to be reported with its place", () => {
  const text = `${"名称: 内容\n".repeat(20)}a\0b\n`;
  expect(decode(Buffer.from(text))).toEqual({ value: text, found: [] });
});

test("files over 10 MB are refused", () => {
  expect(decode(Buffer.alloc(10_000_001, "a"))).toEqual({ value: undefined, found: ["file-too-large 1:1"] });
});
