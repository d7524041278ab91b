import { describe, expect, test } from "@jest/globals";

import { editAnchor, replaceAnchorText, retype, swapAnchoredRuns } from "../imitate/edit-anchors.ts";
import { deleteParagraph, doubleParagraph } from "../imitate/edit-paragraphs.ts";
import { editParts, editTexts } from "../imitate/edit-parts.ts";
import { trackedReplace } from "../imitate/tracked-edits.ts";
import { readSound } from "../sample-files.ts";
import { facts, template, verifySmall } from "./small-report.ts";
import type { State } from "./small-report.ts";
import { toldIn } from "./told.ts";

/** The anchor of the phrase that prints so; of several the one at that place. Default: the last. */
function anchor(bytes: Uint8Array, text: string, at = -1): string {
  const spots = readSound(bytes).paragraphs.flatMap((paragraph) =>
    paragraph.anchors.map(({ name, from, to }) => ({ name, text: paragraph.text.slice(from, to) })),
  );
  const found = spots.filter((spot) => spot.text === text).at(at);
  if (!found) throw new Error(`${text} is no phrase`);
  return found.name;
}

type Edit = (bytes: Uint8Array) => Uint8Array;

const asItWas: Edit = (bytes) => bytes;
const typeOver = (text: string, other: string) => (bytes: Uint8Array) =>
  replaceAnchorText(bytes, anchor(bytes, text), other);
const typeAnew = (text: string, other: string) => (bytes: Uint8Array) => retype(bytes, anchor(bytes, text), other);
/** Other words in the text, wherever they stand. */
const write = (from: string, to: string) => (bytes: Uint8Array) =>
  editTexts(bytes, (xml) => {
    if (!xml.includes("w:document")) return xml;
    if (xml.split(from).length !== 2) throw new Error(`${from} does not stand once`);
    return xml.replace(from, to);
  });
const behind = (text: string, more: string) => (bytes: Uint8Array) =>
  editAnchor(
    bytes,
    anchor(bytes, text),
    (xml, { to }) => `${xml.slice(0, to)}<w:r><w:t>${more}</w:t></w:r>${xml.slice(to)}`,
  );
const all =
  (...edits: readonly Edit[]) =>
  (bytes: Uint8Array) =>
    edits.reduce((changed, edit) => edit(changed), bytes);

const without = (text: string) => (bytes: Uint8Array) => deleteParagraph(bytes, anchor(bytes, text)).bytes;
const parted = (one: string, other: string) => `${one}</w:t></w:r></w:p><w:p><w:r><w:t>${other}`;

const oneMore = facts.replace("documents:", "  - { date: 2020-02-20, kind: office, subject: 再研究 }\ndocuments:");
const withMedia = facts.replace("media: []", "media:\n  - { date: 2020-02-05, kind: county, outlet: 县报, title: 好 }");
const asked = template.replace("{{count documents}}", "{{records documents}}");
const printed = template.replace("制发文件", "印发文件");
const oneLess = facts.replace(/ {2}- \{ date: 2020-02-05.*\n/, "");

/** What is told, each anchor as what it prints in the file as built, in the draft else. */
async function told(edit: Edit, today?: State) {
  const { verification, names } = await verifySmall(edit, today);
  return toldIn(verification).map((line) => line.replace(/_hb_\w+/, (name) => names.get(name) ?? name));
}

const situations: readonly (readonly [what: string, edit: Edit, today: State, expected: readonly string[]])[] = [
  ["Nothing is told of a file that nobody touched", asItWas, {}, []],
  [
    "A record more makes its figure stale, and its row is not there yet",
    asItWas,
    { facts: oneMore },
    ["stale 2", "not-yet 2020年2月20日", "not-yet 再研究"],
  ],
  [
    "A record less makes its figure stale, and what its row says has no source",
    asItWas,
    { facts: oneLess },
    ["stale 2", "no-longer 2020年2月5日", "no-longer 调度工作"],
  ],
  [
    "A sentence that the template gives only now is not there yet",
    asItWas,
    { facts: withMedia },
    ["not-yet 1", "changed [-媒体报道1篇。-]"],
  ],
  [
    "A figure that was changed by hand is, whatever the facts say since",
    typeOver("2", "5"),
    { facts: oneMore },
    ["changed 2", "not-yet 2020年2月20日", "not-yet 再研究"],
  ],
  [
    "A figure that was set by hand to what the facts say today holds",
    typeOver("2", "3"),
    { facts: oneMore },
    ["not-yet 2020年2月20日", "not-yet 再研究"],
  ],
  ["A template that asks for the same figure in another way changes nothing", asItWas, { template: asked }, []],
  [
    "A figure with another 万 or % behind it says something else",
    asItWas,
    { template: template.replace("{{count meetings}}次", "{{count meetings}}万次") },
    ["rescaled 2", "changed [-万-]"],
  ],
  [
    "A stale figure in a sentence that was reworded is told once",
    write("召开会议", "共召开会议"),
    { facts: oneMore },
    ["stale 2", "not-yet 2020年2月20日", "not-yet 再研究", "changed {+共+}"],
  ],
  ["Other words of the template are its doing", asItWas, { template: printed }, ["changed [-印-] {+制+}"]],
  ["A digit typed behind a figure is the figure's", behind("2", "0"), {}, ["changed 2"]],
  ["So is 余", behind("2", "余"), {}, ["changed 2"]],
  ["So is 万", behind("2", "万"), {}, ["changed 2"]],
  ["Any other word is not", behind("2", "、"), {}, ["changed {+、+}"]],
  [
    "What is typed beside an empty bookmark stands for it",
    all(behind("2", "7"), typeOver("2", "")),
    {},
    ["retyped wrong 2"],
  ],
  ["A figure that was taken out of its sentence is missing there", typeAnew("2", ""), {}, ["retyped wrong 2"]],
  ["A bookmark alone that is gone is told, and the figure is right", typeAnew("2", "2"), {}, ["retyped right 2"]],
  ["A blank within a figure changes nothing", typeOver("2020年2月", "2020 年 2 月"), {}, []],
  [
    "A copied paragraph is a copy of its figures",
    (bytes) => doubleParagraph(bytes, anchor(bytes, "2")),
    {},
    ["copied 2", "copied 1", "added {+召开会议2次，制发文件1份。+}"],
  ],
  ["A phrase may be parted", write("人手不足", parted("人手", "不足")), {}, ["crossing 人手不足。"]],
  [
    "Two figures that say the same may change places",
    (bytes) => swapAnchoredRuns(bytes, anchor(bytes, "1", 0), anchor(bytes, "1", 1)),
    {},
    [],
  ],
  [
    "Two that don't may not",
    (bytes) => swapAnchoredRuns(bytes, anchor(bytes, "2"), anchor(bytes, "1", 1)),
    {},
    ["misplaced 1", "misplaced 2"],
  ],
  [
    "Two paragraphs of a note may stand in another order",
    (bytes) => swapAnchoredRuns(bytes, anchor(bytes, "人手不足。"), anchor(bytes, "经费不足。")),
    {},
    ["moved"],
  ],
  [
    "A table's row is gone with its figures",
    all(without("调度工作"), without("2020年2月5日")),
    {},
    ["deleted 2020年2月5日", "deleted 调度工作"],
  ],
  [
    "A paragraph is gone with its figures, and is told",
    without("2"),
    {},
    ["deleted 2", "deleted 1", "removed [-召开会议2次，制发文件1份。-]"],
  ],
  [
    "Numbers and dates that were typed are told, with those of 汉字",
    write("现将有关情况", "另有3条报道，三次会商，2月7日起。现将有关情况"),
    {},
    ["typed 3条", "typed 三次", "typed 2月7日", "changed {+另有3条报道，三次会商，2月7日起。+}"],
  ],
  ["A tracked change counts", (bytes) => trackedReplace(bytes, anchor(bytes, "2"), "9"), {}, ["changed 2"]],
];

test.each(situations)("%s", async (_, edit, today, expected) => {
  expect(await told(edit, today)).toEqual(expected);
});

describe("Who changed the wording", () => {
  const origins = async (edit: Edit, today?: State) =>
    (await verifySmall(edit, today)).verification.wording.map(({ origin }) => origin);
  const together = write("召开会议", "共召开会议");

  test("is known by what the file remembers of how it was built", async () => {
    expect(await origins(together)).toEqual(["hand"]);
    expect(await origins(asItWas, { template: printed })).toEqual(["draft"]);
    expect(await origins(together, { template: printed })).toEqual(["both"]);
  });

  test("is taken for a person where it doesn't", async () => {
    const forget: Edit = (bytes) =>
      editParts(bytes, { "docProps/custom.xml": (xml) => xml.replaceAll("huibao-base", "other") });
    expect(await origins(forget, { template: printed })).toEqual(["hand"]);
  });
});

test("A figure tells what the file says, what the facts say, and that both changed", async () => {
  const { verification } = await verifySmall(typeOver("2", "5"), { facts: oneMore });
  expect(verification.judged[0]).toMatchObject({ type: "changed", number: 1, is: "5", draft: "3", stale: true });
  expect(verification.judged[0]?.phrase?.expression).toBe("count meetings");
  expect(verification.holding).toBe(10);
});

test("As if its tracked changes were rejected, a file is as it was", async () => {
  const edit: Edit = (bytes) => trackedReplace(bytes, anchor(bytes, "2"), "9");
  const { verification } = await verifySmall(edit, {}, "original");
  expect(toldIn(verification)).toEqual([]);
  expect(verification.trackedChanges).toBe(2);
});
