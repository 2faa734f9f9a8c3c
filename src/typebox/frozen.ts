import { addRefinements } from './refinements.js';

/**
 * Returns a deep-frozen copy of a schema, with refinements for the keywords of this package. The schema itself may be frozen
 * already, by TypeBox's setting `immutableTypes`.
 */
export function frozen<S extends object>(schema: S): S {
  const descriptors: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(
    addRefinements(schema),
  );
  for (const key of Reflect.ownKeys(descriptors)) {
    const descriptor = descriptors[key as string] as PropertyDescriptor;
    const { value } = descriptor;
    if (typeof value === 'object' && value !== null) descriptor.value = frozen(value);
  }
  const copy = Object.defineProperties(Array.isArray(schema) ? [] : {}, descriptors);
  return Object.freeze(copy) as S;
}
