import type { Report } from "../diagnostics/diagnostic.ts";
import { placeOfNode, textOfNode } from "./handlebars-place.ts";
import type { SourceText } from "./source.ts";
import type { Call, Constant, Expression, Name, Option } from "./template-tree.ts";

/** What a mustache, a block and a sub-expression have in common. */
interface Invocation {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
  readonly loc: hbs.AST.SourceLocation;
}

/**
 * A bare name is always a value and a helper always has an argument: Handlebars itself would call a helper named `title`
 * for a field `title`. `as: "call"` is for blocks, which are helpers by their form. Gives nothing for what was refused.
 */
export function readExpression(
  invocation: Invocation,
  source: SourceText,
  report: Report,
  as: "call" | "value" = "value",
): Expression | undefined {
  const { path, params, hash } = invocation;
  if (as === "value" && params.length === 0 && !hash) return readValue(path, source, report);
  const name = readValue(path, source, report);
  const args = params.map((parameter) => readValue(parameter, source, report));
  const options = readOptions(hash, source, report);
  if (!name || name.type === "call" || args.includes(undefined)) return undefined;
  return {
    type: "call",
    // What stands first is called: {{5 meetings}} calls a helper 5, which is not known.
    helper: name.type === "name" ? name.written : textOfNode(path, source),
    arguments: args.filter((argument) => argument !== undefined),
    options,
    place: placeOfNode(invocation, source),
    helperPlace: name.place,
  } satisfies Call;
}

/** The `name=value` pairs of a call or a partial, in their order. */
export function readOptions(hash: hbs.AST.Hash | undefined, source: SourceText, report: Report): readonly Option[] {
  return (hash?.pairs ?? []).flatMap((pair) => {
    const value = readValue(pair.value, source, report);
    return value ? { name: pair.key, value, place: placeOfNode(pair, source) } : [];
  });
}

function readValue(expression: hbs.AST.Expression, source: SourceText, report: Report): Expression | undefined {
  const place = placeOfNode(expression, source);
  switch (expression.type) {
    case "PathExpression":
      return readName(expression as hbs.AST.PathExpression, source, report);
    case "SubExpression":
      return readExpression(expression as unknown as Invocation, source, report);
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return {
        type: "constant",
        value: (expression as hbs.AST.StringLiteral).value,
        written: textOfNode(expression, source),
        place,
      } satisfies Constant;
    default:
      report("construct-refused", place, { construct: "no-value", written: textOfNode(expression, source) });
      return undefined;
  }
}

function readName(path: hbs.AST.PathExpression, source: SourceText, report: Report): Name | undefined {
  const place = placeOfNode(path, source);
  const written = textOfNode(path, source);
  const refused = refusedPath(path);
  if (refused) {
    report("construct-refused", place, { construct: refused, written });
    return undefined;
  }
  const segments = path.data ? [`@${path.parts.join(".")}`] : path.parts;
  return { type: "name", segments: segments.length > 0 ? segments : ["this"], written: path.original, place };
}

function refusedPath(path: hbs.AST.PathExpression): "parent-path" | "root" | "lookup" | undefined {
  if (path.depth > 0) return "parent-path";
  if (path.data && path.parts[0] === "root") return "root";
  return path.original === "lookup" ? "lookup" : undefined;
}
