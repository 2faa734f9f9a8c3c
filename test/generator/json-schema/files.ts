import { readdirSync, readFileSync } from 'node:fs';
import type { Schema } from '@cfworker/json-schema';

/** The folder of the JSON Schema files. */
export const FOLDER = new URL('../../../schemas/', import.meta.url);

/** A JSON Schema file, as it is published. */
export type JsonSchemaFile = Schema & {
  $id: string;
  title: string;
  $defs?: Record<string, Schema>;
};

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

/** The file of an entity. */
export function fileOf(entity: string): JsonSchemaFile {
  const file = files.get(entity);
  if (file === undefined) throw new Error(`no file for ${entity}`);
  return file;
}
