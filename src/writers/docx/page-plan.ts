import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import type { Pages } from "./page-layout.ts";

/** What the pages of a document decide. */
export interface PagePlan {
  /** 主送机关 stands in the imprint, where page 1 would show no text otherwise (7.3.2). */
  readonly addresseeBelow: boolean;
  /**
   * Where the imprint stands: on the page where the text ends, on the page after it, or behind a page left blank, in which case
   * neither that page nor its own shows a number (7.5). It is left out while the pages of the text are counted.
   */
  readonly imprint: "here" | "next-page" | "behind-blank-page" | "left-out";
}

/** As long as nothing is known of the pages. */
export const simplePlan: PagePlan = { addresseeBelow: false, imprint: "here" };

/** Where an imprint stands at the end of a text: footnotes on its last page would run beneath it. */
export function placeOnLastPage({ hasFootnotes }: Pages): PagePlan["imprint"] {
  return hasFootnotes ? "next-page" : "here";
}

/** How many pages there are with the imprint: behind what is laid across it has an upright page of its own. */
export function countWithImprint({ count, endsAcross }: Pages, place: PagePlan["imprint"]): number {
  switch (place) {
    case "here":
      return endsAcross ? count + 1 : count;
    case "next-page":
      return count + 1;
    case "behind-blank-page":
      return count + 2;
    case "left-out":
      return count;
  }
}

/** Where an imprint of a height in twips stands so that it is at the foot of an even page. */
export function placeOnEvenPage(pages: Pages, height: number, { page, imprint }: Style): PagePlan["imprint"] {
  if (pages.count % 2 === 1) return "next-page";
  const bottom = imprint.form === "none" ? page.bottom : imprint.bottom;
  const top = twips.fromMillimetres(page.height - bottom) - height;
  return !pages.endsAcross && !pages.hasFootnotes && pages.foot <= top ? "here" : "behind-blank-page";
}
