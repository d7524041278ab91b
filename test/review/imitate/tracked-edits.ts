import { escapeXml } from "../../../src/writers/docx/xml.ts";
import { editAnchor } from "./edit-anchors.ts";
import { editParagraphs } from "./edit-paragraphs.ts";
import { editTexts, textsOf } from "./edit-parts.ts";

const by = 'w:author="某甲" w:date="2020-02-11T09:00:00Z"';

/** Types other text over a figure with changes tracked: the old is there as deleted, the new as inserted. */
export function trackedReplace(bytes: Uint8Array, anchor: string, text: string): Uint8Array {
  const edited = editAnchor(bytes, anchor, (xml, { inside, insideEnd }) => {
    const inserted = `<w:ins w:id="new" ${by}><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:ins>`;
    return xml.slice(0, inside) + deleted(xml.slice(inside, insideEnd)) + inserted + xml.slice(insideEnd);
  });
  return numbered(edited);
}

/** Deletes the paragraph around a figure with changes tracked: its text, and its mark. */
export function trackedDeletion(bytes: Uint8Array, anchor: string): Uint8Array {
  const edited = editParagraphs(bytes, anchor, (paragraph) => {
    const [, open = "", properties = "", content = ""] =
      /^(<w:p(?:\s[^>]*)?>)(<w:pPr>.*?<\/w:pPr>)?(.*)$/s.exec(paragraph) ?? [];
    return open + withDeletedMark(properties) + deleted(content);
  });
  return numbered(edited.bytes);
}

/** Inserts a paragraph before that around a figure, with changes tracked. */
export function trackedParagraph(bytes: Uint8Array, anchor: string, text: string): Uint8Array {
  const mark = `<w:pPr><w:rPr><w:ins w:id="new" ${by}/></w:rPr></w:pPr>`;
  const run = `<w:ins w:id="new" ${by}><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:ins>`;
  return numbered(editParagraphs(bytes, anchor, (paragraph) => `<w:p>${mark}${run}</w:p>${paragraph}`).bytes);
}

function withDeletedMark(properties: string): string {
  const mark = `<w:rPr><w:del w:id="new" ${by}/></w:rPr>`;
  if (properties === "") return `<w:pPr>${mark}</w:pPr>`;
  if (properties.includes("<w:rPr>")) return properties.replace("<w:rPr>", mark.slice(0, -"</w:rPr>".length));
  return properties.replace(/(?=<w:sectPr|<\/w:pPr>)/, mark);
}

/** Each run by itself, so that bookmarks stay outside. */
function deleted(runs: string): string {
  return runs.replaceAll(/<w:r(?:\s[^>]*)?>.*?<\/w:r>/gs, (run) => {
    const text = run
      .replaceAll("<w:t>", "<w:delText>")
      .replaceAll("<w:t ", "<w:delText ")
      .replaceAll("</w:t>", "</w:delText>");
    return `<w:del w:id="new" ${by}>${text}</w:del>`;
  });
}

/** Gives each new change an id that no other has. */
function numbered(bytes: Uint8Array): Uint8Array {
  let id = Math.max(
    90_000,
    ...textsOf(bytes).flatMap((xml) => [...xml.matchAll(/w:id="(\d+)"/g)].map(([, one]) => Number(one))),
  );
  return editTexts(bytes, (xml) => xml.replaceAll('w:id="new"', () => `w:id="${++id}"`));
}
