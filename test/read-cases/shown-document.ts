import { inlineText, lineText } from "../../src/tree/line-text.ts";
import type { Phrase } from "../../src/text/text.ts";
import type { Document, DocumentBlock, Inline, ListItem } from "../../src/tree/tree.ts";

/** A document as lines of text, what is more than text within ⟦ ⟧: no template or fact of the cases has these. */
export function shownDocument(document: Document): readonly string[] {
  const { title, addressee, signature, date, blocks } = document;
  const line = (name: string, part: typeof addressee) => (part ? [`⟦${name}⟧${lineText(part)}`] : []);
  return [
    ...line("title", title),
    ...line("addressee", addressee),
    ...blocks.flatMap(shownBlock),
    ...line("signature", signature),
    ...line("date", date),
  ];
}

/** Each line of a document as a reader sees it, without any marking. */
export function plainLines({ title, addressee, signature, date, blocks }: Document): readonly string[] {
  const parts = [title, addressee, signature, date].flatMap((part) => (part ? [lineText(part)] : []));
  return [...parts, ...blocks.flatMap(plainBlock)].flatMap((text) => text.split("\n"));
}

function shownBlock(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case "heading": {
      const { level, numbered, children } = block.shape;
      return [`${"#".repeat(level)} ${numbered ? "" : "⟦unnumbered⟧"}${shown(children, block.phrases)}`];
    }
    case "paragraph":
      return [shown(block.shape.children, block.phrases)];
    case "list":
      return block.items.flatMap(({ shape, phrases }, index) => {
        const mark = block.ordered ? `${block.start + index}.` : "-";
        return shownItem(shape, phrases, mark, "");
      });
    case "table":
      return [block.header, ...block.rows].map(({ shape, phrases }) => {
        const cells = shape.cells.map((cell) => shown(cell.children, phrases));
        return `| ${cells.join(" | ")} |`;
      });
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
    case "line-break":
      return "⟦line-break⟧";
  }
}

function plainBlock(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return [inlineText(block.shape.children, block.phrases)];
    case "list":
      return block.items.flatMap(({ shape, phrases }) => plainItem(shape, phrases));
    case "table":
      return [block.header, ...block.rows].flatMap(({ shape, phrases }) =>
        shape.cells.map((cell) => inlineText(cell.children, phrases)),
      );
    case "page-break":
      return [];
  }
}

function plainItem(item: ListItem, phrases: readonly Phrase[]): readonly string[] {
  return item.children.flatMap((child) =>
    child.type === "paragraph"
      ? [inlineText(child.children, phrases)]
      : child.items.flatMap((inner) => plainItem(inner, phrases)),
  );
}
