import { folderOf } from "../../writers/reference/word-package.ts";
import { freeIds } from "../rewrite/free-ids.ts";
import type { ProofPage } from "./proof-page.ts";
import { writeProofPage } from "./write-proof-page.ts";
import type { ProofStyles } from "./write-proof-page.ts";

/**
 * A document's XML with a page at its end, in the styles that it has: behind all that stands in its last section, before that
 * section's properties.
 * @param read gives the XML of a part by its name
 * @param main the name of the document's part
 */
export function addProofPage(
  xml: string,
  page: ProofPage,
  read: (part: string) => string | undefined,
  main: string,
): string {
  const at = endOfContent(xml);
  const nextId = freeIds([xml]);
  const styles = findStyles(read(`${folderOf(main)}styles.xml`) ?? "");
  const written = writeProofPage(page, styles, textWidth(xml.slice(at)), nextId());
  return xml.slice(0, at) + declared(written, xml) + xml.slice(at);
}

/** Where the properties of the last section begin, else where the body ends. No paragraph or table stands in them. */
function endOfContent(xml: string): number {
  const body = xml.search(/<\/(?:[^\s<>/:]+:)?body\s*>/);
  const [last] = [...xml.slice(0, body).matchAll(/<\/(?:[^\s<>/:]+:)?(?:p|tbl|sdt|customXml)\s*>/g)].slice(-1);
  const from = last ? last.index + last[0].length : 0;
  const properties = xml.slice(from, body).search(/<(?:[^\s<>/:]+:)?sectPr[\s>]/);
  return properties < 0 ? body : from + properties;
}

/** Between the margins, in twips. A page of A4 with the margins of GB/T 9704 where the section doesn't say. */
function textWidth(properties: string): number {
  const number = (element: string, name: string) => {
    const [tag = ""] = new RegExp(`<(?:[^\\s<>/:]+:)?${element}\\s[^<>]*>`).exec(properties) ?? [];
    const value = new RegExp(`:${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const width = number("pgSz", "w") ?? 11_906;
  const gutter = number("pgMar", "gutter") ?? 0;
  return width - gutter - (number("pgMar", "left") ?? 1587) - (number("pgMar", "right") ?? 1474);
}

/** Styles by their names, which word processors keep while they change ids. The narrow form of table text holds more. */
function findStyles(xml: string): ProofStyles {
  const ids = new Map<string, string>();
  for (const [style] of xml.matchAll(/<(?:[^\s<>/:]+:)?style\s.*?<\/(?:[^\s<>/:]+:)?style\s*>/gs)) {
    const id = /:styleId\s*=\s*["']([^"']*)["']/.exec(style)?.[1];
    const name = /<(?:[^\s<>/:]+:)?name\s+(?:[^\s<>/:]+:)?val\s*=\s*["']([^"']*)["']/.exec(style)?.[1];
    if (id !== undefined && name !== undefined && /:type\s*=\s*["']paragraph["']/.test(style))
      ids.set(name.toLowerCase(), id);
  }
  const first = (...names: readonly string[]) => names.map((name) => ids.get(name)).find((id) => id !== undefined);
  return {
    title: first("toc heading"),
    text: first("表格文字"),
    head: first("表头文字"),
    cell: first("表格文字（窄）", "表格文字"),
    cellHead: first("表头文字（窄）", "表头文字"),
  };
}

/** The page is written with the prefix `w:`; a document that has another for it gets told what it stands for. */
function declared(page: string, xml: string): string {
  const [tag = ""] = /<[^?!][^<>]*>/.exec(xml) ?? [];
  if (/\sxmlns:w\s*=/.test(tag)) return page;
  const names = new RegExp(`=\\s*["'](${transitional}|${strict})["']`).exec(tag)?.[1] ?? transitional;
  return page.replaceAll(/<w:(p|tbl)>/g, `<w:$1 xmlns:w="${names}">`);
}

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
