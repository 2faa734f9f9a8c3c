import { addHubKeywords } from '../../src/ajv/index.js';
import { Ajv, type Options, standaloneCode } from './codegen.js';
import type { Entity } from './entities.js';
import { lowerSchema } from './lower-schema.js';
import { additionalProperties } from './vocabulary/additional-properties.js';
import { carryIssues } from './vocabulary/explained.js';
import { integerWithin } from './vocabulary/integer-within.js';
import { items } from './vocabulary/items.js';
import { judgedProperties } from './vocabulary/judged-properties.js';
import { minLength } from './vocabulary/min-length.js';
import { takeOwnMembers } from './vocabulary/own-members.js';
import { replaceKeyword } from './vocabulary/replace-keyword.js';

const OPTIONS = { strict: true, messages: false, discriminator: true } as const;
const CODE = { source: true, esm: true, lines: true, optimize: 2 } as const;

/** Code of a validator an entity that answers true or false, and stops at the first thing that it refuses. */
export function compileChecks(entities: readonly Entity[]): string {
  const ajv = createAjv({ strictNumbers: false });
  replaceKeyword(ajv, judgedProperties);
  ajv.addKeyword(integerWithin);
  ajv.removeKeyword('required');
  ajv.addKeyword({ keyword: 'required', schemaType: 'array' });
  return compile(ajv, entities, 'check');
}

/** Code of a validator an entity that goes through to the end, and lists what it refuses. */
export function compileExplainers(entities: readonly Entity[]): string {
  const ajv = createAjv({ allErrors: true });
  takeOwnMembers(ajv);
  carryIssues(ajv);
  return compile(ajv, entities, 'explain');
}

function createAjv(options: Options): Ajv {
  const ajv = addHubKeywords(new Ajv({ ...OPTIONS, ...options, code: CODE }));
  for (const keyword of [additionalProperties, items, minLength]) replaceKeyword(ajv, keyword);
  return ajv;
}

function compile(ajv: Ajv, entities: readonly Entity[], verb: string): string {
  for (const { name, schema } of entities) ajv.addSchema(lowerSchema(schema), name);
  return standaloneCode(
    ajv,
    Object.fromEntries(entities.map(({ name }) => [`${verb}${name}`, name])),
  );
}
