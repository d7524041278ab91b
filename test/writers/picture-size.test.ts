import { expect, test } from "@jest/globals";

import { pictureSize } from "../../src/writers/picture-size.ts";

const natural = { width: 80, height: 60 };
const room = { width: 156, height: 200 };

test.each([
  ["nothing is said: as large as it is", {}, { width: 80, height: 60 }],
  ["a width", { width: 40 }, { width: 40, height: 30 }],
  ["a height", { height: 30 }, { width: 40, height: 30 }],
  ["both", { width: 40, height: 40 }, { width: 40, height: 40 }],
  ["more than the text is wide", { width: 312 }, { width: 156, height: 117 }],
  ["more than the page is high", { width: 100, height: 400 }, { width: 50, height: 200 }],
])("The size of a picture when %s", (_, given, expected) => {
  expect(pictureSize(given, natural, room)).toEqual(expected);
});
