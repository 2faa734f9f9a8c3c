/** A JSON Schema file in parts. Each part is a JSON text, so that files can share definitions. */
export interface JsonSchemaParts {
  /** `$schema` and `$id`. */
  readonly head: string;
  /** The schema without its definitions. */
  readonly root: string;
  /** The `$defs` by name. */
  readonly definitions: Readonly<Record<string, string>>;
}
