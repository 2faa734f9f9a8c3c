/** What each arbitrary draws by one seed, which the guard has to accept. */
export async function readArbitraries({ arbitraries }, load) {
  const { sample } = await load('fast-check');
  const face = await load('iothub-jobs-schema');
  return Object.entries(arbitraries).flatMap(([entity, makeArbitrary]) =>
    sample(makeArbitrary(), { seed: 20261123, numRuns: 20 }).map(
      (value) => `${entity} ${face[`is${entity}`](value)}: ${JSON.stringify(value)}`,
    ),
  );
}
