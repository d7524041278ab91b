import { describe, expect, test } from "@jest/globals";

import { testWithLibreOffice } from "../../disk/libreoffice/soffice.ts";
import { countyReport, monthlyReport, sampleOrders } from "../../sample/sample-workspace.ts";
import { builtSample, readSound } from "../sample-files.ts";
import { asWord } from "./as-word.ts";
import { anchorText, removeBookmark, replaceAnchorText, retype, swapAnchoredRuns, swapTexts } from "./edit-anchors.ts";
import { deleteParagraph, deleteSentence, doubleParagraph } from "./edit-paragraphs.ts";
import { partOf } from "./edit-parts.ts";
import { throughLibreOffice } from "./through-libreoffice.ts";
import { trackedDeletion, trackedParagraph, trackedReplace } from "./tracked-edits.ts";

/** What a reader sees of a file, and what of it we know again. */
function seen(bytes: Uint8Array) {
  const { paragraphs, base, identity } = readSound(bytes);
  return {
    base,
    identity,
    // LibreOffice writes the footers once for each section.
    paragraphs: paragraphs
      .filter(({ stands }) => stands.type !== "margin")
      .map(({ text, skeleton, anchors, stands, fields }) => ({
        // Page numbers are there or not, as the word processor counted.
        text: fields.reduceRight((own, { from, to }) => own.slice(0, from) + own.slice(to), text),
        skeleton,
        stands,
        anchors: anchors.map(({ name, from, to }) => [name, text.slice(from, to)]),
      })),
  };
}

function anchorsOf(bytes: Uint8Array) {
  const { paragraphs } = readSound(bytes);
  return paragraphs.flatMap(({ text, anchors }) =>
    anchors.map(({ name, from, to }) => [name, text.slice(from, to)] as const),
  );
}

describe.each(sampleOrders)("The report $template, saved by something like Word,", (order) => {
  test.each([1, 2, 3])("reads as before, whichever runs were split (%i)", async (seed) => {
    const built = await builtSample(order);
    const saved = asWord(built, seed);
    expect(partOf(saved, "word/document.xml")).toContain("w:proofErr");
    expect(seen(saved)).toEqual(seen(built));
  });
});

testWithLibreOffice(
  "Reports that LibreOffice saved read as before",
  async () => {
    const built = await Promise.all(sampleOrders.map((order) => builtSample(order)));
    const saved = await throughLibreOffice(built);
    for (const [index, bytes] of saved.entries()) {
      const before = seen(built[index] ?? bytes);
      expect(seen(bytes)).toEqual(before);
    }
  },
  240_000,
);

describe("Of all figures of a report", () => {
  test("each can be typed over, alone", async () => {
    const built = await builtSample(monthlyReport);
    const before = anchorsOf(built);
    for (const [name] of before) {
      const changed = anchorsOf(replaceAnchorText(built, name, "<9&>"));
      expect(changed).toEqual(before.map(([one, text]) => [one, one === name ? "<9&>" : text]));
    }
  });

  test("each can lose its bookmark, and its text with it", async () => {
    const built = await builtSample(monthlyReport);
    const before = anchorsOf(built);
    for (const [name, text] of before.slice(0, 20)) {
      const others = before.filter(([one]) => one !== name);
      expect(anchorsOf(removeBookmark(built, name))).toEqual(others);
      expect(anchorsOf(retype(built, name, `${text}9`))).toEqual(others);
      expect(partOf(retype(built, name, `${text}9`), "word/document.xml")).toContain(`${text}9<`);
    }
  });

  test("two change their texts, or their places", async () => {
    const built = await builtSample(countyReport);
    const before = anchorsOf(built);
    const [one, other] = [before[3]?.[0] ?? "", before[7]?.[0] ?? ""];
    const [text, otherText] = [anchorText(built, one), anchorText(built, other)];
    expect(text).not.toBe(otherText);
    const texts = new Map(anchorsOf(swapTexts(built, one, other)));
    expect([texts.get(one), texts.get(other)]).toEqual([otherText, text]);
    const swapped = anchorsOf(swapAnchoredRuns(built, one, other)).map(([name]) => name);
    const places = before.map(([name]) => (name === one ? other : name === other ? one : name));
    expect(swapped).toEqual(places);
    expect(anchorText(swapAnchoredRuns(built, one, other), one)).toBe(text);
  });

  test("each can go with its sentence, and the others of the sentence with it", async () => {
    const built = await builtSample(monthlyReport);
    const before = readSound(built).paragraphs;
    for (const [index, { anchors, text }] of before.entries()) {
      for (const { name, from, to } of anchors) {
        const { bytes, gone } = deleteSentence(built, name);
        const deleted = anchorsOf(bytes).map(([one]) => one);
        expect(gone).toContain(name);
        expect(
          before
            .flatMap((one) => one.anchors.map((anchor) => anchor.name))
            .filter((one) => !gone.includes(one))
            .toSorted(),
        ).toEqual(deleted.toSorted());
        const begin = text.lastIndexOf("。", from - 1) + 1;
        const stop = text.indexOf("。", to);
        const left = text.slice(0, begin) + (stop < 0 ? "" : text.slice(stop + 1));
        expect(readSound(bytes).paragraphs.map((one) => one.text)).toEqual(
          before.map((one, at) => (at === index ? left : one.text)),
        );
      }
    }
  });
});

test("A paragraph is deleted, copied, and deleted or inserted with changes tracked", async () => {
  const built = await builtSample(monthlyReport);
  const { paragraphs } = readSound(built);
  const chosen = paragraphs.findIndex(({ anchors }) => anchors.length > 3);
  const { text = "", anchors = [] } = paragraphs[chosen] ?? {};
  const name = anchors[1]?.name ?? "";
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const without = texts.filter((_, index) => index !== chosen);
  const textsOf = (bytes: Uint8Array, view?: "original") => readSound(bytes, view).paragraphs.map((one) => one.text);

  const { bytes, gone } = deleteParagraph(built, name);
  expect(gone).toEqual(anchors.map((anchor) => anchor.name));
  expect(textsOf(bytes)).toEqual(without);
  const doubled = readSound(doubleParagraph(built, name)).paragraphs;
  expect(doubled.map((one) => one.text)).toEqual(texts.toSpliced(chosen, 0, text));
  expect(doubled[chosen]?.anchors.map(({ copied }) => copied)).toEqual(anchors.map(() => false));
  expect(doubled[chosen + 1]?.anchors.map(({ copied }) => copied)).toEqual(anchors.map(() => true));

  expect(textsOf(trackedDeletion(built, name))).toEqual(without);
  expect(textsOf(trackedDeletion(built, name), "original")).toEqual(texts);
  expect(textsOf(trackedParagraph(built, name, "新段。"))).toEqual(texts.toSpliced(chosen, 0, "新段。"));
  expect(textsOf(trackedParagraph(built, name, "新段。"), "original")).toEqual(texts);
  const replaced = trackedReplace(built, name, "新");
  expect(new Map(anchorsOf(replaced)).get(name)).toBe("新");
  expect(textsOf(replaced, "original")).toEqual(texts);
  expect(readSound(replaced).trackedChanges).toBe(2);
});
