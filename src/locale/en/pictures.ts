import type { ChartShapeReason, ImageFault, PicturesValues } from "../../diagnostics/codes/pictures.ts";
import type { Sentence, Sentences } from "../sentences.ts";

export const pictures: Sentences<PicturesValues> = {
  "image-unusable": ({ file, fault }) => imageSentence(file, fault),
  "image-without-alternative": () => ({
    message: "The image's description has no text.",
    hint: "Say in a sentence what it shows, for those who can't see it.",
  }),
  "chart-cell": ({ found, series, reason }) => ({
    message: {
      empty: `"${series}" of the chart has an empty cell.`,
      approximate: `"${series}" of the chart has an approximate number, "${found}": it can't be drawn exactly.`,
      text: `"${series}" of the chart has "${found}", which is no number.`,
      negative: `"${series}" of the pie chart has a number below zero, "${found}".`,
      merged: "The table of a chart can't have merged cells.",
    }[reason],
    hint:
      reason === "merged" || reason === "negative"
        ? "Use a table, or another type of chart."
        : 'Each cell is a number, with a unit or without (12, 3.5 km, 40%); for nothing at all write "—".',
  }),
  "chart-units": ({ first, found }) => ({
    message: `The chart's numbers have several units: "${first || "none"}" first, "${found || "none"}" here.`,
    hint: "Write all of them in one unit, or draw several charts.",
  }),
  "chart-shape": ({ reason, found, limit }) => ({
    message: chartShape(reason, found, limit),
    hint: "The table's first column names the categories; each further one is a series with its head as name.",
  }),
  "contents-twice": () => ({ message: "There can be one contents page.", hint: 'Remove the later "::contents".' }),
  "contents-place": () => ({
    message: "An attachment can't hold the contents page.",
    hint: 'Move "::contents" to the front of the body.',
  }),
  "contents-empty": ({ levels }) => ({
    message: `The contents page is empty: the report has no heading ${levels === 1 ? "of level 1" : `down to level ${levels}`} and no attachment.`,
    hint: 'Remove "::contents", or write headings ("# " at the start of a line); run-in headings ("## Heading. Text") are not listed.',
  }),
};

function chartShape(reason: ChartShapeReason, found: number, limit: number): string {
  switch (reason) {
    case "no-series":
      return "The chart's table has one column: there is nothing to draw.";
    case "no-category":
      return "The chart's table has only a header row: there is nothing to draw.";
    case "several-series":
      return `A pie chart draws one series; here are ${found}.`;
    case "series":
      return `The chart has ${found} series; at most ${limit} can be drawn.`;
    case "categories":
      return `The chart has ${found} categories; at most ${limit} can be drawn.`;
    case "total":
      return "A pie can't have a row of totals: it would take half of the circle, and every share would be wrong.";
  }
}

function imageSentence(file: string, fault: ImageFault): Sentence {
  switch (fault.reason) {
    case "missing":
      return {
        message: `There is no image "${file}" in the workspace.`,
        hint: "Check its name: it is written from the workspace's folder on, in the same case.",
      };
    case "empty":
      return { message: `The image "${file}" is an empty file.`, hint: "Export or copy it again." };
    case "outside":
      return {
        message: `The image "${file}" is not in the workspace.`,
        hint: 'Copy it into the workspace\'s folder and write its path with "/": images/site.png.',
      };
    case "no-file":
      return { message: `"${file}" is no file.`, hint: "Name the image's file, not a folder." };
    case "broken":
      return { message: `The image "${file}" is damaged or cut off.`, hint: "Export or copy it again." };
    case "turned-over":
      return {
        message: `The photo "${file}" is stored mirrored.`,
        hint: "Open it in an image viewer and save it anew.",
      };
    case "unreadable":
      return {
        message: `The image "${file}" can't be read (${fault.error}).`,
        hint: "Check its permissions, or close the program that uses it.",
      };
    case "bytes":
      return {
        message: `The image "${file}" has ${fault.megabytes} MB; at most ${fault.limit} MB are accepted.`,
        hint: "Scale it down, or save it with less quality.",
      };
    case "pixels":
      return {
        message: `The image "${file}" has ${fault.megapixels} megapixels; at most ${fault.limit} are accepted.`,
        hint: "Scale it down: 2000 pixels across are plenty on paper.",
      };
    case "format":
      return {
        message: `The image "${file}" is ${fault.format === undefined ? "nothing known" : `a ${fault.format} file`}; a report can hold PNG, JPEG and SVG.`,
        hint: "Save it as PNG or JPEG.",
      };
    case "named-otherwise":
      return {
        message: `The image "${file}" is named ${fault.extension}, but holds ${fault.format}.`,
        hint: "Rename it to what it holds.",
      };
    case "svg-content":
      return {
        message: `The SVG image "${file}" has "${fault.found}", which a report can't hold.`,
        hint: "An SVG can have no scripts, no external files and no DOCTYPE; export it as plain shapes, or use PNG.",
      };
    case "svg-twin":
      return {
        message: `"${fault.twin}" beside the SVG image "${file}" can't be used: ${imageSentence(fault.twin, fault.fault).message}`,
        hint: "Some programs can't show SVG: export the same image as PNG, under the same name.",
      };
  }
}
