/** A text without the white space and the marks at its end, however many they are. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === "")) end--;
  return text.slice(0, end);
}
