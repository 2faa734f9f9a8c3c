/** Deep-freezes a schema, so that no caller can change what others validate with. */
export function frozen<S extends object>(schema: S): S {
  for (const key of Reflect.ownKeys(schema)) {
    const value: unknown = Reflect.get(schema, key);
    if (typeof value === 'object' && value !== null) frozen(value);
  }
  return Object.freeze(schema);
}
