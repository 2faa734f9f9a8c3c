import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** A place of the document where a schema stands, and the examples of what it is for. */
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
// All that OpenAPI adds to draft 2020-12, and all of it that the document uses.
const ajv = new Ajv2020({ strict: true, strictRequired: false, keywords: ['discriminator'] });
// As an unknown keyword of the whole, which is no schema itself, the components can be referred to.
ajv.addKeyword('components');
ajv.addSchema({ $id: ID, components: document.components }, undefined, undefined, false);

/** Whether a schema of the document accepts the value, by a validator that knows nothing of our keywords. */
export function acceptsBy(schema: object, value: unknown): boolean {
  const text = JSON.stringify(schema).replaceAll('"#/', `"${ID}#/`);
  return ajv.validate(JSON.parse(text), value);
}

/** The same of the schema with that name. */
export function accepts(name: string, value: unknown): boolean {
  return acceptsBy({ $ref: `#/components/schemas/${name}` }, value);
}

/** Every object in the document. */
export function objectsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(objectsIn)];
}
