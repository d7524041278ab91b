import type { ReferenceValues } from "../../diagnostics/codes/reference.ts";
import type { Sentences } from "../sentences.ts";

const saveAgain = "Open it in Word or WPS, save it as a Word document (.docx), and try again.";

/** By the disk's own codes. */
const reasons: Readonly<Record<string, string>> = { ENOENT: "there is no such file", EISDIR: "it is a folder" };

const kinds = {
  empty: "is empty",
  excel: "is an Excel workbook",
  powerpoint: "is a presentation",
  pdf: "is a PDF",
  other: "is no Word file",
} as const;

const places = {
  header: "in a header",
  footer: "in a footer",
  table: "in a table",
  box: "in a text box or content control",
} as const;

export const reference: Sentences<ReferenceValues> = {
  "reference-not-read": ({ path, reason, from }) => ({
    message: `The reference file "${path}" can't be read: ${reasons[reason] ?? reason}.`,
    hint: `Check the path: it is seen from ${from === "template" ? "the workspace's folder" : "the folder that you are in"}.`,
  }),
  "reference-outside": ({ path }) => ({
    message: `The reference file "${path}" lies outside the workspace, or a link leads out of it: it is not read.`,
    hint: "Copy it into the workspace and name it there; a file outside can only be given on the command line, with --reference.",
  }),
  "reference-not-word": ({ found }) => ({
    message: `A reference file must be a Word file (.docx); this one ${kinds[found]}.`,
    hint: "Give a Word file. Another extension doesn't make one: save it as .docx in Word or WPS.",
  }),
  "reference-not-opened": ({ found }) => ({
    message:
      found === "locked"
        ? "The reference file has a password: it can't be read."
        : "The reference file is in the old format (.doc): it can't be read.",
    hint:
      found === "locked"
        ? "Open it in Word or WPS, take the password off, and save it as .docx."
        : "Open it in Word or WPS and save it as .docx.",
  }),
  "reference-damaged": () => ({
    message: "The reference file is incomplete or damaged: it can't be read.",
    hint: `Get it again. ${saveAgain}`,
  }),
  "reference-part-broken": ({ part }) => ({
    message: `${part} in the reference file is damaged or not in its format: it can't be read.`,
    hint: saveAgain,
  }),
  "reference-too-large": ({ what, most }) => ({
    message:
      what === "parts"
        ? `The reference file has more than ${most} parts: it is not read.`
        : what === "megabytes"
          ? `The reference file has more than ${most} MB when unpacked: it is not read.`
          : what === "megabytes-of-xml"
            ? `The reference file has more than ${most} MB of text and styles when unpacked: it is not read.`
            : `The reference file grows to more than ${most} times its size when unpacked, as no office file does: it is not read.`,
    hint: "Make sure where it comes from; take out text and pictures that reports don't need.",
  }),
  "reference-strict": () => ({
    message: "The reference file is a Strict Open XML document, which is not supported.",
    hint: "Open it in Word and save it as an ordinary Word document (.docx).",
  }),
  "reference-macros": () => ({
    message: "The reference file holds macros (.docm, .dotm); they are not taken into the report.",
    hint: "Where they aren't needed, save it as .docx, and this is said no more.",
  }),
  "reference-body-twice": () => ({
    message: "{{body}} stands twice in the reference file; the body has one place.",
    hint: "Keep one of them and take the other out.",
  }),
  "reference-body-misplaced": ({ where }) => ({
    message: `{{body}} stands ${places[where]}, where the body can't be.`,
    hint: "Write {{body}} in a paragraph of the document itself, outside of tables, boxes, controls, headers and footers.",
  }),
  "reference-body-not-alone": () => ({
    message: "{{body}} needs a paragraph of its own; there is other text in this one.",
    hint: "Put {{body}} alone into a paragraph.",
  }),
  "reference-body-missing": () => ({
    message: "The reference file has places to fill, and none for the body.",
    hint: "Add a paragraph that holds only {{body}} where the body goes; or take the braces out of the document where only its styles, page, headers and footers are wanted.",
  }),
  "reference-not-a-placeholder": ({ written }) => ({
    message: `A reference file may only hold what is to be filled in; this is "${written}".`,
    hint: "Write conditions, loops and sections in the template; in the reference file write {{name}} or one expression, such as {{count meetings}}.",
  }),
  "reference-unknown-placeholder": ({ written, nearest, known }) => ({
    message:
      nearest.length === 0
        ? `There is nothing called "${written}" to fill in.`
        : `There is nothing called "${written}" to fill in; did you mean "${nearest.join('" or "')}"?`,
    hint: `You can write: body, ${known.map(({ name }) => name).join(", ")}, or a name that templates know.`,
  }),
  "reference-part-without-place": ({ part, file }) => ({
    message: `The reference file "${file}" has no place for the ${part.labels.en}: it will not be printed.`,
    hint: `Write {{${part.name}}} in the reference file where it belongs; if it is not wanted, remove it.`,
  }),
  "reference-part-not-given": ({ part }) => ({
    message: `The reference file has a place for "${part.labels.en}"; this report has none, and the place stays empty.`,
    hint: `If it is wanted, give "${part.labels.en}" in the template's front matter or under \`document\` in the facts.`,
  }),
  "reference-lacks": ({ styles, font, page }) => {
    const lacks = [
      ...(styles.length > 0 ? [`the styles "${styles.join('", "')}", for which the page style's were used`] : []),
      ...(font === undefined ? [] : [`a Chinese font, for which "${font}" was used`]),
      ...(page ? ["a page, for which the page style's paper and margins were used"] : []),
    ];
    return {
      message: `The reference file lacks ${lacks.join("; ")}.`,
      hint: "For the look of your own office, make styles of these names in the reference file; otherwise leave it at that.",
    };
  },
};
