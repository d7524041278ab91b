import { parseXml } from "../../source/parse-xml.ts";
import { baseProperty, readBaseRecord } from "../../trace/base-record.ts";
import type { BaseRecord } from "../../trace/base-record.ts";
import { attributeOf } from "./part-reading.ts";

/** The custom properties of a document by their names. Nothing when the part is no XML. */
export function readProperties(xml: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  let name: string | undefined;
  const isSound = parseXml(xml, {
    open(tag) {
      if (tag.local === "property") name = attributeOf(tag, "name");
      return true;
    },
    text(text) {
      if (name !== undefined) found.set(name, (found.get(name) ?? "") + text);
    },
    close({ local }) {
      if (local === "property") name = undefined;
    },
  });
  return isSound ? found : undefined;
}

/** What a file remembers of how it was built. Nothing where it doesn't, or not all of it. */
export function readBase(properties: ReadonlyMap<string, string>): BaseRecord | undefined {
  const values: string[] = [];
  for (let number = 1; properties.has(baseProperty(number)); number++) {
    values.push(properties.get(baseProperty(number)) ?? "");
  }
  return readBaseRecord(values);
}
