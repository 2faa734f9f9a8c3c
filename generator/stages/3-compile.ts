// Stage 3: Ajv's standalone code, generated with our definitions of some keywords.

import { addHubKeywords } from '../../src/ajv/index.js';
import { Ajv, callable, standaloneCode } from '../ajv.js';
import { vocabularies } from '../vocabulary/index.js';
import type { LoweredSchemas } from './1-lower.js';
import type { ValidatorKind } from './2-specialize.js';

/**
 * Compiles the schemas to JavaScript: one exported function per entity in `names`, by default all.
 *
 * @param without The group of `vocabulary/index.ts` to leave out, to measure what it saves.
 */
export function compileSchemas(
  schemas: LoweredSchemas,
  kind: ValidatorKind,
  names: readonly string[] = [...schemas.keys()],
  without?: string,
): string {
  const ajv = addHubKeywords(
    new Ajv({
      strict: true,
      messages: false,
      discriminator: true,
      ...(kind === 'check' ? { strictNumbers: false } : { allErrors: true }),
      code: { source: true, esm: true, lines: true, optimize: 2 },
    }),
  );
  nameFunctions(ajv);
  for (const [group, install] of Object.entries(vocabularies[kind])) {
    if (group !== without) install(ajv);
  }
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  return standaloneCode(ajv, Object.fromEntries(names.map((name) => [`${kind}${name}`, name])));
}

/** Gives the functions of our keywords the names under which the generated code imports them. Published code has shorter names. */
function nameFunctions({ scope }: InstanceType<typeof Ajv>): void {
  const { value } = scope;
  scope.value = (name, item) => {
    const { ref, code } = item;
    const isUnnamed = typeof ref === 'function' && code === undefined;
    return value.call(
      scope,
      name,
      isUnnamed ? { ...item, code: callable(ref as () => unknown) } : item,
    );
  };
}
