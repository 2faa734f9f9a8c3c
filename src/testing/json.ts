/** A JSON object. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns an own property, so that `__proto__` is a name like any other. */
export function getOwn(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Sets an own property, so that `__proto__` is a name like any other. */
export function setOwn(object: JsonObject, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else object[name] = value;
}

/** Copies a JSON value. Everything that enters or leaves the hub is copied, so that tests cannot change its state. */
export function copyJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** Checks whether arrays and objects nest deeper than the number of levels. Iterative, so that no depth overflows the stack. */
export function nestsDeeperThan(value: unknown, levels: number): boolean {
  const isHolder = (item: unknown): item is object => typeof item === 'object' && item !== null;
  let level = [value].filter(isHolder);
  for (let left = levels; left > 0; left--) {
    level = level.flatMap((holder) => Object.values(holder).filter(isHolder));
  }
  return level.length > 0;
}
