/** A JSON Schema file in parts, each a JSON text: definitions are shared by all files that have them. */
export interface JsonSchemaParts {
  /** What names the file: `$schema` and `$id`. */
  readonly head: string;
  /** The schema itself, without its definitions. */
  readonly root: string;
  /** The `$defs`, by their names. */
  readonly definitions: Readonly<Record<string, string>>;
}
