import { expect, test } from "@jest/globals";

import { readFontNames } from "../../../src/disk/fonts/read-font-names.ts";
import { four, fontFile } from "./font-file.ts";
import type { Name } from "./font-file.ts";

function read(bytes: Uint8Array) {
  return readFontNames((offset, length) => bytes.slice(offset, offset + length));
}

const windows = 3;
const macintosh = 1;

test("a font has families in several languages, and one name for PDFs", () => {
  const names: readonly Name[] = [
    [windows, 1, "FangSong"],
    [windows, 1, "仿宋"],
    [windows, 2, "Regular"],
    [windows, 6, "FangSong"],
    [macintosh, 1, "??"],
  ];
  expect(read(fontFile(names))).toEqual([{ families: ["FangSong", "仿宋"], postscript: "FangSong" }]);
});

test("a collection has several fonts", () => {
  const [first, second] = [fontFile([[windows, 1, "宋体"]], 20), fontFile([[windows, 1, "新宋体"]], 20)];
  const at = 20 + first.length;
  const moved = fontFile([[windows, 1, "新宋体"]], at);
  const head = [...four(0x74746366), ...four(0x00010000), ...four(2), ...four(20), ...four(at)];
  expect(second).toHaveLength(moved.length);
  expect(read(Uint8Array.from([...head, ...first, ...moved])).map(({ families }) => families)).toEqual([
    ["宋体"],
    ["新宋体"],
  ]);
});

test.each([
  ["an empty file", new Uint8Array()],
  ["a text", new TextEncoder().encode("not a font at all, but long enough")],
  ["a font that was cut off", fontFile([[windows, 1, "仿宋"]]).slice(0, 30)],
])("%s has no fonts", (_what, bytes) => {
  expect(read(bytes)).toEqual([]);
});
