/** An integer from `min` to `max`. */
export function integerFrom(min: number, max: number): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'number' && Math.floor(value) === value && value >= min && value <= max;
}

/** A counter [V7], or an echoed timeout [M3]. */
export const isInt32 = integerFrom(0, 2_147_483_647);

/** A non-negative int64, as JSON.parse rounds it [V8]. */
export const isInt64 = integerFrom(0, Number('9223372036854775807'));
