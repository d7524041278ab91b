import { expect, test } from "@jest/globals";

import { brokenSigners } from "../../src/writers/broken-signers.ts";

test.each([
  ["one name", ["甲某某"], "甲某某"],
  ["two names", ["甲某某 乙某"], "甲某某 乙某"],
  ["three names", ["甲某某 乙某 丙某某"], "甲某某 乙某 \n丙某某"],
  ["names told apart by full-width blanks", ["甲某某　乙某　丙某某　丁某"], "甲某某　乙某　\n丙某某　丁某"],
  ["names over several phrases", ["甲某某", " ", "乙某 丙某某"], "甲某某 乙某 \n丙某某"],
])("Two names stand in a line: %s", (_, pieces, expected) => {
  expect(brokenSigners(pieces).join("")).toBe(expected);
});

test("Names that are too long to stand side by side have a line each", () => {
  const names = "买买提江·阿不都热合曼　阿卜杜热依木·买买提某某";
  expect(brokenSigners([names], 11.5).join("")).toBe("买买提江·阿不都热合曼　\n阿卜杜热依木·买买提某某");
  expect(brokenSigners(["甲某某　乙某"], 6).join("")).toBe("甲某某　乙某");
});
