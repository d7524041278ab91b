import type { Report } from "../diagnostics/diagnostic.ts";
import { readNumber } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { Page } from "./style.ts";

/** The page. Reports margins that leave no room for text. */
export function readPage(fields: Fields, report: Report): Page {
  const page = {
    width: readNumber(fields, "width", paper, report, 210),
    height: readNumber(fields, "height", paper, report, 297),
    top: readNumber(fields, "top", margin, report),
    bottom: readNumber(fields, "bottom", margin, report),
    left: readNumber(fields, "left", margin, report),
    right: readNumber(fields, "right", margin, report),
    footer: readNumber(fields, "footer", margin, report, 15),
  };
  checkRoom("width", page.width - page.left - page.right, fields, report);
  checkRoom("height", page.height - page.top - page.bottom, fields, report);
  return page;
}

const paper: NumberRange = { least: 50, most: 558, unit: "mm" };
const margin: NumberRange = { least: 0, most: 200, unit: "mm" };
const leastRoom = 40;

function checkRoom(direction: "width" | "height", left: number, fields: Fields, report: Report): void {
  if (left < leastRoom)
    report("style-no-room", fields.place, { direction, left: Number(left.toFixed(2)), least: leastRoom });
}
