/** Where text stands: at a line's beginning more is taken for markup, and in a table a bar parts cells. */
export interface TextPosition {
  readonly startsLine: boolean;
  readonly inCell: boolean;
}

/**
 * Text as Markdown in which nothing is markup (CommonMark 0.31, GFM with tables, strikethrough, footnotes and bare addresses,
 * and the formulas that some viewers draw). Parsed again it is the same characters.
 */
export function escapeMarkdown(text: string, { startsLine, inCell }: TextPosition): string {
  const escaped = text
    .replaceAll(/[\\`*_[\]<~$]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?[0-9A-Za-z]+;)/g, String.raw`\&`)
    .replaceAll(/\b(https?|ftp|mailto|xmpp):/gi, String.raw`$1\:`)
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replaceAll(/(?<=[\w.+-])@/g, String.raw`\@`)
    .replaceAll("\t", "&#x9;")
    .replaceAll("\r", "&#xD;");
  const barred = inCell ? escaped.replaceAll("|", String.raw`\|`) : escaped;
  return startsLine ? escapeStart(barred) : barred;
}

/** Lists, headings, quotes, rules, underlines of headings, tables; blanks, which would be lost. */
function escapeStart(text: string): string {
  return text
    .replace(/^ /, "&#x20;")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/^[#>+=|:-]/, String.raw`\$&`);
}
