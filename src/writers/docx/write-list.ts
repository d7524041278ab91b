import type { Phrase } from "../../text/text.ts";
import type { List, ListBlock, ListItem, Paragraph } from "../../tree/tree.ts";
import { characterTwips } from "./geometry.ts";
import { bulletReference, orderedReference } from "./word-numbering.ts";
import { styleIds } from "./word-styles.ts";
import { writeInlines } from "./write-inlines.ts";
import { addNumberingUse, bulletsUse, positionWithin } from "./writing.ts";
import type { BlockPosition, Writing } from "./writing.ts";

/** The numbering that a list's items stand in. */
interface Numbered {
  readonly reference: string;
  readonly level: number;
  readonly use: number;
}

/** A list, each ordered one with a numbering of its own, so that it begins where it says. */
export function writeList(block: ListBlock, position: BlockPosition, writing: Writing): string {
  const numbered = numbersFor(block, 0, undefined, writing);
  const count = block.items.length;
  return block.items
    .map(({ shape, phrases }, index) => {
      return writeItem(shape, phrases, numbered, positionWithin(position, index, count), writing);
    })
    .join("");
}

/** A list within one of the same numbering begins again by itself; any other needs a use of its own. */
function numbersFor(
  list: Omit<List, "type" | "items">,
  level: number,
  outer: Numbered | undefined,
  writing: Writing,
): Numbered {
  if (!list.ordered) return { reference: bulletReference, level, use: bulletsUse };
  if (outer?.reference === orderedReference && list.start === 1) return { ...outer, level };
  const starts = [{ level, start: list.start }];
  const use = addNumberingUse(writing, { abstractId: writing.numberings.ordered, starts });
  return { reference: orderedReference, level, use };
}

function writeItem(
  item: ListItem,
  phrases: readonly Phrase[],
  numbered: Numbered,
  position: BlockPosition,
  writing: Writing,
): string {
  return item.children
    .map((child, index) => {
      const own = positionWithin(position, index, item.children.length);
      if (child.type === "paragraph") return writeParagraph(child, phrases, index === 0, numbered, own, writing);
      // A second list within an item begins again, too; by itself it would be counted on.
      const outer = item.children.slice(0, index).some(({ type }) => type === "list") ? undefined : numbered;
      const inner = numbersFor(child, Math.min(numbered.level + 1, deepest), outer, writing);
      const count = child.items.length;
      return child.items
        .map((innerItem, at) => writeItem(innerItem, phrases, inner, positionWithin(own, at, count), writing))
        .join("");
    })
    .join("");
}

/** Word has nine levels. */
const deepest = 8;

/** The first paragraph of an item has its number; the others stand under its text. */
function writeParagraph(
  { children }: Paragraph,
  phrases: readonly Phrase[],
  first: boolean,
  { reference, level, use }: Numbered,
  position: BlockPosition,
  writing: Writing,
): string {
  const form = { style: styleIds.listItem, ...position };
  const inlines = writeInlines(children, phrases, writing);
  if (first) {
    const [open = "", afterUse = "", close = ""] = writing.forms.paragraph({
      ...form,
      numbering: { reference, level },
    });
    return open + use + afterUse + inlines + close;
  }
  const character = characterTwips(writing.style);
  const indent = { left: level * 2 * character, firstLine: Math.round(writing.style.body.indent * character) };
  const [open = "", close = ""] = writing.forms.paragraph({ ...form, indent });
  return open + inlines + close;
}
