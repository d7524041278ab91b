/** A number as a chart's cell prints it, or what else is there. */
export type ChartNumber =
  | { readonly type: "number"; readonly number: string; readonly unit: string }
  | { readonly type: "nothing" }
  | { readonly type: "fault"; readonly reason: "empty" | "approximate" | "text" };

/**
 * Reads what a cell of a chart prints: `12`, `1,234.50`, `268.91万元`, `40%`, `12 meetings`. A dash is nothing. An
 * approximate number is none: it would look exact.
 */
export function readChartNumber(printed: string): ChartNumber {
  const text = printed.trim();
  if (text === "") return { type: "fault", reason: "empty" };
  if (/^(?:[—–－-]{1,2}|\/)$/.test(text)) return { type: "nothing" };
  const match =
    /^(?<sign>[-−－])?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,15})(?<rest>\.\d{1,15})?\s?(?<unit>[^\d\s]\D{0,11})?$/u.exec(
      text,
    );
  const { sign, whole = "", rest = "", unit = "" } = match?.groups ?? {};
  if (!match || /[余多几来约]/.test(unit.charAt(0))) {
    return { type: "fault", reason: /\d/.test(text) && approximate.test(text) ? "approximate" : "text" };
  }
  return {
    type: "number",
    number: `${sign === undefined ? "" : "-"}${whole.replaceAll(",", "")}${rest}`,
    unit: unit.trim(),
  };
}

const approximate = /[余多几约近超]|来(?:次|个|人|家)|^(?:about|over|nearly|some|more than)\b/i;
