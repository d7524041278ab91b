import { partsAbove, partsBelow } from "../../src/facts/document-parts.ts";
import type { PartName } from "../../src/facts/document-parts.ts";
import { inlineText, lineText, titleText } from "../../src/tree/line-text.ts";
import type { Phrase } from "../../src/text/text.ts";
import type { Document, DocumentBlock, Inline, ListItem } from "../../src/tree/tree.ts";

/** A document as lines of text, what is more than text within ⟦ ⟧: no template or fact of the cases has these. */
export function shownDocument(document: Document): readonly string[] {
  const { parts, blocks, attachments } = document;
  const lines = (names: readonly PartName[]) =>
    names.flatMap((name) => (parts[name] ? [`⟦${name}⟧${lineText(parts[name])}`] : []));
  return [
    ...lines(partsAbove),
    ...blocks.flatMap(shownBlock),
    ...lines(partsBelow),
    ...attachments.flatMap(({ title, landscape, blocks: inner }) => [
      `⟦attachment${landscape ? " landscape" : ""}⟧${lineText(title)}`,
      ...inner.flatMap(shownBlock),
    ]),
  ];
}

/** Each line of a document as a reader sees it, without any marking. */
export function plainLines({ parts, blocks, attachments }: Document): readonly string[] {
  const lines = [...partsAbove, ...partsBelow].flatMap((name) => {
    const line = parts[name];
    if (!line) return [];
    return [name === "title" ? titleText(line) : lineText(line)];
  });
  const inner = attachments.flatMap(({ title, blocks: own }) => [lineText(title), ...own.flatMap(plainBlock)]);
  return [...lines, ...blocks.flatMap(plainBlock), ...inner].flatMap((text) => text.split("\n"));
}

function shownBlock(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case "heading": {
      const { level, numbered, children, runIn } = block.shape;
      const rest = runIn.length > 0 ? `⟦run-in⟧${shown(runIn, block.phrases)}` : "";
      return [`${"#".repeat(level)} ${numbered ? "" : "⟦unnumbered⟧"}${shown(children, block.phrases)}${rest}`];
    }
    case "paragraph":
      return [shown(block.shape.children, block.phrases)];
    case "list":
      return block.items.flatMap(({ shape, phrases }, index) => {
        const mark = block.ordered ? `${block.start + index}.` : "-";
        return shownItem(shape, phrases, mark, "");
      });
    case "table":
      return [...block.headers, ...block.rows].map(({ shape, phrases }) => {
        const cells = shape.cells.map((cell) => shown(cell.children, phrases));
        return `| ${cells.join(" | ")} |`;
      });
    case "image":
      return [
        `⟦image ${block.file}⟧${lineText(block.alternative)}${block.caption ? lineText(block.caption.line) : ""}`,
      ];
    case "chart":
      return [
        `⟦${block.form} chart⟧${block.caption ? lineText(block.caption.line) : ""}`,
        ...block.series.map(({ name, values }) => `${name}: ${values.join(", ")}`),
      ];
    case "contents":
      return [`⟦contents ${block.levels}⟧`];
    case "page-break":
      return ["⟦page-break⟧"];
  }
}

function shownItem(item: ListItem, phrases: readonly Phrase[], mark: string, indent: string): readonly string[] {
  return item.children.flatMap((child, index) => {
    if (child.type === "paragraph") {
      return [`${indent}${index === 0 ? mark : " ".repeat(mark.length)} ${shown(child.children, phrases)}`];
    }
    return child.items.flatMap((inner, number) =>
      shownItem(inner, phrases, child.ordered ? `${child.start + number}.` : "-", `${indent}  `),
    );
  });
}

function shown(inlines: readonly Inline[], phrases: readonly Phrase[]): string {
  return inlines.map((inline) => shownInline(inline, phrases)).join("");
}

function shownInline(inline: Inline, phrases: readonly Phrase[]): string {
  switch (inline.type) {
    case "text":
    case "hole":
      return inlineText([inline], phrases);
    case "strong":
    case "emphasis":
      return `⟦${inline.type}:${shown(inline.children, phrases)}⟧`;
    case "link":
      return `⟦link ${inlineText(inline.address, phrases)}:${shown(inline.children, phrases)}⟧`;
    case "reference":
      return `⟦reference ${inline.id}⟧`;
    case "footnote":
      return `⟦footnote:${shown(inline.children, phrases)}⟧`;
    case "line-break":
      return "⟦line-break⟧";
  }
}

function plainBlock(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case "heading":
      return plainPieces([...block.shape.children, ...block.shape.runIn], block.phrases);
    case "paragraph":
      return plainPieces(block.shape.children, block.phrases);
    case "list":
      return block.items.flatMap(({ shape, phrases }) => plainItem(shape, phrases));
    case "table":
      return [...block.headers, ...block.rows].flatMap(({ shape, phrases }) =>
        shape.cells.flatMap((cell) => plainPieces(cell.children, phrases)),
      );
    case "image":
      return [block.alternative, ...(block.caption ? [block.caption.line] : [])].map(lineText);
    case "chart":
      return [
        ...block.categories,
        ...block.series.flatMap(({ name, values }) => [name, ...values.map((value) => value ?? "")]),
      ];
    case "contents":
    case "page-break":
      return [];
  }
}

/** The text between references, whose numbers are counted, and footnotes, whose text stands elsewhere; then the footnotes'. */
function plainPieces(inlines: readonly Inline[], phrases: readonly Phrase[]): readonly string[] {
  const pieces: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === "reference" || inline.type === "footnote") pieces.push([]);
    else pieces.at(-1)?.push(inline);
  }
  const notes = inlines.flatMap((inline) => (inline.type === "footnote" ? plainPieces(inline.children, phrases) : []));
  return [...pieces.map((piece) => inlineText(piece, phrases)), ...notes];
}

function plainItem(item: ListItem, phrases: readonly Phrase[]): readonly string[] {
  return item.children.flatMap((child) =>
    child.type === "paragraph"
      ? plainPieces(child.children, phrases)
      : child.items.flatMap((inner) => plainItem(inner, phrases)),
  );
}
