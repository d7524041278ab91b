import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Style } from "../../styles/style.ts";
import type { Document } from "../../tree/tree.ts";
import { countPieces } from "./body-pieces.ts";
import { hasFootnotes } from "./has-footnotes.ts";
import { fitsOnPage } from "./imprint-height.ts";
import type { LayOut, Pages } from "./page-layout.ts";
import { countWithImprint, placeOnEvenPage, placeOnLastPage, simplePlan } from "./page-plan.ts";
import type { PagePlan } from "./page-plan.ts";
import { referredToIn } from "./referred-to.ts";
import { hasImprint, imprintOf } from "./write-imprint.ts";
import { isLongAddressee } from "./write-parts.ts";
import type { Writing } from "./writing.ts";

/** A body as it was written once. */
export interface WrittenBody {
  readonly body: string;
  readonly writing: Writing;
  /** How many pages it was taken to have, where that was worked out. */
  readonly estimated?: number;
}

/**
 * Whether something in a document depends on its pages: its contents; its imprint, where it is to stand on an even page or
 * must keep clear of footnotes; a very long 主送机关.
 */
export function needsLayout(document: Document, style: Style): boolean {
  return (
    [document.blocks, ...document.attachments.map(({ blocks }) => blocks)]
      .flat()
      .some(({ type }) => type === "contents") ||
    (hasImprint(document, style) && (isOnEvenPage(style) || hasFootnotes(document))) ||
    mayMoveAddressee(document, style)
  );
}

function isOnEvenPage({ imprint }: Style): boolean {
  return imprint.form !== "none" && imprint.page === "even";
}

function mayMoveAddressee({ parts }: Document, style: Style): boolean {
  return style.imprint.form !== "none" && parts.addressee !== undefined && isLongAddressee(parts.addressee, style);
}

/**
 * Writes a document whose form depends on its pages: once to lay it out, and again by what its pages say. Where they can't be
 * worked out that is reported, and the imprint stands on the last page.
 */
export function writeByPages(
  document: Document,
  style: Style,
  writeOnce: (pages?: Pages, plan?: PagePlan) => WrittenBody,
  layOut: LayOut | undefined,
  report: Report,
): WrittenBody {
  if (!layOut) return writeOnce();
  const layOutText = (plan: PagePlan) => {
    const { body, writing } = writeOnce(undefined, { ...plan, imprint: "left-out" });
    return { pages: layOut(body, style, referredToIn(writing)), writing };
  };
  let plan = simplePlan;
  let { pages, writing } = layOutText(plan);
  if (mayMoveAddressee(document, style) && !pages.ofPiece.slice(countPieces(writing.top)).includes(1)) {
    const imprint = imprintOf(document, true, writing);
    if (imprint && fitsOnPage(imprint, style)) {
      plan = { ...plan, addresseeBelow: true };
      ({ pages, writing } = layOutText(plan));
    } else report("addressee-too-long", document.parts.addressee?.place ?? document.parts.title.place, {});
  }
  if (pages.stoppedAt !== undefined) {
    report("pages-not-known", document.parts.title.place, { stoppedAt: pages.stoppedAt });
    return writeOnce(pages, plan);
  }
  const imprint = imprintOf(document, plan.addresseeBelow, writing);
  if (imprint && fitsOnPage(imprint, style)) {
    const place = isOnEvenPage(style) ? placeOnEvenPage(pages, imprint.height, style) : placeOnLastPage(pages);
    plan = { ...plan, imprint: place };
  }
  if (imprint && !fitsOnPage(imprint, style)) return writeOnce(pages, plan);
  const estimated = imprint ? countWithImprint(pages, plan.imprint) : pages.count;
  return { ...writeOnce(pages, plan), estimated };
}
