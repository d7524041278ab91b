import { inkPaper, letterPaper, plainEnglishPaper, plainPaper, standardPaper } from "../library/paper.mjs";
import { briefing } from "./briefing.mjs";
import { contents } from "./contents.mjs";
import { grid, marks } from "./grid.mjs";
import { plain, plainEnglish, summary } from "./plain.mjs";
import { redhead, redheadEnd, redheadEven, upward } from "./redhead.mjs";
import { report } from "./report.mjs";

/** How each document is measured, and on what paper it stands. */
export const measuresOf = new Map([
  ["grid", { paper: standardPaper, measures: grid }],
  ["grid-ink", { paper: inkPaper, measures: grid }],
  ["marks", { paper: standardPaper, measures: marks }],
  ["report", { paper: standardPaper, measures: report }],
  ["report-ink", { paper: inkPaper, measures: report }],
  ["redhead", { paper: standardPaper, measures: { ...redhead, ...redheadEnd } }],
  ["redhead-even", { paper: standardPaper, measures: redheadEven }],
  ["contents", { paper: standardPaper, measures: contents }],
  ["upward", { paper: standardPaper, measures: upward }],
  ["briefing", { paper: standardPaper, measures: briefing }],
  ["summary", { paper: standardPaper, measures: summary }],
  ["plain", { paper: plainPaper, measures: plain }],
  ["plain-en", { paper: plainEnglishPaper, measures: plainEnglish }],
  ["plain-en-letter", { paper: letterPaper, measures: plainEnglish }],
]);
