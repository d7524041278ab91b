import { strToU8 } from "fflate";

import { zipEntry, zipPackage } from "../docx/zip.ts";
import { contentType, extensionOf, folderOf, relationshipsFile, relationshipsOf } from "./word-package.ts";
import type { Relationship, WordPackage } from "./word-package.ts";
import { element, withAttribute } from "./xml-tree.ts";
import { writeTree } from "./write-tree.ts";

/** A package in the making: its parts by name, and what each is related to. The package's own relations are those of `""`. */
export interface Assembly {
  readonly parts: Map<string, AssembledPart>;
  readonly relationships: Map<string, readonly Relationship[]>;
}

interface AssembledPart {
  readonly bytes: Uint8Array;
  readonly type: string;
}

export function addXml(assembly: Assembly, name: string, xml: string, type: string): void {
  assembly.parts.set(name, { bytes: strToU8(xml), type });
}

/**
 * Copies a part of a package with all that it is related to. Relations to parts that aren't there are left out.
 * @param rename gives a part's name in the assembly; it is asked once for each part
 */
export function copyPart(
  from: WordPackage,
  name: string,
  assembly: Assembly,
  rename: (part: string) => string,
): string {
  const copied = new Map<string, string>();
  const copy = (part: string): string => {
    const known = copied.get(part);
    if (known !== undefined) return known;
    const target = rename(part);
    copied.set(part, target);
    const bytes = from.parts.get(part) ?? new Uint8Array();
    assembly.parts.set(target, { bytes, type: contentType(from, part) ?? "application/octet-stream" });
    const related = (relationshipsOf(from, part) ?? []).filter((one) => one.external || from.parts.has(one.target));
    if (related.length === 0) return target;
    assembly.relationships.set(
      target,
      related.map((one) => (one.external ? one : { ...one, target: copy(one.target) })),
    );
    return target;
  };
  return copy(name);
}

/** A part's name, with another number where it is taken. */
export function freeName(assembly: Assembly, name: string): string {
  const [, stem = "", number, extension = ""] = /^(.*?)(\d*)(\.[^./]*)?$/.exec(name) ?? [];
  let free = name;
  for (let next = Number(number ?? 0) + 1; assembly.parts.has(free); next++) free = `${stem}${next}${extension}`;
  return free;
}

/** The package's bytes: its lists and its main part first, then all others by name, so that they are always the same. */
export function writeAssembly(assembly: Assembly, main: string): Uint8Array {
  const names = [...assembly.parts.keys()].filter((name) => name !== main).toSorted();
  const entry = (name: string, bytes: Uint8Array) => [
    zipEntry(name, bytes),
    ...(assembly.relationships.has(name) ? [relationshipsEntry(assembly, name)] : []),
  ];
  return zipPackage([
    zipEntry("[Content_Types].xml", strToU8(writeContentTypes(assembly))),
    relationshipsEntry(assembly, ""),
    ...[main, ...names].flatMap((name) => entry(name, assembly.parts.get(name)?.bytes ?? new Uint8Array())),
  ]);
}

function relationshipsEntry({ relationships }: Assembly, part: string) {
  const list = (relationships.get(part) ?? []).map(({ id, type, target, external }) => {
    const written = external ? target : targetFrom(folderOf(part), target);
    const one = element("Relationship", { Id: id, Type: type, Target: written });
    return external ? withAttribute(one, "TargetMode", "External") : one;
  });
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipEntry(relationshipsFile(part), strToU8(writeTree(element("Relationships", { xmlns }, list))));
}

/** A part's name as it is seen from a folder. */
function targetFrom(folder: string, part: string): string {
  const from = folder.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Pictures and their like by extension, where all of one extension are the same; every other part by name. */
function writeContentTypes({ parts }: Assembly): string {
  const byExtension = new Map<string, Set<string>>();
  for (const [name, { type }] of parts) {
    const extension = extensionOf(name);
    byExtension.set(extension, (byExtension.get(extension) ?? new Set()).add(type));
  }
  const defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  for (const [extension, types] of [...byExtension].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [type = "", ...others] = types;
    if (others.length === 0 && extension !== "" && !defaults.has(extension)) defaults.set(extension, type);
  }
  const overrides = [...parts].filter(([name, { type }]) => defaults.get(extensionOf(name)) !== type);
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  const list = [
    ...[...defaults].map(([Extension, ContentType]) => element("Default", { ContentType, Extension })),
    ...overrides
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { type }]) => element("Override", { ContentType: type, PartName: `/${name}` })),
  ];
  return writeTree(element("Types", { xmlns }, list));
}
