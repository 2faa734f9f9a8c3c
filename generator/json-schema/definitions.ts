import type { IssueCode } from '../../src/issues/codes.js';
import type { RawError } from '../../src/issues/raw-error.js';
import { messageOf } from './editor-messages.js';

/** A schema with standard keywords only, and those of editors. */
export type JsonSchema = Record<string, unknown>;

/**
 * What a schema is for: `file` for validators, whose errors are to name the fault; `editor` for editors, with messages;
 * `openapi` for client generators.
 */
export type Target = 'file' | 'editor' | 'openapi';

/** The definitions of a JSON Schema file or an OpenAPI document. */
export interface Definitions {
  readonly all: ReadonlyMap<string, JsonSchema>;
  readonly target: Target;
  /** Returns a `$ref` to a definition. Creates the definition at the first call. */
  refer(name: string, create: () => JsonSchema): JsonSchema;
  /** Returns `errorMessage` with the message of an issue for editors, and nothing for other targets. */
  explain(code: IssueCode, params?: RawError['params']): JsonSchema;
}

const BASES: Readonly<Record<Target, string>> = {
  file: '#/$defs',
  editor: '#/definitions',
  openapi: '#/components/schemas',
};

/** Creates an empty set of definitions, by default for a JSON Schema file. */
export function createDefinitions(target: Target = 'file'): Definitions {
  const all = new Map<string, JsonSchema>();

  function refer(name: string, create: () => JsonSchema): JsonSchema {
    if (!all.has(name)) {
      // Added before it is created, so that it precedes the definitions to which it refers.
      all.set(name, {});
      all.set(name, create());
    }
    return { $ref: `${BASES[target]}/${name}` };
  }

  function explain(code: IssueCode, params: RawError['params'] = {}): JsonSchema {
    return target === 'editor' ? { errorMessage: messageOf(code, params) } : {};
  }

  return { all, target, refer, explain };
}
