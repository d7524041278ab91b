import { describe, expect, test } from "@jest/globals";

import type { DraftedReport } from "../../../src/draft.ts";
import { refreshReturned } from "../../../src/review/refresh/refresh-returned.ts";
import type { Refreshed } from "../../../src/review/refresh/refreshed.ts";
import type { ReturnedDocument } from "../../../src/review/returned/returned-document.ts";
import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import { cityReport, countyReport, monthlyReport } from "../../sample/sample-workspace.ts";
import { readSound } from "../sample-files.ts";
import { changed, changingReport, factValues } from "./changed-facts.ts";
import type { ChangingReport, FactValue } from "./changed-facts.ts";

describe.each([
  { order: cityReport, fixed: ["时段: 2020-01-22..2020-02-10"], counts: { untouched: 89, refreshed: 111, listed: 26 } },
  {
    order: countyReport,
    fixed: ["时段: 2020-01-26..2020-02-10"],
    counts: { untouched: 22, refreshed: 30, listed: 13 },
  },
  {
    order: monthlyReport,
    fixed: ["时段: 2020-01", "时段: 2020-02"],
    counts: { untouched: 103, refreshed: 53, listed: 9 },
  },
])("each fact of $order.template changed in turn", ({ order, fixed, counts }) => {
  test("a refresh gives the figures of a fresh build, and touches nothing else", async () => {
    const report = changingReport(order);
    const base = await report.draft(report.sources)?.write("docx");
    if (!base) throw new Error("the report isn't built");
    const edited = readSound(base);
    const facts = factValues(report.sources);
    const unchangeable: string[] = [];
    const found: string[] = [];
    const outcomes = { untouched: 0, refreshed: 0, listed: 0 };
    for (const fact of facts) {
      const drafted = draftChanged(report, fact);
      if (!drafted) unchangeable.push(`${fact.key}: ${fact.was}`);
      else {
        const fresh = readSound(await drafted.write("docx"));
        const refreshed = refresh(edited, fresh, drafted);
        const after = refreshed.bytes ? readSound(refreshed.bytes) : edited;
        const faults = [...faultsOf(refreshed, after, fresh, drafted), ...changesBeside(edited, after)];
        found.push(...faults.map((fault) => `${fact.file}:${fact.line} ${fact.key}: ${fact.was}: ${fault}`));
        const isListed = refreshed.elsewhere.length > 0 || refreshed.wording.length > 0;
        outcomes[isListed ? "listed" : refreshed.bytes ? "refreshed" : "untouched"]++;
      }
    }
    expect(found).toEqual([]);
    expect({ unchangeable, outcomes }).toEqual({ unchangeable: fixed, outcomes: counts });
  });
});

function refresh(edited: ReturnedDocument, fresh: ReturnedDocument, { text }: DraftedReport): Refreshed {
  const verification = verifyReturned(edited, fresh, text);
  return refreshReturned(edited, fresh, text, verification, { taken: new Set(), tracked: undefined });
}

function draftChanged({ sources, draft }: ChangingReport, fact: FactValue): DraftedReport | undefined {
  for (const other of fact.others) {
    const drafted = draft(changed(sources, fact, other));
    if (drafted) return drafted;
  }
  return undefined;
}

/** What is not as it should be in a refreshed file. */
function faultsOf(
  { kept, elsewhere, wording, charts }: Refreshed,
  after: ReturnedDocument,
  fresh: ReturnedDocument,
  drafted: DraftedReport,
): readonly string[] {
  const isListed = elsewhere.length > 0 || wording.length > 0;
  const texts = ({ paragraphs }: ReturnedDocument) => paragraphs.map(({ text }) => text).join("\n");
  const again = refresh(after, fresh, drafted);
  const figures = phrasesOf(fresh);
  const printed = new Set(figures.values());
  const strange = [...phrasesOf(after).values()].filter((text) => !printed.has(text));
  const gone = elsewhere.map((one) => ("is" in one ? one.is : ""));
  return [
    ...(kept.length > 0 ? ["something counts as changed by hand"] : []),
    ...(charts.length > 0 ? ["a chart counts as changed"] : []),
    ...(!isListed && texts(after) !== texts(fresh) ? ["it reads otherwise than a fresh build"] : []),
    ...[...phrasesOf(after)]
      .filter(([name, text]) => (figures.get(name) ?? text) !== text)
      .map(([name]) => `${name} differs`),
    ...(again.bytes ? ["a second refresh changes something"] : []),
    ...(again.elsewhere.length === elsewhere.length ? [] : ["a second refresh lists something else"]),
    ...strange.filter((text) => !gone.includes(text)).map((text) => `${text} is not the draft's, and not listed`),
  ];
}

function phrasesOf({ paragraphs }: ReturnedDocument): ReadonlyMap<string, string> {
  return new Map(
    paragraphs.flatMap(({ text, anchors }) => anchors.map(({ name, from, to }) => [name, text.slice(from, to)])),
  );
}

/** What changed in a file beside its phrases and their names. */
function changesBeside(before: ReturnedDocument, after: ReturnedDocument): readonly string[] {
  if (before === after) return [];
  const entries = new Map(after.package.entries.map((entry) => [entry.name, entry]));
  const packed = before.package.entries.filter(({ name, zipped }) => {
    const other = entries.get(name)?.zipped;
    return !other || !Buffer.from(zipped.local).equals(other.local);
  });
  const parts = packed.filter(({ name }) => withoutPhrases(before, name) !== withoutPhrases(after, name));
  const isAlike = before.package.entries.length === entries.size;
  return [...(isAlike ? [] : ["it has other parts"]), ...parts.map(({ name }) => `${name} differs beside its phrases`)];
}

function withoutPhrases({ parts }: ReturnedDocument, name: string): string {
  const xml = parts.get(name) ?? "";
  return xml.replaceAll(/<w:bookmarkStart w:name="_hb_[^"]*" w:id="(\d+)"\/>.*?<w:bookmarkEnd w:id="\1"\/>/gs, "▢");
}
