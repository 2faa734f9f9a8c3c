import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** An object of the document with a schema and examples. */
export interface Carrier {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { $ref: string }[];
  readonly requestBody?: { content: Record<string, Carrier> };
  readonly responses: Readonly<Record<string, { $ref?: string }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, { description: string }>>;
    readonly parameters: Readonly<Record<string, { schema: object; example?: unknown }>>;
  };
}

const FILE = new URL('../../../openapi.json', import.meta.url);

/** The document, as it is published. */
export const document: OpenApi = JSON.parse(readFileSync(FILE, 'utf8'));

const ID = 'https://openapi.test/document';
// The only keyword of OpenAPI beyond draft 2020-12 in the document.
const ajv = new Ajv2020({ strict: true, strictRequired: false, keywords: ['discriminator'] });
// Registered as a keyword, so that references can resolve into it.
ajv.addKeyword('components');
ajv.addSchema({ $id: ID, components: document.components }, undefined, undefined, false);

/** Returns whether a schema of the document accepts the value, by a validator without our keywords. */
export function acceptsBy(schema: object, value: unknown): boolean {
  const absolute = JSON.stringify(schema).replaceAll('"#/', `"${ID}#/`);
  return ajv.validate(JSON.parse(absolute), value);
}

/** Returns whether the schema with the name accepts the value. */
export function accepts(name: string, value: unknown): boolean {
  return acceptsBy({ $ref: `#/components/schemas/${name}` }, value);
}

/** Returns the value and every object inside it. */
export function objectsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(objectsIn)];
}
