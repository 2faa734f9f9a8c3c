/**
 * Every object that can be reached from the value, by its path: through members and symbols, by what getters hold
 * back. A function is where it ends: what it answers is made anew each time.
 */
export function reachable(value: unknown, path: string): [path: string, found: object][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Reflect.ownKeys(value).flatMap((key) => {
    const member = Object.getOwnPropertyDescriptor(value, key);
    return reachable(member?.value, `${path}.${String(key)}`);
  });
  return [[path, value], ...inner];
}

/** Returns changes to the object that must throw if it is frozen. */
export function changes(object: object): (() => unknown)[] {
  const target = object as Record<PropertyKey, unknown>;
  const toMembers = Reflect.ownKeys(object).flatMap((key) => [
    () => {
      target[key] = 'changed';
    },
    () => delete target[key],
  ]);
  const toLists = Array.isArray(object) ? [() => object.push('added')] : [];
  return [
    () => {
      target.added = true;
    },
    ...toMembers,
    ...toLists,
  ];
}
