import { baseAnchor, hashSkeleton, skeletonOf } from "../../trace/base-record.ts";
import type { BaseRecord } from "../../trace/base-record.ts";
import { attributeAt, endOf, isEmptyAt, tagAt, tagsOf, textAt } from "./own-xml.ts";

interface ScannedParagraph {
  text: string;
  readonly anchors: ScannedAnchor[];
}

interface ScannedAnchor {
  readonly name: string;
  readonly paragraph: ScannedParagraph;
  readonly from: number;
  /** Nothing as long as it is open. */
  to: number | undefined;
}

/**
 * Derives what a Word file will remember of how it was built, by the rules of `BaseRecord`.
 * @param parts as we write them: the document part, then that of the footnotes where there is one
 */
export function deriveBase(parts: readonly string[]): BaseRecord {
  return parts.flatMap(scan).flatMap(({ text, anchors }) => {
    const skeleton = skeletonOf(
      text,
      anchors.map(({ from, to = text.length }) => ({ from, to })),
    );
    if (skeleton === "") return [];
    return [{ skeleton: hashSkeleton(skeleton), anchors: anchors.map(({ name }) => baseAnchor(name)) }];
  });
}

const paragraphTags = ["<w:p", "</w:p", "<w:t", "<w:noBreakHyphen", "<w:bookmarkStart", "<w:bookmarkEnd"];
const fieldTags = ["<w:fldChar", "<w:instrText", "<w:fldSimple", "</w:fldSimple"];
const passedOver = ["<w:footnote", "<mc:Fallback", "<w:del", "<w:moveFrom"];
const tags = tagsOf([...paragraphTags, ...fieldTags, ...passedOver]);

function scan(xml: string): readonly ScannedParagraph[] {
  const found: ScannedParagraph[] = [];
  const around: (ScannedParagraph | undefined)[] = [];
  const open = new Map<string, ScannedAnchor>();
  let paragraph: ScannedParagraph | undefined;
  /** The instructions of the fields where we are, the innermost last. */
  const fields: string[] = [];
  let isShown = true;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const tag = tagAt(xml, at, tags);
    switch (tag) {
      case undefined:
        break;
      case "<w:p":
        if (isEmptyAt(xml, at)) break;
        around.push(paragraph);
        paragraph = { text: "", anchors: [] };
        found.push(paragraph);
        break;
      case "</w:p":
        for (const anchor of paragraph?.anchors ?? []) anchor.to ??= paragraph?.text.length;
        paragraph = around.pop();
        break;
      case "<w:t":
        if (paragraph && isShown) paragraph.text += textAt(xml, at);
        break;
      case "<w:noBreakHyphen":
        if (paragraph && isShown) paragraph.text += "-";
        break;
      case "<w:bookmarkStart": {
        const name = attributeAt(xml, at, "w:name");
        if (!paragraph || !name.startsWith("_hb_")) break;
        const anchor = { name, paragraph, from: paragraph.text.length, to: undefined };
        paragraph.anchors.push(anchor);
        open.set(attributeAt(xml, at, "w:id"), anchor);
        break;
      }
      case "<w:bookmarkEnd": {
        const anchor = open.get(attributeAt(xml, at, "w:id"));
        if (anchor) anchor.to ??= anchor.paragraph.text.length;
        break;
      }
      case "<w:footnote":
        if (/separator/i.test(attributeAt(xml, at, "w:type"))) at = endOf(xml, at, tag);
        break;
      case "<mc:Fallback":
      case "<w:del":
      case "<w:moveFrom":
        at = endOf(xml, at, tag);
        break;
      default:
        passField(xml, at, tag, fields);
        isShown = fields.every((instruction) => /^\s*HYPERLINK\b/i.test(instruction));
    }
  }
  return found;
}

/** Keeps count of fields: `w:fldChar`, `w:instrText` and `w:fldSimple`. */
function passField(xml: string, at: number, tag: string, fields: string[]): void {
  const type = tag === "<w:fldChar" ? attributeAt(xml, at, "w:fldCharType") : "";
  if (type === "begin") fields.push("");
  else if (type === "end" || tag === "</w:fldSimple") fields.pop();
  else if (tag === "<w:instrText" && fields.length > 0) fields.push((fields.pop() ?? "") + textAt(xml, at));
  else if (tag === "<w:fldSimple" && !isEmptyAt(xml, at)) fields.push(attributeAt(xml, at, "w:instr"));
}
