import type { SaxesTagNS } from "saxes";

import type { Bookmarks } from "./bookmarks.ts";
import type { FieldStack } from "./field-stack.ts";
import type { OpenParagraph, TextPosition } from "./open-text.ts";
import type { Standing } from "./returned-document.ts";

/** Which of a file's tracked changes count: all of them, as if they were accepted, or none. */
export type View = "accepted" | "original";

/** An element of a part, and what it stands in. */
export interface PartElement {
  /** `w:p`, whatever its prefix in the file; empty for what is not Word's. */
  readonly name: string;
  readonly tag: SaxesTagNS;
  readonly parent: PartElement | undefined;
  readonly depth: number;
  readonly from: number;
  /** Where its content begins. */
  readonly content: number;
  /** Of `mc:AlternateContent`: one of its choices was read. */
  chosen: boolean;
}

/** Where the reading of a part is. */
export interface PartReading {
  readonly xml: string;
  readonly view: View;
  /** Fields that have no end, by their numbers: known when the part was read once. */
  readonly unended: ReadonlySet<number>;
  readonly paragraphs: OpenParagraph[];
  readonly bookmarks: Bookmarks;
  readonly foundUnended: number[];
  element: PartElement | undefined;
  /** What is not read, up to its end: the other form of something, or text that was removed. */
  passedOver: PassedOver | undefined;
  paragraph: OpenParagraph | undefined;
  /** The paragraph that ended last; where its mark was removed, to be gone on with. */
  last: OpenParagraph | undefined;
  held: OpenParagraph | undefined;
  /** What stands around, while a text box or a paragraph in it is read. */
  readonly around: (OpenParagraph | undefined)[];
  fields: FieldStack;
  readonly fieldsAround: FieldStack[];
  fieldCount: number;
  /** Text of the element that is being read, of those whose text counts. */
  text: string | undefined;
  insertions: number;
  stands: Standing;
  readonly standingAround: Standing[];
  /** The tables around, the innermost last. */
  readonly tables: { readonly table: number; row: number; column: number }[];
  tableCount: number;
  trackedChanges: number;
  comments: number;
  size: number;
}

interface PassedOver {
  readonly element: PartElement;
  readonly removed: boolean;
}

/** Where the text is, for what ends there: between paragraphs that is behind the last. */
export function positionOf({ paragraph, last }: PartReading): TextPosition | undefined {
  const at = paragraph ?? last;
  return at && { paragraph: at, offset: at.text.length };
}

/** An attribute's value by its name without prefix. */
export function attributeOf({ attributes }: SaxesTagNS, local: string): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === local) return attribute.value;
  }
  return undefined;
}
