import type { Span, TextPiece } from "../returned/returned-document.ts";
import type { Splice } from "../rewrite/splice.ts";
import { prefixAt, tagEnd } from "../rewrite/xml-tags.ts";

/** The splices that set a fill behind the runs of these pieces of text. */
export function tintRuns(pieces: readonly TextPiece[], xml: string, fill: string): readonly Splice[] {
  const runs = new Map(pieces.map(({ run, properties }) => [run.from, { run, properties }]));
  return [...runs.values()].map(({ run, properties }) => tintRun(run, properties, xml, fill));
}

function tintRun(run: Span, properties: Span | undefined, xml: string, fill: string): Splice {
  const prefix = prefixAt(xml, run.from);
  if (properties) return { ...properties, xml: withFill(xml.slice(properties.from, properties.to), fill, prefix) };
  const at = tagEnd(xml, run.from);
  return { from: at, to: at, xml: `<${prefix}rPr>${shading(fill, prefix)}</${prefix}rPr>` };
}

/** What may follow a fill within `w:rPr` (ISO/IEC 29500-1, 17.3.2): Word refuses properties in another order. */
const after = [
  "fitText",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "specVanish",
  "oMath",
  "rPrChange",
];

/** Run properties with a fill, in the place of one that they may have. What they were before a tracked change stays. */
export function withFill(properties: string, fill: string, prefix: string): string {
  if (/^<[^<>]*\/>$/.test(properties)) return `<${prefix}rPr>${shading(fill, prefix)}</${prefix}rPr>`;
  const change = properties.indexOf(`<${prefix}rPrChange`);
  const end = change < 0 ? properties.lastIndexOf("</") : change;
  const own = properties.slice(0, end).replace(new RegExp(`<${prefix}shd(?:\\s[^<>]*)?/>`), "");
  const next = new RegExp(`<${prefix}(?:${after.join("|")})[\\s/>]`).exec(own)?.index ?? own.length;
  return own.slice(0, next) + shading(fill, prefix) + own.slice(next) + properties.slice(end);
}

function shading(fill: string, prefix: string): string {
  return `<${prefix}shd ${prefix}val="clear" ${prefix}color="auto" ${prefix}fill="${fill}"/>`;
}
