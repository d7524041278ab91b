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
