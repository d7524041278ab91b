import { describe, expect, test } from "@jest/globals";

import { readDocumentNumber } from "../../src/facts/document-number-form.ts";

describe("The right form is read", () => {
  test.each([
    ["疫办传〔2020〕20号", { agency: "疫办传", year: 2020, number: 20 }],
    ["示民〔2026〕1号", { agency: "示民", year: 2026, number: 1 }],
    ["示政办发〔1998〕123号", { agency: "示政办发", year: 1998, number: 123 }],
  ])("%s", (written, value) => {
    expect(readDocumentNumber(written)).toEqual({ value: { type: "document-number", ...value } });
  });
});

describe("Every wrong form is told with what is wrong with it, and with its right form", () => {
  test.each([
    ["示民[2026]8号", "示民〔2026〕8号", ["brackets"]],
    ["示民(2026)8号", "示民〔2026〕8号", ["brackets"]],
    ["示民（2026）8号", "示民〔2026〕8号", ["brackets"]],
    ["示民【2026】8号", "示民〔2026〕8号", ["brackets"]],
    ["示民﹝2026﹞8号", "示民〔2026〕8号", ["brackets"]],
    ["示民［2026］8号", "示民〔2026〕8号", ["brackets"]],
    ["示民〔2026]8号", "示民〔2026〕8号", ["brackets"]],
    ["示民〔26〕8号", "示民〔2026〕8号", ["year"]],
    ["示民〔98〕8号", "示民〔1998〕8号", ["year"]],
    ["示民〔2026〕第8号", "示民〔2026〕8号", ["ordinal-word"]],
    ["示民〔2026〕08号", "示民〔2026〕8号", ["leading-zero"]],
    ["示民[26]第08号", "示民〔2026〕8号", ["brackets", "year", "ordinal-word", "leading-zero"]],
    ["示民〔2026〕8", "示民〔2026〕8号", ["ending"]],
    ["示民〔2026〕8号文", "示民〔2026〕8号", ["ending"]],
    ["示民〔2026〕8号。", "示民〔2026〕8号", ["ending"]],
    ["示民〔２０２６〕８号", "示民〔2026〕8号", ["full-width"]],
    ["示民〔2026〕 8号", "示民〔2026〕8号", ["space"]],
    ["示民 〔2026〕8号", "示民〔2026〕8号", ["space"]],
    ["示民〔2026年〕8号", "示民〔2026〕8号", ["form"]],
    ["示民2026年8号", "示民〔2026〕8号", ["brackets"]],
    ["示民字2026-8", "示民字〔2026〕8号", ["brackets", "ending"]],
  ])("%s", (written, meant, faults) => {
    expect(readDocumentNumber(written)).toEqual({ fault: { written, meant, faults } });
  });

  test.each([
    "",
    "8号",
    "〔2026〕8号",
    "示民〔2026〕号",
    "示民〔2026〕0号",
    "示民〔2026〕八号",
    "示民〔二〇二六〕8号",
    "第8号",
  ])("%j can't be guessed", (written) => {
    expect(readDocumentNumber(written)).toEqual({ fault: { written, meant: undefined, faults: ["form"] } });
  });

  test("A long text of one kind is refused at once", () => {
    const start = performance.now();
    for (const piece of ["示", "8", "〔", " ", "第", "0"]) readDocumentNumber(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
