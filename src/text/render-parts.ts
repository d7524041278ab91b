import { partsAbove, partsBelow } from "../facts/document-parts.ts";
import type { PartName } from "../facts/document-parts.ts";
import type { TemplateLine, TemplateParts } from "./template.ts";
import type { RenderedLine, RenderedParts } from "./text.ts";

/**
 * The document parts that are taken from the facts where the front matter leaves them out; a part may be wanted beside another
 * alone, as the date is beside a signature.
 */
export type AskedParts = ReadonlyMap<PartName, { readonly beside?: PartName }>;

/** Where the lines of parts come from: what the front matter says of one, and what the facts say. */
interface Sources {
  readonly template: (name: PartName, line: TemplateLine) => RenderedLine;
  readonly facts: (name: PartName) => RenderedLine | undefined;
}

/** The parts of a report: what its front matter says; then what the facts say of those that it leaves out and are asked for. */
export function renderParts(given: TemplateParts, asked: AskedParts, { template, facts }: Sources): RenderedParts {
  const parts: { title: RenderedLine } & { [P in PartName]?: RenderedLine } = { title: template("title", given.title) };
  const names = [...partsAbove, ...partsBelow].filter((name) => name !== "title");
  for (const name of names) {
    const line = given[name] && template(name, given[name]);
    // A front matter that says "" wants none, whatever the facts say.
    if (line && line.text !== "") parts[name] = line;
  }
  const left = names.filter((name) => !given[name] && asked.has(name));
  const isBeside = (name: PartName) => asked.get(name)?.beside !== undefined;
  for (const name of [...left.filter((one) => !isBeside(one)), ...left.filter(isBeside)]) {
    const beside = asked.get(name)?.beside;
    const line = beside === undefined || parts[beside] ? facts(name) : undefined;
    if (line) parts[name] = line;
  }
  return parts;
}
