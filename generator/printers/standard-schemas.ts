import type { Entity } from '../entities.js';
import { toVariableName } from '../names.js';
import { isBranded } from '../print-types.js';
import { HEADER } from './header.js';

/** Prints the Standard Schema of each entity. */
export function printStandardSchemas(entities: readonly Entity[]): string {
  return `${HEADER}

import * as jsonSchemas from '../generated/json-schemas.js';
import type * as types from '../generated/types.js';
import * as guards from '../guards/index.js';
import { type StandardEntity, standardEntity } from './standard-entity.js';
${entities.map(printStandardSchema).join('')}`;
}

function printStandardSchema({ name, schema, summary, rules }: Entity): string {
  const variable = toVariableName(name);
  const types = isBranded(schema) ? `string, types.${name}` : `types.${name}`;
  return `
/** Standard Schema of ${summary}. [${rules}] */
export const ${variable}: StandardEntity<${types}> =
  /* @__PURE__ */ standardEntity(guards.validate${name}, jsonSchemas.${variable});
`;
}
