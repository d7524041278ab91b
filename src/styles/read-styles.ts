import type { Report } from "../diagnostics/diagnostic.ts";
import { shelf, shelfName } from "../source/shelf.ts";
import type { Shelf } from "../source/shelf.ts";
import type { SourceNode, SourceText } from "../source/source.ts";
import { extendStyle } from "./extend-style.ts";
import type { ExtendedStyle, StyleNodes } from "./extend-style.ts";
import { readStyle } from "./read-style.ts";
import { styleNamed } from "./style-labels.ts";
import type { Style } from "./style.ts";

type ReadYaml = (source: SourceText, report: Report) => SourceNode | undefined;

/**
 * Puts the styles of some files on a shelf. A style is read, and those beneath it, when it is first asked for, by its name or a label of it; what is
 * wrong in one beneath tells which file led there.
 */
export function readStyles(sources: readonly SourceText[], read: ReadYaml, report: Report): Shelf<Style> {
  const nodeOf = nodesOf(sources, read, report);
  const known = [...new Set(sources.map(({ name }) => shelfName(name)))].toSorted();
  const readOne = (source: SourceText): Style | undefined => {
    const name = shelfName(source.name);
    const style = extendStyle(name, nodeOf, known, report);
    if (!style) return undefined;
    const extended = style.extended.map((beneath) => beneath.name);
    return readStyle(style.node, reportWithWay(style, report), { name, extended });
  };
  const styles = shelf(sources, readOne, report);
  return { ...styles, get: (written) => styles.get(styleNamed(written, known)) };
}

function nodesOf(sources: readonly SourceText[], read: ReadYaml, report: Report): StyleNodes {
  const files = new Map<string, SourceText>();
  for (const source of sources) if (!files.has(shelfName(source.name))) files.set(shelfName(source.name), source);
  const nodes = new Map<string, SourceNode | undefined>();
  return (name) => {
    const file = files.get(name);
    if (file && !nodes.has(name)) nodes.set(name, read(file, report));
    return nodes.get(name);
  };
}

/** Tells of what stands in a style beneath by which `extends` it was reached, from the style that was asked for. */
function reportWithWay({ extended }: ExtendedStyle, report: Report): Report {
  return (code, place, values) => {
    const depth = extended.findIndex(({ name }) => place !== undefined && shelfName(place.file) === name);
    const way = extended.slice(0, depth + 1).map((beneath) => beneath.place);
    report(code, place, values, way);
  };
}
