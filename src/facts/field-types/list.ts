import { expectList, expectWords } from "../../source/read-keys.ts";
import type { FactValue } from "../facts.ts";
import { readChoice } from "../read-choice.ts";
import type { FieldType } from "./field-type.ts";

/** Several texts, or several of its field's choices. */
export const list: FieldType = {
  name: "list",
  unit: "none",
  choices: "optional",
  read(node, field, report) {
    const items = expectList(node, report);
    if (!items) return undefined;
    const values = items.map((item): FactValue | undefined => {
      if (field.choices.length > 0) return readChoice(item, field.choices, report);
      const words = expectWords(item, report);
      return words === undefined ? undefined : { type: "text", text: words };
    });
    return { type: "list", items: values.filter((value) => value !== undefined) };
  },
  example({ choices }, _period, language) {
    const items = choices.slice(0, 2).map(({ name, labels }) => (language === "zh" ? labels.zh : name));
    if (items.length > 0) return `[${items.join(", ")}]`;
    return language === "zh" ? "[甲, 乙]" : "[one, another]";
  },
};
