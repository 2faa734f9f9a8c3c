import * as fc from 'fast-check';
import { jsonValueArbitrary } from './json-value.js';
import { textArbitrary } from './text.js';

/** One arbitrary per property. */
type Properties<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** A response in which every optional property is absent, `null` or present. */
type ResponseRecord<R, O> = R & { [K in keyof O]?: O[K] | null };

/**
 * Generates a response entity: optional properties are absent, `null` or present, and sometimes there are
 * unknown properties (docs/hub-rules.md, Two families).
 */
export function responseArbitrary<R extends object, O extends object>(
  required: Properties<R>,
  optional: Properties<O>,
): fc.Arbitrary<ResponseRecord<R, O>> {
  const known = { ...required, ...nullish({ ...optional }) };
  const options = { requiredKeys: Object.keys(required), noNullPrototype: true };
  const entity = fc.record<Record<string, unknown>, string>(known, options);
  const sparse = fc.record<Record<string, unknown>>({ ...required }, { noNullPrototype: true });
  const extended = fc
    .tuple(unknownPropertiesArbitrary(known), entity)
    .map(([unknown, properties]) => ({ ...unknown, ...properties }));
  return fc.oneof(
    { weight: 4, arbitrary: entity },
    { weight: 1, arbitrary: sparse },
    { weight: 1, arbitrary: extended },
  ) as fc.Arbitrary<ResponseRecord<R, O>>;
}

function nullish(properties: Record<string, fc.Arbitrary<unknown>>) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, arbitrary]) => [
      name,
      fc.option(arbitrary, { freq: 8 }),
    ]),
  );
}

function unknownPropertiesArbitrary(known: object): fc.Arbitrary<Record<string, unknown>> {
  const name = fc
    .oneof(textArbitrary(), fc.constantFrom('deviceConfigurations', 'parentJobId'))
    .filter((text) => !Object.hasOwn(known, text));
  const sizes = { minKeys: 1, maxKeys: 3, noNullPrototype: true };
  return fc.dictionary(name, jsonValueArbitrary(), sizes);
}
