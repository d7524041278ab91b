import type { Place } from "../diagnostics/place.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";

/** The offset of a position that Handlebars gives: lines from 1, columns from 0. */
export function offsetOfPosition(position: hbs.AST.Position, source: SourceText): number {
  return (source.lineStarts[position.line - 1] ?? source.text.length) + position.column;
}

/** The place of a node of Handlebars' tree. */
export function placeOfNode({ loc }: { readonly loc: hbs.AST.SourceLocation }, source: SourceText): Place {
  return placeAt(source, offsetOfPosition(loc.start, source), offsetOfPosition(loc.end, source));
}

/** The characters of a node as they stand in the file. */
export function textOfNode({ loc }: { readonly loc: hbs.AST.SourceLocation }, source: SourceText): string {
  return source.text.slice(offsetOfPosition(loc.start, source), offsetOfPosition(loc.end, source));
}
