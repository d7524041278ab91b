import { strFromU8, unzipSync } from "fflate";

import type { Style } from "../../../src/styles/style.ts";
import type { Document } from "../../../src/tree/tree.ts";
import { writeDocx } from "../../../src/writers/docx/write-docx.ts";

export const properties = {
  language: "zh-CN" as const,
  created: Date.UTC(2020, 1, 10) / 1000,
  creator: "示例市民政局",
  report: { template: "月报", unit: "shili-city", period: "2020-01-22..2020-02-10" },
};

/** The parts of a Word file as text, by name, in their order. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** A document as a Word file, and its parts as text. */
export function written(document: Document, style: Style) {
  const parts = unpack(writeDocx(document, style, properties));
  const part = (name: string) => parts.get(name) ?? "";
  return { part, xml: part("word/document.xml"), names: [...parts.keys()] };
}

/** The text of the body as a reader sees it: one line a paragraph, a line break as `/`, a tab as `→`. */
export function readText(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => {
    return [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([element, text]) => (text === undefined ? (element === "<w:tab/>" ? "→" : "/") : decode(text)))
      .join("");
  });
}

/** All values of an attribute, in the order in which they stand. */
export function attributes(xml: string, element: string, attribute: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}

/** What the fields of a part are to show, in its order. */
export function fieldsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((match) => match[1] ?? "");
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
