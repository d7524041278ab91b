import { readIdentityFrom } from "../trace/report-identity.ts";
import type { ReportIdentity } from "../trace/report-identity.ts";
import { scanXml } from "./scan-xml.ts";

/** Reads the custom properties of a Word file. Nothing when they are no XML; what is not there is left out. */
export function readIdentity(xml: string): Partial<ReportIdentity> | undefined {
  const properties = readProperties(xml);
  return properties && readIdentityFrom(properties);
}

/** The custom properties of a document by their names. Nothing when the part is no XML. */
export function readProperties(xml: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  let name: string | undefined;
  const isSound = scanXml(xml, {
    open(element, _, attribute) {
      if (element === "property") name = attribute("name");
    },
    text(text) {
      if (name !== undefined) found.set(name, (found.get(name) ?? "") + text);
    },
    close(element) {
      if (element === "property") name = undefined;
    },
  });
  return isSound ? found : undefined;
}
