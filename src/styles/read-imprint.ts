import type { Report } from "../diagnostics/diagnostic.ts";
import { readText, textKeys } from "./read-fonts.ts";
import type { Fonts } from "./read-fonts.ts";
import { readChoice, readForm, readNumber, readPart } from "./read-values.ts";
import type { Fields, NumberRange } from "./read-values.ts";
import type { BodyStyle, ImprintStyle, Page } from "./style.ts";

/** What stands at the foot of the last page: 版记 or 报尾. */
export function readImprint(style: Fields, fonts: Fonts, body: BodyStyle, page: Page, report: Report): ImprintStyle {
  const form = readForm(style, "imprint", ["none", "standard", "briefing"], keys, report);
  if (form === undefined || form === "none") {
    if (form) readPart(style, "imprint", ["form"], report);
    return { form: "none" };
  }
  const fields = readPart(style, "imprint", keys, report);
  const text = readText(fields, fonts, report, body);
  const pitch = Math.max(body.pitch, text.size);
  return {
    form,
    text,
    pitch: readNumber(fields, "pitch", { least: text.size, most: 200, unit: "pt" }, report, pitch),
    indent: readNumber(fields, "indent", { least: 0, most: 10, unit: "characters" }, report, 1),
    outer: readNumber(fields, "outer", thickness, report, 0.35),
    inner: readNumber(fields, "inner", thickness, report, 0.25),
    bottom: readNumber(fields, "bottom", { least: 5, most: 200, unit: "mm" }, report, page.bottom),
    page: readChoice(fields, "page", ["last", "even"], report, "last"),
  };
}

const keys = [...textKeys, "form", "pitch", "indent", "outer", "inner", "bottom", "page"];
const thickness: NumberRange = { least: 0.1, most: 4, unit: "mm" };
