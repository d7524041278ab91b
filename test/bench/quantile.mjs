/** The value below which a part of a list lies: 0.5 for the median. */
export function quantile(list, part) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * part)];
}
