// The first error of a validator must be the fault itself, not that no alternative of `anyOf` or `oneOf` matches.

import { Validator } from '@cfworker/json-schema';
import { type OutputUnit, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { nearMisses } from '../../../src/fixtures/index.js';
import { toPointer } from '../../../src/index.js';
import { throughJson } from '../../support/json.js';
import { valueAt } from '../../support/walk.js';
import { issuesOf } from './agreement.js';
import { files, type JsonSchemaFile } from './files.js';
import { rulesNotChecked } from './rules-not-checked.js';

/** An error as a JSON Pointer to the property at fault, and a keyword. */
interface FirstError {
  readonly pointer: string;
  readonly keyword: string;
}

type FindFirstError = (value: unknown) => FirstError;

/** Appends a property name to a pointer. */
function below(pointer: string, name: unknown): string {
  return typeof name === 'string' ? `${pointer}${toPointer([name])}` : pointer;
}

function compileAjv(file: JsonSchemaFile): FindFirstError {
  const isValid = new Ajv2020({ strict: true, strictRequired: false }).compile(file);
  return (value) => {
    isValid(value);
    const {
      instancePath = '',
      keyword = '',
      params = {},
      propertyName,
    } = isValid.errors?.[0] ?? {};
    const name = params.missingProperty ?? params.additionalProperty ?? propertyName;
    return { pointer: below(instancePath, name), keyword };
  };
}

/** The validator lists the applicators, from outside to inside, before the first error itself. */
function compileCfworker(file: JsonSchemaFile): FindFirstError {
  const validator = new Validator(file, '2020-12');
  return (value) => {
    const {
      instanceLocation = '',
      keyword = '',
      error = '',
    } = validator.validate(value).errors.find(({ keyword }) => !APPLICATORS.includes(keyword)) ??
    {};
    const [, missing] = keyword === 'required' ? (/property "(.*)"/.exec(error) ?? []) : [];
    return { pointer: below(decodeURIComponent(instanceLocation.slice(1)), missing), keyword };
  };
}

const APPLICATORS = [
  ...['$ref', 'allOf', 'if', 'properties', 'items', 'propertyNames', 'additionalProperties'],
  'patternProperties',
];

async function compileHyperjump(file: JsonSchemaFile): Promise<FindFirstError> {
  // `agreement.ts` registers the files.
  const validateByFile = await validate(file.$id);
  return (value) => {
    const { errors } = validateByFile(value as never, 'BASIC') as { errors?: OutputUnit[] };
    const { instanceLocation = '', keyword = '' } = errors?.[0] ?? {};
    // An error of a property name begins with #*.
    const pointer = decodeURI(instanceLocation.replace(/^#\*?/, ''));
    return { pointer, keyword: keyword.slice(keyword.lastIndexOf('/') + 1) };
  };
}

/** The near misses of an entity that break only rules of the file, with the pointer to the property at fault. */
function casesOf(entity: string) {
  const misses = nearMisses[entity as keyof typeof nearMisses];
  return misses.flatMap(({ reason, value }) => {
    const json = throughJson(value());
    const issues = json === undefined ? [] : issuesOf(entity, json);
    const [issue] = issues;
    if (issue === undefined || issues.length > 1) return [];
    // The file also rejects some of the values that break other rules.
    if (rulesNotChecked(entity).includes(issue.code)) return [];
    const missing = issue.code === 'empty-patch' ? missingSection(valueAt(json, issue.path)) : [];
    return [{ reason, value: json, pointer: toPointer([...issue.path, ...missing]) }];
  });
}

/** Returns the path to the section that the file requires if a patch has none: the last of the alternatives. */
function missingSection(patch: unknown): string[] {
  return 'properties' in (patch as object) ? ['properties', 'desired'] : ['properties'];
}

describe.each([...files])('the first error by the file of %s', async (entity, file) => {
  const ajv = compileAjv(file);
  const cfworker = compileCfworker(file);
  const hyperjump = await compileHyperjump(file);

  test.each(casesOf(entity))('is the fault, in Ajv and cfworker: $reason', (miss) => {
    for (const first of [ajv(miss.value), cfworker(miss.value)]) {
      expect(first.pointer).toBe(miss.pointer);
      expect(['anyOf', 'oneOf', 'if']).not.toContain(first.keyword);
    }
  });

  test.each(casesOf(entity))('is the fault, in hyperjump: $reason', (miss) => {
    const first = hyperjump(miss.value);
    // It does not name what is missing.
    const parent = miss.pointer.slice(0, miss.pointer.lastIndexOf('/'));
    expect(first.pointer).toBe(first.keyword === 'required' ? parent : miss.pointer);
    expect(['anyOf', 'oneOf', 'if']).not.toContain(first.keyword);
  });
});

test('these near misses of JobRequest break rules of the file', () => {
  expect(casesOf('JobRequest').length).toBeGreaterThan(40);
});
