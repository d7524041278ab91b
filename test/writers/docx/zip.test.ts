import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "@jest/globals";

import { zipEntry, zipPackage } from "../../../src/writers/docx/zip.ts";

test("Entries deflated one by one make a package that unpacks to the same files in the same order", () => {
  const files = { "b.xml": "<b/>", "a/甲.xml": "甲".repeat(5_000), "c.xml": "" };
  const bytes = zipPackage(Object.entries(files).map(([name, text]) => zipEntry(name, strToU8(text))));
  const unpacked = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(unpacked).toEqual(Object.entries(files));
});

test("A kept entry may stand in several packages", () => {
  const kept = zipEntry("kept.xml", strToU8("甲"));
  const first = zipPackage([kept]);
  zipPackage([zipEntry("other.xml", strToU8("乙")), kept]);
  expect(zipPackage([kept])).toEqual(first);
});
