/** A schema as it is written to a file: standard keywords alone. */
export type JsonSchema = Record<string, unknown>;

/** The `$defs` of a file: what stands in it more than once, or has a name of its own. */
export interface Definitions {
  readonly all: ReadonlyMap<string, JsonSchema>;
  /** Answers a `$ref` to the definition, which is made where it is first referred to. */
  refer(name: string, make: () => JsonSchema): JsonSchema;
}

export function createDefinitions(): Definitions {
  const all = new Map<string, JsonSchema>();

  function refer(name: string, make: () => JsonSchema): JsonSchema {
    if (!all.has(name)) {
      // Takes its place before it is made, so that it stands in front of what it refers to itself.
      all.set(name, {});
      all.set(name, make());
    }
    return { $ref: `#/$defs/${name}` };
  }

  return { all, refer };
}
