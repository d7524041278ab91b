import { Composer, Lexer, Parser } from "yaml";
import type { CST, Document, ParsedNode, YAMLParseError } from "yaml";

import type { Report } from "../diagnostics/diagnostic.ts";
import { checkCharacters, withoutRefused } from "./characters.ts";
import { watchLexemes } from "./check-lexemes.ts";
import type { LexemeWatch } from "./check-lexemes.ts";
import { placeAt } from "./source-text.ts";
import type { SourceNode, SourceText } from "./source.ts";
import { withoutBroken } from "./outline.ts";
import { nodeFromYaml } from "./yaml-nodes.ts";
import { mostBrokenLines, reportYamlErrors } from "./yaml-errors.ts";
import type { Told } from "./yaml-errors.ts";

/** Real files are five deep; a limit keeps the parser's recursion far from the end of the stack. */
const mostLevels = 64;

/** Ten thousand records of ten fields; more would keep everybody waiting. */
/** The most values that a file may hold. */
export const mostValues = 120_000;

/** Keys are compared by us: the parser's own check takes the square of their number. Known tags would make other nodes. */
const options = {
  schema: "failsafe",
  resolveKnownTags: false,
  uniqueKeys: false,
  version: "1.2",
  prettyErrors: false,
} as const;

/** How often a file is read again without what is broken, to find what else is wrong in it. */
const mostPasses = 12;

/** More errors than this come from a file that is no facts file at all; reading it again would take long and say little. */
const mostErrors = 500;

/**
 * Reads a YAML file into nodes whose scalars are their source text. Reports what is no good YAML, what of YAML is refused
 * here (aliases, anchors, tags, merge keys, directives, tabs), characters that no text may hold, duplicate keys, and
 * full-width marks where structure was meant. Records and other parts whose structure is broken are left out, and the map
 * says so; gives nothing when nothing is left.
 */
export function readYaml(source: SourceText, report: Report): SourceNode | undefined {
  checkCharacters(source, report);
  const readable: SourceText = { ...source, text: withoutRefused(source.text) };
  const watch = watchLexemes(readable, report);
  const document = compose(readable, watch, report);
  if (!document) return undefined;
  if (document.errors.length > 0) return readRest(readable, document.errors, watch.linesExplained, report);
  if (isEmpty(document)) {
    if (watch.linesExplained.size === 0) report("empty-file", placeAt(source, 0), {});
    return undefined;
  }
  return document.contents ? nodeFromYaml(document.contents, readable, report) : undefined;
}

/** Reports the errors, and reads what can be relied on, until nothing broken is left in it. */
function readRest(
  source: SourceText,
  found: readonly YAMLParseError[],
  explained: Set<number>,
  report: Report,
): SourceNode | undefined {
  const told: Told = { lines: explained, entries: new Set() };
  let rest = source;
  let errors = found;
  for (let pass = 0; pass < mostPasses; pass++) {
    const broken = reportYamlErrors(rest, errors, told, report);
    if (broken.size >= mostBrokenLines || errors.length > mostErrors) return undefined;
    rest = withoutBroken(rest, broken);
    const document = compose(rest, watchLexemes(rest, ignore), ignore);
    if (!document || isEmpty(document)) return undefined;
    errors = document.errors;
    if (errors.length > 0 || !document.contents) continue;
    const node = nodeFromYaml(document.contents, rest, report);
    return node.type === "map" ? { ...node, incomplete: true } : undefined;
  }
  return undefined;
}

function ignore(): void {
  // What there is to say of the lexemes was said when they were read first.
}

function isEmpty({ contents }: Document.Parsed<ParsedNode>): boolean {
  return !contents || (contents.range[0] === contents.range[1] && "value" in contents);
}

/** The first document of the file. Stops, and gives nothing, where it is nested too deep or holds too much. */
function compose(source: SourceText, watch: LexemeWatch, report: Report): Document.Parsed<ParsedNode> | undefined {
  let refused = false;
  function* tokens(): Generator<CST.Token, void> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(source.text)) {
      watch.see(lexeme);
      yield* parser.next(lexeme);
      if (parser.stack.length > mostLevels) {
        report("nested-too-deep", placeAt(source, parser.offset - 1, parser.offset), { most: mostLevels });
        refused = true;
        return;
      }
      if (watch.values() > mostValues) {
        report("too-many-values", placeAt(source, 0), { most: mostValues });
        refused = true;
        return;
      }
    }
    yield* parser.end();
  }
  const [first] = new Composer(options).compose(tokens(), true, source.text.length);
  return refused ? undefined : first;
}
