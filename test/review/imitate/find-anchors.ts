/** A bookmark in XML: from its start's `<` to behind its end's `>`, and what stands between. */
export interface AnchorPlace {
  readonly from: number;
  readonly inside: number;
  readonly insideEnd: number;
  readonly to: number;
}

/** Where a bookmark of that name stands in a part: twice where a text box is written in two forms, and not at all in other parts. */
export function findAnchors(xml: string, name: string): readonly AnchorPlace[] {
  const starts = [...xml.matchAll(/<w:bookmarkStart\b[^>]*>/g)].filter(([tag]) => attributeIn(tag, "w:name") === name);
  return starts.flatMap(({ 0: tag, index }) => {
    const ends = new RegExp(`<w:bookmarkEnd\\b[^>]*?w:id="${attributeIn(tag, "w:id")}"[^>]*>`, "g");
    ends.lastIndex = index;
    const end = ends.exec(xml);
    if (!end) return [];
    return [{ from: index, inside: index + tag.length, insideEnd: end.index, to: end.index + end[0].length }];
  });
}

/** The names of our bookmarks in a part, in their order. */
export function anchorNames(xml: string): readonly string[] {
  const names = [...xml.matchAll(/<w:bookmarkStart\b[^>]*>/g)].map(([tag]) => attributeIn(tag, "w:name"));
  return [...new Set(names.filter((name) => name.startsWith("_hb_")))];
}

export function attributeIn(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

/** The text of the `w:t` in a stretch of XML. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => unescapeXml(text)).join("");
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? "");
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
