import fc from 'fast-check';

/** How often a property is tried that is heavier or lighter than most: a share of what is set for all. */
export function runs(share: number): number {
  const { numRuns = 100 } = fc.readConfigureGlobal();
  return Math.max(1, Math.round(numRuns * share));
}
