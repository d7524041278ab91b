import { describe, expect, test } from "@jest/globals";

import { longTestWithLibreOffice } from "../../disk/libreoffice/soffice.ts";
import { draftSample, sampleOrders } from "../../sample/sample-workspace.ts";
import type { Order } from "../../sample/sample-workspace.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import { asWord } from "../imitate/as-word.ts";
import { editTexts } from "../imitate/edit-parts.ts";
import { throughLibreOffice } from "../imitate/through-libreoffice.ts";
import { readSound } from "../sample-files.ts";
import { edits, findUntold, isWhollyMarked, spotsIn } from "./edit-every-figure.ts";
import type { Sample } from "./edit-every-figure.ts";
import { toldIn } from "./told.ts";

const ways = Object.keys(edits);

async function sampleOf(order: Order): Promise<Sample> {
  const { drafted, found } = draftSample(order);
  if (!drafted) throw new Error(JSON.stringify(found));
  const bytes = await drafted.write("docx");
  return { bytes, fresh: readSound(bytes), text: drafted.text };
}

const samples = sampleOrders.slice(0, 3);
/** With text boxes, links, footnotes and attachments. */
const others = sampleOrders.filter(({ template }) => template === "annual-review" || template === "formal-report");

describe.each(samples)("Of the report $template, each figure", (order) => {
  test.each(ways)("%s is told, and nothing else", async (way) => {
    const sample = await sampleOf(order);
    expect(spotsIn(sample.fresh).length).toBeGreaterThan(30);
    expect(findUntold(sample, way)).toEqual([]);
  });
});

describe.each(others)("Of the report $template, each figure", (order) => {
  test.each(["moved past another", "retyped as something else"])("%s is told, and nothing else", async (way) => {
    expect(findUntold(await sampleOf(order), way)).toEqual([]);
  });
});

describe.each(samples)("Of the report $template, saved by something like Word, each figure", (order) => {
  test.each(ways)("%s is told, and nothing else", async (way) => {
    const sample = await sampleOf(order);
    expect(findUntold({ ...sample, bytes: asWord(sample.bytes) }, way)).toEqual([]);
  });
});

longTestWithLibreOffice(
  "Of all reports, saved by LibreOffice, each figure is told as before",
  async () => {
    const all = await Promise.all(sampleOrders.map(sampleOf));
    const saved = await throughLibreOffice(all.map(({ bytes }) => bytes));
    const untold = all.flatMap((sample, index) => {
      const bytes = saved[index] ?? sample.bytes;
      const spots = spotsIn(readSound(bytes));
      const marked = spots.filter((spot) => isWhollyMarked(bytes, spot));
      expect(spots.length - marked.length).toBeLessThan(2);
      return ways.flatMap((way) => findUntold({ ...sample, bytes }, way, marked).map((one) => `${way}: ${one}`));
    });
    expect(untold).toEqual([]);
  },
  600_000,
);

test.each(sampleOrders)(
  "Of the report $template, each figure is found in a file without any bookmark",
  async (order) => {
    const { bytes, fresh, text } = await sampleOf(order);
    const bare = editTexts(bytes, (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)\b[^>]*>/g, ""));
    const told = toldIn(verifyReturned(readSound(bare), fresh, text));
    expect(told.filter((line) => !line.startsWith("retyped right"))).toEqual([]);
  },
);
