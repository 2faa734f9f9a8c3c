import { addHubKeywords } from '../../src/ajv/index.js';
import { Ajv, type AnySchemaObject, type Options, standaloneCode } from './codegen.js';
import type { Entity } from './entities.js';
import { lowerSchema } from './lower-schema.js';
import { additionalProperties } from './vocabulary/additional-properties.js';
import { carryIssues } from './vocabulary/explained.js';
import { explainedBy, shareExplainers } from './vocabulary/explained-by.js';
import { explainedFaults } from './vocabulary/explained-faults.js';
import { items, judgedItems } from './vocabulary/items.js';
import { judgedMemberKeywords } from './vocabulary/judged-member.js';
import { JUDGED_WITH_PROPERTIES, judgedProperties } from './vocabulary/judged-properties.js';
import { judgedType } from './vocabulary/judged-type.js';
import { minLength } from './vocabulary/min-length.js';
import { takeOwnMembers } from './vocabulary/own-members.js';
import { replaceKeyword } from './vocabulary/replace-keyword.js';

const OPTIONS = { strict: true, messages: false, discriminator: true } as const;
const CODE = { source: true, esm: true, lines: true, optimize: 2 } as const;

/** Code of a validator an entity that answers true or false, and stops at the first thing that it refuses. */
export function compileChecks(entities: readonly Entity[]): string {
  const ajv = createAjv({ strictNumbers: false });
  replaceKeyword(ajv, judgedProperties);
  for (const keyword of judgedMemberKeywords) ajv.addKeyword(keyword);
  for (const keyword of [judgedItems, judgedType]) replaceKeyword(ajv, keyword);
  for (const keyword of [...JUDGED_WITH_PROPERTIES, 'maxItems', 'oneOf']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword });
  }
  return compile(ajv, lowerSchemas(entities), 'check');
}

/** Code of a validator an entity that goes through to the end, and lists what it refuses. */
export function compileExplainers(entities: readonly Entity[]): string {
  const ajv = createAjv({ allErrors: true });
  takeOwnMembers(ajv);
  carryIssues(ajv);
  ajv.addKeyword(explainedBy);
  for (const keyword of explainedFaults) replaceKeyword(ajv, keyword);
  const lowered = lowerSchemas(entities);
  const shared = [...lowered].map(
    ([name, schema]) => [name, shareExplainers(schema, lowered)] as const,
  );
  return compile(ajv, new Map(shared), 'explain');
}

function createAjv(options: Options): Ajv {
  const ajv = addHubKeywords(new Ajv({ ...OPTIONS, ...options, code: CODE }));
  for (const keyword of [additionalProperties, items, minLength]) replaceKeyword(ajv, keyword);
  return ajv;
}

function lowerSchemas(entities: readonly Entity[]): Map<string, AnySchemaObject> {
  return new Map(entities.map(({ name, schema }) => [name, lowerSchema(schema)]));
}

function compile(ajv: Ajv, schemas: ReadonlyMap<string, AnySchemaObject>, verb: string): string {
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  return standaloneCode(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [`${verb}${name}`, name])),
  );
}
