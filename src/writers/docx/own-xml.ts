// Looks into XML as we write it, where a parser would take as long as the writing: `>` stands in no attribute, attributes are
// told apart by one blank, and there are no comments.

/** The tags that are told apart, by the first letters of their names. */
export type Tags = ReadonlyMap<number, readonly string[]>;

/** Makes tags quick to find. They are written without what follows the name: `<w:p`, `</w:p`. */
export function tagsOf(names: readonly string[]): Tags {
  const tags = new Map<number, string[]>();
  for (const name of names) {
    const key = keyAt(name, 0);
    tags.set(key, [...(tags.get(key) ?? []), name]);
  }
  return tags;
}

/** Which of the tags begins at a `<`. */
export function tagAt(xml: string, at: number, tags: Tags): string | undefined {
  const names = tags.get(keyAt(xml, at));
  if (names === undefined) return undefined;
  for (const name of names) if (xml.startsWith(name, at) && endsName(xml.charCodeAt(at + name.length))) return name;
  return undefined;
}

/** The letter behind the prefix `w:`, of an end tag turned negative: most of a document's tags have none that is looked for. */
function keyAt(xml: string, at: number): number {
  return xml.charCodeAt(at + 1) === slash ? -xml.charCodeAt(at + 4) : xml.charCodeAt(at + 3);
}

const blank = " ".charCodeAt(0);
const slash = "/".charCodeAt(0);
const close = ">".charCodeAt(0);

function endsName(code: number): boolean {
  return code === close || code === blank || code === slash;
}

/** Whether the element that begins there has nothing in it: `<w:p/>`. */
export function isEmptyAt(xml: string, at: number): boolean {
  return xml.charCodeAt(xml.indexOf(">", at) - 1) === slash;
}

/** The value of an attribute as it is written; empty where there is none. */
export function attributeAt(xml: string, at: number, name: string): string {
  const start = xml.indexOf(` ${name}="`, at);
  if (start < 0 || start > xml.indexOf(">", at)) return "";
  const from = start + name.length + 3;
  return xml.slice(from, xml.indexOf('"', from));
}

/** The text of an element in which no other stands. */
export function textAt(xml: string, at: number): string {
  if (isEmptyAt(xml, at)) return "";
  const start = xml.indexOf(">", at) + 1;
  return decoded(xml.slice(start, xml.indexOf("<", start)));
}

/** Where the end tag of an element begins; of one that is empty where it begins itself. */
export function endOf(xml: string, at: number, tag: string): number {
  const endTag = `</${tag.slice(1)}>`;
  let depth = 0;
  for (let next = at; next >= 0; next = xml.indexOf("<", next + 1)) {
    if (xml.startsWith(endTag, next)) depth--;
    else if (xml.startsWith(tag, next) && endsName(xml.charCodeAt(next + tag.length)) && !isEmptyAt(xml, next)) depth++;
    if (depth === 0) return next;
  }
  return xml.length;
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? "");
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
