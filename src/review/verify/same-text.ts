import { hashText } from "../../text/hash-text.ts";

/**
 * Whether two phrases read alike. Lines of a title are broken within a phrase, and a blank between a number and its unit says
 * nothing; one that parts two words or two numbers does.
 */
export function isSameText(one: string, other: string): boolean {
  if (one === other || readingOf(one) === readingOf(other)) return true;
  return /\n/.test(one + other) && one.replaceAll(/\s+/g, "") === other.replaceAll(/\s+/g, "");
}

function readingOf(text: string): string {
  return text.replaceAll(/(?<=[A-Za-z0-9])\s+(?=[A-Za-z0-9])/g, "\u0001").replaceAll(/\s+/g, "");
}

/** Whether a text is the one of which an anchor's name holds the hash: nobody changed it since it was printed. */
export function isAsPrinted(text: string, printed: string): boolean {
  const readings = [text, text.replaceAll("\n", ""), text.replaceAll("\n", " ")];
  return readings.some((reading) => hashText(reading).startsWith(printed));
}
