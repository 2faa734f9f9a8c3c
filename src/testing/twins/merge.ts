/** A JSON object. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member: `__proto__` is a name like any other. */
export function memberOf(holder: unknown, name: string): unknown {
  return isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

/** The section with the patch written to it: objects are merged, null removes a member, all else is put in place [R15]. */
export function merge(section: unknown, patch: JsonObject): JsonObject {
  const merged = new Map(isObject(section) ? Object.entries(section) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(value) ? merge(merged.get(name), value) : value);
  }
  return Object.fromEntries(merged);
}
