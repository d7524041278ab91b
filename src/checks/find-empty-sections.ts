import { placeName } from "../diagnostics/place.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Block, TemplateNode, TemplateText } from "../source/template-tree.ts";
import { phraseText } from "../text/text.ts";
import type { Phrase, RenderedText } from "../text/text.ts";
import type { Template } from "../text/template.ts";
import { phrasesInOrder } from "../trace/phrases-in-order.ts";
import type { ListedReport } from "./listed-report.ts";

/** A heading where it stands in a template. */
interface Heading {
  readonly text: string;
  readonly place: Place;
}

/** Where a report had nothing to say. */
export interface EmptySections {
  /** Phrases that printed the agreed words for none. */
  readonly nothing: readonly Phrase[];
  /** Headings that were left out with the block around them. */
  readonly leftOut: readonly Heading[];
}

/**
 * Reports where listed reports had nothing to say: each place of a template that printed the agreed words for none, and each
 * heading that was left out with the block around it. A block that says something else instead (`else`) has said it.
 */
export function findEmptySections(reports: readonly ListedReport[], report: Report): void {
  const printed = new Map<string, { readonly phrase: Phrase; readonly reports: string[] }>();
  const leftOut = new Map<string, { readonly heading: Heading; readonly reports: string[] }>();
  for (const { name, text, template } of reports) {
    const empty = emptySections(template, text);
    for (const phrase of empty.nothing) {
      note(printed, `${placeName(phrase.place)} ${phraseText(phrase)}`, { phrase, reports: [] }, name);
    }
    for (const heading of empty.leftOut) {
      note(leftOut, placeName(heading.place), { heading, reports: [] }, name);
    }
  }
  for (const { phrase, reports: names } of printed.values()) {
    report("nothing-to-say", phrase.place, { printed: phraseText(phrase), reports: names }, phrase.includes);
  }
  for (const { heading, reports: names } of leftOut.values()) {
    report("section-left-out", heading.place, { heading: heading.text, reports: names });
  }
}

/** Where one report had nothing to say. */
export function emptySections(template: Template, text: RenderedText): EmptySections {
  const nothing = phrasesInOrder(text).filter(({ expression }) => /^none\s/.test(expression));
  return { nothing, leftOut: findLeftOut(template, text) };
}

/** One finding for a place, however many reports came by it, and however often. */
function note<T extends { readonly reports: string[] }>(
  found: Map<string, T>,
  key: string,
  first: T,
  name: string,
): void {
  const one = found.get(key) ?? first;
  found.set(key, one);
  if (!one.reports.includes(name)) one.reports.push(name);
}

/** The first heading of each outermost block that was left out whole. */
function findLeftOut({ body, sections }: Template, text: RenderedText): readonly Heading[] {
  const rendered = renderedHeadings(text);
  const found: Heading[] = [];
  const seen = new Set<string>();
  const follow = (nodes: readonly TemplateNode[]): void => {
    for (const node of nodes) {
      if (node.type === "include") {
        const section = sections.get(node.section);
        if (!section || seen.has(section.name)) continue;
        seen.add(section.name);
        follow(section.nodes);
      }
      if (node.type !== "block") continue;
      const heading = saysSomethingElse(node) ? undefined : headingIn(node.body, sections);
      if (heading && !rendered.has(lineName(heading.place))) found.push(heading);
      else {
        follow(node.body);
        follow(node.otherwise);
      }
    }
  };
  follow(body);
  return found;
}

/** Where in the templates the headings of a report stand, those within special blocks and attachments included. */
function renderedHeadings({ blocks }: RenderedText): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ text, origins }) =>
      [...text.matchAll(/^ {0,3}#{1,5}\s/gm)].flatMap(({ index }) => {
        const origin = origins.findLast(({ at }) => at <= index);
        if (!origin) return [];
        const line = origin.place.line + text.slice(origin.at, index).split("\n").length - 1;
        return [lineName({ ...origin.place, line })];
      }),
    ),
  );
}

function saysSomethingElse({ otherwise }: Block): boolean {
  return otherwise.some((node) => node.type !== "text" || node.text.trim() !== "");
}

/** The first heading that stands in a block itself or in a section that it includes, in no block within it. */
function headingIn(nodes: readonly TemplateNode[], sections: Template["sections"]): Heading | undefined {
  for (const [index, node] of nodes.entries()) {
    const section = node.type === "include" ? sections.get(node.section) : undefined;
    const heading = node.type === "text" ? headingAt(node, nodes.slice(index + 1)) : undefined;
    const found = heading ?? (section && headingIn(section.nodes, sections));
    if (found) return found;
  }
  return undefined;
}

function headingAt({ text, place }: TemplateText, rest: readonly TemplateNode[]): Heading | undefined {
  const lines = text.split("\n");
  const index = lines.findIndex((line, at) => /^ {0,3}#{1,5}\s/.test(line) && (at > 0 || place.column === 1));
  const written = lines[index];
  if (written === undefined) return undefined;
  const whole = index === lines.length - 1 ? written + restOfLine(rest) : written;
  const line = place.line + index;
  const column = index === 0 ? place.column : 1;
  const end = { endLine: line, endColumn: column + written.length };
  return { text: whole.replace(/^ {0,3}#+\s+/, "").trim(), place: { file: place.file, line, column, ...end } };
}

/** Up to the end of the line, mustaches as they are written. */
function restOfLine([node, ...rest]: readonly TemplateNode[]): string {
  if (node?.type === "print") return `{{${node.written}}}${restOfLine(rest)}`;
  if (node?.type !== "text") return "";
  const [line = "", ...others] = node.text.split("\n");
  return others.length > 0 ? line : line + restOfLine(rest);
}

function lineName({ file, line }: Place): string {
  return `${file}:${line}`;
}
