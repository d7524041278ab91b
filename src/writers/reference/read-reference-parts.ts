import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { MainPart } from "./find-main-part.ts";
import type { ReferencePart } from "./find-placeholders.ts";
import { namespaces, strictNamespace } from "./namespaces.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { treeOf } from "./word-package.ts";
import type { Relationship } from "./word-package.ts";
import { element, findChild } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/** The parts of a reference file that are looked into. */
export interface ReadParts {
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly margins: readonly (ReferencePart & { readonly part: string })[];
}

/**
 * Reads the parts that are looked into. Reports every part that is broken, those too that would only be copied: the report would
 * be broken by them. A file may well have no styles.
 */
export function readReferenceParts(
  { file: { parts }, part: main, relationships }: MainPart,
  place: Place,
  report: Report,
): ReadParts | undefined {
  let whole = true;
  const read = (part: string, root: string): XmlElement | undefined => {
    const tree = treeOf(parts, part);
    const namespace = tree?.attributes.get("xmlns:w");
    if (tree?.name === root && namespace === namespaces.w) return tree;
    whole = false;
    // A tree that can't be read at all is told of below.
    if (!tree && parts.has(part)) return undefined;
    if (namespace === strictNamespace) report("reference-strict", place, {});
    else report("reference-part-broken", place, { part });
    return undefined;
  };
  const document = read(main, "w:document");
  const isThere = ({ external, target }: Relationship) => !external && parts.has(target);
  const stylesPart = relationships.find((one) => one.type === relationshipTypes.styles && isThere(one));
  const styles = stylesPart ? read(stylesPart.target, "w:styles") : element("w:styles");
  for (const type of looked) {
    const other = relationships.find((one) => one.type === relationshipTypes[type] && isThere(one));
    if (other) read(other.target, `w:${type}`);
  }
  const margins = relationships.flatMap(({ type, target, external }) => {
    const kind = type === relationshipTypes.header ? "header" : "footer";
    if (type !== relationshipTypes[kind] || external || !parts.has(target)) return [];
    const root = read(target, kind === "header" ? "w:hdr" : "w:ftr");
    return root ? [{ kind, root, part: target } as const] : [];
  });
  for (const part of parts.keys()) {
    if (!/\.(?:xml|rels)$/i.test(part) || treeOf(parts, part)) continue;
    whole = false;
    report("reference-part-broken", place, { part });
  }
  if (!document || !styles || !whole) return undefined;
  if (findChild(document, "w:body")) return { document, styles, margins };
  report("reference-part-broken", place, { part: main });
  return undefined;
}

/** Other parts that are changed on the way, by their root's name. */
const looked = ["numbering", "settings", "footnotes", "endnotes"] as const;
