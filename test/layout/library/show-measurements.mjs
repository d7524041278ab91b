/** A line: good or not, the document, what was measured, what it came to, and what was expected where it is off. */
export function showMeasurement(row) {
  const found = row.measured === undefined ? row.why : shown(row.measured, row.unit, "en");
  const mark = row.good ? "ok  " : "FAIL";
  return `${mark} ${row.document}: ${row.en} — ${found}${row.good ? "" : `, not ${shownExpected(row, "en")}`} [${row.id}]`;
}

export function shownExpected({ expected, tolerance, unit }, language) {
  return shownNumber(expected, tolerance === 0 ? `${expected}` : `${expected} ± ${tolerance}`, unit, language);
}

export function shown(measured, unit, language) {
  const text = unit === "number" ? `${measured}` : measured.toFixed(2).replace(/^-0\.00$/, "0.00");
  return shownNumber(measured, text, unit, language);
}

const units = {
  en: { lines: " lines", number: "", millimetres: " mm" },
  zh: { lines: "行", number: "", millimetres: " mm" },
};

function shownNumber(number, text, unit = "millimetres", language) {
  return text.replaceAll("-", "−") + units[language][unit];
}
