/** A stretch of one text file. Lines and columns are 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Orders places by file, line and column, so that findings read from the top of a file downwards. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
