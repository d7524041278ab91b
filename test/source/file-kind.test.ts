import { strToU8, zipSync } from "fflate";
import { expect, test } from "@jest/globals";

import { fileKind } from "../../src/source/file-kind.ts";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const stream = (name: string) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each([
  ["a zip", zipSync({ a: strToU8("甲") }), "zip"],
  ["an old office file", Uint8Array.from([...compound, ...stream("WordDocument")]), "compound"],
  ["one with a password", Uint8Array.from([...compound, 9, ...stream("EncryptedPackage")]), "locked"],
  ["a PDF", strToU8("%PDF-1.7"), "pdf"],
  ["a text", strToU8("时段: 2020-02"), undefined],
  ["a file cut off in its first bytes", Uint8Array.from(compound.slice(0, 5)), undefined],
  ["an empty file", new Uint8Array(), undefined],
])("%s is told by its bytes", (_, bytes, kind) => {
  expect(fileKind(bytes)).toBe(kind);
});
