import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import { formatIssues, validateTwin } from '../../src/index.js';
import * as standard from '../../src/standard/index.js';
import { anythingArbitrary, shapedArbitrary } from '../support/anything.js';
import { entities } from '../support/entities.js';
import { mutationArbitrary } from '../support/mutate.js';
import { runs } from '../support/runs.js';
import { standardOf } from './support.js';

describe.each(entities)('the Standard Schema of $name', ({ name, arbitrary, validate, schema }) => {
  const { version, vendor, validate: validateStandard } = standardOf(name)['~standard'];

  /** What a guard answers, as the specification has it: hints belong to messages, and success has no `ok`. */
  function expectAgreement(value: unknown): void {
    const result = validate(value);
    const answer = validateStandard(value);
    if (result.ok) {
      expect(answer).toStrictEqual({ value: result.value });
      expect(Object.is((answer as { value: unknown }).value, value)).toBe(true);
      return;
    }
    expect(answer).toStrictEqual({
      issues: result.issues.map(({ path, code, message, hint }) => ({
        path,
        code,
        message: hint === undefined ? message : `${message} ${hint}`,
      })),
    });
  }

  test('is version 1 and names this package', () => {
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'iothub-jobs-schema' });
  });

  test('hands back every fixture itself', () => {
    for (const make of Object.values<() => unknown>(fixtures[name])) {
      const value = make();
      const answer = validateStandard(value);
      expect(Object.keys(answer)).toEqual(['value']);
      expect((answer as { value: unknown }).value).toBe(value);
    }
  });

  test('refuses every near miss at its place', () => {
    for (const { reason, path, code, value, hint = '' } of nearMisses[name]) {
      const { issues = [] } = validateStandard(value());
      expect(issues, reason).toMatchObject([{ path, code }]);
      expect(issues[0]?.message, reason).toContain(hint);
    }
  });

  test('agrees with its guard on what is legal', () => {
    fc.assert(fc.property(arbitrary, expectAgreement), { numRuns: runs(0.25) });
  });

  test('agrees with its guard on what differs from something legal in one respect', () => {
    const changed = fc
      .tuple(arbitrary, mutationArbitrary())
      .map(([value, mutate]) => mutate(value as never));
    fc.assert(fc.property(changed, expectAgreement), { numRuns: runs(0.5) });
  });

  test('agrees with its guard on anything at all', () => {
    const anything = fc.oneof(anythingArbitrary(), shapedArbitrary(schema));
    fc.assert(fc.property(anything, expectAgreement), { numRuns: runs(0.5) });
  });
});

test('a message says what was probably meant', () => {
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

test('issues are written as those of the guards are', () => {
  const twin = { tags: { 'a.b': 1 }, version: '3' };
  const result = validateTwin(twin);
  const { issues = [] } = standard.twin['~standard'].validate(twin);
  expect(formatIssues(issues)).toBe(result.ok ? '' : formatIssues(result.issues));
  expect(formatIssues(issues)).toContain('/version: version must be an integer. Write');
});

test('a path has keys as they are, and numbers for items', () => {
  const tags = { 'a/b~c.d': 1, list: [{ 'e f': 1 }] };
  const { issues } = standard.twin['~standard'].validate({ tags });
  expect(issues?.map(({ path }) => path)).toEqual([
    ['tags', 'a/b~c.d'],
    ['tags', 'list', 0, 'e f'],
  ]);
});

test('what only another library understands is passed over', () => {
  const options = { libraryOptions: { abortEarly: true } };
  expect(standard.deviceId['~standard'].validate('pump-14', options)).toEqual({ value: 'pump-14' });
});
