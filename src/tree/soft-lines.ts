import type { Range } from "./problem.ts";

/**
 * Joins the lines of a text node. A line break in the template is nothing beside a Chinese character or mark, for official
 * Chinese text has no spaces there. Else it is a space, also between a phrase and a word of letters; between two phrases,
 * which may be anything, it is nothing.
 */
export function joinSoftLines(value: string, text: string, range: Range): string {
  if (!value.includes("\n")) return value;
  const lines = value.split("\n").map((line) => line.trim());
  let end = range.start - 1;
  return lines.reduce((joined, line) => {
    end = text.indexOf("\n", end + 1);
    return joined + (isJoined(before(text, end), after(text, end)) ? "" : " ") + line;
  });
}

function isJoined(last: string, next: string): boolean {
  return isChinese(last) || isChinese(next) || (last === "\uE001" && next === "\uE000");
}

function before(text: string, end: number): string {
  return /([^\s*_])[\s*_]*$/u.exec(text.slice(Math.max(0, end - 40), end))?.[1] ?? "";
}

function after(text: string, end: number): string {
  return /^[\s*_[]*([^\s*_[])/u.exec(text.slice(end, end + 40))?.[1] ?? "";
}

/** Chinese characters, full-width marks and forms, quotes and dashes as Chinese uses them. */
function isChinese(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]/u.test(character);
}
