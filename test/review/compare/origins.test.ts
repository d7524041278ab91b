import { expect, test } from "@jest/globals";

import { alignParagraphs } from "../../../src/review/compare/align-paragraphs.ts";
import { originsFrom } from "../../../src/review/compare/origins.ts";
import { paragraphs } from "./written-paragraphs.ts";

interface Example {
  readonly about: string;
  readonly built: string;
  readonly edited: string;
  readonly fresh: string;
  /** The entries that differ, with who did it. */
  readonly gives: readonly string[];
}

const examples: readonly Example[] = [
  { about: "reworded here", built: "会议开得好", edited: "会议开得很好", fresh: "会议开得好", gives: ["pair hand"] },
  { about: "reworded there", built: "会议开得好", edited: "会议开得好", fresh: "会议开得很好", gives: ["pair draft"] },
  {
    about: "reworded in both",
    built: "会议开得好",
    edited: "会议开得很好",
    fresh: "会议开得不好",
    gives: ["pair both"],
  },
  { about: "added here", built: "甲", edited: "甲\n新写的一段", fresh: "甲", gives: ["added hand"] },
  { about: "gone there", built: "甲\n旧的一段", edited: "甲\n旧的一段", fresh: "甲", gives: ["added draft"] },
  { about: "deleted here", built: "甲\n旧的一段", edited: "甲", fresh: "甲\n旧的一段", gives: ["removed hand"] },
  { about: "new there", built: "甲", edited: "甲", fresh: "甲\n新的一段", gives: ["removed draft"] },
  {
    about: "one line of several alike is new there",
    built: "一、甲\n无。\n二、乙\n无。",
    edited: "一、甲\n无。\n二、乙\n无。",
    fresh: "一、甲\n无。\n二、乙\n无。\n三、丙\n无。",
    gives: ["removed draft", "removed draft"],
  },
  {
    about: "moved here",
    built: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    edited: "丙丙丙丙丙丙\n甲甲甲甲甲甲\n乙乙乙乙乙乙",
    fresh: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    gives: ["moved hand"],
  },
  {
    about: "a section moved here",
    built: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙\n丁丁丁丁丁丁\n戊戊戊戊戊戊",
    edited: "丁丁丁丁丁丁\n戊戊戊戊戊戊\n甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    fresh: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙\n丁丁丁丁丁丁\n戊戊戊戊戊戊",
    gives: ["moved hand", "moved hand"],
  },
  {
    about: "a section moved there",
    built: "丁丁丁丁丁丁\n戊戊戊戊戊戊\n甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    edited: "丁丁丁丁丁丁\n戊戊戊戊戊戊\n甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    fresh: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙\n丁丁丁丁丁丁\n戊戊戊戊戊戊",
    gives: ["moved draft", "moved draft"],
  },
  {
    about: "moved there",
    built: "丙丙丙丙丙丙\n甲甲甲甲甲甲\n乙乙乙乙乙乙",
    edited: "丙丙丙丙丙丙\n甲甲甲甲甲甲\n乙乙乙乙乙乙",
    fresh: "甲甲甲甲甲甲\n乙乙乙乙乙乙\n丙丙丙丙丙丙",
    gives: ["moved draft"],
  },
  {
    about: "split here",
    built: "召开会议。印发文件。",
    edited: "召开会议。\n印发文件。",
    fresh: "召开会议。印发文件。",
    gives: ["split hand"],
  },
  {
    about: "split there",
    built: "召开会议。印发文件。",
    edited: "召开会议。印发文件。",
    fresh: "召开会议。\n印发文件。",
    gives: ["joined draft"],
  },
  {
    about: "an anchor lost here",
    built: "会议{6次|abcde1}",
    edited: "会议7次",
    fresh: "会议{6次|abcde1}",
    gives: ["pair hand"],
  },
];

test.each(examples)("Told apart: $about", ({ built, edited, fresh, gives }) => {
  const base = paragraphs(built).map(({ skeleton, anchors }) => ({
    skeleton,
    anchors: anchors.map(({ what }) => what.slice(0, 5)),
  }));
  const [ours, theirs] = [paragraphs(edited), paragraphs(fresh)];
  const originOf = originsFrom(base, ours, theirs);
  const differing = alignParagraphs(ours, theirs).filter((one) => {
    return one.type !== "pair" || ours[one.edited]?.skeleton !== theirs[one.fresh]?.skeleton;
  });
  expect(differing.map((one) => `${one.type} ${originOf(one)}`)).toEqual(gives);
});

test("Without a record of how it was built all is taken for done by hand", () => {
  const originOf = originsFrom(undefined, paragraphs("甲"), paragraphs("乙"));
  expect(originOf({ type: "pair", edited: 0, fresh: 0 })).toBe("hand");
});
