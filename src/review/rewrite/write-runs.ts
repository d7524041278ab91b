import { escapeXml } from "../../writers/docx/xml.ts";
import type { TrackedChange } from "./tracked-change.ts";

/**
 * What stands in a `w:r` for a text: `w:t`, with `w:br` for line feeds and `w:tab` for tabs.
 * @param prefix of the part's elements, with its colon
 * @param tag of each `w:t`. Default: one that keeps blanks where the text has some at its ends.
 */
export function writeRunText(text: string, prefix: string, tag?: string): string {
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== "");
  return pieces.map((piece) => writePiece(piece, prefix, tag)).join("");
}

function writePiece(piece: string, prefix: string, tag = `<${prefix}t>`): string {
  if (piece === "\n") return `<${prefix}br/>`;
  if (piece === "\t") return `<${prefix}tab/>`;
  return `${/^\s|\s$/.test(piece) ? preserving(tag) : tag}${escapeXml(piece)}</${prefix}t>`;
}

/** The tag of a `w:t` with `xml:space="preserve"`: without it the blanks at its ends are lost. */
function preserving(tag: string): string {
  if (/\sxml:space\s*=\s*["']preserve["']/.test(tag)) return tag;
  return tag.replace(/\sxml:space\s*=\s*["'][^"']*["']/, "").replace(/>$/, ' xml:space="preserve">');
}

/** A text in a run that is deleted. */
export function writeDeletedText(text: string, prefix: string): string {
  return `<${prefix}delText xml:space="preserve">${escapeXml(text)}</${prefix}delText>`;
}

/** Runs marked as inserted or deleted. */
export function writeTracked(
  mark: "ins" | "del",
  runs: string,
  prefix: string,
  { author, date, nextId }: TrackedChange,
): string {
  const attributes = [
    ["id", String(nextId())],
    ["author", escapeXml(author)],
    ["date", date],
  ];
  const written = attributes.map(([name, value]) => ` ${prefix}${name}="${value}"`).join("");
  return `<${prefix}${mark}${written}>${runs}</${prefix}${mark}>`;
}
