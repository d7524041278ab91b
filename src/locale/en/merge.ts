import type { MergeValues } from "../../diagnostics/codes/merge.ts";
import type { Sentences } from "../sentences.ts";

export const merge: Sentences<MergeValues> = {
  "merge-conflict": ({ draft, edited }) => ({
    message: `"${draft}" was changed by hand, and by the template or the facts. The file says "${edited}"; that is in a comment.`,
    hint: "Choose one in the merged file, and delete the comment.",
  }),
  "merge-deleted": ({ draft }) => ({
    message: `"${draft}" was deleted by hand, and changed by the template or the facts; it stays.`,
    hint: "Decide in the merged file whether it goes, and delete the comment.",
  }),
  "merge-gone": ({ edited }) => ({
    message: `"${edited}" was changed by hand; by today's template and facts it is gone. It stands as a tracked insertion.`,
    hint: "Accept or reject it in the merged file.",
  }),
  "merge-moved": ({ draft }) => ({
    message: `"${draft}" was moved by hand. It stays where it was; a comment says where it went.`,
    hint: "Move it in the merged file, and delete the comment.",
  }),
  "merge-split": ({ draft }) => ({
    message: `"${draft}" was split by hand. It stays one paragraph; its parts are in a comment.`,
    hint: "Split it in the merged file, and delete the comment.",
  }),
  "merge-joined": ({ draft }) => ({
    message: `"${draft}" was joined by hand to what follows. They stay apart; the joined text is in a comment.`,
    hint: "Join them in the merged file, and delete the comment.",
  }),
  "merge-column": ({ text }) => ({
    message: `A table's column was added or deleted by hand. It was not carried over; its text is in a comment: "${text}".`,
    hint: "Add or delete the column in the merged file, and delete the comment; one that is always wanted belongs in the template.",
  }),
  "merge-apart": ({ edited }) => ({
    message: `Text was added by hand in a note, text box, header or footer; it is in a comment: "${edited}".`,
    hint: "Put it where it belongs in the merged file, and delete the comment.",
  }),
  "merge-picture": ({ edited }) => ({
    message: `At "${edited}" the file has a picture, which was not carried over.`,
    hint: "Insert it again in the merged file; one that is always wanted belongs in the template.",
  }),
  "merge-table": ({ edited }) => ({
    message: `The table added by hand ("${edited}") stands as a tracked insertion; its widths and merged cells were not carried over.`,
    hint: "Give it its form in the merged file.",
  }),
  "merge-figure": ({ is, draft }) => ({
    message: `A figure was changed by hand to "${is}"; the facts say "${draft}". The change is kept as a tracked one.`,
    hint: "If it is right, correct the facts; if not, reject the change.",
  }),
  "merge-stale-figure": ({ is, draft }) => ({
    message: `A figure was changed by hand to "${is}", and the facts changed since to "${draft}". The change is kept as a tracked one.`,
    hint: "Find out which is right: correct the facts, or reject the change.",
  }),
  "merge-retyped-figure": ({ is, draft }) => ({
    message: `A figure was typed anew as "${is}"; the facts say "${draft}". Whether it was changed or is merely stale can't be told. It is kept as a tracked change.`,
    hint: "Find out which is right: correct the facts, or reject the change.",
  }),
  "merge-without-base": () => ({
    message:
      "The file doesn't say how it was built: all that differs is taken for changed by hand. Paragraphs deleted by hand can't be told, and are all there.",
    hint: "Look at each tracked change. Files built from now on do say it.",
  }),
  "merge-without-anchors": () => ({
    message:
      "The file has lost all its anchors (some programs drop them on saving): figures that aren't what the facts say are taken for changed by hand. The merged file has them again.",
    hint: "Look at each tracked change of a figure; reject those that are merely stale.",
  }),
  "merge-tracked": ({ count }) => ({
    message: `${count} tracked changes in the file were merged as if they were accepted.`,
    hint: "With --changes original none of them counts.",
  }),
  "merge-of-a-copy": () => ({
    message: "This is a copy for checking or comparing, not the report; it can't be merged.",
    hint: "Name the report itself.",
  }),
};
