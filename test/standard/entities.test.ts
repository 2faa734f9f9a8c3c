import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import { formatIssues, validateTwin } from '../../src/index.js';
import * as standard from '../../src/standard/index.js';
import { anythingArbitrary, shapedArbitrary } from '../support/anything.js';
import { entities } from '../support/entities.js';
import { jsonMutationArbitrary } from '../support/mutate.js';
import { runs } from '../support/runs.js';
import { standardOf } from './support.js';

describe.each(entities)('the Standard Schema of $name', ({ name, arbitrary, validate, schema }) => {
  const { version, vendor, validate: validateStandard } = standardOf(name)['~standard'];

  /** Compares with the result of the guard: messages include hints, and there is no `ok`. */
  function expectAgreement(value: unknown): void {
    const result = validate(value);
    const standardResult = validateStandard(value);
    if (result.ok) {
      expect(standardResult).toStrictEqual({ value: result.value });
      expect(Object.is((standardResult as { value: unknown }).value, value)).toBe(true);
      return;
    }
    expect(standardResult).toStrictEqual({
      issues: result.issues.map(({ path, code, message, hint }) => ({
        path,
        code,
        message: hint === undefined ? message : `${message} ${hint}`,
      })),
    });
  }

  test('has version 1 and the vendor of this package', () => {
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'iothub-jobs-schema' });
  });

  test('returns every fixture itself', () => {
    for (const make of Object.values<() => unknown>(fixtures[name])) {
      const value = make();
      const standardResult = validateStandard(value);
      expect(Object.keys(standardResult)).toEqual(['value']);
      expect((standardResult as { value: unknown }).value).toBe(value);
    }
  });

  test('rejects every near miss with path, code and hint', () => {
    for (const { reason, path, code, value, hint = '' } of nearMisses[name]) {
      const { issues = [] } = validateStandard(value());
      expect(issues, reason).toMatchObject([{ path, code }]);
      expect(issues[0]?.message, reason).toContain(hint);
    }
  });

  test('agrees with its guard on valid values', () => {
    fc.assert(fc.property(arbitrary, expectAgreement), { numRuns: runs(0.25) });
  });

  test('agrees with its guard on valid values with one change', () => {
    const changed = fc
      .tuple(arbitrary, jsonMutationArbitrary())
      .map(([value, mutate]) => mutate(value as never));
    fc.assert(fc.property(changed, expectAgreement), { numRuns: runs(0.5) });
  });

  test('agrees with its guard on any value', () => {
    const anything = fc.oneof(anythingArbitrary(), shapedArbitrary(schema));
    fc.assert(fc.property(anything, expectAgreement), { numRuns: runs(0.5) });
  });
});

test('messages of Standard Schemas include the hint', () => {
  const job = { type: 'scheduleTwinUpdate', queryCondition: '*', updateTwin: { etag: '*' } };
  expect(standard.jobRequest['~standard'].validate(job)).toEqual({
    issues: [
      {
        path: ['type'],
        code: 'job-type',
        message:
          'type must be one of scheduleDeviceMethod, scheduleUpdateTwin. Did you mean scheduleUpdateTwin?',
      },
    ],
  });
});

test('formatIssues formats issues of Standard Schemas like those of guards', () => {
  const twin = { tags: { 'a.b': 1 }, version: '3' };
  const result = validateTwin(twin);
  const { issues = [] } = standard.twin['~standard'].validate(twin);
  expect(formatIssues(issues)).toBe(result.ok ? '' : formatIssues(result.issues));
  expect(formatIssues(issues)).toContain(
    '/version: version must be an integer from 0 to 9223372036854775808. Write',
  );
});

test('paths of Standard Schemas have keys without escapes, and numbers for array indexes', () => {
  const tags = { 'a/b~c.d': 1, list: [{ 'e f': 1 }] };
  const { issues } = standard.twin['~standard'].validate({ tags });
  expect(issues?.map(({ path }) => path)).toEqual([
    ['tags', 'a/b~c.d'],
    ['tags', 'list', 0, 'e f'],
  ]);
});

test('Standard Schemas ignore options of other libraries', () => {
  const options = { libraryOptions: { abortEarly: true } };
  expect(standard.deviceId['~standard'].validate('pump-14', options)).toEqual({ value: 'pump-14' });
});
