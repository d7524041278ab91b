import { expect, test } from "@jest/globals";

import { nearWords } from "../../src/commands/near-words.ts";

const known = ["unit", "template", "style", "out", "draft", "force", "reports"];

test.each([
  ["untt", ["unit"]],
  ["uint", ["unit"]],
  ["darft", ["draft"]],
  ["temp", ["template"]],
  ["report", ["reports"]],
  ["o", []],
  ["", []],
  ["wibble", []],
])("%j is near to %j", (written, expected) => {
  expect(nearWords(written, known)).toEqual(expected);
});
