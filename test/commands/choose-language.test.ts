import { expect, test } from "@jest/globals";

import { chooseLanguage } from "../../src/commands/choose-language.ts";

test.each([
  [[], {}, "zh-CN"],
  [["new", "2020"], {}, "zh-CN"],
  [["build", "--lang", "en"], { LANG: "zh_CN.UTF-8" }, "en"],
  [["--lang=zh-CN", "build"], { LANG: "en_GB.UTF-8" }, "zh-CN"],
  [["build", "--lang"], { LANG: "en_GB.UTF-8" }, "en"],
  [[], { HUIBAO_LANG: "en", LC_ALL: "zh_CN" }, "en"],
  [[], { LC_ALL: "en_US.UTF-8", LANG: "zh_CN.UTF-8" }, "en"],
  [[], { LC_ALL: "", LC_MESSAGES: "zh_TW", LANG: "en" }, "zh-CN"],
  [[], { LC_ALL: "C.UTF-8", LANG: "en_US.UTF-8" }, "en"],
  [[], { LANG: "C" }, "zh-CN"],
  [[], { LANG: "POSIX" }, "zh-CN"],
  [[], { LANG: "fr_FR.UTF-8" }, "en"],
])("%j under %j speaks %s", (words, environment, expected) => {
  expect(chooseLanguage(words, environment)).toBe(expected);
});
