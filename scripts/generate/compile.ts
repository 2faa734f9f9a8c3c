import { addHubKeywords } from '../../src/ajv/index.js';
import { Ajv, standaloneCode } from './codegen.js';
import type { Entity } from './entities.js';
import { lowerSchema } from './lower-schema.js';
import {
  additionalProperties,
  carryIssues,
  integerWithin,
  items,
  properties,
  replaceKeyword,
} from './vocabulary.js';

const OPTIONS = { strict: true, messages: false, discriminator: true } as const;
const CODE = { source: true, esm: true, lines: true, optimize: 2 } as const;

/** Code of a validator an entity that answers true or false, and stops at the first thing that it refuses. */
export function compileChecks(entities: readonly Entity[]): string {
  const ajv = addHubKeywords(new Ajv({ ...OPTIONS, code: CODE, strictNumbers: false }));
  replaceKeyword(ajv, properties);
  ajv.addKeyword(integerWithin);
  ajv.removeKeyword('required');
  ajv.addKeyword({ keyword: 'required', schemaType: 'array' });
  return compile(ajv, entities, 'check');
}

/** Code of a validator an entity that goes through to the end, and lists what it refuses. */
export function compileExplainers(entities: readonly Entity[]): string {
  const ajv = addHubKeywords(new Ajv({ ...OPTIONS, code: CODE, allErrors: true }));
  carryIssues(ajv);
  return compile(ajv, entities, 'explain');
}

function compile(ajv: Ajv, entities: readonly Entity[], verb: string): string {
  replaceKeyword(ajv, additionalProperties);
  replaceKeyword(ajv, items);
  for (const { name, schema } of entities) ajv.addSchema(lowerSchema(schema), name);
  return standaloneCode(
    ajv,
    Object.fromEntries(entities.map(({ name }) => [`${verb}${name}`, name])),
  );
}
