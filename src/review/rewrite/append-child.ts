import { prefixAt } from "./xml-tags.ts";

/**
 * Writes one more element at the end of a part's outermost one, and leaves every other character as it is.
 * @param write given the prefix of the outermost element, with its colon, gives the new one
 */
export function appendChild(xml: string, write: (prefix: string) => string): string {
  const end = xml.lastIndexOf("</");
  const closed = /<([^\s<>?!/]+)(?:\s[^<>]*?)?\/>\s*$/.exec(xml);
  if (closed && closed.index > end) {
    const [, name = ""] = closed;
    const tag = xml.slice(closed.index).trimEnd().slice(0, -2);
    return `${xml.slice(0, closed.index) + tag}>${write(prefixAt(xml, closed.index))}</${name}>`;
  }
  const prefix = /^<\/([^\s:>]+:)/.exec(xml.slice(end, end + 100))?.[1] ?? "";
  return xml.slice(0, end) + write(prefix) + xml.slice(end);
}
