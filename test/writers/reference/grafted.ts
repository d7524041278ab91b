import { readFileSync } from "node:fs";

import { collectDiagnostics } from "../../../src/diagnostics/diagnostic.ts";
import type { Style } from "../../../src/styles/style.ts";
import type { Line } from "../../../src/tree/tree.ts";
import type { Document } from "../../../src/tree/tree.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";
import { readReference } from "../../../src/writers/reference/read-reference.ts";
import type { Reference } from "../../../src/writers/reference/reference.ts";
import { noLacks } from "../../../src/writers/reference/open-reference.ts";
import { writeOnReference } from "../../../src/writers/reference/write-on-reference.ts";
import { properties, unpack } from "../docx/unpacked.ts";
import { shippedStyle } from "../sample-document.ts";

const style = shippedStyle("gbt9704");

export function openReference(name: string): Reference {
  return referenceOf(readFileSync(new URL(name, import.meta.url)), name);
}

export function referenceOf(bytes: Uint8Array, name = "局模板.docx"): Reference {
  const diagnostics = collectDiagnostics();
  const reference = readReference(bytes, name, diagnostics.report);
  if (!reference) throw new Error(JSON.stringify(diagnostics.found()));
  return reference;
}

/** A document on a reference file: its bytes, its parts as text, and what the file lacks for it. */
export function grafted(document: Document, reference: Reference, facts: ReadonlyMap<string, Line> = new Map()) {
  const lacks = noLacks();
  const write = (own: Document, adapted: Style, title: string) => writeDocx(own, adapted, { ...properties, title });
  const bytes = writeOnReference(document, style, { reference, lacks }, facts, write, properties.report);
  const parts = unpack(bytes);
  const part = (name: string) => parts.get(name) ?? "";
  return {
    bytes,
    part,
    xml: part("word/document.xml"),
    names: [...parts.keys()],
    lacks: [...lacks.styles],
    font: lacks.font,
    page: lacks.page,
  };
}
