import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { attributeIn } from "./find-anchors.ts";
import { randomFrom } from "./random.ts";

/**
 * Rewrites a Word file as Word does when it saves one, without a change to what a reader sees: runs are split, with marks of the
 * spell checker between, runs and paragraphs get ids of the session, bookmarks get other ids, and where the cursor stood is one.
 * @param seed chooses where. Default: 1.
 */
export function asWord(bytes: Uint8Array, seed = 1): Uint8Array {
  const random = randomFrom(seed);
  const parts = Object.entries(unzipSync(bytes));
  const saved = parts.map(([name, part]) => {
    return [name, textPart.test(name) ? strToU8(savedPart(strFromU8(part), name, random)) : part] as const;
  });
  // Word writes the lists first, then the text, then the rest.
  const order = (name: string) => first.findIndex((one) => one.test(name)) + 1 || first.length + 1;
  const sorted = saved.toSorted(([a], [b]) => order(a) - order(b));
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: new Date(1980, 0, 1) });
}

const textPart = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const first = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^word\/document\.xml$/,
  /^word\/_rels\//,
  /^word\/[a-z]+\d*\.xml$/i,
];

type Random = () => number;

function savedPart(xml: string, name: string, random: Random): string {
  const split = xml.replaceAll(simpleRun, (_, properties: string | undefined, text: string) =>
    writeRuns(withHint(properties ?? "", random), text, random),
  );
  const marked = split
    .replaceAll(/<w:r>/g, () => (random() < 0.5 ? "<w:r>" : `<w:r w:rsidRPr="${session(random)}">`))
    .replaceAll(/<w:p>/g, () => `<w:p${paragraphIds(random, declaresIds(xml))}>`)
    .replaceAll(/<w:p(?=\/>)/g, () => `<w:p${paragraphIds(random, declaresIds(xml))}`);
  return withCursor(withBookmarkIds(marked, random), name, random);
}

/** A run with one text in it. */
const simpleRun = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?:\s[^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;

/** Word notes by which keyboard a text was typed. */
function withHint(properties: string, random: Random): string {
  if (properties !== "" || random() < 0.5) return properties;
  return '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';
}

function writeRuns(properties: string, text: string, random: Random): string {
  const pieces = cut(text, random);
  const runs = pieces.map((piece, index) => {
    const space = /^\s|\s$|^$/.test(piece) ? ' xml:space="preserve"' : "";
    const pageBreak = index > 0 && random() < 0.05 ? "<w:lastRenderedPageBreak/>" : "";
    return `<w:r>${properties}${pageBreak}<w:t${space}>${piece}</w:t></w:r>`;
  });
  if (runs.length === 1 || random() < 0.5) return runs.join("");
  const kind = random() < 0.5 ? "spell" : "gram";
  const [begin, end] = [`<w:proofErr w:type="${kind}Start"/>`, `<w:proofErr w:type="${kind}End"/>`];
  return runs.map((run, index) => (index === 1 ? begin + run + end : run)).join("");
}

/** Cuts escaped text at random places, never within a character. */
function cut(text: string, random: Random): readonly string[] {
  const characters = text.match(/&[^;]+;|./gsu) ?? [];
  const pieces: string[] = [""];
  for (const character of characters) {
    if (pieces.at(-1) !== "" && random() < 0.2) pieces.push("");
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

function session(random: Random): string {
  return `00${hex(random, 6)}`;
}

function hex(random: Random, length: number): string {
  return Array.from({ length }, () =>
    Math.floor(random() * 16)
      .toString(16)
      .toUpperCase(),
  ).join("");
}

function declaresIds(xml: string): boolean {
  return /mc:Ignorable="[^"]*\bw14\b/.test(xml);
}

function paragraphIds(random: Random, hasIds: boolean): string {
  const ids = hasIds ? ` w14:paraId="${Math.floor(random() * 8)}${hex(random, 7)}" w14:textId="77777777"` : "";
  return `${ids} w:rsidR="${session(random)}" w:rsidRDefault="${session(random)}"`;
}

/** Other ids, and the id before the name, as Word writes it. */
function withBookmarkIds(xml: string, random: Random): string {
  const before = [...new Set([...xml.matchAll(/<w:bookmarkStart\b[^>]*>/g)].map(([tag]) => attributeIn(tag, "w:id")))];
  const shuffled = before
    .map((id, index) => ({ id, key: random(), index }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ id }, index) => [id, String(index + 100)] as const);
  const ids = new Map(shuffled);
  return xml
    .replaceAll(/<w:bookmarkStart\b[^>]*>/g, (tag) => {
      return `<w:bookmarkStart w:id="${ids.get(attributeIn(tag, "w:id"))}" w:name="${attributeIn(tag, "w:name")}"/>`;
    })
    .replaceAll(/<w:bookmarkEnd\b[^>]*>/g, (tag) => {
      return `<w:bookmarkEnd w:id="${ids.get(attributeIn(tag, "w:id"))}"/>`;
    });
}

/** Where the cursor stood when the file was saved. */
function withCursor(xml: string, name: string, random: Random): string {
  if (name !== "word/document.xml") return xml;
  const places = [...xml.matchAll(/<w:r[ >]/g)].filter(({ index }) =>
    /<\/w:(?:pPr|r)>$|w:bookmarkEnd[^>]*>$/.test(xml.slice(Math.max(0, index - 60), index)),
  );
  const place = places[Math.floor(random() * places.length)]?.index;
  if (place === undefined) return xml;
  return `${xml.slice(0, place)}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${xml.slice(place)}`;
}
