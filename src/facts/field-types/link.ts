import { expectLine } from "../../source/read-keys.ts";
import type { FieldType } from "./field-type.ts";

/** Only schemes that open a page or a letter; blanks and Chinese punctuation come from the sentence around an address. */
const form =
  /^(?:https?:\/\/[^\s<>"'`{}|\\^，。；：、！？《》（）【】“”]+|mailto:[^\s@<>"，。；、]+@[^\s@<>"，。；、]+)$/i;

/** A complete address with http, https or mailto. */
export const link: FieldType = {
  name: "link",
  unit: "none",
  choices: "none",
  read(node, _field, report) {
    const scalar = expectLine(node, report);
    if (!scalar) return undefined;
    if (form.test(scalar.text) && URL.canParse(scalar.text)) return { type: "link", address: scalar.text };
    report("wrong-link", scalar.place, { written: scalar.text });
    return undefined;
  },
  example: () => "https://www.example.cn/1.html",
};
