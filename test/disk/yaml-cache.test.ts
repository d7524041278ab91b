import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";

import { openYamlCache, yamlCacheName } from "../../src/disk/yaml-cache.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import type { SourceText } from "../../src/source/source.ts";
import { findingsOf } from "../source/findings.ts";
import { filesIn, folderWith } from "./temporary-folder.ts";

const january = sourceText("data/a/2020-01.yaml", '时段: 2020-01\n会议:\n  - { 日期: 2020-01-02, 议题: "研究工作" }\n');
const february = sourceText("data/a/2020-02.yaml", "时段: 2020-02\n会议: []\n");
const untidy = sourceText("data/a/2020-03.yaml", "时段: 2020-03\n会议：[]\n");
const both = [january, february];

/** Reads the files with the folder's cache, and keeps what was read. */
async function readIn(folder: string, sources: readonly SourceText[], version = "1.0.0") {
  const cache = openYamlCache(folder, version, sources);
  const result = findingsOf((report) => sources.map((source) => cache.read(source, report)));
  await cache.write();
  return result;
}

function readWithout(sources: readonly SourceText[]) {
  return findingsOf((report) => sources.map((source) => readYaml(source, report)));
}

function cacheOf(folder: string): string {
  return readFileSync(join(folder, yamlCacheName), "utf8");
}

/** A cache that is sound as a file, whatever stands in it. */
function forge(folder: string, body: string): void {
  const hash = createHash("sha256").update(body).digest("hex");
  writeFileSync(join(folder, yamlCacheName), `huibao-yaml 1 1.0.0 ${hash}\n${body}`);
}

describe("what was read before", () => {
  test("is given again, and the cache is left alone when nothing has changed", async () => {
    const folder = folderWith();
    expect(await readIn(folder, both)).toEqual(readWithout(both));
    expect(filesIn(folder)).toEqual([yamlCacheName]);
    utimesSync(join(folder, yamlCacheName), 1, 1);
    expect(await readIn(folder, both)).toEqual(readWithout(both));
    expect(statSync(join(folder, yamlCacheName)).mtimeMs).toBe(1000);
  });

  test("really comes from the cache: a text that was changed in it shows", async () => {
    const folder = folderWith();
    await readIn(folder, both);
    forge(folder, cacheOf(folder).replace(/^.*\n/, "").replace("研究工作", "改过"));
    expect(JSON.stringify((await readIn(folder, both)).value)).toContain("改过");
  });

  test("is known under another name, with the places in the file of that name", async () => {
    const folder = folderWith();
    await readIn(folder, [january]);
    const before = cacheOf(folder);
    const moved = [{ ...january, name: "data/b/2020-01.yaml" }];
    expect(await readIn(folder, moved)).toEqual(readWithout(moved));
    expect(cacheOf(folder)).toBe(before);
  });

  test("is dropped when its file is gone or has changed", async () => {
    const folder = folderWith();
    await readIn(folder, both);
    const changed = sourceText(january.name, january.text.replace("02", "03"));
    await readIn(folder, [changed, february]);
    const afresh = folderWith();
    await readIn(afresh, [changed, february]);
    expect(cacheOf(folder)).toBe(cacheOf(afresh));
    await readIn(folder, [february]);
    expect(cacheOf(folder).trim().split("\n")).toHaveLength(2);
  });

  test("stays while the file is there, also in a run that doesn't read it", async () => {
    const folder = folderWith();
    await readIn(folder, both);
    const before = cacheOf(folder);
    const cache = openYamlCache(folder, "1.0.0", both);
    findingsOf((report) => cache.read(february, report));
    await cache.write();
    expect(cacheOf(folder)).toBe(before);
  });

  test("is read anew by another version of the tool", async () => {
    const folder = folderWith();
    await readIn(folder, both);
    forge(folder, cacheOf(folder).replace(/^.*\n/, "").replace("研究工作", "改过"));
    expect(await readIn(folder, both, "1.0.1")).toEqual(readWithout(both));
    expect(cacheOf(folder)).toMatch(/^huibao-yaml 1 1\.0\.1 /);
  });
});

test("a file in which something is wrong is read, and told of, every time", async () => {
  const folder = folderWith();
  const expected = readWithout([untidy, february]);
  expect(expected.found).toHaveLength(1);
  expect(await readIn(folder, [untidy, february])).toEqual(expected);
  const before = cacheOf(folder);
  expect(await readIn(folder, [untidy, february])).toEqual(expected);
  expect(cacheOf(folder)).toBe(before);
  expect(before.trim().split("\n")).toHaveLength(2);
});

describe("a cache that can't be relied on changes no result", () => {
  test("damaged in any byte, or cut off anywhere", async () => {
    const folder = folderWith();
    await readIn(folder, both);
    const path = join(folder, yamlCacheName);
    const bytes = readFileSync(path);
    const expected = readWithout(both);
    const damaged = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), fc.boolean());
    fc.assert(
      fc.property(damaged, ([at, change, cut]) => {
        const other = Buffer.from(bytes.subarray(0, cut ? at : undefined));
        if (!cut) other[at] = (other[at] ?? 0) ^ change;
        writeFileSync(path, other);
        const cache = openYamlCache(folder, "1.0.0", both);
        expect(findingsOf((report) => both.map((source) => cache.read(source, report)))).toEqual(expected);
      }),
    );
  });

  test.each([
    ["something else", "[1,2,3]"],
    ["nothing", ""],
    ["nodes that don't fit the text", "[0,999,1]"],
    ["lists in lists without end", `[${"2,0,2,1,".repeat(100_000)}0,0,2]`],
  ])("well made, but with %s for a file: it is read anew, and the cache is mended", async (_title, entry) => {
    const folder = folderWith();
    await readIn(folder, both);
    const sound = cacheOf(folder);
    forge(
      folder,
      sound.replace(/^.*\n/, "").replaceAll(/ .*/g, () => ` ${entry}`),
    );
    expect(await readIn(folder, both)).toEqual(readWithout(both));
    expect(cacheOf(folder)).toBe(sound);
  });

  test("a folder, or a link to somewhere else, which is neither read nor written", async () => {
    const elsewhere = folderWith();
    await readIn(elsewhere, both);
    forge(elsewhere, cacheOf(elsewhere).replace(/^.*\n/, "").replace("研究工作", "改过"));
    const there = cacheOf(elsewhere);
    const linked = folderWith();
    mkdirSync(join(linked, "out/.huibao"), { recursive: true });
    symlinkSync(join(elsewhere, yamlCacheName), join(linked, yamlCacheName));
    expect(await readIn(linked, both)).toEqual(readWithout(both));
    expect(cacheOf(elsewhere)).toBe(there);
    const folder = folderWith({ [`${yamlCacheName}/file`]: "" });
    expect(await readIn(folder, both)).toEqual(readWithout(both));
    expect(filesIn(folder)).toEqual([`${yamlCacheName}/file`]);
  });
});

test("a disk that refuses is no matter", async () => {
  const folder = folderWith({ out: "a file where the folder should be" });
  expect(await readIn(folder, both)).toEqual(readWithout(both));
  expect(filesIn(folder)).toEqual(["out"]);
});

test("two builds at once leave one whole cache and nothing beside it", async () => {
  const folder = folderWith();
  const [one, other] = await Promise.all([readIn(folder, both), readIn(folder, [february])]);
  expect([one, other]).toEqual([readWithout(both), readWithout([february])]);
  expect(filesIn(folder)).toEqual([yamlCacheName]);
  expect(await readIn(folder, both)).toEqual(readWithout(both));
});
