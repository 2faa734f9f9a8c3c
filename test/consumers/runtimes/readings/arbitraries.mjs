/** Writes values that each arbitrary generates from one seed, and the result of the guard. */
export async function readArbitraries({ arbitraries }, load) {
  const { sample } = await load('fast-check');
  const guards = await load('iothub-jobs-schema');
  return Object.entries(arbitraries).flatMap(([entity, makeArbitrary]) =>
    sample(makeArbitrary(), { seed: 20261123, numRuns: 20 }).map(
      (value) => `${entity} ${guards[`is${entity}`](value)}: ${JSON.stringify(value)}`,
    ),
  );
}
