import { readdirSync, readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';

/** The folder of the JSON Schema files. */
export const FOLDER = new URL('../../schemas/', import.meta.url);

/** A JSON Schema file, as it is published. */
export type JsonSchemaFile = Schema & { title: string; $defs?: Record<string, Schema> };

/** The text of a file. */
export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** The names of all files. */
export const fileNames: readonly string[] = readdirSync(FOLDER).sort();

/** All files, by the names of their entities. */
export const files: ReadonlyMap<string, JsonSchemaFile> = new Map(
  fileNames.map((name) => {
    const file = JSON.parse(readText(name)) as JsonSchemaFile;
    return [file.title, file];
  }),
);

const validators = new Map(
  [...files].map(([entity, file]) => [entity, new Validator(file, '2020-12')]),
);

/** Whether the file of the entity accepts the value, by a validator that knows nothing of our keywords. */
export function accepts(entity: string, value: unknown): boolean {
  const validator = validators.get(entity);
  if (validator === undefined) throw new Error(`no file for ${entity}`);
  return validator.validate(value).valid;
}
