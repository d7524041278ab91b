import type { FiguresValues } from "../../diagnostics/codes/figures.ts";
import type { Sentences } from "../sentences.ts";

export const figures: Sentences<FiguresValues> = {
  "ledger-not-reported": ({ ledger, key, parts }) => ({
    message: `The ledger "${ledger}" was not reported: ${parts.join("; ")}. Not reported is not zero.`,
    hint: `If there was nothing, write ${key}: [] in the facts file of that period.`,
  }),
  "indicator-not-reported": ({ indicator, parts }) => ({
    message: `The indicator "${indicator}" was not reported: ${parts.join("; ")}.`,
    hint: "Give it under indicators: in the facts file of that period; write 0 where it is zero.",
  }),
  "note-not-written": ({ topic, unit, period }) => ({
    message: `${unit} has no note on "${topic}" in ${period}.`,
    hint: "Write it under notes: in the facts file, or ask for it first with {{#if}} in the template.",
  }),
  "document-part-missing": ({ unit, period, part }) => ({
    message: `${unit} gives no ${part.labels.en} for its report of ${period}.`,
    hint:
      part.name === "date"
        ? "Write a line such as date: 2020-02-10 under document: in the facts file; the date never comes from the clock."
        : `Write ${part.name}: … under document: in the facts file; what belongs to one report stands there under its template's name.`,
  }),
  "field-left-out": ({ field, ledger, record }) => ({
    message: `This record of the ledger "${ledger}" has no "${field}": ${record}.`,
    hint: "Fill it in, or ask for it first with {{#if}} in the template.",
  }),
  "level-given-twice": ({ indicator, given }) => ({
    message: `Files that end on one day give different values of the indicator "${indicator}": ${given.join("; ")}.`,
    hint: "A level has one value on one day: make them agree, or keep one of them.",
  }),
  "flow-cut": ({ indicator, file, filePeriod, period }) => ({
    message: `The indicator "${indicator}" adds up over ${filePeriod} (${file}), which lies only partly in ${period}: it can't be cut.`,
    hint: "Report it by shorter periods, or widen the report's period to hold the whole of it.",
  }),
  "flow-counted-twice": ({ indicator, files }) => ({
    message: `The indicator "${indicator}" is given in files whose periods overlap and would be counted twice: ${files.join(", ")}.`,
    hint: "Keep one of them.",
  }),
  "nothing-to-choose-from": ({ ledger, unit, period }) => ({
    message: `The ledger "${ledger}" of ${unit} has no such record in ${period}, so there is no value to take.`,
    hint: "Ask first with {{#if}} whether there is a record.",
  }),
  "approximate-compared": ({ value }) => ({
    message: `"${value}" is approximate: it can't be compared, shared out, averaged or ranked.`,
    hint: "Report an exact number, or word the sentence otherwise.",
  }),
  "share-of-zero": ({ part }) => ({
    message: `The whole is zero, so "${part}" has no percentage of it.`,
    hint: "Ask first in the template whether the whole is zero.",
  }),
  "no-earlier-value": ({ indicator, unit, period }) => ({
    message: `${unit} has no value of the indicator "${indicator}" from before ${period} to compare with.`,
    hint: "Write {value: …, was: …} in the facts file, or add the file of the period before.",
  }),
  "unit-not-convertible": ({ from, to }) => ({
    message: `"${from}" can't be converted to "${to}".`,
    hint: "Only 元, 万元 and 亿元 convert into each other.",
  }),
  "units-differ": ({ units }) => ({
    message: `Numbers of different units can't be compared or shared out: ${units.map((unit) => unit || "no unit").join(", ")}.`,
    hint: "元, 万元 and 亿元 are converted by themselves; otherwise use two numbers of one unit.",
  }),
  "no-such-item": ({ number }) => ({
    message: `The list has no item ${number}.`,
    hint: "Ask for it first in the template.",
  }),
  "share-of-negative": ({ part }) => ({
    message: `"${part}" is negative: its share of a whole means nothing.`,
    hint: "Say the parts themselves instead.",
  }),
  "share-without-sum": () => ({
    message: "The parts of this number don't add up: they have no shares of a whole.",
    hint: "So it is with levels of several months, averages, least and greatest values, numbers of different values and rates. Say the parts themselves instead.",
  }),
  "growth-from-zero": () => ({
    message: "The base is zero: there is no rate of growth.",
    hint: "Use {{growth}} or {{change … growth=true}}, which have agreed words for a base of zero.",
  }),
  "growth-from-negative": ({ base }) => ({
    message: `The base "${base}" is negative: there is no rate of growth.`,
    hint: "Use {{growth}} or {{change … growth=true}}, which have agreed words for a negative base.",
  }),
  "no-period-last-year": ({ period }) => ({
    message: `The year before ${period} has no such day or week.`,
    hint: 'Take another period, or name the one to compare with, as in period="2019-02".',
  }),
  "view-ends-before-it-starts": ({ since, last }) => ({
    message: `The view begins on ${since}, after its last day, ${last}.`,
    hint: "Compare the day of since= with the report's period.",
  }),
  "unit-of-view-unknown": ({ written, nearest, known }) => ({
    message: `There is no unit "${written}" in huibao.yaml${nearest === undefined ? "" : `; did you mean "${nearest}"?`} Known: ${known.join(", ")}.`,
    hint: "Write a unit's id, its name, or a short name that is its alone.",
  }),
  "base-not-known": ({ base, parts }) => ({
    message: `Nothing to compare with for ${base}: ${parts.join("; ")}. The report says that there is no comparable figure.`,
    hint: "Add the facts file of that period; if there never was one, this can be left as it is.",
  }),
  "level-days-differ": ({ indicator, given }) => ({
    message: `The units give the indicator "${indicator}" for different days: ${given.join("; ")}.`,
    hint: "Check the units' periods before adding up; for one day, all must report for the same period.",
  }),
  "periods-not-comparable": ({ period, base }) => ({
    message: `${period} and ${base} can't be compared: they share days, or are not the same part of their years.`,
    hint: 'Compare a figure to date with from="last-year"; otherwise take a period that shares no day.',
  }),
  "to-date-over-new-year": ({ period }) => ({
    message: `${period} lies in two years: there is no year to date.`,
    hint: 'Say from which day on, as in since="2020-01-01".',
  }),
  "compared-day-fixed": ({ day }) => ({
    message: `This figure is cut at ${day}, a day that stays the same in the other period: what is compared would not be the same stretch.`,
    hint: 'Take a day that goes with the period, as in (until meetings asOf), or leave since and until out and put the stretch into (view … period="…").',
  }),
  "figure-bound": ({ field }) => ({
    message: `"${field}" belongs to one record: it can't be worked out for another period or unit.`,
    hint: 'Use a figure of the whole ledger, such as (count ledger) or (sum ledger "field").',
  }),
};
