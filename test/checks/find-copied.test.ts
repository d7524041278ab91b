import { describe, expect, test } from "@jest/globals";

import { checksOf } from "./example.ts";

const file = (period: string, body: string) => ({ [`data/jia/${period}.yaml`]: `period: ${period}\n${body}` });

describe("notes", () => {
  const note = "值班值守制度已落实，通讯畅通。";
  const notes = (text: string) => `notes:\n  problems: ${text}\n`;

  test("that are word for word those of the month before are told", async () => {
    expect(await checksOf({ ...file("2020-01", notes(note)), ...file("2020-02", notes(note)) })).toEqual([
      "note-copied data/jia/2020-02.yaml:3:13",
    ]);
  });

  test("are the same however their lines are broken", async () => {
    const broken = `notes:\n  problems: |\n    值班值守制度已落实，\n    通讯畅通。\n`;
    expect(await checksOf({ ...file("2020-01", notes(note)), ...file("2020-02", broken) })).toHaveLength(1);
  });

  test("are compared with the last file of the same kind that ends before", async () => {
    const quarter = file("2020-Q1", notes(note));
    expect(await checksOf({ ...file("2020-03", notes(note)), ...quarter })).toEqual([]);
    expect(
      await checksOf({ ...file("2020-01", notes(note)), ...quarter, ...file("2020-03", notes(note)) }),
    ).toHaveLength(1);
    const [first, second] = ["2020-01-22..2020-02-10", "2020-02-01..2020-02-20"];
    expect(await checksOf({ ...file(first, notes(note)), ...file(second, notes(note)) })).toEqual([]);
  });

  test.each([
    ["changed by one character", "值班值守制度已落实，通讯通畅。"],
    ["short", "暂无新增问题。"],
  ])("that are %s are not told", async (_title, text) => {
    const before = text.length < 10 ? text : note;
    expect(await checksOf({ ...file("2020-01", notes(before)), ...file("2020-02", notes(text)) })).toEqual([]);
  });
});

describe("levels", () => {
  const same = async (january: string, february: string) =>
    checksOf({
      ...file("2020-01", `indicators: { ${january} }\n`),
      ...file("2020-02", `indicators: { ${february} }\n`),
    });
  const three = "工作组数: 7, 机构数: 5, 在院人数: 320";

  test("that are all the same are told once, at the first", async () => {
    expect(await same(three, three)).toEqual(["levels-copied data/jia/2020-02.yaml:2:21"]);
    expect(await same(`${three}, 救助人次: 5`, `救助人次: 9, ${three}`)).toEqual([
      "levels-copied data/jia/2020-02.yaml:2:30",
    ]);
  });

  test.each([
    ["one of them changed", three, three.replace("320", "321")],
    ["there are two", "工作组数: 7, 机构数: 5", "工作组数: 7, 机构数: 5"],
    ["one is new", "工作组数: 7, 机构数: 5", three],
    ["some are zero", three.replace("7", "0"), three.replace("7", "0")],
  ])("are left alone where %s", async (_title, january, february) => {
    expect(await same(january, february)).toEqual([]);
  });
});
