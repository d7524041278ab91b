import { baseAnchor, figurePlaceholder, hashSkeleton, withoutBlanks } from "../../trace/base-record.ts";
import type { BaseRecord } from "../../trace/base-record.ts";

interface ScannedParagraph {
  /** Its text, in which outermost anchors are placeholders already. */
  text: string;
  readonly anchors: string[];
  /** The ids of the anchors where we are. */
  readonly open: string[];
}

/**
 * Derives what a Word file will remember of how it was built, by the rules of `BaseRecord`. To read the XML with a parser would
 * take as long as to write it: as we write it, `>` stands in no attribute, and there are no comments.
 * @param parts as we write them: the document part, then that of the footnotes where there is one
 */
export function deriveBase(parts: readonly string[]): BaseRecord {
  // Most cells of a table hold one figure and nothing else.
  const hashes = new Map<string, string>();
  return parts.flatMap(scan).flatMap(({ text, anchors }) => {
    let hash = hashes.get(text);
    if (hash === undefined) {
      const skeleton = withoutBlanks(text);
      hash = skeleton === "" ? "" : hashSkeleton(skeleton);
      hashes.set(text, hash);
    }
    return hash === "" ? [] : [{ skeleton: hash, anchors }];
  });
}

const phrase =
  '<w:bookmarkStart w:name="_hb_[^>]* w:id="([^"]*)"/><w:r>(?:<w:rPr>(?:<[^/>][^>]*>)*</w:rPr>)?<w:t[^>]*>[^<]*</w:t></w:r><w:bookmarkEnd w:id="\\N"/>';

/**
 * The begin of a paragraph, or the whole of it where it is one phrase, as most cells are; a whole phrase; a text with its start
 * tag; and the tags that tell where these belong. All others are passed over.
 */
const tokens = new RegExp(
  [
    `<w:p>(?:<w:pPr>(?:<[^/>][^>]*>)*</w:pPr>)?(?:${phrase.replace("N", "1")}</w:p>)?`,
    phrase.replace("N", "2"),
    "<w:(?:t|instrText)[ >][^<]*",
    "<w:p [^>]*>",
    "<w:(?:bookmarkStart|bookmarkEnd|fldChar) [^>]*>",
    "<w:noBreakHyphen/>",
    "</?(?:w:txbxContent|w:fldSimple|w:footnote|w:del|w:moveFrom|w:rt|mc:Fallback)(?: [^>]*)?>",
  ].join("|"),
  "g",
);

function scan(xml: string): readonly ScannedParagraph[] {
  const found: ScannedParagraph[] = [];
  const around: (ScannedParagraph | undefined)[] = [];
  const fields: string[] = [];
  let paragraph: ScannedParagraph | undefined;
  let isShown = true;
  let absent = 0;
  for (const token of xml.match(tokens) ?? []) {
    if (absent > 0) absent += absence(token);
    else if (token.startsWith("<w:p")) {
      if (token.endsWith("/>")) continue;
      paragraph = token.endsWith("</w:p>")
        ? { text: figurePlaceholder, anchors: [baseAnchor(attribute(token, nameAttribute))], open: [] }
        : { text: "", anchors: [], open: [] };
      found.push(paragraph);
    } else if (token.startsWith("<w:bookmark")) {
      if (paragraph) passBookmark(token, paragraph);
    } else if (token.startsWith("<w:t ") || token.startsWith("<w:t>") || token === "<w:noBreakHyphen/>") {
      if (paragraph && isShown && paragraph.open.length === 0) paragraph.text += textOf(token);
    } else if (token.startsWith("<w:txbxContent")) {
      around.push(paragraph);
      paragraph = undefined;
    } else if (token.startsWith("</w:txbxContent")) paragraph = around.pop();
    else {
      absent = Math.max(0, absence(token));
      passField(token, fields);
      isShown = fields.every((instruction) => /^\s*HYPERLINK\b/i.test(instruction));
    }
  }
  return found;
}

/** Passes an end of a bookmark, or a whole phrase. */
function passBookmark(token: string, paragraph: ScannedParagraph): void {
  const { anchors, open } = paragraph;
  if (token.startsWith("<w:bookmarkEnd")) {
    const at = open.indexOf(attribute(token, idAttribute));
    if (at >= 0) open.splice(at, 1);
    return;
  }
  const name = attribute(token, nameAttribute);
  if (!name.startsWith("_hb_")) return;
  anchors.push(baseAnchor(name));
  if (open.length === 0) paragraph.text += figurePlaceholder;
  if (token.endsWith('"/>') && !token.includes("<", 1)) open.push(attribute(token, idAttribute));
}

/** What a tag adds to the number of open elements whose text isn't there for a reader. */
function absence(token: string): -1 | 0 | 1 {
  if (!/^<\/?(?:w:footnote|w:del|w:moveFrom|w:rt|mc:Fallback)\b/.test(token) || token.endsWith("/>")) return 0;
  if (token.startsWith("</")) return -1;
  return !token.startsWith("<w:footnote") || /separator|notice/i.test(attribute(token, ' w:type="')) ? 1 : 0;
}

/** Keeps the instructions of the fields where we are, the innermost last. */
function passField(token: string, fields: string[]): void {
  const type = token.startsWith("<w:fldChar") ? attribute(token, ' w:fldCharType="') : "";
  if (type === "begin") fields.push("");
  else if (type === "end" || token === "</w:fldSimple>") fields.pop();
  else if (token.startsWith("<w:instrText")) fields.push((fields.pop() ?? "") + textOf(token));
  else if (token.startsWith("<w:fldSimple") && !token.endsWith("/>")) fields.push(attribute(token, ' w:instr="'));
}

const nameAttribute = ' w:name="';
const idAttribute = ' w:id="';

/** The value of an attribute as it is written; empty where there is none. */
function attribute(token: string, opening: string): string {
  const start = token.indexOf(opening);
  if (start < 0) return "";
  const from = start + opening.length;
  return token.slice(from, token.indexOf('"', from));
}

function textOf(token: string): string {
  if (token === "<w:noBreakHyphen/>") return "-";
  const text = token.slice(token.indexOf(">") + 1);
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? "");
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
