const digits = "〇一二三四五六七八九";

/** A Chinese numeral below a hundred as a number: 五, 十, 二十三, 三〇. Gives nothing for any other text. */
export function readNumeral(text: string): number | undefined {
  const plain = text.replaceAll(/[○零]/g, "〇").replaceAll("两", "二");
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (tens) return Number(readDigits(tens[1] || "一")) * 10 + Number(readDigits(tens[2] || "〇"));
  return /^[〇一二三四五六七八九]{1,2}$/.test(plain) ? Number(readDigits(plain)) : undefined;
}

/** Chinese digits one by one, as in the number of a year: 二〇二六 becomes 2026. Other characters stay. */
export function readDigits(text: string): string {
  return text
    .replaceAll(/[○零]/g, "〇")
    .replaceAll(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}
