import type { FactValue } from "../facts/facts.ts";

/** A text that two values share just when a reader takes them for the same: 1.0 and 1 do, 20余 and 20 don't. */
export function valueKey(value: FactValue): string {
  switch (value.type) {
    case "text":
    case "title":
      return value.text;
    case "date":
      return value.day;
    case "period":
      return value.period.name;
    case "number":
      return `${value.decimal.toFixed()}${value.word ?? ""}`;
    case "choice":
      return value.name;
    case "flag":
      return String(value.on);
    case "link":
      return value.address;
    case "document-number":
      return `${value.agency}〔${value.year}〕${value.number}号`;
    case "list":
      return value.items.map(valueKey).join("\u001F");
  }
}

/** Orders values of one type: numbers by size, days and periods by time, choices and words by their characters. */
export function compareValues(a: FactValue, b: FactValue): number {
  if (a.type === "number" && b.type === "number") return a.decimal.comparedTo(b.decimal);
  if (a.type === "period" && b.type === "period") return compareTexts(a.period.first, b.period.first);
  return compareTexts(valueKey(a), valueKey(b));
}

/** By code unit: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
