import type { Document } from "../../tree/tree.ts";
import { writeAttachmentNote, writeAttachments } from "./write-attachments.ts";
import { writeBlocks } from "./write-blocks.ts";
import { writeHead } from "./write-head.ts";
import { imprintOf, writeImprint } from "./write-imprint.ts";
import { writeAddressee, writeTitle } from "./write-parts.ts";
import { joinPieces } from "./write-sections.ts";
import type { Piece } from "./write-sections.ts";
import { signatureOf, writeSignature } from "./write-signature.ts";
import type { Writing } from "./writing.ts";

/** Everything that stands in the body of the document, its sections' properties included. */
export function writeBody(document: Document, writing: Writing): string {
  const { attachments, parts } = document;
  const signature = signatureOf(document, writing);
  const signed = Object.values(signature).some((line) => line !== undefined);
  const head = writeHead(document, writing);
  const top = head + writeTitle(document, head !== "", writing) + writeAddressee(parts.addressee, writing);
  const goesOn = signed || attachments.length > 0;
  const { pieces, pageBreakBefore } = writeBlocks(document.blocks, { across: false, goesOn }, writing);
  const note = writeAttachmentNote(attachments, { pageBreakBefore, keepNext: signed }, writing);
  const signing = { sealed: document.sealed, pageBreakBefore: pageBreakBefore && note === "" };
  const end: Piece = { across: false, xml: note + writeSignature(signature, signing, writing) };
  const attached = writeAttachments(attachments, writing);
  const imprint = imprintOf(document, false, writing);
  const foot: Piece = { across: false, xml: imprint ? writeImprint(imprint, { pageBreakBefore: false }, writing) : "" };
  return joinPieces([{ across: false, xml: top }, ...pieces, end, ...attached, foot], writing);
}
