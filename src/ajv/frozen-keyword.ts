import type { CodeKeywordDefinition } from 'ajv';

/** The definition of a keyword, frozen: each Ajv copies it, but shares what lies inside. */
export function frozenKeyword(definition: CodeKeywordDefinition): CodeKeywordDefinition {
  return frozen(definition);
}

function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object') frozen(inner);
  return Object.freeze(value);
}
