export const millimetresOfInch = 25.4;

/** Dots an inch at which pages are drawn: a dot is 0.085 mm. */
export const resolution = 300;

export function millimetresOfPoints(points) {
  return (points * millimetresOfInch) / 72;
}

export function millimetresOfDots(dots) {
  return (dots * millimetresOfInch) / resolution;
}

export function dotsOfMillimetres(millimetres) {
  return Math.round((millimetres * resolution) / millimetresOfInch);
}
