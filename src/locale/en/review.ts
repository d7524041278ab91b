import type { ReviewValues } from "../../diagnostics/codes/review.ts";
import type { Sentences } from "../sentences.ts";

export const review: Sentences<ReviewValues> = {
  "clean-already": () => ({
    message: "This file has no anchors and no notes of ours: it is clean already.",
    hint: "It can be issued as it is; no file was written.",
  }),
  "clean-with-marks": ({ changes, comments }) => ({
    message: `This clean file still has tracked changes (${changes}) and comments (${comments}), as they were.`,
    hint: "Before it is issued, accept or reject the changes in Word, and delete the comments.",
  }),
  "not-a-word-file": () => ({
    message: "This is no Word file (.docx).",
    hint: "Name a .docx file that huibao build made.",
  }),
  "old-or-locked-word-file": () => ({
    message: "This is a Word file of the old form (.doc), or one with a password; it can't be read.",
    hint: "Open it in Word or WPS, take the password off, and save it as .docx.",
  }),
  "word-file-damaged": () => ({
    message: "This Word file is cut off or damaged; it can't be read.",
    hint: "Get it anew, or open it in Word or WPS and save it as .docx.",
  }),
  "word-file-too-large": ({ mostMegabytes, mostEntries }) => ({
    message: `This Word file takes more than ${mostMegabytes} MB when unpacked, or has more than ${mostEntries} parts; it was not read.`,
    hint: "See whether it is a report; if it has many pictures, take them out first.",
  }),
  "word-text-too-large": ({ mostMegabytes, mostPieces }) => ({
    message: `This Word file has more than ${mostMegabytes} MB of text, or more than ${mostPieces} pieces of it; it was not read.`,
    hint: "A report of two hundred pages takes a few. See whether this is a report.",
  }),
  "word-part-misnamed": ({ part }) => ({
    message: `This Word file has a part ${part} whose name lies outside the file, or stands twice; it was not read.`,
    hint: "No word processor writes such a file: see where it comes from. If you need it, open it in Word or WPS and save it as .docx.",
  }),
  "word-part-broken": ({ part }) => ({
    message: `${part} in this Word file is broken; it can't be read.`,
    hint: "Get the file anew, or open it in Word or WPS and save it as .docx.",
  }),
  "report-not-identified": () => ({
    message: "This Word file doesn't say of which template, unit and period it is a report.",
    hint: "It may be a clean copy, from which anchors were taken away: name the report it was made from, without -clean at the end of its name. A file that huibao build did not make is of no use here.",
  }),
  "report-of-another-workspace": ({ unit, known }) => ({
    message: `This Word file says that it is a report of the unit “${unit}”, which this workspace doesn't have; it may be another workspace's.`,
    hint: `Run this in the workspace that built it. Units of this one: ${known.join(", ")}.`,
  }),
  "template-not-the-same": ({ template, file }) => ({
    message: `This Word file was built with a template “${template}”; the workspace has no ${file}, and the one of that name that comes with huibao reads quite differently.`,
    hint: `Bring ${file} back and run again. If you did change to the one that comes with huibao, go on.`,
  }),
  "proof-of-a-copy": () => ({
    message: "This Word file is a copy for checking or comparing already; no proof copy is made of it.",
    hint: "Name the report itself, which lies beside it, without -proof at the end of its name.",
  }),
  "proof-copy-kept": ({ path }) => ({
    message: `This proof copy is there already, and somebody may have written into it: ${path} was left as it is.`,
    hint: "To keep it, rename it or move it away, and run again; if it is no longer wanted, give --force.",
  }),
  "beside-kept": ({ path }) => ({
    message: `This file is there already, and is not ours or somebody changed it since: ${path} was left as it is.`,
    hint: "To keep it, rename it or move it away, and run again; if it is no longer wanted, give --force.",
  }),
  "review-of-a-copy": () => ({
    message:
      "This is a copy for checking or comparing, not the report; it can't be verified, refreshed, compared or explained.",
    hint: "Name the report itself.",
  }),
};
