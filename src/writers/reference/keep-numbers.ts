import { paragraphOrder } from "./schema-order.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { element, findChild, mapElements, valueOf, withChild, withChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * What a reference file says itself, numbered as it is there: its headings are numbered as ours from here on, and the file's own
 * paragraphs in them, such as its title, must not be counted with the report's.
 * @param headings ids of the file's styles that get our numbers
 * @param sheet the file's styles as they were
 */
export function keepNumbers(root: XmlElement, headings: ReadonlySet<string>, sheet: StyleSheet): XmlElement {
  return mapElements(root, (one) => {
    const properties = one.name === "w:p" ? findChild(one, "w:pPr") : undefined;
    if (!properties || findChild(properties, "w:numPr")) return one;
    const numbers = numbersInFile(valueOf(properties, "w:pStyle"), headings, sheet);
    if (!numbers) return one;
    const numbered = withChild(properties, numbers, paragraphOrder);
    return withChildren(
      one,
      one.children.map((node) => (node === properties ? numbered : node)),
    );
  });
}

/** What numbers a paragraph of a style in its file, or says that nothing does; nothing where our numbers don't reach it. */
function numbersInFile(
  id: string | undefined,
  headings: ReadonlySet<string>,
  sheet: StyleSheet,
): XmlElement | undefined {
  let level: string | undefined;
  const seen = new Set<string>();
  for (
    let style = sheet.byId.get(id ?? "");
    style && !seen.has(style.id);
    style = sheet.byId.get(style.basedOn ?? "")
  ) {
    seen.add(style.id);
    if (headings.has(style.id)) level ??= String(Number(/\d$/.exec(style.name)?.[0] ?? 1) - 1);
    const own = findChild(findChild(style.element, "w:pPr"), "w:numPr");
    if (!own) continue;
    if (level === undefined) return undefined;
    return numbering(valueOf(own, "w:ilvl") ?? level, valueOf(own, "w:numId") ?? "0");
  }
  return level === undefined ? undefined : numbering("0", "0");
}

function numbering(level: string, use: string): XmlElement {
  return element("w:numPr", {}, [element("w:ilvl", { "w:val": level }), element("w:numId", { "w:val": use })]);
}
