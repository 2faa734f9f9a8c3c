/** Returns whether the value is an object with the symbol, which marks errors of this package in all of its copies. */
export function hasBrand(value: unknown, brand: symbol): boolean {
  try {
    return typeof value === 'object' && brand in (value as object);
  } catch {
    // `null`, or a proxy that throws.
    return false;
  }
}
