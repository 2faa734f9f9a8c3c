/** Validates each fixture and near miss with the schema of its entity and an Ajv of the user. */
export async function readAjv({ addHubKeywords }, load) {
  const { Ajv } = await load('ajv');
  const schemas = await load('iothub-jobs-schema/schemas');
  const { fixtures, nearMisses } = await load('iothub-jobs-schema/fixtures');
  // Without a logger, because Ajv throws errors anyway.
  const options = { allErrors: true, allowUnionTypes: true, logger: false };
  const ajv = addHubKeywords(new Ajv(options));
  return Object.keys(fixtures).flatMap((entity) => {
    const check = ajv.compile(schemas[`${entity}Schema`]);
    const makers = Object.values(fixtures[entity]);
    const misses = (nearMisses[entity] ?? []).map(({ value }) => value);
    return [...makers, ...misses].map((make) => {
      const accepted = check(make());
      const errors = (check.errors ?? []).map((error) => [
        error.instancePath,
        error.keyword,
        error.message,
        error.params.code,
      ]);
      return `${entity}: ${accepted} ${JSON.stringify(errors)}`;
    });
  });
}
