import { dotsOfMillimetres, millimetresOfDots } from "./lengths.mjs";

/**
 * The box of the ink within a region of a drawn page, or nothing where the region is blank. All in millimetres from the
 * page's left and top.
 */
export function findInk(drawn, region) {
  const { left, top, right, bottom } = dotRegion(drawn, region);
  let box;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (darkness(drawn, x, y) < 0.5) continue;
      box = box
        ? { left: Math.min(box.left, x), top: box.top, right: Math.max(box.right, x), bottom: y }
        : { left: x, top: y, right: x, bottom: y };
    }
  }
  return (
    box && {
      left: millimetresOfDots(box.left),
      top: millimetresOfDots(box.top),
      right: millimetresOfDots(box.right + 1),
      bottom: millimetresOfDots(box.bottom + 1),
    }
  );
}

/**
 * The horizontal rules of a drawn page that are longer than 40 mm and thinner than 1.5 mm, from top to bottom: their box,
 * and whether they are red.
 */
export function findRules(drawn) {
  const rules = [];
  for (let y = 0; y < drawn.height; y++) {
    const run = longestRun(drawn, y);
    if (run.right - run.left < dotsOfMillimetres(40)) continue;
    const rule = rules.at(-1);
    if (rule && rule.bottom === y && Math.abs(rule.left - run.left) < 12) rule.bottom = y + 1;
    else rules.push({ ...run, top: y, bottom: y + 1 });
  }
  return rules.filter(({ top, bottom }) => bottom - top < dotsOfMillimetres(1.5)).map((rule) => measured(drawn, rule));
}

function measured(drawn, { left, top, right, bottom }) {
  return {
    left: millimetresOfDots(left),
    top: millimetresOfDots(top),
    right: millimetresOfDots(right),
    bottom: millimetresOfDots(bottom),
    red: isRed(drawn, Math.round((left + right) / 2), Math.floor((top + bottom - 1) / 2)),
  };
}

/** The longest stretch of ink, in dots, in the first column of dots of a drawing. */
export function longestColumn(drawn) {
  let [longest, run] = [0, 0];
  for (let y = 0; y < drawn.height; y++) {
    run = darkness(drawn, 0, y) > 0.5 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The longest stretch of ink in a row of dots. Lighter dots count, so that a thin rule between two rows is found. */
function longestRun(drawn, y) {
  let longest = { left: 0, right: 0 };
  let start;
  for (let x = 0; x <= drawn.width; x++) {
    const inked = x < drawn.width && darkness(drawn, x, y) > 0.2;
    if (inked) start ??= x;
    else if (start !== undefined) {
      if (x - start > longest.right - longest.left) longest = { left: start, right: x };
      start = undefined;
    }
  }
  return longest;
}

/** From 0 for white to 1 for the full colour, be it black or red. */
function darkness({ width, dots }, x, y) {
  const at = (y * width + x) * 3;
  return (255 - Math.min(dots[at], dots[at + 1], dots[at + 2])) / 255;
}

function isRed({ width, dots }, x, y) {
  const at = (y * width + x) * 3;
  return dots[at] > 180 && dots[at + 1] < 100 && dots[at + 2] < 100;
}

function dotRegion({ width, height }, { left = 0, top = 0, right = Infinity, bottom = Infinity }) {
  return {
    left: Math.max(0, dotsOfMillimetres(left)),
    top: Math.max(0, dotsOfMillimetres(top)),
    right: Math.min(width, dotsOfMillimetres(right)),
    bottom: Math.min(height, dotsOfMillimetres(bottom)),
  };
}
