import type { BuiltAnchor } from "./built-report.ts";
import { scanXml } from "./scan-xml.ts";

/** Of transitional and of strict documents (ISO/IEC 29500-4 and -1). */
const wordNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** Around a link with phrases in it stand as many anchors; more open at once are no report's. */
const mostOpen = 100;

/**
 * Reads our anchors from a Word file's document part, in its order, each with the text in it. An anchor that stands twice, as
 * after copying, is the first. Nothing when the part is no XML.
 */
export function readAnchors(xml: string): readonly BuiltAnchor[] | undefined {
  const texts = new Map<string, string>();
  const open = new Map<string, string>();
  let isText = false;
  const isSound = scanXml(xml, {
    open(element, namespace, attribute) {
      if (!wordNamespaces.includes(namespace)) return;
      if (element === "t") isText = true;
      const id = attribute("id") ?? "";
      if (element === "bookmarkEnd") open.delete(id);
      const name = element === "bookmarkStart" ? attribute("name") : undefined;
      if (name === undefined || !name.startsWith("_hb_") || texts.has(name)) return;
      texts.set(name, "");
      if (open.size < mostOpen) open.set(id, name);
    },
    text(text) {
      if (isText) for (const name of open.values()) texts.set(name, (texts.get(name) ?? "") + text);
    },
    close(element, namespace) {
      if (element === "t" && wordNamespaces.includes(namespace)) isText = false;
    },
  });
  return isSound ? [...texts].map(([anchor, text]) => ({ anchor, text })) : undefined;
}
