import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { partKeys } from "../../facts/document-parts.ts";
import { withoutRefused } from "../../source/characters.ts";
import { findKnown } from "../../source/read-keys.ts";
import { readTemplateTree } from "../../source/read-template-tree.ts";
import { placeAt, sourceText } from "../../source/source-text.ts";
import type { SourceText } from "../../source/source.ts";
import type { Print, TemplateNode } from "../../source/template-tree.ts";
import { paragraphText, paragraphsIn } from "./paragraphs.ts";
import type { FoundParagraph } from "./paragraphs.ts";
import type { Placeholder } from "./reference.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A part in which placeholders are looked for. */
export interface ReferencePart {
  readonly kind: "document" | "header" | "footer";
  readonly root: XmlElement;
}

export interface FoundPlaceholders {
  readonly text: SourceText;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  readonly hasBody: boolean;
  /** Where the first stands that is in the document itself. */
  readonly first: Place | undefined;
}

/** The names of the place that receives the body. */
export const bodyNames: readonly string[] = ["正文", "body"];

/**
 * Finds what stands in braces in the paragraphs of a reference file. Reports what can't be a placeholder, and a place for the
 * body that there can't be: a second one, one beside other text, in a table, box, header or footer.
 * @param name of the file
 */
export function findPlaceholders(name: string, parts: readonly ReferencePart[], report: Report): FoundPlaceholders {
  const found = parts.flatMap(({ kind, root }) => paragraphsIn(root).map((one) => ({ kind, ...one })));
  const texts = found.map(({ paragraph }) => withoutRefused(paragraphText(paragraph)).replaceAll(/[\n\r]/g, " "));
  const text = sourceText(name, texts.join("\n"));
  const placeholders = new Map<string, Placeholder>();
  let hasBody = false;
  let first: Place | undefined;
  for (const [index, { kind, within }] of found.entries()) {
    const line = texts[index] ?? "";
    for (const node of readLine(text, index, line, report)) {
      if (node.type === "text") continue;
      const written = line.slice(node.place.column - 1, node.place.endColumn - 1);
      if (node.type !== "print") {
        report("reference-not-a-placeholder", node.place, { written: `{{${node.written}}}` });
        continue;
      }
      const placeholder = readPlaceholder(node, kind === "document");
      if (kind === "document") first ??= node.place;
      const before = placeholders.get(written);
      if (placeholder.type === "body") {
        const isRight = checkBody({ kind, within, isAlone: line.trim() === written, hasBody }, node.place, report);
        if (isRight) hasBody = true;
      } else if (before) continue;
      placeholders.set(written, placeholder);
    }
  }
  return { text, placeholders, hasBody, first };
}

/** The braces of a paragraph as nodes of a template; none where it has no braces. */
function readLine(source: SourceText, index: number, line: string, report: Report): readonly TemplateNode[] {
  if (!/[{｛]\s?[{｛]|[}｝]\s?[}｝]/.test(line)) return [];
  const start = source.lineStarts[index] ?? 0;
  return readTemplateTree({ ...source, text: source.text.slice(0, start + line.length) }, start, report) ?? [];
}

function readPlaceholder(node: Print, inDocument: boolean): Placeholder {
  const { expression, place } = node;
  const name = expression.type === "name" && expression.segments.length === 1 ? expression.segments[0] : undefined;
  if (name !== undefined && bodyNames.includes(name)) return { type: "body" };
  const part = name === undefined ? undefined : findKnown(partKeys, name);
  if (part) return { type: "part", part: part.name, place, inDocument };
  return { type: "fact", line: { nodes: [node], place } };
}

interface BodyPosition extends Pick<ReferencePart, "kind">, Pick<FoundParagraph, "within"> {
  readonly isAlone: boolean;
  readonly hasBody: boolean;
}

function checkBody({ kind, within, isAlone, hasBody }: BodyPosition, place: Place, report: Report): boolean {
  if (kind !== "document") report("reference-body-misplaced", place, { where: kind });
  else if (within !== "top") report("reference-body-misplaced", place, { where: within });
  else if (!isAlone) report("reference-body-not-alone", place, {});
  else if (hasBody) report("reference-body-twice", place, {});
  else return true;
  return false;
}

/** The whole of a reference file, for what concerns no paragraph of it. */
export function wholeReference(name: string): Place {
  return placeAt(sourceText(name, ""), 0);
}
