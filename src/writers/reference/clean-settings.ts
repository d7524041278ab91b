import { allElements, isElement, withChildren } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * What of a reference file's settings is not for a report: what leads out of the file (the template that it was made from, the
 * list of a mail merge), and locks, since a person goes on editing the report.
 */
const dropped: ReadonlySet<string> = new Set([
  "w:attachedTemplate",
  "w:mailMerge",
  "w:saveThroughXslt",
  "w:documentProtection",
  "w:writeProtection",
]);

/** The settings of a reference file as a report takes them over. None of what is left is related to anything. */
export function cleanSettings(settings: XmlElement): XmlElement {
  const kept = settings.children.filter((node) => !isElement(node) || !(dropped.has(node.name) || isRelated(node)));
  return withChildren(settings, kept);
}

function isRelated(one: XmlElement): boolean {
  return [...allElements(one)].some(({ attributes }) => [...attributes.keys()].some((name) => name.startsWith("r:")));
}
