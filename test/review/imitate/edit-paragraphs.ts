import { editTexts, textsOf } from "./edit-parts.ts";
import { anchorNames, attributeIn, findAnchors, textIn } from "./find-anchors.ts";

/** A file that was changed, and the bookmarks that went with what was deleted. */
export interface Deleted {
  readonly bytes: Uint8Array;
  readonly gone: readonly string[];
}

/** Deletes the sentence around a figure, with the figures in it; of a paragraph without other sentences its whole text. */
export function deleteSentence(bytes: Uint8Array, anchor: string): Deleted {
  return editParagraphs(bytes, anchor, (paragraph) => withoutSentence(paragraph, anchor));
}

/** Deletes the paragraph around a figure. */
export function deleteParagraph(bytes: Uint8Array, anchor: string): Deleted {
  return editParagraphs(bytes, anchor, () => "");
}

/** Copies the paragraph around a figure behind it, with its bookmarks: Word keeps no two of a name, other programs do. */
export function doubleParagraph(bytes: Uint8Array, anchor: string): Uint8Array {
  return editParagraphs(bytes, anchor, (paragraph) => paragraph + paragraph).bytes;
}

/** Changes the XML of the paragraph around a figure, in each form in which it is written. */
export function editParagraphs(bytes: Uint8Array, anchor: string, edit: (paragraph: string) => string): Deleted {
  const changed = editTexts(bytes, (xml) =>
    findAnchors(xml, anchor).reduceRight((part, { inside }) => {
      const { from, to } = paragraphAround(part, inside);
      return part.slice(0, from) + edit(part.slice(from, to)) + part.slice(to);
    }, xml),
  );
  const left = new Set(textsOf(changed).flatMap(anchorNames));
  return {
    bytes: changed,
    gone: textsOf(bytes)
      .flatMap(anchorNames)
      .filter((name) => !left.has(name)),
  };
}

/** The innermost paragraph around a place. */
function paragraphAround(xml: string, at: number): { readonly from: number; readonly to: number } {
  const open: number[] = [];
  let found: number | undefined;
  for (const { 0: tag, index } of xml.matchAll(/<w:p(?:\s[^>]*)?>|<\/w:p>/g)) {
    if (tag.endsWith("/>")) continue;
    if (index > at) found ??= open.at(-1);
    if (!tag.startsWith("</")) open.push(index);
    else if (open.pop() === found && found !== undefined) return { from: found, to: index + tag.length };
  }
  throw new Error(`No paragraph around ${at}`);
}

/** A text or a bookmark's begin or end in a paragraph, at its offset in the paragraph's text. */
interface Token {
  readonly index: number;
  readonly xml: string;
  readonly at: number;
}

function withoutSentence(paragraph: string, anchor: string): string {
  const tokens = tokensOf(paragraph);
  const ranges = rangesOf(tokens);
  const own = ranges.get(anchor) ?? { from: 0, to: 0 };
  const text = tokens.map(({ xml }) => textIn(xml)).join("");
  const ends = sentenceEnds(text, [...ranges.values()]);
  const from = ends.findLast((end) => end <= own.from) ?? 0;
  const to = ends.find((end) => end >= own.to && end > from) ?? text.length;
  const goes = (name: string) => {
    const range = ranges.get(name);
    return range !== undefined && range.from >= from && range.to <= to && (range.from < to || range.to > from);
  };
  const gone = new Set([...ranges.keys(), anchor].filter((name) => goes(name) || name === anchor));
  const ids = new Set(
    tokens.filter(({ xml }) => gone.has(attributeIn(xml, "w:name"))).map(({ xml }) => attributeIn(xml, "w:id")),
  );
  const cut = tokens.reduceRight((xml, { index, xml: token, at }) => {
    const left = token.startsWith("<w:t")
      ? withoutRange(token, from - at, to - at)
      : ids.has(attributeIn(token, "w:id"))
        ? ""
        : token;
    return xml.slice(0, index) + left + xml.slice(index + token.length);
  }, paragraph);
  return cut
    .replaceAll(/<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<\/w:r>/gs, "")
    .replaceAll(/<w:hyperlink\b[^>]*><\/w:hyperlink>/g, "");
}

/** What stands in text boxes is in paragraphs of its own. */
function tokensOf(paragraph: string): readonly Token[] {
  const found = paragraph.matchAll(
    /<w:txbxContent>.*?<\/w:txbxContent>|<w:t(?:\s[^>]*)?>[^<]*<\/w:t>|<w:bookmark(?:Start|End)\b[^>]*>/gs,
  );
  let at = 0;
  return [...found].flatMap(({ 0: xml, index }) => {
    if (xml.startsWith("<w:txbxContent")) return [];
    const token = { index, xml, at };
    at += textIn(xml).length;
    return [token];
  });
}

function rangesOf(tokens: readonly Token[]): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const starts = tokens.filter(({ xml }) => attributeIn(xml, "w:name").startsWith("_hb_"));
  return new Map(
    starts.map(({ xml, at, index }) => {
      const id = attributeIn(xml, "w:id");
      const end = tokens.find((token) => token.index > index && attributeIn(token.xml, "w:id") === id);
      return [attributeIn(xml, "w:name"), { from: at, to: end?.at ?? at }];
    }),
  );
}

/** Behind full stops, but those that a fact holds. */
function sentenceEnds(text: string, anchors: readonly { readonly from: number; readonly to: number }[]) {
  const stops = [...text.matchAll(/[。！？]/g)].map(({ index }) => index + 1);
  return stops.filter((stop) => !anchors.some(({ from, to }) => from < stop && stop < to));
}

function withoutRange(token: string, from: number, to: number): string {
  return token
    .replace(/(>)([^<]*)(<)/, (_, open: string, written: string, close: string) => {
      const characters = [...written.matchAll(/&[^;]+;|./gsu)].flatMap(([character]) =>
        character.startsWith("&")
          ? [character]
          : Array.from({ length: character.length }, (__, unit) => character.charAt(unit)),
      );
      return open + characters.filter((__, at) => at < from || at >= to).join("") + close;
    })
    .replace(/^<w:t[^>]*><\/w:t>$/, "");
}
