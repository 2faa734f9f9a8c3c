// Records which properties of a value a guard reads, and how often.

export type Path = readonly string[];

type Holder = Record<string, unknown>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** Returns the paths of all properties and elements in the value. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [
    [...path, key],
    ...pathsIn(value[key], [...path, key]),
  ]);
}

/** Returns a copy of the JSON value with a getter at the path, which gets the value and the number of earlier reads. */
export function withComputed(
  value: unknown,
  path: Path,
  compute: (value: unknown, reads: number) => unknown,
): unknown {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Holder, copy as Holder);
  const last = path.at(-1) as string;
  const property = holder[last];
  let reads = 0;
  const get = () => compute(property, reads++);
  Object.defineProperty(holder, last, { get, enumerable: true, configurable: true });
  return copy;
}

/** Returns a proxy that counts how often each property and each length is read, by path. */
export function counted(value: unknown, counts: Map<string, number>, path = ''): unknown {
  if (!isHolder(value)) return value;
  const views = new Map<unknown, unknown>();
  return new Proxy(value, {
    get(target, key) {
      const property: unknown = Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) return property;
      const place = `${path}/${String(key)}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
      if (isHolder(property) && !views.has(key)) views.set(key, counted(property, counts, place));
      return views.get(key) ?? property;
    },
  });
}
