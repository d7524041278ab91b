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

/** An element around content that is HTML already; attributes are escaped, and left out where they have no value. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/** A start tag alone, as of `<img>`. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  );
  return `<${name}${written.join("")}>`;
}
