import type { FactValue } from "../facts/facts.ts";

/** A value as plain data. Numbers stand as text, so that no digit is lost; units of measure as they were declared. */
export function writeValue(value: FactValue): object {
  switch (value.type) {
    case "text":
    case "title":
      return { type: value.type, text: value.text };
    case "date":
      return { type: "date", date: value.day };
    case "period":
      return { type: "period", period: value.period.name };
    case "number": {
      const { decimal, decimals, word, unit } = value;
      return {
        type: "number",
        number: decimal.toFixed(),
        decimals,
        ...(word !== undefined && { word }),
        ...(unit !== undefined && { unit }),
      };
    }
    case "choice":
      return { type: "choice", choice: value.name, labels: { zh: value.labels.zh, en: value.labels.en } };
    case "flag":
      return { type: "flag", flag: value.on };
    case "link":
      return { type: "link", address: value.address };
    case "document-number":
      return { type: "document-number", agency: value.agency, year: value.year, number: value.number };
    case "list":
      return { type: "list", items: value.items.map(writeValue) };
  }
}
