import { runOrder, paragraphOrder, styleOrder } from "./schema-order.ts";
import type { StyleSheet, WordStyle } from "./style-sheet.ts";
import { withDeclarations } from "./with-declarations.ts";
import { element, findChild, isElement, withAttribute, withChild, withChildren, withoutChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * The styles of a reference file with those that it lacks behind them. Its headings are numbered as ours are.
 * @param numbers `w:numPr` of headings by the id of their style; nothing where they have no number
 * @param font the font of 汉字 where the file names none
 */
export function mergeStyles(
  { root }: StyleSheet,
  ours: StyleSheet,
  added: readonly WordStyle[],
  numbers: ReadonlyMap<string, XmlElement | undefined>,
  font: string | undefined,
): XmlElement {
  const children = root.children.map((node) => {
    const id = isElement(node) && node.name === "w:style" ? node.attributes.get("w:styleId") : undefined;
    return isElement(node) && id !== undefined && numbers.has(id) ? numberedAs(node, numbers.get(id)) : node;
  });
  const merged = withChildren(withDeclarations(root, ours.root.attributes), [
    ...children,
    ...added.map((style) => style.element),
  ]);
  return font === undefined ? merged : withDefaultFont(merged, font);
}

function numberedAs(style: XmlElement, numbers: XmlElement | undefined): XmlElement {
  const own = findChild(style, "w:pPr");
  if (!own && !numbers) return style;
  const plain = withoutChildren(own ?? element("w:pPr"), ["w:numPr"]);
  return withChild(style, numbers ? withChild(plain, numbers, paragraphOrder) : plain, styleOrder);
}

/** A font of 汉字 among the document's defaults, which stand before everything else. */
function withDefaultFont(root: XmlElement, font: string): XmlElement {
  const defaults = findChild(root, "w:docDefaults") ?? element("w:docDefaults");
  const runDefault = findChild(defaults, "w:rPrDefault") ?? element("w:rPrDefault");
  const run = findChild(runDefault, "w:rPr") ?? element("w:rPr");
  const fonts = findChild(run, "w:rFonts") ?? element("w:rFonts");
  const named = withAttribute(fonts, "w:eastAsia", font);
  const kept = new Map([...named.attributes].filter(([name]) => name !== "w:eastAsiaTheme"));
  const changed = withChild(run, { ...named, attributes: kept }, runOrder);
  const order = ["w:docDefaults", "w:latentStyles", "w:style", "w:rPrDefault", "w:pPrDefault", "w:rPr"];
  return withChild(root, withChild(defaults, withChild(runDefault, changed, order), order), order);
}
