import type { Entity } from '../entities.js';
import { toFileName } from '../names.js';
import { HEADER } from './header.js';

/** Prints the four guards of an entity. */
export function printGuards({ name, summary, rules, family }: Entity): string {
  const validatedAs = family === 'request' ? ", 'request'" : '';
  return `${HEADER}

import { check${name} } from '../generated/checks.js';
import { explain${name} } from '../generated/explainers.js';
import type { ${name} } from '../generated/types.js';
import type { Result } from '../issues/issue.js';
import { parseResult, validateBy } from './guard.js';

/** Checks whether a value is ${summary}. Never throws. [${rules}] */
export function is${name}(value: unknown): value is ${name} {
  return check${name}(value);
}

/**
 * Asserts that a value is ${summary}. [${rules}]
 *
 * @throws ValidationError with the issues.
 */
export function assert${name}(value: unknown): asserts value is ${name} {
  parseResult('${name}', validate${name}(value));
}

/**
 * Returns the value if it is ${summary}. [${rules}]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
export function parse${name}(value: unknown): ${name} {
  return parseResult('${name}', validate${name}(value));
}

/**
 * Validates that a value is ${summary}. Never throws. [${rules}]
 *
 * @returns the value itself, or its issues.
 */
export function validate${name}(value: unknown): Result<${name}> {
  return validateBy(check${name}, explain${name}, value${validatedAs});
}
`;
}

/** Prints the module that exports all guards. */
export function printGuardsIndex(entities: readonly Entity[]): string {
  const lines = entities.map(({ name }) => `export * from './${toFileName(name)}.js';\n`);
  return `${HEADER}\n\n${lines.join('')}`;
}
