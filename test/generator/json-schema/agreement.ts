// Guards and JSON Schema files compared. The files are read by two validators that know none of our keywords.

import { Validator } from '@cfworker/json-schema';
import { hasSchema, registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { expect } from 'vitest';
import type { Issue, IssueCode } from '../../../src/index.js';
import { entityOf } from '../../support/entities.js';
import { files, type JsonSchemaFile } from './files.js';
import { rulesNotChecked } from './rules-not-checked.js';

/** Returns whether a file accepts the value. */
type Accepts = (value: unknown) => boolean;

/** The validators, by the names of their makers. */
export type ValidatorName = 'cfworker' | 'hyperjump';

/** The error that each validator throws for input it cannot handle: lone surrogates in a name, or thousands of levels. */
const UNSUPPORTED = { cfworker: URIError, hyperjump: RangeError };

function compileCfworker(file: JsonSchemaFile): Accepts {
  const validator = new Validator(file, '2020-12');
  return (value) => validator.validate(value).valid;
}

/** Validates the file by its meta-schema, too. */
async function compileHyperjump(file: JsonSchemaFile): Promise<Accepts> {
  // Another test file of the same process may have registered it.
  if (!hasSchema(file.$id)) registerSchema(file as Parameters<typeof registerSchema>[0]);
  const validateByFile = await validate(file.$id);
  return (value) => validateByFile(value as Parameters<typeof validateByFile>[0]).valid;
}

const validators = new Map<string, Readonly<Record<ValidatorName, Accepts>>>();
for (const [entity, file] of files) {
  validators.set(entity, {
    cfworker: compileCfworker(file),
    hyperjump: await compileHyperjump(file),
  });
}

/** Returns whether the file of the entity accepts the value by one validator, or undefined if that cannot handle it. */
export function acceptsBy(
  name: ValidatorName,
  entity: string,
  value: unknown,
): boolean | undefined {
  const validator = validators.get(entity)?.[name];
  if (validator === undefined) throw new Error(`no file for ${entity}`);
  try {
    return validator(value);
  } catch (error) {
    if (error instanceof UNSUPPORTED[name]) return undefined;
    throw error;
  }
}

/** The same by both validators. They must agree unless one of them cannot handle the value. */
export function accepts(entity: string, value: unknown): boolean {
  const cfworker = acceptsBy('cfworker', entity, value);
  const hyperjump = acceptsBy('hyperjump', entity, value);
  const result = hyperjump ?? cfworker;
  if (result === undefined) throw new Error(`no validator handles this ${entity}`);
  if (result !== (cfworker ?? result)) {
    throw new Error(`only ${result ? 'hyperjump' : 'cfworker'} accepts this ${entity}`);
  }
  return result;
}

/** Returns the issues of the guard of the entity. */
export function issuesOf(entity: string, value: unknown): readonly Issue[] {
  const result = entityOf(entity).validate(value);
  return result.ok ? [] : result.issues;
}

/** Returns the codes of these issues. */
export function codesOf(entity: string, value: unknown): IssueCode[] {
  return issuesOf(entity, value).map(({ code }) => code);
}

/** Expects that the file and the guard of the entity agree on a JSON value, except for the rules that the file does not check. */
export function expectAgreement(entity: string, value: unknown): void {
  const codes = codesOf(entity, value);
  const notChecked = rulesNotChecked(entity);
  const breaksChecked = codes.some((code) => !notChecked.includes(code));
  // If the value breaks only rules that the file does not check, the file may accept or reject it.
  if (codes.length === 0 || breaksChecked) {
    expect(accepts(entity, value), codes.join()).toBe(!breaksChecked);
  }
}
