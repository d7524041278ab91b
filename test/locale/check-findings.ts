import type { BrokenRule, ChecksValues } from "../../src/diagnostics/codes/checks.ts";

const meetings = { name: "meetings", labels: { zh: "会议", en: "meetings" } };
const helped = { name: "people-helped", labels: { zh: "救助人次", en: "people helped" } };
const firstPlace = { file: "data/jia/2020-01.yaml", line: 8, column: 13, endLine: 8, endColumn: 30 };

const broken: BrokenRule = {
  name: "视频会议",
  message: "视频会议不应多于全部会议。",
  unit: "甲县局",
  period: "2020-02",
  sides: [
    {
      words: {
        zh: "「会议」中「方式」为「视频」的记录数",
        en: 'the number of entries in "meetings" where "mode" is "video"',
      },
      value: { zh: "3", en: "3" },
      places: ["data/jia/2020-02.yaml:4", "data/jia/2020-02.yaml:5"],
      more: 1,
    },
    {
      words: { zh: "「会议」的记录数", en: 'the number of entries in "meetings"' },
      value: { zh: "0", en: "0" },
      places: [],
      more: 0,
    },
  ],
};

/** One finding of each code of the checks. */
export const checkFindings: ChecksValues = {
  "facts-not-sent": {
    unit: "甲县局",
    missing: ["2020-01", "2020-03..2020-05"],
    partly: [{ period: "2020-02", days: ["2020-02-01", "2020-02-11..2020-02-29"] }],
  },
  "reporting-not-set": {},
  "flow-sent-twice": { indicators: [helped], first: "data/jia/2020-02.yaml", days: "2020-02-20..2020-02-29" },
  "document-number-twice": { number: "示民〔2020〕8号", name: "city/2020-02-weekly", first: "city/2020-02-monthly" },
  "facts-unused": { what: meetings, lines: [4, 9], reports: 2 },
  "nothing-to-say": { printed: "本期无会议", reports: ["jia/2020-01-monthly"] },
  "section-left-out": { heading: "会议", reports: ["a", "b", "c", "d", "e"] },
  "note-copied": { topic: { name: "problems", labels: { zh: "存在问题", en: "problems" } }, firstPlace },
  "levels-copied": { count: 5, first: "data/jia/2020-01.yaml" },
  "rule-form": {},
  "rule-broken": broken,
  "rule-doubtful": { ...broken, sides: [] },
  "rule-never-applied": { name: "视频会议" },
};
