import { expect, test } from "@jest/globals";

import { compareReports } from "../../../src/review/changes/compare-reports.ts";
import type { ComparedReport } from "../../../src/review/changes/changes.ts";
import { monthlyFacts, monthlyReport } from "../../sample/sample-workspace.ts";
import type { Change } from "../../sample/sample-workspace.ts";
import { anchorText, retype, swapAnchoredRuns } from "../imitate/edit-anchors.ts";
import { readSound } from "../sample-files.ts";
import { reportOf, tell, tellWords } from "./compared.ts";

const built = await reportOf(monthlyReport);

/** An edited file of the report is compared with what is drafted from the facts, some changed since; or the other way round. */
async function compareWith(bytes: Uint8Array, changes: readonly Change[] = [], isFileFirst = true) {
  const document = readSound(bytes);
  const file: ComparedReport = {
    side: { from: { type: "file", path: "a.docx" }, report: document.identity },
    document,
  };
  const { compared } = changes.length === 0 ? built : await reportOf(monthlyReport, changes);
  const { figures, wording } = isFileFirst ? compareReports(file, compared) : compareReports(compared, file);
  return { figures: figures.map(tell), wording: wording.map(tellWords) };
}

/** Names of the anchors that print something, in the order of the report. */
const anchors = built.compared.document.paragraphs.flatMap((paragraph) =>
  paragraph.anchors.filter(({ from, to }) => from < to).map(({ name }) => name),
);

function anchorOf(before: string): string {
  const found = built.compared.document.paragraphs.flatMap(({ text, anchors: inside }) =>
    inside.filter(({ from }) => text.slice(0, from).endsWith(before)).map(({ name }) => name),
  );
  const [name] = found;
  if (name === undefined) throw new Error(`No figure behind ${before}`);
  return name;
}

test("Any figure that somebody typed anew as it was is no change, in neither direction", async () => {
  for (const anchor of anchors) {
    const bytes = retype(built.bytes, anchor, anchorText(built.bytes, anchor));
    expect(await compareWith(bytes)).toEqual({ figures: [], wording: [] });
    expect(await compareWith(bytes, [], false)).toEqual({ figures: [], wording: [] });
  }
});

test("Any figure typed anew as something else is one changed figure, and no wording", async () => {
  for (const anchor of anchors) {
    const was = anchorText(built.bytes, anchor).replaceAll("\n", "");
    const { figures, wording } = await compareWith(retype(built.bytes, anchor, "987"));
    expect({ anchor, figures, wording }).toEqual({ anchor, figures: [`987 → ${was}`], wording: [] });
  }
});

test("Of a paragraph in which words and a figure changed the words are told, the figure as it is now", async () => {
  const changes = [
    { file: monthlyFacts, from: "发现问题: 5", to: "发现问题: 8" },
    { file: "templates/reports/monthly.md.hbs", from: "均已交办并督促整改", to: "均已交办" },
  ];
  expect(await compareWith(built.bytes, changes)).toMatchObject({
    figures: ["10 → 13"],
    wording: [expect.stringMatching(/^changed: .*发现问题13个，均已交办\[-并督促整改-\]。/)],
  });
});

test("Two figures that changed places are told as words: each is what it was", async () => {
  const [meetings, inspections] = [anchorOf("共召开会议"), anchorOf("、开展督查")];
  const { wording } = await compareWith(swapAnchoredRuns(built.bytes, meetings, inspections));
  expect(wording).toEqual([
    expect.stringMatching(/^changed: .*共召开会议\[-6-\]\{\+4\+\}次、.*、开展督查\[-4-\]\{\+6\+\}次。/),
  ]);
});

test("What is about a record whose date was corrected is no change where it prints the same", async () => {
  const changes = [{ file: monthlyFacts, from: "日期: 2020-02-26, 文种: 方案", to: "日期: 2020-02-25, 文种: 方案" }];
  expect(await compareWith(built.bytes, changes)).toEqual({ figures: [], wording: [] });
});
