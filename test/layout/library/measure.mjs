import { positionsIn } from "./positions.mjs";

/**
 * Measures a document against what is expected of it. Gives a row for each measurement: what, expected, measured (nothing
 * where it could not be found, then why) and whether it is good.
 * @param how on what paper the document stands, and by the measurements' ids how each is taken
 */
export function measureDocument(pdf, expected, { paper, measures }) {
  const positions = positionsIn(pdf, paper);
  return expected.map((row) => {
    const measure = measures[row.id];
    if (!measure) throw new Error(`nothing tells how “${row.id}” is measured`);
    const { measured, why } = attempt(() => measure(positions));
    // The last bits of a number must not decide.
    const good = measured !== undefined && Math.abs(measured - row.expected) <= row.tolerance + 1e-6;
    return { ...row, measured, why, good };
  });
}

function attempt(measure) {
  try {
    const measured = measure();
    return Number.isFinite(measured) ? { measured } : { why: "not a number" };
  } catch (error) {
    return { why: error.message };
  }
}
