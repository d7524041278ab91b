import { parseXml } from "../../source/parse-xml.ts";
import { readPart } from "../package/read-part.ts";
import type { OfficePackage } from "../package/office-package.ts";
import type { ReturnedDocument } from "../returned/returned-document.ts";

/**
 * Charts that show other numbers than the draft's, by their places in the order of the parts, from 1. A chart carries no anchors: whose
 * doing it is isn't known. None where there are not as many charts as the draft has.
 */
export function findChangedCharts(edited: ReturnedDocument, fresh: ReturnedDocument): readonly number[] {
  const [ones, others] = [chartsOf(edited.package), chartsOf(fresh.package)];
  if (ones.length !== others.length) return [];
  return others.flatMap((numbers, index) => (isSame(ones[index], numbers) ? [] : [index + 1]));
}

/** The numbers of each chart, series by series. Word numbers the parts in the order of the document; others keep ours. */
function chartsOf(file: OfficePackage): readonly (readonly number[] | undefined)[] {
  const numbered = file.entries.flatMap(({ name }) => {
    const number = /^\/?word\/charts\/chart(\d+)\.xml$/i.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number: Number(number) }];
  });
  return numbered.toSorted((a, b) => a.number - b.number).map(({ name }) => numbersIn(readPart(file, name) ?? ""));
}

/** Nothing where it can't be read. */
function numbersIn(xml: string): readonly number[] | undefined {
  const numbers: number[] = [];
  const open: string[] = [];
  let text = "";
  const isSound = parseXml(xml, {
    open({ local }) {
      open.push(local);
      text = "";
      return true;
    },
    text(more) {
      text += more;
    },
    close({ local }) {
      open.pop();
      if (local === "v" && open.includes("val")) numbers.push(Number(text));
    },
  });
  return isSound ? numbers : undefined;
}

function isSame(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  return one.every((number, index) => Math.abs(number - (other[index] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(number)));
}
