/** A schema with standard keywords only. */
export type JsonSchema = Record<string, unknown>;

/** The definitions of a JSON Schema file or an OpenAPI document. */
export interface Definitions {
  readonly all: ReadonlyMap<string, JsonSchema>;
  /** Whether each level of a twin section has its own definition, so that validators count the levels [W4]. */
  readonly countsLevels: boolean;
  /** Returns a `$ref` to a definition. Creates the definition at the first call. */
  refer(name: string, create: () => JsonSchema): JsonSchema;
}

/** Creates an empty set of definitions, by default for a JSON Schema file. */
export function createDefinitions(base = '#/$defs', countsLevels = true): Definitions {
  const all = new Map<string, JsonSchema>();

  function refer(name: string, create: () => JsonSchema): JsonSchema {
    if (!all.has(name)) {
      // Added before it is created, so that it precedes the definitions to which it refers.
      all.set(name, {});
      all.set(name, create());
    }
    return { $ref: `${base}/${name}` };
  }

  return { all, countsLevels, refer };
}
