import type { VerifyValues } from "../../diagnostics/codes/verify.ts";
import type { Sentences } from "../sentences.ts";

const byFacts = (number: number) =>
  `If the file is wrong, huibao refresh --take ${number} sets it right; if the facts are, change them and verify again.`;
const stale = "huibao refresh brings the figures of the file up to date.";
const merge = "Use huibao merge, or build the report again.";

export const verify: Sentences<VerifyValues> = {
  "figure-changed": ({ number, is, draft }) => ({
    message:
      is === ""
        ? `Number ${number} was emptied; the facts say "${draft}".`
        : `Number ${number} was changed by hand: the file says "${is}", the facts say "${draft}".`,
    hint: byFacts(number),
  }),
  "figure-changed-and-stale": ({ number, is, draft }) => ({
    message: `Number ${number} was changed by hand, and the facts changed since: the file says "${is}", the facts say "${draft}".`,
    hint: byFacts(number),
  }),
  "figure-stale": ({ number, is, draft }) => ({
    message: `Number ${number} is stale: the file says "${is}", the facts now say "${draft}".`,
    hint: stale,
  }),
  "figure-rescaled": ({ number, is, draft }) => ({
    message: `What number ${number} is multiplied by was changed: the file says "${is}", facts and template say "${draft}".`,
    hint: "Set the word beside it right in Word; if it is meant, change the template.",
  }),
  "figure-swapped": ({ number, is, draft }) => ({
    message: `Number ${number} shows the text of another, and that one its: the file says "${is}", the facts say "${draft}".`,
    hint: byFacts(number),
  }),
  "figure-misplaced": ({ number, is, draft }) => ({
    message: `Number ${number}, "${is}", stands at the place of another: here belongs "${draft}".`,
    hint: "Exchange the two in Word, or use huibao merge.",
  }),
  "figure-retyped": ({ number, is }) => ({
    message: `Number ${number} was retyped: "${is}" agrees with the facts, but it has no anchor any more and won't follow them.`,
    hint: `huibao refresh --take ${number} or huibao merge puts the anchor back.`,
  }),
  "figure-retyped-wrong": ({ number, is, draft }) => ({
    message:
      is === ""
        ? `Number ${number} was deleted from its sentence, which is still there; the facts say "${draft}".`
        : `Number ${number} was retyped: the file says "${is}", the facts say "${draft}".`,
    hint: byFacts(number),
  }),
  "figure-lost": ({ number, draft }) => ({
    message: `Number ${number} was not found: the facts say "${draft}"; its sentence was changed, and what it says now can't be told for certain.`,
    hint: "Look at this sentence yourself.",
  }),
  "figure-deleted": ({ number, draft }) => ({
    message: `Number ${number}, "${draft}", was deleted with its sentence.`,
  }),
  "figure-copied": ({ number, is }) => ({
    message: `Number ${number}, "${is}", is a copy; it agrees with the facts.`,
  }),
  "figure-copied-wrong": ({ number, is, draft }) => ({
    message: `Number ${number} is a copy: the file says "${is}", the facts say "${draft}".`,
    hint: "Correct it in Word.",
  }),
  "figure-parted": ({ number, is }) => ({
    message: `Number ${number}, "${is}", was parted over two paragraphs; its text agrees with the facts.`,
    hint: "If it shouldn't be, join them in Word.",
  }),
  "figure-parted-wrong": ({ number, is, draft }) => ({
    message: `Number ${number} was parted over two paragraphs: the file says "${is}", the facts say "${draft}".`,
    hint: "Correct it in Word.",
  }),
  "figure-no-longer": ({ number, is }) => ({
    message: `Number ${number}, "${is}", has no source any more: a draft from today's facts and template doesn't have it.`,
    hint: merge,
  }),
  "figure-without-fact": ({ number, is }) => ({
    message: `Number ${number}, "${is}", has no source any more: the facts that it needs are missing.`,
    hint: "Record them, then verify again.",
  }),
  "figure-not-yet": ({ number, draft }) => ({
    message: `Number ${number}, "${draft}", belongs in the report by today's facts and template; the file was built without it.`,
    hint: merge,
  }),
  "chart-differs": ({ chart }) => ({
    message: `Chart ${chart} shows other numbers than the facts say.`,
    hint: "Use huibao merge, or change the chart's data in Word.",
  }),
  "typed-in-file": ({ text }) => ({
    message: `"${text}" was typed by hand and has no source.`,
    hint: "Check it yourself; if it is needed again, record it in the facts and print it by the template.",
  }),
  "no-base-record": () => ({
    message:
      "The file has no record of how it was built (an older version built it, or the record was lost): changes are taken for made by hand, whoever made them.",
  }),
  "no-anchors": () => ({
    message: "No figure in the file has an anchor; nothing can be refreshed.",
    hint: "Some programs drop the anchors when they save a file: use one that didn't go through it, or huibao merge first.",
  }),
  "anchors-dropped": () => ({
    message:
      "The file has lost all its anchors, as some programs drop them; figures are found by the words around them.",
    hint: "To refresh its figures, use huibao merge first: it puts the anchors back.",
  }),
};
