import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import { openPackage } from "../../../src/review/package/open-package.ts";
import { readPart } from "../../../src/review/package/read-part.ts";
import { replaceParts } from "../../../src/review/package/replace-parts.ts";
import { monthlyReport } from "../../sample/sample-workspace.ts";
import { anyPlace, builtSample } from "../sample-files.ts";
import { asWord } from "../imitate/as-word.ts";
import { makeZip } from "./make-zip.ts";
import type { MadeEntry } from "./make-zip.ts";

function open(bytes: Uint8Array) {
  const { report, found } = collectDiagnostics();
  const file = openPackage(bytes, anyPlace, report);
  return { file, found: found().map(({ code, place }) => `${code} ${place?.file}`) };
}

const entry = (name: string, content = "甲", more: Partial<MadeEntry> = {}): MadeEntry => {
  return { name, content: strToU8(content), ...more };
};

/** A zip with the numbers of entries and of their bytes that its end says changed. */
function withEnd(bytes: Uint8Array, change: (end: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer, copy.length - 22));
  return copy;
}

describe("A package is opened", () => {
  test("with its parts in their order", () => {
    const { file, found } = open(makeZip([entry("b.xml", "乙"), entry("word/"), entry("word/a.xml", "甲")]));
    expect(found).toEqual([]);
    expect(file?.entries.map(({ name }) => name)).toEqual(["b.xml", "word/", "word/a.xml"]);
    expect(file && [readPart(file, "b.xml"), readPart(file, "word/a.xml"), readPart(file, "c")]).toEqual([
      "乙",
      "甲",
      undefined,
    ]);
  });

  test.each(["signed", "unsigned", "signed-64"] as const)(
    "whose sizes stand behind the data (%s), and is written again with them",
    (descriptor) => {
      const text = "甲".repeat(5000);
      const bytes = makeZip([entry("a.xml", text, { descriptor }), entry("b.xml", "乙", { descriptor, stored: true })]);
      const { file, found } = open(bytes);
      expect(found).toEqual([]);
      const again = file && replaceParts(file, new Map([["c.xml", "丙"]]));
      const reopened = again && open(again).file;
      expect(reopened && ["a.xml", "b.xml", "c.xml"].map((name) => readPart(reopened, name))).toEqual([
        text,
        "乙",
        "丙",
      ]);
      // The files as they were, before the new one and the directory.
      const files = bytes.length - 22 - 2 * (46 + 5);
      expect(again?.subarray(0, files)).toEqual(bytes.subarray(0, files));
    },
  );

  test("with something that a mail program left behind it", () => {
    const { file, found } = open(new Uint8Array([...makeZip([entry("a.xml")]), 13, 10]));
    expect([found, file && readPart(file, "a.xml")]).toEqual([[], "甲"]);
  });
});

describe("Is refused", () => {
  const sound = makeZip([entry("a.xml"), entry("b.xml")]);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an empty file", new Uint8Array(), "not-a-word-file"],
    ["a text", strToU8("huibao"), "not-a-word-file"],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-word-file"],
    ["a .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "old-or-locked-word-file"],
    ["a zip with a password", makeZip([entry("a.xml", "甲", { flags: 1 })]), "old-or-locked-word-file"],
    ["a file cut off", sound.subarray(0, sound.length - 30), "word-file-damaged"],
    ["a file of which only the begin is there", sound.subarray(0, 4), "word-file-damaged"],
    ["one whose begin is lost", new Uint8Array([...sound.subarray(0, 4), ...sound.subarray(40)]), "word-file-damaged"],
    [
      "sizes that don't stand behind the data",
      makeZip([entry("a", "甲", { descriptor: "wrong" })]),
      "word-file-damaged",
    ],
    [
      "an end that counts more",
      withEnd(sound, (end) => {
        end.setUint16(8, 3, true);
        end.setUint16(10, 3, true);
      }),
      "word-file-damaged",
    ],
    ["a directory beyond the end", withEnd(sound, (end) => end.setUint32(16, 0x7fffffff, true)), "word-file-damaged"],
    [
      "two entries that share their bytes",
      makeZip([entry("a"), entry("b", "甲", { sharesData: true, localName: "a" })]),
      "word-file-damaged",
    ],
    ["an entry with two names", makeZip([entry("a", "甲", { localName: "b" })]), "word-file-damaged"],
    ["a stored entry of two sizes", makeZip([entry("a", "甲", { stored: true, saidBytes: 9 })]), "word-file-damaged"],
    ["a name twice", makeZip([entry("word/a.xml"), entry("Word/A.xml")]), "word-part-misnamed"],
    ["a name that goes up", makeZip([entry("word/../../a.xml")]), "word-part-misnamed"],
    ["a name from the root", makeZip([entry("/word/a.xml")]), "word-part-misnamed"],
    ["a name of Windows", makeZip([entry("word\\a.xml")]), "word-part-misnamed"],
    ["a name on a drive", makeZip([entry("c:a.xml")]), "word-part-misnamed"],
    [
      "5,001 entries",
      makeZip(Array.from({ length: 5001 }, (_, index) => entry(`${index}`, ""))),
      "word-file-too-large",
    ],
    ["more than 64 MB in one part", zipSync({ a: new Uint8Array(65 * 1024 * 1024) }), "word-file-too-large"],
    [
      "more than 64 MB in several",
      zipSync({ a: new Uint8Array(33 * 1024 * 1024), b: new Uint8Array(33 * 1024 * 1024) }),
      "word-file-too-large",
    ],
  ];
  test.each(cases)("%s", (_, bytes, code) => {
    expect(open(bytes)).toEqual({ file: undefined, found: [`${code} a.docx`] });
  });
});

describe("A part can't be read", () => {
  const bomb = { name: "a", content: new Uint8Array(60 * 1024 * 1024) };

  test("that says it is small, and unpacks to no more than a little beyond that", () => {
    const { file } = open(makeZip([{ ...bomb, saidBytes: 1000 }]));
    const before = process.memoryUsage().arrayBuffers;
    expect(file && readPart(file, "a")).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  test("that says it is larger than it is, or has another checksum", () => {
    const { file } = open(makeZip([entry("a", "甲", { saidBytes: 1000 })]));
    expect(file && readPart(file, "a")).toBeUndefined();
    const changed = makeZip([entry("a", "甲乙丙", { stored: true })]);
    changed[31] = 0xe5;
    const { file: other } = open(changed);
    expect(other && readPart(other, "a")).toBeUndefined();
  });

  test("whose text is in GBK", () => {
    const { file } = open(makeZip([{ name: "a", content: new Uint8Array([0xbc, 0xd7]) }]));
    expect(file && readPart(file, "a")).toBeUndefined();
  });
});

test("Whatever of a file is damaged, it is read or refused, and nothing else happens", async () => {
  const built = await builtSample(monthlyReport);
  for (let at = 0; at < built.length; at += 97) {
    for (const value of [0, 0xff]) {
      const broken = built.slice();
      broken[at] = value;
      const { file } = open(broken);
      for (const { name } of file?.entries ?? []) if (file) readPart(file, name);
    }
  }
});

test("What is not replaced keeps its bytes and its place, also in a file that Word saved", async () => {
  for (const bytes of [await builtSample(monthlyReport), asWord(await builtSample(monthlyReport))]) {
    const { file } = open(bytes);
    const changed =
      file &&
      replaceParts(
        file,
        new Map([
          ["word/document.xml", "<甲/>"],
          ["word/new.xml", "乙"],
        ]),
      );
    const again = changed && open(changed).file;
    expect(again?.entries.map(({ name }) => name)).toEqual([
      ...(file?.entries ?? []).map(({ name }) => name),
      "word/new.xml",
    ]);
    expect(again && [readPart(again, "word/document.xml"), readPart(again, "word/new.xml")]).toEqual(["<甲/>", "乙"]);
    for (const [index, { name, zipped }] of (file?.entries ?? []).entries()) {
      if (name !== "word/document.xml") expect(again?.entries[index]?.zipped.local).toEqual(zipped.local);
    }
    expect(file && replaceParts(file, new Map())).toEqual(bytes);
  }
});
