// Validates the fixtures and near misses of each entity with its Standard Schema, and writes its JSON Schemas.

const TARGETS = ['draft-2020-12', 'draft-07', 'openapi-3.0', 'draft-04'];

export async function readStandard(standard, load) {
  const catalog = await load('iothub-jobs-schema/fixtures');
  return Object.keys(catalog.fixtures).flatMap((entity) => {
    const schema = standard[`${entity.slice(0, 1).toLowerCase()}${entity.slice(1)}`]['~standard'];
    return [
      ...valuesOf(catalog, entity).map((value) => `${entity}: ${describe(schema.validate(value))}`),
      ...TARGETS.map((target) => `${entity} as ${target}: ${write(schema.jsonSchema, target)}`),
    ];
  });
}

function valuesOf({ fixtures, nearMisses }, entity) {
  const misses = (nearMisses[entity] ?? []).map(({ value }) => value);
  return [...Object.values(fixtures[entity]), ...misses].map((make) => make());
}

function describe({ issues }) {
  return issues === undefined ? 'accepted' : JSON.stringify(issues);
}

function write({ input, output }, target) {
  try {
    return JSON.stringify([input({ target }), output({ target })]);
  } catch (thrown) {
    return `${thrown.name}: ${thrown.message}`;
  }
}
