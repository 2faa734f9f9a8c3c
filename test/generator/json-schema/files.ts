import { readdirSync, readFileSync } from 'node:fs';
import type { Schema } from '@cfworker/json-schema';
import type { PathStep } from '../../../src/index.js';

/** The folder of the JSON Schema files. */
export const FOLDER = new URL('../../../schemas/', import.meta.url);

/** A JSON Schema file, as it is published. */
export type JsonSchemaFile = Schema & {
  $id: string;
  title: string;
  $defs?: Record<string, Schema>;
};

/** Reads a file. */
export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** The names of all files. */
export const fileNames: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** All files, by the names of their entities. */
export const files: ReadonlyMap<string, JsonSchemaFile> = new Map(
  fileNames.map((name) => {
    const file = JSON.parse(readText(name)) as JsonSchemaFile;
    return [file.title, file];
  }),
);

/** Returns the file of an entity. */
export function fileOf(entity: string): JsonSchemaFile {
  const file = files.get(entity);
  if (file === undefined) throw new Error(`no file for ${entity}`);
  return file;
}

interface Node {
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly then?: Node;
  readonly else?: Node;
}

/** Returns every comment of a file. */
export function allComments(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === '$comment' ? [String(value)] : allComments(value),
  );
}

/** Returns the comments of the schemas along the path of an issue. */
export function commentsAlong(schema: object, path: readonly PathStep[]): string[] {
  const file: Node = schema;
  let nodes = alternatives(file, file);
  const visited = [...nodes];
  for (const step of path) {
    visited.push(...nodes.flatMap(({ propertyNames = {} }) => alternatives(propertyNames, file)));
    nodes = nodes.flatMap((node) => below(node, step)).flatMap((node) => alternatives(node, file));
    visited.push(...nodes);
  }
  return visited.flatMap(({ $comment }) => $comment ?? []);
}

/** Returns the schema and all schemas that it applies to the same value. */
function alternatives(node: Node, file: Node): Node[] {
  const { $ref, allOf = [], then = {}, else: otherwise = {} } = node;
  const referred = file.$defs?.[$ref?.replace('#/$defs/', '') ?? ''] ?? {};
  const others = [referred, ...allOf, then, otherwise].filter((other) => hasKeywords(other));
  return [node, ...others.flatMap((other) => alternatives(other, file))];
}

function hasKeywords(node: Node): boolean {
  return Object.keys(node).length > 0;
}

/** Returns the schemas of a property or an item. */
function below({ properties, additionalProperties, items }: Node, step: PathStep): Node[] {
  if (typeof step === 'number') return items === undefined ? [] : [items];
  const property = properties?.[step] ?? additionalProperties;
  return typeof property === 'object' ? [property] : [];
}
