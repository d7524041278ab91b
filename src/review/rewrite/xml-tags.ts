/** Where the tag that begins at an offset ends: behind its `>`. One within quotation marks is part of a value. */
export function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return xml.length;
}

/** The prefix of the element that begins at an offset, with its colon: `w:` as a rule. */
export function prefixAt(xml: string, from: number): string {
  return /^<([^\s:/>]+:)/.exec(xml.slice(from, from + 100))?.[1] ?? "";
}

/** A tag with another value of an attribute that it has; names come without their prefix. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s(?:[^\\s=:]+:)?${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return tag.replace(pattern, (_, before: string) => `${before}"${value}"`);
}
