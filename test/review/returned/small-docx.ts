import { strToU8, zipSync } from "fflate";

import type { View } from "../../../src/review/returned/part-reading.ts";
import { readSound } from "../sample-files.ts";

/** What a small Word file is made from. */
export interface SmallDocx {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in the part of the notes. Default: there is none. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  /** What stands in the custom properties. Default: there are none. */
  readonly properties?: string;
  /** In the strict form, with other namespaces. Default: it is not. */
  readonly strict?: boolean;
}

/** Writes a Word file from XML, with the prefixes `w`, `mc`, `v` and `wps`. */
export function smallDocx({ body, properties, strict = false, ...others }: SmallDocx): Uint8Array {
  const w = strict
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const part = (name: string, xml: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${w}" xmlns:mc="${mc}" xmlns:v="urn:v" xmlns:wps="urn:wps">${xml}</w:${name}>`,
    );
  const types = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : office;
  const kinds = { footnotes: "footnotes", endnotes: "endnotes", header: "hdr", footer: "ftr" } as const;
  const names = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => others[kind] !== undefined);
  const custom = properties === undefined ? [] : [["customProperties", "docProps/custom.xml"] as const];
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"] as const, ...custom], types),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(
      names.map((name) => [name, `${name}.xml`]),
      types,
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(kinds[name], others[name] ?? "")])),
    ...(properties !== undefined && { "docProps/custom.xml": strToU8(`<Properties>${properties}</Properties>`) }),
  });
}

/** The paragraphs of a small file as they read: `[` and `]` around anchors, `{` and `}` around fields. */
export function readBody(body: string, view: View = "accepted"): readonly string[] {
  return readSound(smallDocx({ body }), view).paragraphs.map((paragraph) => shown(paragraph));
}

interface ShownParagraph {
  readonly text: string;
  readonly anchors: readonly { readonly from: number; readonly to: number; readonly crossing?: string }[];
  readonly fields: readonly { readonly from: number; readonly to: number }[];
}

/** A paragraph with the ends of its anchors and fields; behind an anchor that goes on what it runs over. */
function shown({ text, anchors, fields }: ShownParagraph): string {
  const marks = [
    ...anchors.flatMap(({ from, to, crossing }, index) => [
      { at: from, order: 2 + index, mark: "[" },
      {
        at: to,
        order: (from === to ? 2.5 : 1) + (from === to ? index : -index / 1000),
        mark: crossing === undefined ? "]" : `]→${crossing}`,
      },
    ]),
    ...fields.flatMap(({ from, to }) => [
      { at: from, order: 0.5, mark: "{" },
      { at: to, order: 0, mark: "}" },
    ]),
  ];
  return marks
    .toSorted((a, b) => b.at - a.at || b.order - a.order)
    .reduce((written, { at, mark }) => written.slice(0, at) + mark + written.slice(at), text);
}

const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationships(items: readonly (readonly [type: string, target: string])[], types: string): Uint8Array {
  const list = items.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${types}/${type}" Target="${target}"/>`;
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return strToU8(`<Relationships xmlns="${namespace}">${list.join("")}</Relationships>`);
}

/** A run with a text. */
export function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

/** A paragraph. */
export function p(...content: readonly string[]): string {
  return `<w:p>${content.join("")}</w:p>`;
}

/** A name of ours that is long enough. */
export function nameOf(letter: string): string {
  return `_hb_${letter.repeat(18)}`;
}

export function begin(id: number, name = nameOf("a")): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}

export function end(id: number): string {
  return `<w:bookmarkEnd w:id="${id}"/>`;
}
