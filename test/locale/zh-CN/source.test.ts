import { expect, test } from "@jest/globals";

import { decodeText } from "../../../src/source/decode-text.ts";
import { readYaml } from "../../../src/source/read-yaml.ts";
import { sourceText } from "../../../src/source/source-text.ts";
import { toldOf } from "../../facts/told.ts";

test.each([
  [
    "会议：\n  - 日期: 1\n",
    "此处是全角的“：”，应为半角的“:”。 → 请改为半角冒号，后面加一个空格；如果它是内容的一部分，请给整段内容加上英文引号。",
  ],
  ["a: [甲，乙]\n", "此处是全角的“，”，应为半角的“,”。 → 请改为半角；如果它是内容的一部分，请给整段内容加上英文引号。"],
  [
    "a:　1\nb: 2\n",
    "此处是全角空格，应为普通的半角空格。 → 请改为半角；如果它是内容的一部分，请给整段内容加上英文引号。",
  ],
  ["日期:2020-01-27\nb: 1\n", "“:”后面缺少空格。 → 请在“:”后面加一个空格。"],
  [
    "v: #3号楼\n",
    "“#3号楼”以#开头，会被当作注释而丢失。 → 如果它是内容，请给整段内容加上英文引号；如果是注释，请在#后面加一个空格。",
  ],
  [
    "a: { 日期: 1 类别: 2 }\n",
    "“类别”前面缺少逗号：花括号里的各项之间要用半角逗号隔开。 → 请补上半角逗号；冒号属于内容的，请给整段内容加上英文引号。",
  ],
  ["a: 1\na: 2\n", "“a”写了两次，上一次在第1行。 → 请并为一处。"],
  ["a: 1\nａ: 2\n", "“ａ”与第1行的“a”是同一项，写了两次。 → 请并为一处。"],
  [
    "a: 1\n---\nb: 2\n",
    "此处的“---”是YAML的用“---”分开的多个文档，这里不接受。 → 请直接写出内容；如果它是内容的一部分，请加上英文引号。",
  ],
  [
    "a: x\u0001\n",
    "此处有控制字符U+0001，文中不能有这样的字符。 → 请删去该字符；它多半看不见，可把前后文字一并删去重写。",
  ],
  [
    "a: \uFFFE\n",
    "此处有不是字符的码位U+FFFE，文中不能有这样的字符。 → 请删去该字符；它多半看不见，可把前后文字一并删去重写。",
  ],
  ["a: 'x\n", "引号'没有配对。 → 请在内容末尾补上同样的引号。"],
  ["a: 1\n日期\nb: 2\n", "“日期”后面没有冒号。 → 请写成“名称: 内容”的形式，冒号用半角，后面加一个空格。"],
])("%j", (text, told) => {
  expect(toldOf("zh-CN", (report) => readYaml(sourceText("a.yaml", text), report))).toContain(told);
});

test("an encoding is named, with how to convert", () => {
  const gbk = Uint8Array.from([0xbb, 0xe1, 0xd2, 0xe9]);
  expect(toldOf("zh-CN", (report) => decodeText("a.yaml", gbk, report))).toEqual([
    "文件的编码是GBK，只接受UTF-8。 → 在记事本或WPS中打开，另存为时把编码选为UTF-8，再保存。",
  ]);
});
