/** A size, and the time that it took. */
export type Point = readonly [size: number, time: number];

/**
 * By which power of the size the time grows: the slope of the straight line that fits the points best where both
 * axes are logarithmic. 0 is constant, 1 linear, 2 quadratic.
 */
export function slopeOf(points: readonly Point[]): number {
  const logs = points.map(([size, time]): Point => [Math.log(size), Math.log(time)]);
  const middleX = mean(logs.map(([x]) => x));
  const middleY = mean(logs.map(([, y]) => y));
  const covariance = mean(logs.map(([x, y]) => (x - middleX) * (y - middleY)));
  return covariance / mean(logs.map(([x]) => (x - middleX) ** 2));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
