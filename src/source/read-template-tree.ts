import { parse as parseHandlebars } from "handlebars/dist/cjs/handlebars/compiler/base.js";

import type { RefusedConstruct } from "../diagnostics/codes/text.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { offsetOfPosition, placeOfNode, textOfNode } from "./handlebars-place.ts";
import { readExpression, readOptions } from "./read-expression.ts";
import { scanMustaches } from "./scan-mustaches.ts";
import { placeAt } from "./source-text.ts";
import type { SourceText } from "./source.ts";
import type { Block, Include, Print, TemplateNode } from "./template-tree.ts";

type Statement = hbs.AST.Statement;

/** What the readers of statements share: the file, the way to report, and how often each expression came by. */
interface Reading {
  readonly source: SourceText;
  readonly from: number;
  readonly report: Report;
  readonly written: Map<string, number>;
}

/**
 * Parses a template with Handlebars' own grammar from offset `from` to the end of its file, and gives its tree. What of
 * the grammar has no place here ({{{ }}}, partial blocks, inline partials, decorators, raw blocks, `../`, `@root`,
 * `lookup`) is reported and left out. Gives nothing when the text can't be parsed.
 */
export function readTemplateTree(
  source: SourceText,
  from: number,
  report: Report,
): readonly TemplateNode[] | undefined {
  if (!scanMustaches(source, from, report)) return undefined;
  // White space stands for what comes before, so that Handlebars counts lines and columns as the file does.
  const skipped = source.text.slice(0, from).replaceAll(/[^\n]/g, " ");
  const program = parse(skipped + source.text.slice(from), source, report);
  return program && readStatements(program.body, { source, from, report, written: new Map() }, true);
}

function parse(text: string, source: SourceText, report: Report): hbs.AST.Program | undefined {
  try {
    return parseHandlebars(text);
  } catch (error) {
    // The parser throws plain errors and tells the place of a fault in prose only.
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    const column = /^(-*)\^$/m.exec(message)?.[1]?.length ?? 0;
    const shown = message.split("\n")[1] ?? "";
    const open = unclosedTag(source.text);
    if (open !== undefined) {
      const [near = ""] = source.text.slice(open, open + 24).split("\n");
      report("template-not-parsed", placeAt(source, open, open + 2), { near });
      return undefined;
    }
    const at = findBefore(shown.slice(0, column), line, source);
    report("template-not-parsed", placeAt(source, at, at + 1), {
      near: shown.slice(Math.max(0, column - 12), column + 12),
    });
    return undefined;
  }
}

/** Where braces open that nothing closes up to the end of the file: the parser tells only where that end is. */
function unclosedTag(text: string): number | undefined {
  const open = text.lastIndexOf("{{");
  return open < 0 || text.includes("}", open) ? undefined : open;
}

/** Where on its line a fault is: the parser shows what stands before it, joined over lines and cut off in front. */
function findBefore(shown: string, line: number, source: SourceText): number {
  const start = Math.min(source.lineStarts[line - 1] ?? 0, source.text.length);
  const lineText = source.text.slice(start).split("\n", 1)[0] ?? "";
  for (let begin = Math.max(0, shown.length - 10); begin < shown.length; begin++) {
    const found = lineText.indexOf(shown.slice(begin));
    if (found >= 0) return start + found + shown.length - begin;
  }
  return start;
}

/** @param outermost whether the statements are those of the file, so that its ends are the ends of their lines */
function readStatements(
  statements: readonly Statement[],
  reading: Reading,
  outermost = false,
): readonly TemplateNode[] {
  return statements.flatMap((statement, index) => {
    const node = readStatement(statement, reading);
    if (node?.type !== "print" && node?.type !== "include") return node ?? [];
    const [before, after] = [statements[index - 1], statements[index + 1]];
    const begins = before ? isText(before, /\n[ \t]*$/) : outermost;
    const ends = after ? isText(after, /^[ \t]*\n/) : outermost;
    return { ...node, alone: begins && ends };
  });
}

/** Whether a statement is text of a form, as it was written before Handlebars took white space away. */
function isText(statement: Statement, form: RegExp): boolean {
  return statement.type === "ContentStatement" && form.test((statement as unknown as Content).original);
}

function readStatement(statement: Statement, reading: Reading): TemplateNode | undefined {
  switch (statement.type) {
    case "ContentStatement":
      return readText(statement as unknown as Content, reading);
    case "MustacheStatement":
      return readPrint(statement as hbs.AST.MustacheStatement, reading);
    case "BlockStatement":
      return readBlock(statement as hbs.AST.BlockStatement, reading);
    case "PartialStatement":
      return readInclude(statement as hbs.AST.PartialStatement, reading);
    case "CommentStatement":
      return undefined;
    case "PartialBlockStatement":
      return refuse("partial-block", statement, reading);
    case "DecoratorBlock":
      return refuse("inline-partial", statement, reading);
    default:
      return refuse("decorator", statement, reading);
  }
}

/** Handlebars' own type says flags where it keeps the text as written. */
interface Content extends hbs.AST.Node {
  readonly value: string;
  readonly original: string;
}

function readText({ value, original, loc }: Content, { source, from }: Reading): TemplateNode | undefined {
  // White space that Handlebars took away before the text moves its beginning.
  const begin = offsetOfPosition(loc.start, source) + Math.max(0, original.indexOf(value));
  const start = Math.max(begin, from);
  const text = value.slice(start - begin);
  return text === "" ? undefined : { type: "text", text, place: placeAt(source, start, start + text.length) };
}

function readPrint(statement: hbs.AST.MustacheStatement, reading: Reading): Print | undefined {
  const place = placeOfNode(statement, reading.source);
  if (!statement.escaped) return refuse("unescaped", statement, reading);
  const expression = readExpression(statement, reading.source, reading.report);
  if (!expression) return undefined;
  return { type: "print", expression, ...countWritten(statement, reading), place, alone: false };
}

/** The mustache of a statement, of a block the one that opens it, and how many like it came before. */
function countWritten(statement: Statement, { source, written: counts }: Reading): Pick<Print, "written" | "ordinal"> {
  const written = textOfNode(statement, source)
    .replace(/^\{\{~?\s*/, "")
    .replace(/\s*~?\}\}[\s\S]*$/, "");
  const ordinal = counts.get(written) ?? 0;
  counts.set(written, ordinal + 1);
  return { written, ordinal };
}

function readBlock(statement: hbs.AST.BlockStatement, reading: Reading): Block | undefined {
  const { source, report } = reading;
  const start = offsetOfPosition(statement.loc.start, source);
  if (source.text.startsWith("{{{{", start)) return refuse("raw-block", statement, reading);
  // Handlebars leaves out the program that isn't there: {{^name}} has only an inverse.
  const program: hbs.AST.Program | undefined = statement.program;
  const inverse: hbs.AST.Program | undefined = statement.inverse;
  if (!program) return refuse("inverted-block", statement, reading);
  const call = readExpression(statement, source, report, "call");
  const mustache = countWritten(statement, reading);
  const body = readStatements(program.body, reading);
  const otherwise = inverse ? readStatements(inverse.body, reading) : [];
  if (call?.type !== "call") return undefined;
  return {
    type: "block",
    ...mustache,
    call,
    parameters: program.blockParams ?? [],
    body,
    otherwise,
    place: placeAt(source, start, start + 2),
  };
}

function readInclude(statement: hbs.AST.PartialStatement, reading: Reading): Include | undefined {
  if (statement.name.type === "SubExpression") return refuse("dynamic-partial", statement, reading);
  if (statement.params.length > 0) return refuse("partial-context", statement, reading);
  const { original: section } = statement.name;
  if (section.startsWith("@")) return refuse("partial-block", statement, reading);
  const options = readOptions(statement.hash, reading.source, reading.report);
  const place = placeOfNode(statement, reading.source);
  return { type: "include", ...countWritten(statement, reading), section, options, place, alone: false };
}

function refuse(construct: RefusedConstruct, statement: Statement, { source, report }: Reading): undefined {
  const place = placeOfNode(statement, source);
  const written = textOfNode(statement, source).split("\n", 1)[0] ?? "";
  const endColumn = place.column + written.length;
  report("construct-refused", { ...place, endLine: place.line, endColumn }, { construct, written });
  return undefined;
}
