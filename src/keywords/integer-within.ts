/** Whether the value is an integer from `minimum` to `maximum`: what three keywords of JSON Schema say [V7, V8]. */
export function isIntegerWithin(value: unknown, minimum: number, maximum: number): boolean {
  return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
}
