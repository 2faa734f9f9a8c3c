/** A schema as it is written to a file: standard keywords alone. */
export type JsonSchema = Record<string, unknown>;

/** The definitions of a file: what stands in it more than once, or has a name of its own. */
export interface Definitions {
  readonly all: ReadonlyMap<string, JsonSchema>;
  /** Whether each level of a twin section has a definition of its own, so that a validator counts the levels [W4]. */
  readonly countsLevels: boolean;
  /** Answers a `$ref` to the definition, which is made where it is first referred to. */
  refer(name: string, make: () => JsonSchema): JsonSchema;
}

/** Where the definitions stand, and whether they count levels: as in a JSON Schema file, if nothing else is said. */
export function createDefinitions(base = '#/$defs', countsLevels = true): Definitions {
  const all = new Map<string, JsonSchema>();

  function refer(name: string, make: () => JsonSchema): JsonSchema {
    if (!all.has(name)) {
      // Takes its place before it is made, so that it stands in front of what it refers to itself.
      all.set(name, {});
      all.set(name, make());
    }
    return { $ref: `${base}/${name}` };
  }

  return { all, countsLevels, refer };
}
