import fc from 'fast-check';

/** Generates any JavaScript value except getters and proxies. */
export function anythingArbitrary(): fc.Arbitrary<unknown> {
  return fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
}

/** Generates objects with the properties of the schema, whose values can be anything. */
export function shapedArbitrary(schema: object): fc.Arbitrary<unknown> {
  const { properties = {}, anyOf = [], items, ...rest } = schema as Shape;
  if (items !== undefined) return fc.array(shapedArbitrary(items), { maxLength: 3 });
  const known = Object.assign({}, properties, ...anyOf.map((branch) => branch.properties));
  const names = Object.keys(known);
  if (names.length === 0) return scalarArbitrary(rest);
  const model = Object.fromEntries(
    names.map((name) => [name, fc.oneof(shapedArbitrary(known[name]), anythingArbitrary())]),
  );
  return fc.record(model, { requiredKeys: [], noNullPrototype: true });
}

interface Shape {
  readonly properties?: Record<string, Shape>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

function scalarArbitrary({ enum: list = [], const: only }: Shape): fc.Arbitrary<unknown> {
  if (list.length > 0) return fc.constantFrom(...list);
  return only === undefined ? fc.jsonValue() : fc.constant(only);
}
