// What stands in front of compiled validators, to make them a module of our own.

/** Where the helpers of the keywords are written, by name. */
const HELPERS: Readonly<Record<string, string>> = {
  addError: '../issues/raw-error.js',
  explainMethodPayload: '../keywords/method-payload.js',
  explainQueryCondition: '../keywords/query-condition.js',
  explainTwinSection: '../keywords/explain-twin-section.js',
  describeNotJson: '../keywords/json-value.js',
  hasOwn: '../keywords/json-value.js',
  isEnumerable: '../keywords/json-value.js',
  isIntegerWithin: '../keywords/integer-within.js',
  isJsonObject: '../keywords/json-value.js',
  isObject: '../keywords/json-value.js',
  matches: '../keywords/matches.js',
  isMethodPayload: '../keywords/method-payload.js',
  isNotAbove: '../keywords/not-above.js',
  isQueryCondition: '../keywords/query-condition.js',
  isTwinSection: '../keywords/twin-section.js',
  ownMember: '../keywords/json-value.js',
};

/** The code, after the imports of the helpers that it names. */
export function importHelpers(code: string): string {
  const imports = Object.entries(HELPERS)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
    .map(([name, path]) => `import { ${name} } from '${path}';\n`);
  return imports.join('') + code;
}

/** The code as a TypeScript module whose exports have a type of `src/guards/guard.ts`. */
export function printModule(code: string, type: 'Check' | 'Explain'): string {
  return [
    '// @ts-nocheck',
    '// Generated from src/schemas by `npm run generate`.',
    `import type { ${type} } from '../guards/guard.js';`,
    code.replaceAll(/^export const (\w+) = /gm, `export const $1: ${type} = `),
  ].join('\n');
}
