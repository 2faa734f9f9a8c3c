/** Describes what JSON.parse does to a number that it does not keep, or returns undefined if it keeps the number. */
export function describeRounding(literal: string): string | undefined {
  const value = Number(literal);
  if (!Number.isFinite(value)) return 'The number is so large that JSON.parse reads Infinity.';
  if (value === 0) {
    const [mantissa] = literal.split(/e/i) as [string];
    return /[1-9]/.test(mantissa) ? 'The number is so small that JSON.parse reads 0.' : undefined;
  }
  // Numbers with a point or an exponent are meant to be doubles.
  if (Number.isSafeInteger(value) || /[.e]/i.test(literal)) return undefined;
  return `The integer is beyond ±${Number.MAX_SAFE_INTEGER}, so JSON.parse may round it.`;
}
