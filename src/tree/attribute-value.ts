import type { AttributeForm } from "../diagnostics/codes/tree.ts";

/** What an attribute's value means. Of a line only where it stands is kept: it may hold phrases. */
export type AttributeValue =
  | { readonly type: "line" }
  | { readonly type: "number"; readonly number: number }
  | { readonly type: "numbers"; readonly numbers: readonly number[] }
  | { readonly type: "switch"; readonly on: boolean }
  /** A file, an id, or the name of a choice. */
  | { readonly type: "word"; readonly word: string };

/** Reads a value; nothing when it is not of the form asked for. A name alone, without a value, is a switch that is on. */
export function readAttributeValue(form: AttributeForm, written: string | undefined): AttributeValue | undefined {
  if (form.type === "switch") return readSwitch(written);
  if (written === undefined) return undefined;
  switch (form.type) {
    case "line":
      return { type: "line" };
    case "number": {
      const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(written) ? Number(written) : Number.NaN;
      const fits = number >= form.least && number <= form.most && (!form.whole || Number.isInteger(number));
      return fits ? { type: "number", number } : undefined;
    }
    case "numbers": {
      if (!/^\s*\d{1,6}(?:\.\d{1,3})?(?:\s*,\s*\d{1,6}(?:\.\d{1,3})?)*\s*$/.test(written)) return undefined;
      const numbers = written.split(",").map(Number);
      return numbers.every((number) => number > 0) ? { type: "numbers", numbers } : undefined;
    }
    case "file":
      return written.trim() === "" ? undefined : { type: "word", word: written };
    case "id":
      return /^[\p{L}\p{N}_-]+$/u.test(written) ? { type: "word", word: written } : undefined;
    case "choice": {
      const choice = form.choices.find(({ names }) => names.includes(written));
      return choice && { type: "word", word: choice.name };
    }
  }
}

function readSwitch(written: string | undefined): AttributeValue | undefined {
  if (written === undefined || ["是", "true", "yes"].includes(written)) return { type: "switch", on: true };
  return ["否", "false", "no"].includes(written) ? { type: "switch", on: false } : undefined;
}
