/** Text as it stands between tags or in an attribute in quotes. Nothing in it can be taken for markup then. */
export function escapeHtml(text: string): string {
  return /[&<>"'\r]/.test(text) ? text.replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character) : text;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser makes a line feed of it.
  "\r": "&#13;",
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around content that is HTML already; attributes are escaped, and left out where they have no value. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}

/** An element that has no content, such as `<img>`; closed, so that the page is XML, too. */
export function emptyElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeHtml(String(value))}"`))
    .join("");
}
