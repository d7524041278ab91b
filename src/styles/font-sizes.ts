import type { Points } from "./style.ts";

/** 字号 as Word takes them, in points. */
export const fontSizes: { readonly [name: string]: Points } = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
  小六: 6.5,
  七号: 5.5,
  八号: 5,
};

/** The 字号 of a size in points, where it is one. */
export function nameOfSize(size: Points): string | undefined {
  return Object.keys(fontSizes).find((name) => fontSizes[name] === size);
}
