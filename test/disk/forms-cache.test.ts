import { mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { formsCacheName, openFormsCache } from "../../src/disk/forms-cache.ts";
import type { Style } from "../../src/styles/style.ts";
import { shippedStyle } from "../writers/sample-document.ts";
import { filesIn, folderWith } from "./temporary-folder.ts";

const gbt = shippedStyle("gbt9704");
const plain = shippedStyle("plain");

/** Puts forms into a folder's cache, as a run of the tool would. */
async function keep(folder: string, style: Style, forms: Iterable<readonly [string, unknown]>, build = "one") {
  const cache = openFormsCache(folder, build);
  for (const [asked, written] of forms) cache.formsOf(style).set(asked, written);
  await cache.write();
}

function keptIn(folder: string, style: Style, build = "one") {
  return Object.fromEntries(openFormsCache(folder, build).formsOf(style));
}

test("What was written for a style is there in the next run, for any style that is alike", async () => {
  const folder = folderWith();
  await keep(folder, gbt, [["run 1", ["<w:r>", "\u0000\u00ff", "”\n"]]]);
  expect(filesIn(folder)).toEqual([formsCacheName]);
  expect(keptIn(folder, shippedStyle("gbt9704"))).toEqual({ "run 1": ["<w:r>", "\u0000\u00ff", "”\n"] });
  expect(keptIn(folder, { ...gbt, body: { ...gbt.body, size: 15 } })).toEqual({});
});

test("Styles that a run doesn't use stay, twelve in all", async () => {
  const folder = folderWith();
  await keep(folder, plain, [["tab", "一"]]);
  await keep(folder, gbt, [["tab", "二"]]);
  expect([keptIn(folder, plain), keptIn(folder, gbt)]).toEqual([{ tab: "一" }, { tab: "二" }]);
  for (let size = 1; size <= 12; size++) await keep(folder, { ...gbt, body: { ...gbt.body, size } }, [["tab", "三"]]);
  expect(readFileSync(join(folder, formsCacheName), "utf8").split("\n")).toHaveLength(1 + 12 + 1);
});

test("Of forms without end the first four hundred are kept", async () => {
  const folder = folderWith();
  const forms = Array.from({ length: 500 }, (_, n) => [`paragraph ${n}`, [String(n)]] as const);
  await keep(folder, gbt, forms);
  expect(Object.keys(keptIn(folder, gbt))).toEqual(forms.slice(0, 400).map(([asked]) => asked));
  utimesSync(join(folder, formsCacheName), 1, 1);
  await keep(folder, gbt, forms);
  expect(statSync(join(folder, formsCacheName)).mtimeMs).toBe(1000);
});

test("Nothing is written where nothing is new", async () => {
  const folder = folderWith();
  await keep(folder, gbt, []);
  expect(filesIn(folder)).toEqual([]);
  await keep(folder, gbt, [["tab", "一"]]);
  utimesSync(join(folder, formsCacheName), 1, 1);
  await keep(folder, gbt, [["tab", "一"]]);
  expect(statSync(join(folder, formsCacheName)).mtimeMs).toBe(1000);
});

test("Another build of the tool writes its own, and a damaged file counts as empty", async () => {
  const folder = folderWith();
  const path = join(folder, formsCacheName);
  await keep(folder, gbt, [["tab", "一"]]);
  const whole = readFileSync(path);
  expect(keptIn(folder, gbt, "two")).toEqual({});
  for (const damaged of [whole.subarray(0, whole.length - 3), whole.toString().replace("一", "二"), "", "\0\0\n{}\n"]) {
    writeFileSync(path, damaged);
    expect(keptIn(folder, gbt)).toEqual({});
  }
  await keep(folder, gbt, [["tab", "二"]], "two");
  expect([keptIn(folder, gbt), keptIn(folder, gbt, "two")]).toEqual([{}, { tab: "二" }]);
});

test("It is not read through a link, and a folder in its place is no matter", async () => {
  const [folder, linked, blocked] = [folderWith(), folderWith(), folderWith({ [`${formsCacheName}/file`]: "" })];
  await keep(folder, gbt, [["tab", "一"]]);
  mkdirSync(join(linked, "out/.huibao"), { recursive: true });
  symlinkSync(join(folder, formsCacheName), join(linked, formsCacheName));
  expect(keptIn(linked, gbt)).toEqual({});
  await keep(blocked, gbt, [["tab", "一"]]);
  expect([keptIn(blocked, gbt), filesIn(blocked)]).toEqual([{}, [`${formsCacheName}/file`]]);
});
