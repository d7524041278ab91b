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

/**
 * Reports where listed reports had nothing to say: each place of a template that printed the agreed words for none, and each
 * heading that was left out with the block around it. A block that says something else instead (`else`) has said it.
 */
export function findEmptySections(reports: readonly ListedReport[], report: Report): void {
  const printed = new Map<string, { readonly phrase: Phrase; readonly reports: string[] }>();
  const leftOut = new Map<string, { readonly heading: Heading; readonly reports: string[] }>();
  for (const { name, text, template } of reports) {
    for (const phrase of phrasesInOrder(text).filter(({ expression }) => /^none\s/.test(expression))) {
      note(printed, `${placeName(phrase.place)} ${phraseText(phrase)}`, { phrase, reports: [] }, name);
    }
    for (const heading of findLeftOut(template, text)) {
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
      const heading = saysSomethingElse(node) ? undefined : headingOf(node);
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

/** Where in the templates the headings of a report stand. */
function renderedHeadings({ blocks }: RenderedText): ReadonlySet<string> {
  const headings = blocks.filter(({ text }) => /^ {0,3}#{1,5}\s/.test(text));
  return new Set(headings.flatMap(({ origins }) => origins.slice(0, 1).map(({ place }) => lineName(place))));
}

function saysSomethingElse({ otherwise }: Block): boolean {
  return otherwise.some((node) => node.type !== "text" || node.text.trim() !== "");
}

/** The first heading that stands in a block itself, in no block within it. */
function headingOf({ body }: Block): Heading | undefined {
  const texts = body.filter((node) => node.type === "text");
  return texts.map(headingIn).find((heading) => heading !== undefined);
}

function headingIn({ text, place }: TemplateText): Heading | undefined {
  const lines = text.split("\n");
  const index = lines.findIndex((line, at) => /^ {0,3}#{1,5}\s/.test(line) && (at > 0 || place.column === 1));
  const written = lines[index]?.replace(/^ {0,3}#+\s+/, "").trim();
  if (written === undefined) return undefined;
  const line = place.line + index;
  const column = index === 0 ? place.column : 1;
  return {
    text: written,
    place: { file: place.file, line, column, endLine: line, endColumn: column + (lines[index]?.length ?? 0) },
  };
}

function lineName({ file, line }: Place): string {
  return `${file}:${line}`;
}
