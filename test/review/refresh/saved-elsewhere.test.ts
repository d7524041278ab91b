import { expect, test } from "@jest/globals";

import { refreshReturned } from "../../../src/review/refresh/refresh-returned.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import { testWithLibreOffice } from "../../disk/libreoffice/soffice.ts";
import { cityReport, countyReport, monthlyReport } from "../../sample/sample-workspace.ts";
import type { Order } from "../../sample/sample-workspace.ts";
import { asWord } from "../imitate/as-word.ts";
import { throughLibreOffice } from "../imitate/through-libreoffice.ts";
import { readSound } from "../sample-files.ts";
import { changed, changingReport, factValues } from "./changed-facts.ts";
import type { ChangingReport } from "./changed-facts.ts";

const orders = [cityReport, countyReport, monthlyReport];

/** Every so many facts: all of them are tried on files that nobody saved. */
const step = 13;

interface Built {
  readonly order: Order;
  readonly report: ChangingReport;
  readonly bytes: Uint8Array;
}

async function buildAll(): Promise<readonly Built[]> {
  const built = orders.map(async (order) => {
    const report = changingReport(order);
    const bytes = await report.draft(report.sources)?.write("docx");
    return { order, report, bytes: bytes ?? new Uint8Array() };
  });
  return Promise.all(built);
}

/** What a refresh of a saved file leaves otherwise than a fresh build, for some facts changed in turn. */
async function findFaults({ order, report }: Built, saved: Uint8Array): Promise<readonly string[]> {
  const edited = readSound(saved);
  const faults: string[] = [];
  let refreshed = 0;
  for (const fact of factValues(report.sources).filter((_, index) => index % step === 3)) {
    const other = fact.others.map((text) => report.draft(changed(report.sources, fact, text))).find(Boolean);
    if (!other) continue;
    const fresh = readSound(await other.write("docx"));
    const verification = verifyReturned(edited, fresh, other.text);
    const result = refreshReturned(edited, fresh, other.text, verification, { taken: new Set(), tracked: undefined });
    const after = result.bytes ? readSound(result.bytes) : edited;
    if (result.bytes) refreshed++;
    const left = verifyReturned(after, fresh, other.text).judged.filter(({ type }) => type !== "not-yet");
    const listed = result.elsewhere.filter(({ type }) => type !== "not-yet").length;
    const isListed = result.elsewhere.length + result.wording.length > 0;
    if (result.kept.length > 0 || left.length !== listed || (!isListed && figuresOf(after) !== figuresOf(fresh))) {
      faults.push(`${order.template} ${fact.file}:${fact.line} ${fact.key}: ${fact.was}`);
    }
  }
  return refreshed > 0 ? faults : [...faults, `${order.template}: nothing was refreshed`];
}

/** What the phrases say, in their order; of several around a link, each says all of it. */
function figuresOf({ paragraphs }: ReturnedDocument): string {
  const figures = paragraphs.flatMap(({ text, anchors }) =>
    anchors.map(({ from, to }) => text.slice(from, to).replaceAll("\n", "")),
  );
  return figures.join("\n");
}

test("Figures are refreshed as well in files that something like Word saved", async () => {
  const built = await buildAll();
  const faults = await Promise.all(built.map((one, index) => findFaults(one, asWord(one.bytes, index + 1))));
  expect(faults.flat()).toEqual([]);
}, 60_000);

testWithLibreOffice(
  "Figures are refreshed as well in files that LibreOffice saved",
  async () => {
    const built = await buildAll();
    const saved = await throughLibreOffice(built.map(({ bytes }) => bytes));
    const faults = await Promise.all(built.map((one, index) => findFaults(one, saved[index] ?? one.bytes)));
    expect(faults.flat()).toEqual([]);
  },
  240_000,
);
