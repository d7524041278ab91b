import type { Style } from "../../styles/style.ts";
import type { Document } from "../../tree/tree.ts";
import type { Writable } from "../writers.ts";
import { loadExtras } from "./docx-extras.ts";
import { joinDocx } from "./join-docx.ts";
import { prepareForms } from "./prepare-forms.ts";

/** Writes a report as a Word file, in the look of its reference where it has one. */
export async function writeWordFile(report: Writable): Promise<Uint8Array> {
  const { document, style, properties, images, reference, tellPages, forms } = report;
  const extras = await loadExtras(document, style);
  const beside = { images, extras, report: report.report };
  if (!reference) {
    return prepareForms(forms, extras, (prepare) =>
      joinDocx(document, style, prepare(style), properties, { ...beside, tellPages }),
    );
  }
  const { writeOnReference } = await import("../reference/write-on-reference.ts");
  return prepareForms(forms, extras, (prepare) => {
    const write = (own: Document, adapted: Style, title: string) =>
      joinDocx(own, adapted, prepare(adapted), { ...properties, title }, { ...beside, tellPages() {} });
    return writeOnReference(document, style, reference.file, reference.lines, write, properties.report);
  });
}
