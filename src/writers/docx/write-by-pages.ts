import type { Report } from "../../diagnostics/diagnostic.ts";
import { twips } from "../../styles/lengths.ts";
import type { Style } from "../../styles/style.ts";
import { lineText } from "../../tree/line-text.ts";
import type { Document } from "../../tree/tree.ts";
import { textWidth } from "../text-width.ts";
import { characterTwips, textWidthTwips } from "./geometry.ts";
import { countPieces, layOut, referredToIn } from "./page-layout.ts";
import type { LayoutDocument, Pages } from "./page-layout.ts";
import { placeOnEvenPage, simplePlan } from "./page-plan.ts";
import type { PagePlan } from "./page-plan.ts";
import { hasImprint, imprintOf } from "./write-imprint.ts";
import type { Imprint } from "./write-imprint.ts";
import type { Writing } from "./writing.ts";

/** A body as it was written once. */
interface WrittenBody {
  readonly body: string;
  readonly writing: Writing;
}

/** Whether something in a document depends on its pages: its contents, its imprint, a very long 主送机关. */
export function needsLayout(document: Document, style: Style): boolean {
  return (
    [document.blocks, ...document.attachments.map(({ blocks }) => blocks)]
      .flat()
      .some(({ type }) => type === "contents") ||
    (style.imprint.form !== "none" && style.imprint.page === "even" && hasImprint(document, style)) ||
    mayMoveAddressee(document, style)
  );
}

/** So many lines of 主送机关 that under a head they may fill page 1. */
function mayMoveAddressee({ parts }: Document, style: Style): boolean {
  if (!parts.addressee || style.imprint.form === "none") return false;
  const line = textWidthTwips(style) / characterTwips(style);
  return textWidth(lineText(parts.addressee), false) > mostAddresseeLines * line;
}

const mostAddresseeLines = 3;

/**
 * Writes a document whose form depends on its pages: once to lay it out, and again by what its pages say. Where they can't be
 * worked out that is reported, and the imprint stands on the last page.
 */
export function writeByPages(
  document: Document,
  style: Style,
  writeOnce: (pages?: Pages, plan?: PagePlan) => WrittenBody,
  layoutDocument: LayoutDocument | undefined,
  report: Report,
): WrittenBody {
  if (!layoutDocument) return writeOnce();
  const layOutText = (plan: PagePlan) => {
    const { body, writing } = writeOnce(undefined, { ...plan, imprint: "left-out" });
    return { pages: layOut(body, style, layoutDocument, referredToIn(writing)), writing };
  };
  let plan = simplePlan;
  let { pages, writing } = layOutText(plan);
  if (mayMoveAddressee(document, style) && !pages.ofPiece.slice(countPieces(writing.top)).includes(1)) {
    if (fits(imprintOf(document, true, writing), style)) {
      plan = { ...plan, addresseeBelow: true };
      ({ pages, writing } = layOutText(plan));
    }
  }
  if (pages.stoppedAt !== undefined) {
    report("pages-not-known", document.parts.title.place, { stoppedAt: pages.stoppedAt });
    return writeOnce(pages, plan);
  }
  const imprint = imprintOf(document, plan.addresseeBelow, writing);
  if (imprint?.style.page === "even") plan = { ...plan, imprint: placeOnEvenPage(pages, imprint.height, style) };
  return writeOnce(pages, plan);
}

function fits(imprint: Imprint | undefined, { page }: Style): boolean {
  return imprint !== undefined && imprint.height <= twips.fromMillimetres(page.height - page.top - page.bottom);
}
