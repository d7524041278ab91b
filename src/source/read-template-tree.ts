import Handlebars from "handlebars";

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
  // Blank lines stand for what comes before, so that Handlebars counts lines as the file does.
  const skipped = source.text.slice(0, from).replaceAll(/[^\n]/g, "");
  const program = parse(skipped + source.text.slice(from), source, report);
  return program && readStatements(program.body, { source, report, written: new Map() });
}

function parse(text: string, source: SourceText, report: Report): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    // The parser throws plain errors and tells the place of a fault in prose only.
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    const column = /^(-*)\^$/m.exec(message)?.[1]?.length ?? 0;
    const start = Math.min(source.lineStarts[line - 1] ?? 0, source.text.length);
    const shown = message.split("\n")[1] ?? "";
    const lineText = source.text.slice(start).split("\n", 1)[0] ?? "";
    // The quoted text may begin before the line; what stands before the caret ends where the fault is.
    const found = lineText.indexOf(shown.slice(Math.max(0, column - 10), column));
    const at = start + (found < 0 ? 0 : found + Math.min(10, column));
    report("template-not-parsed", placeAt(source, at, at + 1), {
      near: shown.slice(Math.max(0, column - 12), column + 12),
    });
    return undefined;
  }
}

function readStatements(statements: readonly Statement[], reading: Reading): readonly TemplateNode[] {
  return statements.flatMap((statement, index) => {
    const node = readStatement(statement, reading);
    if (node?.type !== "print") return node ?? [];
    return { ...node, alone: isAlone(statements[index - 1], statements[index + 1]) };
  });
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

function readText(statement: Content, { source }: Reading): TemplateNode | undefined {
  if (statement.value === "") return undefined;
  // White space that Handlebars took away before the text moves its beginning.
  const taken = Math.max(0, statement.original.indexOf(statement.value));
  const start = offsetOfPosition(statement.loc.start, source) + taken;
  return { type: "text", text: statement.value, place: placeAt(source, start, start + statement.value.length) };
}

function readPrint(statement: hbs.AST.MustacheStatement, reading: Reading): Print | undefined {
  const place = placeOfNode(statement, reading.source);
  if (!statement.escaped) return refuse("unescaped", statement, reading);
  const expression = readExpression(statement, reading.source, reading.report);
  if (!expression) return undefined;
  const written = textOfNode(statement, reading.source)
    .replace(/^\{\{~?\s*/, "")
    .replace(/\s*~?\}\}$/, "");
  const ordinal = reading.written.get(written) ?? 0;
  reading.written.set(written, ordinal + 1);
  return { type: "print", expression, written, ordinal, place, alone: false };
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
  const body = readStatements(program.body, reading);
  const otherwise = inverse ? readStatements(inverse.body, reading) : [];
  if (call?.type !== "call") return undefined;
  return {
    type: "block",
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
  return { type: "include", section, options, place: placeOfNode(statement, reading.source) };
}

function refuse(construct: RefusedConstruct, statement: Statement, { source, report }: Reading): undefined {
  const place = placeOfNode(statement, source);
  const written = textOfNode(statement, source).split("\n", 1)[0] ?? "";
  const endColumn = place.column + written.length;
  report("construct-refused", { ...place, endLine: place.line, endColumn }, { construct, written });
  return undefined;
}

function isAlone(before: Statement | undefined, after: Statement | undefined): boolean {
  return lineEnd(before, "before") && lineEnd(after, "after");
}

function lineEnd(statement: Statement | undefined, side: "before" | "after"): boolean {
  if (!statement) return true;
  if (statement.type !== "ContentStatement") return statement.type !== "MustacheStatement";
  const { original } = statement as unknown as Content;
  return side === "before" ? /\n[ \t]*$/.test(original) : /^[ \t]*\n/.test(original) || original === "";
}
