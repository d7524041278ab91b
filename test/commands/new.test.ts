import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units: { shi: { name: 市局 }, jia: { name: 甲县民政局 } }\ndefaults: { unit: shi, style: plain }\n";

describe("new", () => {
  test("makes a facts file that checks clean, with the levels of the file before as comments", async () => {
    const folder = folderWith({
      "huibao.yaml": huibao,
      "data/shi/2020-01.yaml": "period: 2020-01\nindicators: { residents: 1111 }\n",
      "data/shi/2020-02.yaml": "period: 2020-02\nindicators: { residents: 2222 }\n",
      "data/shi/2020-05.yaml": "period: 2020-05\nindicators: { residents: 5555 }\n",
    });
    expect(await run(folder, ["new", "2020-03"])).toEqual({ code: 0, stdout: "data/shi/2020-03.yaml\n", stderr: "" });
    const text = readFileSync(join(folder, "data/shi/2020-03.yaml"), "utf8");
    expect(text).toMatch(/^#.*2222/m);
    expect(text).not.toMatch(/1111|5555/);
    expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
  });

  test("makes one for another unit, named by its name", async () => {
    const folder = folderWith({ "huibao.yaml": huibao });
    const { stdout } = await run(folder, ["new", "2020-Q1", "--unit", "甲县民政局"]);
    expect(stdout).toBe("data/jia/2020-Q1.yaml\n");
  });

  test("never writes over a file", async () => {
    const folder = folderWith({ "huibao.yaml": huibao, "data/shi/2020-03.yaml": "period: 2020-03\n" });
    expect(await runForJson(folder, ["new", "2020-03"])).toMatchObject({ code: 2, found: ["file-exists"] });
    expect(readFileSync(join(folder, "data/shi/2020-03.yaml"), "utf8")).toBe("period: 2020-03\n");
  });

  test("is not kept from it by faults elsewhere, but by faults of the units", async () => {
    const folder = folderWith({ "huibao.yaml": huibao, "data/shi/2020-02.yaml": "period: 2020-99\n" });
    expect((await runForJson(folder, ["new", "2020-03"])).code).toBe(0);
    writeFileSync(join(folder, "huibao.yaml"), "units: { 'a:b': { name: 市局 } }\n");
    const { code, written, found } = await runForJson(folder, ["new", "2020-04"]);
    expect([code, written]).toEqual([1, []]);
    expect(found).toContain("unsafe-unit-id huibao.yaml:1");
  });

  test.each([
    [["new", "2020-3"], ["wrong-period"]],
    [["new", "2020-03", "--unit", "yi"], ["unit-not-found"]],
  ])("%j is a wrong command line", async (words, found) => {
    expect(await runForJson(folderWith({ "huibao.yaml": huibao }), words)).toMatchObject({ code: 2, found });
  });
});

describe("new template", () => {
  const ledger =
    "ledger: rain\nzh: 雨情\nen: Rain\nfields: { date: { zh: 日期, en: date, type: date, required: true } }\n";

  test.each(["zh-CN", "en"])(
    "makes a template in %s that checks clean and builds once a blank facts file says that there was nothing",
    async (locale) => {
      const folder = folderWith({
        "huibao.yaml": `locale: ${locale}\n${huibao}`,
        "templates/ledgers/rain.yaml": ledger,
      });
      expect((await run(folder, ["new", "template", "月报"])).stdout).toBe("templates/reports/月报.md.hbs\n");
      expect(await runForJson(folder, ["check"])).toMatchObject({ code: 0, found: [] });
      await run(folder, ["new", "2020-03"]);
      const unfilled = await runForJson(folder, ["build", "2020-03", "--template", "月报"]);
      expect(unfilled.code).toBe(1);
      expect(new Set(unfilled.found.map((finding) => finding.split(" ")[0]))).toEqual(new Set(["ledger-not-reported"]));
      const facts = join(folder, "data/shi/2020-03.yaml");
      writeFileSync(
        facts,
        readFileSync(facts, "utf8").replaceAll(/^#(\S+):$/gm, (line, name: string) =>
          /^(?:公文|指标|材料|document|indicators|notes)$/.test(name) ? line : `${name}: []`,
        ),
      );
      expect(await runForJson(folder, ["build", "2020-03", "--template", "月报"])).toMatchObject({
        code: 0,
        written: ["out/shi/2020-03-月报.docx"],
        found: [],
      });
    },
  );

  test("has a section for each ledger, also for a workspace's own", async () => {
    const folder = folderWith({ "huibao.yaml": huibao, "templates/ledgers/rain.yaml": ledger });
    await run(folder, ["new", "template", "weekly"]);
    const text = readFileSync(join(folder, "templates/reports/weekly.md.hbs"), "utf8");
    expect(text).toContain("\n# 会议\n\n{{#if 会议}}\n");
    expect(text).toContain("\n# 雨情\n\n{{#if 雨情}}\n");
  });

  test("never writes over a template, and takes no name that is a path", async () => {
    const folder = folderWith({ "huibao.yaml": huibao, "templates/reports/own.md.hbs": "mine" });
    expect(await runForJson(folder, ["new", "template", "own"])).toMatchObject({ code: 2, found: ["file-exists"] });
    for (const name of ["../x", "a/b", "CON", "a.", ".a"]) {
      expect((await runForJson(folder, ["new", "template", name])).found).toEqual(["unusable-name"]);
    }
  });
});
