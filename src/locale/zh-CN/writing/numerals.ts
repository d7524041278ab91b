const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const places = ["", "十", "百", "千"];

/**
 * 23 → 二十三, 110 → 一百一十, 1001 → 一千零一, 10010 → 一万零一十. Whole numbers of 0 to 9999 9999, else a RangeError. Before a
 * measure word, in a count, 2 alone is 两.
 */
export function writeNumeral(value: number, form: "numeral" | "count" = "numeral"): string {
  if (form === "count" && value === 2) return "两";
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) throw new RangeError(`no numeral for ${value}`);
  if (value === 0) return "零";
  const [tenThousands, rest] = [Math.floor(value / 10_000), value % 10_000];
  let written = tenThousands > 0 ? `${writeFourPlaces(tenThousands)}万` : "";
  if (tenThousands > 0 && rest > 0 && rest < 1000) written += "零";
  if (rest > 0) written += writeFourPlaces(rest);
  // 一十 loses its 一 only where it begins the number: 十二, 十二万, but 一百一十二.
  return written.replace(/^一十/, "十");
}

/** 第一 */
export function writeOrdinal(value: number): string {
  return `第${writeNumeral(value)}`;
}

/** 一是 */
export function writePoint(value: number): string {
  return `${writeNumeral(value)}是`;
}

function writeFourPlaces(value: number): string {
  let written = "";
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = written !== "";
      continue;
    }
    written += (skipped ? "零" : "") + digits[digit] + places[place];
    skipped = false;
  }
  return written;
}
