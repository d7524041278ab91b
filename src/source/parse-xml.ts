import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";

/** What is told of a part, in order. */
export interface XmlHandlers {
  /**
   * `resolve` gives the namespace of a prefix where the element stands; `from` and `to` are where its tag does. False ends the
   * reading: the part is not sound.
   */
  readonly open: (
    tag: SaxesTagNS,
    resolve: (prefix: string) => string | undefined,
    from: number,
    to: number,
  ) => boolean;
  readonly text: (text: string) => void;
  /** Of an element without content, `<a/>`, the tag is the one that opened it. */
  readonly close: (tag: SaxesTagNS, from: number, to: number) => void;
}

/**
 * Reads XML of an office file from front to back. False when it is no well-formed XML, or has a document type, which no part
 * of such a file has and which could define entities. Where tags stand is told in UTF-16 code units.
 */
export function parseXml(xml: string, { open, text, close }: XmlHandlers): boolean {
  const parser = new SaxesParser({ xmlns: true });
  const state = { isSound: true };
  const spoil = () => (state.isSound = false);
  const resolve = (prefix: string) => parser.resolve(prefix);
  parser.on("error", spoil);
  parser.on("doctype", spoil);
  // No `<` stands in a tag, not even in its attributes.
  const begin = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", (tag) => {
    if (state.isSound && !open(tag, resolve, begin(), parser.position)) spoil();
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", (tag) => close(tag, begin(), parser.position));
  for (let at = 0; at < xml.length && state.isSound; at += chunk) parser.write(xml.slice(at, at + chunk));
  if (state.isSound) parser.close();
  return state.isSound;
}

/** Characters at a time, so that what is broken at its beginning is not read to its end. */
const chunk = 65_536;
