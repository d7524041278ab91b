import { readFileSync } from "node:fs";

import { beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { extractRawText } from "mammoth";

import { writeProofCopy } from "../../../src/review/proof/write-proof-copy.ts";
import { addComments, commentMarks } from "../../../src/review/rewrite/add-comments.ts";

import { unpack } from "../../writers/docx/unpacked.ts";
import { trackedReplace } from "../imitate/tracked-edits.ts";
import { readSound } from "../sample-files.ts";
import { sampleOrders } from "../../sample/sample-workspace.ts";
import { commentTexts, commentsWithin, plain, proofSample } from "./proofed.ts";
import type { Proofed } from "./proofed.ts";

/** Everything a person reads, in its order: by mammoth, which knows nothing of us. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

describe.each(sampleOrders)("The proof copy of the report $template", (order) => {
  let proofed: Proofed;
  beforeAll(async () => {
    proofed = await proofSample(order);
  });

  test("has at each figure a comment that names its line, or lists it on the last page with its line", () => {
    const { copy, figures } = proofed;
    const parts = unpack(copy);
    const xml = parts.get("word/document.xml") ?? "";
    const page = plain(xml.slice(xml.indexOf('w:name="_huibao_proof"')));
    const comments = commentTexts(parts.get("word/comments.xml") ?? "");
    const silent = figures.filter(({ phrase, figure, part }) => {
      const place = figure.records[0]?.place ?? figure.places[0] ?? phrase.place;
      const line = `${place.file}:`;
      const texts = commentsWithin(xml, phrase.anchor).map((id) => comments.get(id) ?? "");
      if (texts.length > 0) return !texts.some((text) => text.includes(line));
      return !page.includes(line) || !page.includes(part.text.slice(0, 10));
    });
    expect(silent.map(({ phrase }) => phrase.expression)).toEqual([]);
    expect(comments.size).toBeGreaterThan(10);
  });

  test("tells of each figure every line that it comes from, up to ten", () => {
    const { copy, figures } = proofed;
    const parts = unpack(copy);
    const xml = parts.get("word/document.xml") ?? "";
    const comments = commentTexts(parts.get("word/comments.xml") ?? "");
    const untold = figures.flatMap(({ phrase, figure }) => {
      const texts = commentsWithin(xml, phrase.anchor).map((id) => comments.get(id) ?? "");
      const lines = figure.places.slice(0, 10).map(({ file, line }) => `${file}:${line}`);
      return texts.length === 0 || figure.records.length > 10
        ? []
        : lines.filter((line) => !texts.join("\n").includes(line));
    });
    expect(untold).toEqual([]);
  });

  test("reads as the report does up to its last page", async () => {
    const { built, copy } = proofed;
    const own = await textOf(built);
    const whole = await textOf(copy);
    const page = whole.slice(own.trimEnd().length).trimStart();
    expect(whole.startsWith(own.trimEnd())).toBe(true);
    expect(page.startsWith("核对附页")).toBe(true);
  });

  test("has the report's paragraphs and anchors, each as it was, before those of its last page", () => {
    const { built, copy } = proofed;
    const read = (bytes: Uint8Array, part: string) =>
      readSound(bytes)
        .paragraphs.filter((paragraph) => paragraph.part === part)
        .map(({ text, anchors, skeleton }) => ({
          text,
          skeleton,
          anchors: anchors.map(({ name, from, to }) => [name, from, to]),
        }));
    for (const part of ["word/document.xml", "word/footnotes.xml"]) {
      const own = read(built, part);
      expect(read(copy, part).slice(0, own.length)).toEqual(own);
    }
  });

  test("has each comment's marks once, in their order, and ids of their own", () => {
    const { copy } = proofed;
    const parts = unpack(copy);
    const xml = parts.get("word/document.xml") ?? "";
    const ids = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, id = ""]) => id);
    const starts = ids(/<w:commentRangeStart w:id="(\d+)"/g);
    const listed = [...commentTexts(parts.get("word/comments.xml") ?? "").keys()];
    expect(new Set(starts).size).toBe(starts.length);
    expect(ids(/<w:commentRangeEnd w:id="(\d+)"/g).toSorted()).toEqual(starts.toSorted());
    expect(ids(/<w:commentReference w:id="(\d+)"/g).toSorted()).toEqual(starts.toSorted());
    expect(listed).toEqual(starts);
  });

  test("is told from the report by a property, and every other part is the report's own", () => {
    const { built, copy } = proofed;
    expect([readSound(built).identity.copy, readSound(copy).identity.copy]).toEqual([undefined, "proof"]);
    const [own, proof] = [unpack(built), unpack(copy)];
    const changed = [...proof.keys()].filter((name) => own.get(name) !== proof.get(name)).toSorted();
    expect(changed.filter((name) => name !== "word/footnotes.xml")).toEqual([
      "[Content_Types].xml",
      "docProps/custom.xml",
      "word/_rels/document.xml.rels",
      "word/comments.xml",
      "word/document.xml",
    ]);
  });
});

test("The same report gives the same bytes", async () => {
  const [order = { template: "", unit: "", period: "" }] = sampleOrders;
  const [one, other] = [await proofSample(order), await proofSample(order)];
  expect(Buffer.compare(one.copy, other.copy)).toBe(0);
});

test("A file that LibreOffice saved has its comments at the same figures", async () => {
  const monthly = { template: "monthly", unit: "yi-county", period: "2020-02" };
  const saved = readFileSync(new URL("../saved-by-libreoffice.docx", import.meta.url));
  const [own, other] = [await proofSample(monthly), await proofSample(monthly, [], () => saved)];
  const textsIn = (copy: Uint8Array) => [...commentTexts(unpack(copy).get("word/comments.xml") ?? "").values()];
  // What the facts say otherwise since it was saved is told in it.
  const since = textsIn(other.copy).filter((text) => text.startsWith("注意："));
  expect(textsIn(other.copy).length - since.length).toBeGreaterThan(60);
  expect(textsIn(own.copy).filter((text) => !textsIn(other.copy).some((one) => one.endsWith(text)))).toEqual([]);
});

test("Comments and tracked changes that are in the file stay as they are", async () => {
  const monthly = { template: "monthly", unit: "yi-county", period: "2020-02" };
  const { built, figures } = await proofSample(monthly);
  const { anchor = "" } = figures.find(({ phrase }) => phrase.expression === "count meetings")?.phrase ?? {};
  const { copy } = await proofSample(monthly, [], (bytes) => withComment(trackedReplace(bytes, anchor, "5"), anchor));
  const parts = unpack(copy);
  const comments = [...commentTexts(parts.get("word/comments.xml") ?? "").entries()];
  expect(comments[0]).toEqual(["7", "局长：请再核对"]);
  expect(new Set(comments.map(([id]) => id)).size).toBe(comments.length);
  expect(parts.get("word/document.xml")).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>4<\/w:delText>.*<w:ins [^>]*>/s);
  expect(commentTexts(unpack(copy).get("word/comments.xml") ?? "").size).toBeGreaterThan(
    commentTexts(unpack(built).get("word/comments.xml") ?? "").size + 60,
  );
});

test("A proof copy of six pages is written in less than half a second", async () => {
  const [order = { template: "", unit: "", period: "" }] = sampleOrders;
  const { report, built } = await proofSample(order);
  const begin = performance.now();
  writeProofCopy(readSound(built), report);
  expect(performance.now() - begin).toBeLessThan(500);
});

/** The file with a comment of somebody at an anchor. */
function withComment(bytes: Uint8Array, anchor: string): Uint8Array {
  const paragraphs = [{ text: "局长：请再核对" }];
  const added = addComments(
    (part) => unpack(bytes).get(part),
    [{ id: 7, author: "局长", date: "2020-03-01T00:00:00Z", paragraphs }],
  );
  const { open, close } = commentMarks(7, "w:");
  const start = new RegExp(`<w:bookmarkStart (?=[^>]*w:name="${anchor}")[^>]*>`);
  const document = (unpack(bytes).get("word/document.xml") ?? "").replace(start, (tag) => open + close + tag);
  const parts = { ...unzipSync(bytes) };
  for (const [name, xml] of [...added, ["word/document.xml", document] as const]) parts[name] = strToU8(xml);
  return zipSync(parts);
}
