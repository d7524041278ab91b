import { addXml, copyPart, freeName } from "./assemble.ts";
import type { Assembly } from "./assemble.ts";
import { cleanSettings } from "./clean-settings.ts";
import { ownMain } from "./own-package.ts";
import type { OwnPackage } from "./own-package.ts";
import type { Reference } from "./reference.ts";
import { relationshipTypes } from "./relationship-types.ts";
import { contentType, relationshipsOf, treeOf } from "./word-package.ts";
import type { Relationship } from "./word-package.ts";
import { allElements } from "./xml-tree.ts";
import type { XmlElement } from "./xml-tree.ts";
import { writeTree } from "./write-tree.ts";

/** Parts that a document has without naming them in its text. All other parts are copied only where they are named. */
const implicit: ReadonlySet<string> = new Set(
  (["styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes"] as const).map(
    (kind) => relationshipTypes[kind],
  ),
);

/** What we have of our own, and the reference file in its place. */
const replaced: ReadonlySet<string> = new Set([
  ...implicit,
  relationshipTypes.header,
  relationshipTypes.footer,
  relationshipTypes.webSettings,
]);

/** Copies what a reference file's document still refers to. Gives its relationships; ours are added to them. */
export function copyReferenceParts(
  { relationships, package: file }: Reference,
  document: XmlElement,
  assembly: Assembly,
): Relationship[] {
  const named = new Set([...allElements(document)].flatMap(({ attributes }) => [...attributes.values()]));
  const kept = relationships.filter(({ id, type, target, external }) => {
    return (implicit.has(type) || named.has(id)) && (external || file.parts.has(target));
  });
  const rename = (part: string) => (part === ownMain ? freeName(assembly, "word/other1.xml") : part);
  return kept.map((one) => {
    if (one.external) return one;
    const target = copyPart(file, one.target, assembly, rename);
    const settings = one.type === relationshipTypes.settings ? treeOf(file.parts, one.target) : undefined;
    if (settings) {
      addXml(assembly, target, writeTree(cleanSettings(settings)), contentType(file, one.target) ?? "");
      assembly.relationships.delete(target);
    }
    return { ...one, target };
  });
}

/** Copies what a part of ours refers to, under free names. Gives the new ids of these relationships by ours. */
export function copyOwnParts(
  own: OwnPackage,
  part: string,
  into: Relationship[],
  assembly: Assembly,
): ReadonlyMap<string, string> {
  const related = (relationshipsOf(own.package, part) ?? []).filter(({ type }) => !replaced.has(type));
  return new Map(
    related.map((one) => {
      const target = one.external
        ? one.target
        : copyPart(own.package, one.target, assembly, (name) => freeName(assembly, name));
      return [one.id, addRelationship(into, { ...one, target })];
    }),
  );
}

/** Adds a relationship under an id that is free. */
export function addRelationship(into: Relationship[], one: Omit<Relationship, "id">): string {
  const taken = new Set(into.map(({ id }) => id));
  let number = into.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  into.push({ ...one, id });
  return id;
}

/** Our properties, which say what report it is, and where everything begins. */
export function copyProperties({ package: own }: OwnPackage, assembly: Assembly): void {
  const top = relationshipsOf(own, "") ?? [];
  for (const { type, target } of top) {
    if (type !== relationshipTypes.officeDocument) copyPart(own, target, assembly, (name) => name);
  }
  assembly.relationships.set("", top);
}
