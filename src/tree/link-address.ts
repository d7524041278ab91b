import { phraseText } from "../text/text.ts";
import type { Phrase } from "../text/text.ts";
import type { Hole, Inline, Link, Text } from "./tree.ts";

/** Whether a link may lead there: http, https or mailto, and no blanks, quotes or angle brackets. */
export function isAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(address) && URL_PARTS.test(address);
}

/** Something must stand after the scheme. */
const URL_PARTS = /^[a-z]+:(?:\/\/)?[^/?#]/i;

/** Whether an address with holes can still become one: its first literal part must not belong to another scheme. */
export function mayBeAddress(parts: readonly (Text | Hole)[]): boolean {
  const [first] = parts;
  if (first?.type !== "text") return true;
  return (
    /^(?:https?:\/\/|mailto:)/i.test(first.text) ||
    ["https://", "http://", "mailto:"].some((scheme) => scheme.startsWith(first.text))
  );
}

/** An address with its holes filled. */
export function filledAddress(link: Link, phrases: readonly Phrase[]): string {
  return link.address.map((part) => (part.type === "text" ? part.text : textOf(phrases[part.index]))).join("");
}

/** A link of a draft that leads nowhere: what it says and, behind it, the gap of its address. Nothing where it leads somewhere. */
export function linkAsText(link: Link, phrases: readonly Phrase[]): readonly Inline[] | undefined {
  const gaps = link.address.filter((part) => part.type === "hole" && phrases[part.index]?.gap === true);
  return gaps.length === 0 && isAddress(filledAddress(link, phrases)) ? undefined : [...link.children, ...gaps];
}

/** The links among inlines whose addresses have holes: those are checked each time they are filled. */
export function linksWithHoles(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "link":
        return inline.address.some((part) => part.type === "hole") ? [inline] : [];
      case "strong":
      case "emphasis":
      case "footnote":
        return linksWithHoles(inline.children);
      case "text":
      case "hole":
      case "reference":
      case "line-break":
        return [];
    }
  });
}

function textOf(phrase: Phrase | undefined): string {
  return phrase ? phraseText(phrase) : "";
}
