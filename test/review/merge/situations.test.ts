import { expect, test } from "@jest/globals";

import { mergeWordsFor } from "../../../src/locale/merge-words.ts";
import { mergeReturned } from "../../../src/review/merge/merge-returned.ts";
import { asWord } from "../imitate/as-word.ts";
import { readBack, readSound } from "../sample-files.ts";
import { editReport } from "./edit-report.ts";
import { showMerged } from "./show-merged.ts";
import { movedSituations } from "./moved-situations.ts";
import { otherSituations } from "./other-situations.ts";
import { paragraphSituations } from "./paragraph-situations.ts";
import { built } from "./situation.ts";
import { buildSmall } from "./small-report.ts";

const options = { author: "huibao", date: "2020-02-29T00:00:00Z" };

const editions = [
  { as: "as edited", save: (bytes: Uint8Array) => bytes },
  { as: "as Word saves it", save: (bytes: Uint8Array) => asWord(bytes) },
];

const situations = [...paragraphSituations, ...movedSituations, ...otherSituations];

test.each(situations.flatMap((one) => editions.map((edition) => ({ ...one, ...edition }))))(
  "Merged $as: $about",
  async (situation) => {
    const { here, there = {}, gives, lacks = [], lists = [] } = situation;
    const report = {
      ...built,
      template: situation.built ?? built.template,
      meetings: situation.meetings ?? built.meetings,
    };
    const { words = [], ...facts } = there;
    const template = words.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, report.template);
    const base = await buildSmall(report);
    const [edited, fresh] = [
      situation.save(editReport(base, here)),
      await buildSmall({ ...report, ...facts, template }),
    ];
    const merged = mergeReturned(readSound(edited), readSound(fresh), options, mergeWordsFor("zh-CN"));
    const [before, after] = [showMerged(base), showMerged(merged.bytes)];
    expect(after.filter((line) => !before.includes(line)).toSorted()).toEqual(gives.toSorted());
    expect(before.filter((line) => !after.includes(line)).toSorted()).toEqual(lacks.toSorted());
    const listed = merged.findings.map((one) => (one.type === "figure" && one.stale ? "stale figure" : one.type));
    expect(listed).toEqual(lists);
    const { document, found } = readBack(merged.bytes);
    expect(found).toEqual([]);
    expect(document?.paragraphs.flatMap(({ anchors }) => anchors).filter(({ copied }) => copied)).toEqual([]);
  },
);
