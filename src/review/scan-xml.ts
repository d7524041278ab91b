import { SaxesParser } from "saxes";

/** What a scan tells of a part, in order. Names come without their prefix; namespaces tell Word's elements from others. */
export interface XmlEvents {
  open(name: string, namespace: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string, namespace: string): void;
}

/**
 * Reads a part of a Word file from front to back. False when it is no well-formed XML, or has a document type, which no part
 * of a Word file has and which could define entities.
 */
export function scanXml(xml: string, events: XmlEvents): boolean {
  const parser = new SaxesParser({ xmlns: true });
  const state = { isSound: true };
  parser.on("error", () => (state.isSound = false));
  parser.on("doctype", () => (state.isSound = false));
  parser.on("opentag", ({ local, uri, attributes }) => {
    const byName = (name: string) => Object.values(attributes).find((one) => one.local === name)?.value;
    events.open(local, uri, byName);
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  parser.on("closetag", ({ local, uri }) => events.close(local, uri));
  for (let at = 0; at < xml.length && state.isSound; at += chunk) parser.write(xml.slice(at, at + chunk));
  if (state.isSound) parser.close();
  return state.isSound;
}

/** Characters at a time, so that what is broken at its beginning is not read to its end. */
const chunk = 65_536;
