/** How many paragraphs and tables of the body a piece of it is. */
export function countPieces(xml: string): number {
  return topLevelPieces(xml).length;
}

/** Paragraphs and tables of the body itself: those in cells and text boxes are within them. */
export function topLevelPieces(body: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of body.matchAll(/<(\/?)w:(?:p|tbl|sectPr)(?=[ >/])[^>]*?(\/?)>/g)) {
    const [tag, closing, empty] = match;
    if (depth === 0 && !closing) start = match.index;
    if (closing) depth--;
    else if (!empty) depth++;
    if (depth === 0) pieces.push(body.slice(start, match.index + tag.length));
  }
  return pieces;
}
