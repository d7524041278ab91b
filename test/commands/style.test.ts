import { expect, test } from "@jest/globals";

import { folderWith } from "../disk/temporary-folder.ts";
import { run, runForJson } from "./run.ts";

const huibao = "units:\n  bureau: { name: 示例局, short: 本局 }\n";
const own = "extends: gbt9704\npage:\n  left: 28\n  right: 28\nbody:\n  pitch: 33\n";

function workspace(styles: { readonly [name: string]: string } = {}) {
  const files = Object.entries(styles).map(([name, text]) => [`templates/styles/${name}.yaml`, text]);
  return folderWith({ "huibao.yaml": huibao, ...Object.fromEntries(files) });
}

test("style lists the package's styles and the workspace's own, one a line, in columns under heads", async () => {
  const { code, stdout, stderr } = await run(workspace({ office: own }), ["style"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "  版式             中文名          来源      纸张             正文                  版头      沿用",
    "  briefing         简报            自带      210×297毫米      仿宋 三号             简报报头  gbt9704",
    "  gbt9704          汇报            自带      210×297毫米      仿宋 三号             无",
    "  gbt9704-ink      汇报（按字面）  自带      210×297毫米      仿宋 三号             无        gbt9704",
    "  office                           本工作区  210×297毫米      仿宋 三号             无        gbt9704",
    "  plain            简明            自带      210×297毫米      宋体 小四             无",
    "  plain-en         英文            自带      210×297毫米      Times New Roman 11磅  无",
    "  plain-en-letter  英文（信纸）    自带      215.9×279.4毫米  Times New Roman 11磅  无        plain-en",
    "  redhead          红头文件        自带      210×297毫米      仿宋 三号             红头      gbt9704",
    "  summary          总结            自带      210×297毫米      仿宋 三号             无        gbt9704",
    "",
  ]);
});

test("style with a name shows it, and each value that differs from the standard with clause and grade", async () => {
  const { code, stdout, stderr } = await run(workspace({ office: own }), ["style", "office"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "office",
    "  文件  templates/styles/office.yaml，本工作区",
    "  沿用  gbt9704",
    "  纸张  210×297毫米，上37、下35、左28、右28毫米",
    "  版心  154×225毫米，19行×28字",
    "  字体  仿宋（可代以仿宋_GB2312、FangSong）",
    "        楷体（可代以楷体_GB2312、KaiTi）",
    "        黑体（可代以SimHei）",
    "        宋体（可代以SimSun）",
    "        方正小标宋简体（可代以方正小标宋_GBK、华文中宋）",
    "  正文  仿宋 三号，行距33磅",
    "  标题  方正小标宋简体 二号，行距35磅",
    "  层次  一、黑体，（一）楷体，1.仿宋，（1）仿宋，①仿宋",
    "  版头  无",
    "  版记  无",
    "  页码  — 1 —，外侧",
    "",
    "与GB/T 9704-2012不同之处（2处）：",
    "  项目                  本版式  国家标准  条款   性质",
    "  page.right  右边距    28毫米  26毫米    5.2.1  推算",
    "  body.lines  每页行数  19行    22行      5.2.3  一般",
    "",
  ]);
});

test("a style that is as the standard says so, in English, too", async () => {
  const { stdout } = await run(workspace(), ["style", "redhead", "--lang", "en"]);
  expect(stdout).toContain("  head         red head\n");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("Nothing differs from GB/T 9704-2012.");
});

test("style tells another program the same", async () => {
  const { stdout } = await run(workspace({ office: own }), ["style", "office", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    written: [],
    style: {
      name: "office",
      file: "templates/styles/office.yaml",
      own: true,
      sound: true,
      extends: ["gbt9704"],
      page: { right: 28 },
      body: { font: "仿宋", size: 16, pitch: 33, lines: 19, characters: 28 },
      differences: [
        { path: "page.right", found: 28, standard: 26, unit: "mm", clause: "5.2.1", grade: "derived" },
        { path: "body.lines", found: 19, standard: 22, unit: "lines", clause: "5.2.3", grade: "general" },
      ],
    },
  });
});

test("a difference in a heading names its level", async () => {
  const headings = ["黑体", "黑体", "仿宋", "仿宋", "仿宋"].map((font) => `  - { font: ${font}, number: none }\n`);
  const folder = workspace({ office: `extends: gbt9704\nheadings:\n${headings.join("")}` });
  const { stdout } = await run(folder, ["style", "office"]);
  expect(stdout).toContain("  headings.2.font    第二层标题字体  黑体    楷体      7.3.3  一般\n");
  expect(stdout).toContain("  headings.2.number  第二层标题序号  无      （一）    7.3.3  可以\n");
});

test("a style with faults is listed as such, and its faults are told", async () => {
  const folder = workspace({ office: "extends: gbt9740\n", other: "extends: gbt9704\npage: { left: wide }\n" });
  const { code, stdout, stderr } = await run(folder, ["style"]);
  expect(code).toBe(1);
  expect(stdout).toContain("  office                           本工作区  有误，见提示\n");
  expect(stderr).toContain("templates/styles/office.yaml:1:10");
  expect(stderr).toContain("templates/styles/other.yaml:2:15");
  const alone = await runForJson(folder, ["style", "office"]);
  expect(alone).toMatchObject({ code: 1, found: ["style-unknown-extended templates/styles/office.yaml:1"] });
});

test("what is wrong elsewhere in the workspace is no matter of styles", async () => {
  const folder = folderWith({ "huibao.yaml": huibao, "data/bureau/2020-02.yaml": "period: 2020-03\n" });
  expect(await runForJson(folder, ["style", "plain"])).toMatchObject({ code: 0, found: [] });
});

test("a style may be named by its label, and an unknown name like a label finds that", async () => {
  expect((await run(workspace(), ["style", "简报"])).stdout).toMatch(/^briefing\n/);
  expect((await run(workspace(), ["style", "红头文"])).stderr).toContain("“红头文件”");
  const stolen = workspace({ 院里: "extends: 红头\n" });
  expect(await runForJson(stolen, ["style", "院里"])).toMatchObject({ code: 0, found: [] });
});

test("a style that nobody wrote is told, and no workspace", async () => {
  expect(await runForJson(workspace(), ["style", "gbt97"])).toMatchObject({ code: 2, found: ["unknown-report-style"] });
  expect(await runForJson(folderWith(), ["style"])).toMatchObject({ code: 2, found: ["no-workspace"] });
});
