import { parseXml } from "../source/parse-xml.ts";

/** What a scan tells of a part, in order. Names come without their prefix; namespaces tell Word's elements from others. */
export interface XmlEvents {
  open(name: string, namespace: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string, namespace: string): void;
}

/** Reads a part of a Word file from front to back. False when it is no sound XML, see `parseXml`. */
export function scanXml(xml: string, events: XmlEvents): boolean {
  return parseXml(xml, {
    open({ local, uri, attributes }) {
      events.open(local, uri, (name) => Object.values(attributes).find((one) => one.local === name)?.value);
      return true;
    },
    text: (text) => events.text(text),
    close: ({ local, uri }) => events.close(local, uri),
  });
}
