import type { FactValue } from "../facts/facts.ts";
import type { Writing } from "../locale/writing.ts";

/** A value as a report prints it where the template asks for no particular form. A title stands without its 《》. */
export function writeFact(value: FactValue, writing: Writing): string {
  switch (value.type) {
    case "text":
    case "title":
      return value.text;
    case "date":
      return writing.day(value.day, "full");
    case "period":
      return writing.period(value.period);
    case "number":
      return writing.number(value);
    case "choice":
      return writing.label(value.labels);
    case "flag":
      return writing.yesNo(value.on);
    case "link":
      return value.address;
    case "document-number":
      return writing.documentNumber(value);
    case "list":
      return writing.list(
        value.items.map((item) => writeFact(item, writing)),
        { and: false },
      );
  }
}
