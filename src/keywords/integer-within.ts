/** Returns whether the value is an integer from `minimum` to `maximum` [V7, V8]. */
export function isIntegerWithin(value: unknown, minimum: number, maximum: number): boolean {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}
