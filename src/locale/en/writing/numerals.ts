const small = [
  ["zero", "zeroth"],
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
  ["eleven", "eleventh"],
  ["twelve", "twelfth"],
  ["thirteen", "thirteenth"],
  ["fourteen", "fourteenth"],
  ["fifteen", "fifteenth"],
  ["sixteen", "sixteenth"],
  ["seventeen", "seventeenth"],
  ["eighteen", "eighteenth"],
  ["nineteen", "nineteenth"],
] as const;

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** 23 → twenty-three. Spelled out up to a hundred, in digits beyond. */
export function writeNumeral(value: number): string {
  if (value === 100) return "one hundred";
  const word = small[value]?.[0];
  if (word !== undefined) return word;
  const ten = tens[Math.floor(value / 10) - 2];
  if (ten === undefined) return String(value);
  return value % 10 === 0 ? ten : `${ten}-${writeNumeral(value % 10)}`;
}

/** 1st, 2nd, 3rd, 11th */
export function writeOrdinal(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo > 10 && lastTwo < 14) return `${value}th`;
  return `${value}${["th", "st", "nd", "rd"][value % 10] ?? "th"}`;
}

/** A run-in point: `First,`. Spelled out below twenty, in digits from there on. */
export function writePoint(value: number): string {
  const word = small[value]?.[1] ?? writeOrdinal(value);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)},`;
}
