import type { Span } from "../returned/returned-document.ts";
import { spliceXml } from "./splice.ts";
import type { Splice } from "./splice.ts";
import { tagEnd } from "./xml-tags.ts";

/**
 * A text box stands twice in a Word file: in `mc:Choice` and, for old programs, in `mc:Fallback`. Gives the splices for the
 * second, so that it says the same; one that said something else before stays as it is.
 * @param splices of the part, none in a fallback
 */
export function fallbackCopies(xml: string, splices: readonly Splice[]): readonly Splice[] {
  if (!xml.includes("Fallback")) return [];
  return outermost("AlternateContent", xml, { from: 0, to: xml.length }).flatMap((alternate) => {
    const within = splices.filter(({ from, to }) => from >= alternate.from && to <= alternate.to);
    const [fallback] = outermost("Fallback", xml, alternate);
    if (within.length === 0 || !fallback) return [];
    const [choice] = outermost("Choice", xml, alternate);
    const boxes = choice ? outermost("txbxContent", xml, choice) : [];
    const copies = outermost("txbxContent", xml, fallback);
    if (boxes.length !== copies.length) return [];
    return copies.flatMap((copy, index) => copyOf(copy, boxes[index] ?? copy, xml, within));
  });
}

function copyOf(copy: Span, box: Span, xml: string, splices: readonly Splice[]): readonly Splice[] {
  const inBox = splices.filter(({ from, to }) => from >= box.from && to <= box.to);
  const [old, copied] = [xml.slice(box.from, box.to), xml.slice(copy.from, copy.to)];
  if (inBox.length === 0 || textIn(old) !== textIn(copied)) return [];
  const moved = inBox.map((splice) => ({ ...splice, from: splice.from - box.from, to: splice.to - box.from }));
  return [{ ...copy, xml: withoutBookmarks(spliceXml(old, moved)) }];
}

/** Its bookmarks stand in the box itself: their names and ids may stand once. */
function withoutBookmarks(xml: string): string {
  return xml.replaceAll(/<(?:[^\s<>/:]+:)?bookmark(?:Start|End)(?:\s[^<>]*)?\/>/g, "");
}

function textIn(xml: string): string {
  return xml.replaceAll(/<[^<>]*>/g, "");
}

/** The elements of a name within a span, but those within each other; whatever their prefix. */
function outermost(name: string, xml: string, { from, to }: Span): readonly Span[] {
  const found: Span[] = [];
  let [depth, begin] = [0, 0];
  const tags = new RegExp(`<(/?)(?:[^\\s<>/:]+:)?${name}(?=[\\s/>])`, "g");
  tags.lastIndex = from;
  for (let tag = tags.exec(xml); tag && tag.index < to; tag = tags.exec(xml)) {
    const end = tagEnd(xml, tag.index);
    if (tag[1] === "/") depth--;
    else if (xml.charAt(end - 2) !== "/") {
      if (depth === 0) begin = tag.index;
      depth++;
    }
    if (tag[1] === "/" && depth === 0) found.push({ from: begin, to: end });
  }
  return found;
}
