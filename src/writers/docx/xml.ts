import type { IXmlableObject } from "docx";

/**
 * Writes what docx's components give (`prepForXml`) as XML: an object of one key, whose value is a list of attributes
 * (`_attr`), texts and further objects. The same characters as docx's own Packer writes; a test holds that.
 */
export function writeXml(element: IXmlableObject): string {
  const [name = ""] = Object.keys(element);
  const value: unknown = element[name];
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  let attributes = "";
  let content: string | undefined = Array.isArray(value) ? "" : undefined;
  for (const part of parts) {
    if (part === undefined || part === null) continue;
    if (typeof part !== "object") content = (content ?? "") + escapeXml(plain(part));
    else if (attributesKey in part) attributes += writeAttributes(part[attributesKey] as Attributes);
    else if (Object.keys(part).length > 0) content = (content ?? "") + writeXml(part);
  }
  return content === undefined || (content === "" && !isText(name))
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${content}</${name}>`;
}

/** Text as it stands between tags or in an attribute. Facts hold no characters that XML has no form for. */
export function escapeXml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character] ?? character) : text;
}

const attributesKey = "_attr";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(plain(value))}"`)
    .join("");
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`docx gave ${typeof value} where XML takes text`);
}

/** A text may be empty, and still be one. */
function isText(name: string): boolean {
  return name === "w:t";
}
