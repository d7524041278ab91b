import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { beforeAll, expect, test } from "@jest/globals";

import { filesIn, folderWith } from "./disk/temporary-folder.ts";

/** The compiled program: `npm test` compiles it first. */
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const report = "out/shili/2020-02-monthly.docx";

beforeAll(() => {
  if (!existsSync(cli)) throw new Error("dist/cli.js is missing: run npm test, or npm run build first");
});

/** Runs a shell line in which `huibao` is the compiled program. */
function shell(folder: string, line: string, environment: { readonly [name: string]: string } = {}) {
  const script = `huibao() { "${process.execPath}" "${cli}" "$@"; }; ${line}`;
  const env = { PATH: process.env["PATH"] ?? "", ...environment };
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

function newWorkspace(): string {
  const folder = folderWith();
  shell(folder, "huibao init");
  return folder;
}

function hashOfReport(folder: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, report)))
    .digest("hex");
}

test("it works from a fresh folder to a finished report", () => {
  const folder = folderWith();
  expect(shell(folder, "huibao init a && cd a && huibao check && huibao build")).toEqual({
    status: 0,
    stdout: `a/data/shili/2020-02.yaml\na/huibao.yaml\na/templates/reports/monthly.md.hbs\n${report}\n`,
    stderr: "",
  });
});

test("the exit code tells done, wrong facts and wrong use apart", () => {
  const folder = newWorkspace();
  expect(shell(folder, "huibao build").status).toBe(0);
  expect(shell(folder, "huibao build --untt x").status).toBe(2);
  expect(shell(folder, "huibao").status).toBe(2);
  writeFileSync(join(folder, "data/shili/2020-03.yaml"), "period: 2020-3\n");
  expect(shell(folder, "huibao check").status).toBe(1);
  expect(shell("/", "huibao check").status).toBe(2);
});

test("a reader that closes the pipe is met quietly, and the exit code stays true", () => {
  const folder = newWorkspace();
  expect(shell(folder, "huibao --help | head -1; exit ${PIPESTATUS[0]}")).toMatchObject({ status: 0, stderr: "" });
  expect(shell(folder, "huibao build | true; exit ${PIPESTATUS[0]}")).toMatchObject({ status: 0, stderr: "" });
  expect(shell(folder, "huibao build --x 2>&1 | true; exit ${PIPESTATUS[0]}")).toMatchObject({ status: 2 });
});

// Linux has a device that is always full.
(existsSync("/dev/full") ? test : test.skip)("output that can't be written is a failure", () => {
  expect(shell(newWorkspace(), "huibao build > /dev/full").status).toBe(2);
});

test("without a terminal there are no escapes; FORCE_COLOR asks for them, NO_COLOR never has them", () => {
  const folder = newWorkspace();
  expect(shell(folder, "huibao build --x").stderr).not.toContain("\u001B");
  expect(shell(folder, "huibao build --x", { FORCE_COLOR: "1" }).stderr).toContain("\u001B[31m");
  expect(shell(folder, "huibao build --x", { FORCE_COLOR: "1", NO_COLOR: "1" }).stderr).not.toContain("\u001B");
});

test("time zone, locale and folder don't show in the bytes", () => {
  const folders = [
    { TZ: "Pacific/Auckland", LC_ALL: "en_US.UTF-8" },
    { TZ: "America/Adak", LANG: "zh_CN.UTF-8" },
  ].map((environment) => {
    const folder = newWorkspace();
    shell(folder, "huibao build", environment);
    return folder;
  });
  expect(new Set(folders.map(hashOfReport)).size).toBe(1);
});

test("a run that is killed leaves the old report or the new one, and the next run clears up", () => {
  const folder = newWorkspace();
  const facts = join(folder, "data/shili/2020-02.yaml");
  const text = readFileSync(facts, "utf8");
  const states = [text, text.replace("12.5", "13.5")];
  const whole = new Set(
    states.map((state) => {
      writeFileSync(facts, state);
      shell(folder, "huibao build");
      return hashOfReport(folder);
    }),
  );
  expect(whole.size).toBe(2);
  for (let run = 0; run < 4; run++) {
    writeFileSync(facts, states[run % 2] ?? text);
    shell(folder, `timeout -s KILL 0.${30 + run * 9} "${process.execPath}" "${cli}" build`);
    expect(whole.has(hashOfReport(folder))).toBe(true);
  }
  expect(shell(folder, "huibao build").status).toBe(0);
  expect(readdirSync(join(folder, "out/shili"))).toEqual(["2020-02-monthly.docx"]);
});

test("check changes no file", () => {
  const folder = newWorkspace();
  const before = filesIn(folder);
  shell(folder, "huibao check");
  expect(filesIn(folder)).toEqual(before);
});

test("a folder for temporary files that isn't there keeps the PDF away, and nothing else", () => {
  const folder = newWorkspace();
  const given = { HUIBAO_SOFFICE: process.execPath, TMPDIR: join(folder, "gone"), LANG: "en_GB" };
  const { status, stdout, stderr } = shell(folder, "huibao build --to docx,pdf", given);
  expect([status, stdout]).toEqual([2, `${report}\n`]);
  expect(stderr).toContain("error write-refused");
});
