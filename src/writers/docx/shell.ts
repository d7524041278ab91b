/**
 * A piece of XML that docx wrote once, cut where a report's own content goes: the strings around the holes, in order. A
 * report is shells joined around escaped text.
 */
export type Shell = readonly string[];

/** Stands in the XML where a hole will be. Private-use characters, which no text of a report holds. */
export function holeMark(name: string): string {
  return `\uE002${name}\uE003`;
}

/** For a hole where docx takes only a number. Larger than any length on a page, and even, as docx may halve it. */
export const numberMark = 31_680;

/** Cuts XML at each of the marks, which must stand in it once and in this order; otherwise docx has changed its form. */
export function cutShell(xml: string, ...marks: readonly string[]): Shell {
  const strings: string[] = [];
  let rest = xml;
  for (const mark of marks) {
    const [before = "", ...after] = rest.split(mark);
    if (after.length !== 1) throw new Error(`expected ${mark} once in ${rest}`);
    strings.push(before);
    rest = after.join("");
  }
  return [...strings, rest];
}
