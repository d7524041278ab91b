import { tokenPattern } from "../text/token.ts";
import { splitAtTokens } from "./parse-line.ts";
import { rememberByText } from "./remember.ts";
import type { Slice } from "./slice.ts";
import type { Cell, Paragraph, ParagraphBlock, Row } from "./tree.ts";

/** Whether nothing but gaps of a draft stands in a piece: then what was to be there is not known to be wrong. */
export function isOnlyGaps({ text, phrases }: Slice): boolean {
  return phrases.length > 0 && phrases.every(({ gap }) => gap) && text.replace(tokenPattern(), "").trim() === "";
}

/** A paragraph of the phrases of a piece, in place of what can't be made of it. */
export function gapParagraph({ text, phrases }: Slice): ParagraphBlock {
  return { type: "paragraph", shape: paragraphOf(tokensIn(text)), phrases };
}

const paragraphOf = rememberByText((tokens): Paragraph => ({ type: "paragraph", children: splitAtTokens(tokens) }));

/** The phrases of a piece in one cell across the columns of a table. */
export function gapRow({ text }: Slice, columns: number): Row {
  return rowAcross(`${columns}\n${tokensIn(text)}`);
}

const rowAcross = rememberByText((key): Row => {
  const [columns = "", tokens = ""] = key.split("\n");
  const merged = Array.from({ length: Number(columns) - 1 }, (): Cell => ({ children: [], merged: "left" }));
  return { type: "row", cells: [{ children: splitAtTokens(tokens) }, ...merged] };
});

function tokensIn(text: string): string {
  return (text.match(tokenPattern()) ?? []).join("");
}
