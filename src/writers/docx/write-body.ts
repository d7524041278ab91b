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
  const addressee = writing.plan.addresseeBelow ? undefined : parts.addressee;
  const top = head + writeTitle(document, head !== "", writing) + writeAddressee(addressee, writing);
  writing.top = top;
  const follows = attachments.length > 0 ? "attachment-note" : signed ? "signature" : "nothing";
  const { pieces, pageBreakBefore } = writeBlocks(document.blocks, { across: false, follows }, writing);
  const note = writeAttachmentNote(attachments, { pageBreakBefore, keepNext: signed }, writing);
  const signing = { sealed: document.sealed, pageBreakBefore: pageBreakBefore && note === "" };
  const end: Piece = { across: false, xml: note + writeSignature(signature, signing, writing) };
  const attached = writeAttachments(attachments, writing);
  return joinPieces(
    [{ across: false, xml: top }, ...pieces, end, ...attached, ...writeFoot(document, writing)],
    writing,
  );
}

/** The imprint on the page that is planned for it. */
function writeFoot(document: Document, writing: Writing): readonly Piece[] {
  const { addresseeBelow, imprint: place } = writing.plan;
  const imprint = imprintOf(document, addresseeBelow, writing);
  if (!imprint || place === "left-out") return [];
  const bare = place === "behind-blank-page";
  const foot = { across: false, bare, xml: writeImprint(imprint, place !== "here", writing) };
  return bare ? [{ across: false, bare, xml: writing.forms.frame.thinLine.join("") }, foot] : [foot];
}
