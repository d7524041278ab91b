import { expect, test } from "@jest/globals";

import type { CommandValues } from "../../../src/diagnostics/codes/commands.ts";
import { commands } from "../../../src/locale/zh-CN/commands.ts";
import { commandFindings } from "../command-findings.ts";

function told(code: keyof CommandValues): string {
  const sentence = commands[code] as (values: unknown) => { readonly message: string; readonly hint?: string };
  const { message, hint = "" } = sentence(commandFindings[code]);
  return `${message} → ${hint}`;
}

test.each([
  ["unknown-command", "没有命令“biuld”。可用的命令：build、check。 → 是不是“build”？"],
  ["unknown-option", "没有选项“--x”。可用的选项：--unit、--lang。 → 请在命令后加 --help 查看用法。"],
  ["missing-argument", "命令 new 后面要写时段。 → 请运行 huibao new --help 查看用法。"],
  ["wrong-choice", "--lang 不能是“fr”，只能是zh-CN、en。 → 请改为zh-CN或en。"],
  [
    "period-not-served",
    "模板“monthly”不用于时段2020，只用于：月（如2020-02）、起止日期（如2020-01-22..2020-02-10）。 → 请换一个时段，或用 --template 换一个模板。",
  ],
  [
    "report-changed",
    "/w/out/a.docx 生成之后被改动过，没有覆盖。 → Word 文件里的改动要保留的，只更新数字请用 huibao refresh，模板或事实变动较多的请用 huibao merge；确实不要改动的，加上 --force 重新生成。",
  ],
  [
    "file-open-elsewhere",
    "写不了 /w/out/a.docx：文件正被其他程序打开。 → 请在Word或WPS中关闭该文件，或等同步盘、杀毒软件放开它，再重新运行；原有文件没有改动。",
  ],
  ["disk-full", "写不了 /w/out/a.docx：磁盘已满。 → 请腾出空间再重新运行；原有文件没有改动。"],
] as const)("%s", (code, expected) => {
  expect(told(code)).toBe(expected);
});

test.each(Object.keys(commandFindings) as (keyof CommandValues)[])(
  "%s is told in whole sentences, with a way out",
  (code) => {
    expect(told(code)).toMatch(/^[^→]+[。x] → [^→]+[。？]$/);
    expect(told(code)).not.toMatch(/undefined|\[object/);
  },
);
