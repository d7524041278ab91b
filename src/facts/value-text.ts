import type { FactValue } from "./facts.ts";

/** A value as plain text that is the same just when the value is: 1.0 and 1 are, 20余 and 20 aren't. For identities and messages. */
export function valueText(value: FactValue): string {
  switch (value.type) {
    case "text":
    case "title":
      return value.text;
    case "date":
      return value.day;
    case "period":
      return value.period.name;
    case "number":
      return numberText(value.decimal.toFixed(), value.word);
    case "choice":
      return value.name;
    case "flag":
      return String(value.on);
    case "link":
      return value.address;
    case "document-number":
      return `${value.agency}〔${value.year}〕${value.number}号`;
    case "list":
      return value.items.map(valueText).join("\u001E");
  }
}

function numberText(digits: string, word: string | undefined): string {
  return word === "约" || word === "近" ? word + digits : digits + (word ?? "");
}
