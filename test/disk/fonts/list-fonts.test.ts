import { expect, test } from "@jest/globals";

import { listFonts } from "../../../src/disk/fonts/list-fonts.ts";
import { folderWith } from "../temporary-folder.ts";
import { fontFile } from "./font-file.ts";

const simfang = fontFile([
  [3, 1, "仿宋"],
  [3, 6, "FangSong"],
]);

test("on Windows the fonts of the system and of the user are read, and what is no font passed over", async () => {
  const folder = folderWith({
    "Fonts/simfang.ttf": simfang,
    "Fonts/broken.ttf": "not a font",
    "Fonts/readme.txt": simfang,
    "Microsoft/Windows/Fonts/own.TTF": fontFile([[3, 1, "方正小标宋简体"]]),
  });
  expect(await listFonts({ WINDIR: folder, LOCALAPPDATA: folder }, "win32")).toEqual([
    { families: ["仿宋"], postscript: "FangSong" },
    { families: ["方正小标宋简体"], postscript: undefined },
  ]);
});

test("where fontconfig is not there, the user's font folder is read all the same", async () => {
  const home = folderWith({ ".fonts/deep/simfang.ttf": simfang });
  const families = (await listFonts({ HOME: home, PATH: folderWith() }, "linux")).flatMap((names) => names.families);
  expect(families).toContain("仿宋");
});
