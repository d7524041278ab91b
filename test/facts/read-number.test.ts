import { describe, expect, test } from "@jest/globals";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readNumber } from "../../src/facts/read-number.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";

function read(
  yaml: string,
  { whole = false, negative = true, unit = undefined as string | undefined } = {},
): { number: unknown; findings: readonly unknown[] } {
  const diagnostics = collectDiagnostics();
  const node = readYaml(sourceText("facts.yaml", `v: ${yaml}\n`), diagnostics.report);
  const scalar = node?.type === "map" ? node.entries[0]?.value : undefined;
  const value = scalar && readNumber(scalar, { whole, negative, unit }, diagnostics.report);
  const number = value && [value.decimal.toFixed(value.decimals), value.word, value.unit].filter(Boolean).join(" ");
  return { number, findings: diagnostics.found().map(({ code, values }) => ({ code, ...values })) };
}

describe("numbers are exact", () => {
  test.each([
    ["0", "0"],
    ["268.9163", "268.9163"],
    ["100.00", "100.00"],
    ["110101199003077758", "110101199003077758"],
    ["-3.50", "-3.50"],
    ['"42"', "42"],
    ["0.1000000000000000000000000001", "0.1000000000000000000000000001"],
  ])("%s", (written, number) => {
    expect(read(written)).toEqual({ number, findings: [] });
  });
});

describe("approximate numbers keep their word", () => {
  test.each([
    ["20余", "20 余"],
    ["20 余", "20 余"],
    ["170多", "170 多"],
    ["约170", "170 约"],
    ["近300", "300 近"],
    ["over 20", "20 余"],
    ["about 170", "170 约"],
    ["nearly 300", "300 近"],
  ])("%s", (written, number) => {
    expect(read(written, { whole: true })).toEqual({ number, findings: [] });
  });
});

describe("the declared unit of measure may stand behind", () => {
  test.each([
    ["20次", "20 次", "次"],
    ["20余次", "20 余 次", "次"],
    ["20 次", "20 次", "次"],
    ["约170家", "170 约 家", "家"],
    ["268.9163万元", "268.9163 万元", "万元"],
    ["over 20 times", "20 余 times", "times"],
    ["20余", "20 余 次", "次"],
  ])("%s", (written, number, unit) => {
    expect(read(written, { unit })).toEqual({ number, findings: [] });
  });

  test("another one is refused, and any where none is declared", () => {
    expect(read("2689163元", { unit: "万元" }).findings).toEqual([
      { code: "wrong-unit-of-measure", written: "2689163元", unit: "万元" },
    ]);
    expect(read("20次").findings).toEqual([{ code: "wrong-unit-of-measure", written: "20次", unit: undefined }]);
  });
});

describe("other forms are refused, with what was meant where that is plain", () => {
  test.each([
    ["007", "leading-zeros", undefined],
    ["1e400", "exponent", undefined],
    ["2.5E3", "exponent", undefined],
    ["0x10", "exponent", undefined],
    [".nan", "form", undefined],
    [".inf", "form", undefined],
    [".5", "form", undefined],
    ["5.", "form", undefined],
    ["+5", "form", undefined],
    ["1.2.3", "form", undefined],
    ["1_000", "form", undefined],
    ["三", "form", undefined],
    ["3至5", "wrong-unit", undefined],
    ["1,000", "grouped", "1000"],
    ["12，345.5", "grouped", "12345.5"],
    ["1,00", "form", undefined],
    ["１００", "full-width", "100"],
    ["－5", "full-width", "-5"],
    ["约20余", "two-words", undefined],
    ["-0", "negative", undefined],
    ["1".repeat(41), "too-long", undefined],
  ])("%s", (written, reason, meant) => {
    const { number, findings } = read(written);
    expect(number).toBeUndefined();
    expect(findings).toEqual([
      reason === "wrong-unit"
        ? { code: "wrong-unit-of-measure", written, unit: undefined }
        : { code: "wrong-number", written, reason, meant },
    ]);
  });

  test("a whole number has no decimals and may not be negative where that makes no sense", () => {
    const form = { whole: true, negative: false };
    expect(read("1.5", form).findings).toMatchObject([{ reason: "not-whole", meant: undefined }]);
    expect(read("170.0", form).findings).toMatchObject([{ reason: "not-whole", meant: "170" }]);
    expect(read("-1", form).findings).toMatchObject([{ reason: "negative" }]);
  });
});
