import fc from 'fast-check';

/** Returns the number of runs for a property: a share of the number for all properties. */
export function runs(share: number): number {
  const { numRuns = 100 } = fc.readConfigureGlobal();
  return Math.max(1, Math.round(numRuns * share));
}
