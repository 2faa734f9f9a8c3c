/** An integer from `min` to `max`. */
export function integerFrom(min: number, max: number): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'number' && Math.floor(value) === value && value >= min && value <= max;
}

/** A counter [V7], and a timeout that a hub echoes [M3]. */
export const isInt32 = integerFrom(0, 2_147_483_647);

/** An int64 that is not negative, within what a JSON number holds safely [V8]. */
export const isInt64 = integerFrom(0, 9_007_199_254_740_991);

/** Whether JSON text writes the number in digits alone: -0 as 0, and 1e21 with an exponent [W6]. */
export function isWrittenAsInteger(number: number): boolean {
  const text = JSON.stringify(number);
  return !text.includes('.') && !text.includes('e');
}
