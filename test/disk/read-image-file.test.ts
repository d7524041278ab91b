import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { imageFilesOf } from "../../src/disk/read-image-file.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huibao-images-"));
  mkdirSync(join(folder, "workspace", "images"), { recursive: true });
  mkdirSync(join(folder, "workspace-beside"));
  writeFileSync(join(folder, "workspace", "images", "a.png"), "abc");
  writeFileSync(join(folder, "workspace", "large.png"), new Uint8Array(20_000_001));
  writeFileSync(join(folder, "outside.png"), "secret");
  writeFileSync(join(folder, "workspace-beside", "b.png"), "secret");
  symlinkSync(join(folder, "outside.png"), join(folder, "workspace", "out.png"));
  symlinkSync("images", join(folder, "workspace", "linked"));
  symlinkSync("../workspace-beside", join(folder, "workspace", "beside"));
  symlinkSync("loop.png", join(folder, "workspace", "loop.png"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(file: string): unknown {
  const found = imageFilesOf(join(folder, "workspace"))(file);
  return found instanceof Uint8Array ? new TextDecoder().decode(found) : found;
}

test("A picture of the workspace is read, through a link within it, too", () => {
  expect(read("images/a.png")).toBe("abc");
  expect(read("linked/a.png")).toBe("abc");
});

test("A file outside of the workspace is refused, however it is reached", () => {
  for (const file of ["../outside.png", "out.png", "beside/b.png", "../workspace-beside/b.png"]) {
    expect([file, read(file)]).toEqual([file, { reason: "outside" }]);
  }
});

test("What is missing, too large, a folder or a link to itself is refused by its reason", () => {
  expect(read("images/b.png")).toEqual({ reason: "missing" });
  expect(read("images/a.png/b.png")).toEqual({ reason: "missing" });
  expect(read("large.png")).toEqual({ reason: "bytes", megabytes: 21, limit: 20 });
  expect(read("images")).toEqual({ reason: "no-file" });
  expect(read("loop.png")).toEqual({ reason: "unreadable", error: "ELOOP" });
});
