/** What ids and names in the XML of a report become in a reference file. The writer's own XML is plain enough to be read by form. */
export interface Shift {
  readonly styles: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, string>;
  /** Added to the numbers of `w:num`. */
  readonly numbers: number;
  readonly bookmarks: number;
  readonly drawings: number;
  readonly notes: number;
}

/** Our XML with its ids as they are in the reference file. Texts can't be taken for attributes: their quotes are escaped. */
export function shifted(xml: string, shift: Shift): string {
  const add = (by: number) => (_: string, open: string, id: string) => `${open}${Number(id) + by}`;
  const map = (ids: ReadonlyMap<string, string>) => (_: string, open: string, id: string) => open + (ids.get(id) ?? id);
  return xml
    .replaceAll(/(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)/g, map(shift.styles))
    .replaceAll(/( r:\w+=")([^"]*)/g, map(shift.relationships))
    .replaceAll(/(<w:numId w:val=")([1-9]\d*)/g, add(shift.numbers))
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g, add(shift.bookmarks))
    .replaceAll(/(<wp:docPr\b[^>]*? id=")(\d+)/g, add(shift.drawings))
    .replaceAll(/(<w:footnoteReference\b[^>]*? w:id=")([1-9]\d*)/g, add(shift.notes));
}

/** Ids of the styles that some XML of ours asks for, each once, in its order. */
export function usedStyles(xml: string): readonly string[] {
  const ids = [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id = ""]) => id);
  return [...new Set(ids)];
}
