import { describe, expect, test } from "@jest/globals";

import { parseCommandLine } from "../../src/commands/parse-command-line.ts";

const off = {
  dryRun: false,
  byMonth: false,
  inPlace: false,
  tracked: false,
  all: false,
  draft: false,
  clean: false,
  force: false,
  reports: false,
  cache: true,
};

describe("a command line asks for", () => {
  test.each([
    ["build", "build", { ...off, written: [] }],
    ["build 2020-02 2020", "build", { ...off, written: ["2020-02", "2020"] }],
    ["build --draft 2020-02 --force", "build", { ...off, draft: true, force: true, written: ["2020-02"] }],
    ["build --unit 007 --out=a/b", "build", { ...off, unit: "007", out: "a/b", written: [] }],
    ["build --reports --style plain", "build", { ...off, reports: true, style: "plain", written: [] }],
    ["--format json check", "check", { ...off, format: "json", written: [] }],
    ["new 2020-03 --unit jia", "new", { ...off, unit: "jia", written: ["2020-03"] }],
    ["new template 月报", "new template", { ...off, written: ["月报"] }],
    ["init", "init", { ...off, written: [] }],
    ["init 汇报 --lang en", "init", { ...off, lang: "en", written: ["汇报"] }],
    ["build -- 2020-02", "build", { ...off, written: ["2020-02"] }],
  ])("%s", (line, command, given) => {
    expect(parseCommandLine(line.split(" "))).toEqual({ type: "run", command, given });
  });

  test.each([
    ["--help", undefined],
    ["-h", undefined],
    ["build -h --untt", "build"],
    ["new template --help", "new template"],
    ["--help new", "new"],
  ])("help: %s", (line, command) => {
    expect(parseCommandLine(line.split(" "))).toEqual({ type: "help", command });
  });

  test("the version", () => {
    expect(parseCommandLine(["build", "--version"])).toEqual({ type: "version" });
  });
});

describe("what is wrong with a command line is named, with what is near", () => {
  test.each([
    [[], ["no-command"], {}],
    [["biuld"], ["unknown-command"], { written: "biuld", nearest: ["build"] }],
    [["wibble"], ["unknown-command"], { written: "wibble", nearest: [] }],
    [["build", "--untt", "x"], ["unknown-option"], { written: "--untt", nearest: ["--unit"] }],
    [["build", "--temp", "x"], ["unknown-option"], { written: "--temp", nearest: ["--template"] }],
    [["build", "--darft"], ["unknown-option"], { written: "--darft", nearest: ["--draft"] }],
    [["build", "--no-draft"], ["unknown-option"], { written: "--no-draft" }],
    [["build", "-x"], ["unknown-option"], { written: "-x", nearest: [] }],
    [["check", "--unit", "x"], ["unknown-option"], { written: "--unit" }],
    [["build", "--unit"], ["option-without-value"], { option: "--unit" }],
    [["build", "--unit", "--draft"], ["option-without-value"], { option: "--unit" }],
    [["build", "--out="], ["option-without-value"], { option: "--out" }],
    [["build", "--unit", "a", "--unit", "b"], ["option-given-twice"], { option: "--unit" }],
    [["build", "--draft=ja"], ["option-with-value"], { option: "--draft" }],
    [["check", "--lang", "fr"], ["wrong-choice"], { option: "--lang", written: "fr", accepted: ["zh-CN", "en"] }],
    [["check", "--format", "xml"], ["wrong-choice"], { option: "--format", accepted: ["pretty", "json"] }],
    [["check", "all"], ["too-many-arguments"], { written: "all" }],
    [["new"], ["missing-argument"], { command: "new", argument: "period" }],
    [["new", "template"], ["missing-argument"], { command: "new template", argument: "name" }],
    [["new", "2020", "2021"], ["too-many-arguments"], { written: "2021" }],
    [["init", "a", "b", "--x"], ["unknown-option", "too-many-arguments"], { written: "--x" }],
    [["build", "--__proto__", "x"], ["unknown-option"], {}],
  ])("%j: %j", (words, codes, values) => {
    const line = parseCommandLine(words);
    const found = line.type === "wrong" ? line.diagnostics : [];
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (found[0]) expect(found[0].values).toMatchObject(values);
  });
});
