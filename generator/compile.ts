import { addHubKeywords } from '../src/ajv/index.js';
import { Ajv, type AnySchemaObject, type Options, standaloneCode } from './codegen.js';
import type { Entity } from './entities.js';
import { lowerSchema } from './lower-schema.js';
import { additionalProperties } from './vocabulary/additional-properties.js';
import { carryIssues } from './vocabulary/explained.js';
import { explainedBy, shareExplainers } from './vocabulary/explained-by.js';
import { explainedFaults } from './vocabulary/explained-faults.js';
import { items, judgedItems } from './vocabulary/items.js';
import { judgedBy, shareCheckOfItems } from './vocabulary/judged-by.js';
import { judgedMemberKeywords } from './vocabulary/judged-member.js';
import { JUDGED_WITH_PROPERTIES, judgedProperties } from './vocabulary/judged-properties.js';
import { judgedType } from './vocabulary/judged-type.js';
import { minLength } from './vocabulary/min-length.js';
import { type NamesOfEntities, namesOfEntities } from './vocabulary/names-of-entities.js';
import { takeOwnMembers } from './vocabulary/own-members.js';
import { replaceKeyword } from './vocabulary/replace-keyword.js';

const OPTIONS = { strict: true, messages: false, discriminator: true } as const;
const CODE = { source: true, esm: true, lines: true, optimize: 2 } as const;

/** Code of a validator an entity that answers true or false, and stops at the first thing that it refuses. */
export function compileChecks(entities: readonly Entity[]): string {
  const ajv = createAjv({ strictNumbers: false });
  replaceKeyword(ajv, judgedProperties);
  for (const keyword of [...judgedMemberKeywords, judgedBy]) ajv.addKeyword(keyword);
  for (const keyword of [judgedItems, judgedType]) replaceKeyword(ajv, keyword);
  for (const keyword of [...JUDGED_WITH_PROPERTIES, 'maxItems', 'oneOf']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword });
  }
  return compile(ajv, lowerSchemas(entities, shareCheckOfItems), 'check');
}

/** Code of a validator an entity that goes through to the end, and lists what it refuses. */
export function compileExplainers(entities: readonly Entity[]): string {
  const ajv = createAjv({ allErrors: true });
  takeOwnMembers(ajv);
  carryIssues(ajv);
  ajv.addKeyword(explainedBy);
  for (const keyword of explainedFaults) replaceKeyword(ajv, keyword);
  return compile(ajv, lowerSchemas(entities, shareExplainers), 'explain');
}

function createAjv(options: Options): Ajv {
  const ajv = addHubKeywords(new Ajv({ ...OPTIONS, ...options, code: CODE }));
  for (const keyword of [additionalProperties, items, minLength]) replaceKeyword(ajv, keyword);
  return ajv;
}

/** The lowered schemas, by name; what several of them say is shared by that function. */
function lowerSchemas(
  entities: readonly Entity[],
  share: (schema: AnySchemaObject, names: NamesOfEntities) => AnySchemaObject,
): Map<string, AnySchemaObject> {
  const lowered = new Map(entities.map(({ name, schema }) => [name, lowerSchema(schema)]));
  const names = namesOfEntities(lowered);
  return new Map([...lowered].map(([name, schema]) => [name, share(schema, names)]));
}

function compile(ajv: Ajv, schemas: ReadonlyMap<string, AnySchemaObject>, verb: string): string {
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  return standaloneCode(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [`${verb}${name}`, name])),
  );
}
