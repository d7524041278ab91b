/** A stretch of a part's XML, in UTF-16 code units with the end exclusive, and what stands there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/**
 * Writes other XML in the place of some stretches of a part, and leaves every other character as it is. They may come in any
 * order; those at one empty place come out in theirs. Stretches that overlap are our own mistake.
 */
export function spliceXml(xml: string, splices: readonly Splice[]): string {
  let spliced = "";
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < at || splice.to < splice.from) throw new Error(`Splices overlap at ${splice.from} of a part`);
    spliced += xml.slice(at, splice.from) + splice.xml;
    at = splice.to;
  }
  return spliced + xml.slice(at);
}
