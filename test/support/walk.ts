/** One value inside another. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Returns the value and all values inside of it. */
export function placesOf(value: unknown, path: readonly (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = steps.flatMap((step) =>
    placesOf((value as Record<string | number, unknown>)[step], [...path, step]),
  );
  return [{ path, value }, ...below];
}

/** Returns the value at the path; undefined if there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((holder, step) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) {
      return undefined;
    }
    return (holder as Record<string | number, unknown>)[step];
  }, value);
}
