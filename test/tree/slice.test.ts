import { expect, test } from "@jest/globals";

import { placeInSlice, wholeSlice } from "../../src/tree/slice.ts";
import { renderedText } from "./rendered-text.ts";

test("A block without text of the template's own stands where its first phrase does", () => {
  const [block] = renderedText(["{{6}}{{7}}"]).blocks;
  if (!block) throw new Error("There is a block.");
  const place = { file: "templates/reports/a.md.hbs", line: 20, column: 3, endLine: 20, endColumn: 20 };
  const phrases = block.phrases.map((phrase, index) => ({ ...phrase, place: { ...place, line: place.line + index } }));
  const slice = wholeSlice({ ...block, phrases, origins: [] });
  expect(placeInSlice(slice, 0, slice.text.length)).toEqual({ at: 0, place, includes: [] });
});
