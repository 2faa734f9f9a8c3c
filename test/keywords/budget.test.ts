// The work of one call: shared references must not multiply it.

import { describe, expect, test } from 'vitest';
import { MAX_TWIN_VALUES, MAX_VALUE_UNITS, UNITS_PER_VALUE } from '../../src/hub-limits.js';
import { isJobList, isTwin, validateJobList, validateTwin } from '../../src/index.js';

const job = (updateTwin: object) => ({ type: 'scheduleUpdateTwin', status: 'running', updateTwin });
const inTags = (value: unknown) => ({ tags: { a: value } });
const TOO_MUCH = {
  ok: false,
  issues: [
    {
      path: [],
      code: 'work-limit',
      message:
        'The value takes too much work to validate: more than 67108864 by the count of this package.',
    },
  ],
};

test('the units of a section are its values in units', () => {
  expect(MAX_VALUE_UNITS).toBe(MAX_TWIN_VALUES * UNITS_PER_VALUE);
});

describe('a section', () => {
  test('may have 131,072 values, where 64 units of control characters count as one', () => {
    const controls = (units: number) => '\u0001'.repeat(units);
    const strings = (last: number) => [...Array(2016).fill(controls(4096)), controls(last)];
    // 1 array, 2017 strings, 2016 * 64 for their units, and the rest for the last.
    const rest = 131_072 - 1 - 2017 - 2016 * 64;
    const section = (last: number) => ({
      ...inTags([...strings(last), ...Array(rest - 1).fill('')]),
    });
    expect(isTwin(section(64))).toBe(true);
    expect(validateTwin(section(64)).ok).toBe(true);
    expect(isTwin(section(65))).toBe(false);
    expect(validateTwin(section(65))).toMatchObject({ issues: [{ code: 'twin-values' }] });
  });

  test('rejects too many control characters in shared strings', () => {
    const value = inTags(Array(131_071).fill('\u0001'.repeat(4096)));
    expect(isTwin(value)).toBe(false);
    expect(validateTwin(value)).toMatchObject({
      issues: [{ path: ['tags'], code: 'twin-values' }],
    });
  });
});

describe('a list', () => {
  const withParents = (last: number) => {
    const full = job({ parentScopes: Array(65_536).fill('a') });
    return [...Array(1023).fill(full), job({ parentScopes: Array(last).fill('a') })];
  };

  test('may have work of 67,108,864, and no more', () => {
    // 1,024 for the jobs themselves.
    expect(isJobList(withParents(64_512))).toBe(true);
    expect(validateJobList(withParents(64_512)).ok).toBe(true);
    expect(isJobList(withParents(64_513))).toBe(false);
    expect(validateJobList(withParents(64_513))).toEqual(TOO_MUCH);
  });

  test('may have 65,536 jobs with tags, shared or not', () => {
    const make = () => job({ tags: { site: 'Lyon', floor: 2 }, properties: { desired: { a: 1 } } });
    expect(isJobList(Array(65_536).fill(make()))).toBe(true);
    expect(isJobList(Array.from({ length: 65_536 }, make))).toBe(true);
  });

  test('lists the issues of each job, since explaining a job again is not sharing', () => {
    const big = () => Object.fromEntries(Array.from({ length: 33_000 }, (_, index) => [index, 0]));
    const list = Array.from({ length: 4 }, () => job({ tags: { big: big() } }));
    const result = validateJobList(list);
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([0, 1, 2, 3]);
  });

  test('rejects jobs and their parts with more than 32 prototypes', () => {
    let chain: object = {};
    for (let index = 0; index < 33; index++) chain = Object.create(chain);
    expect(isJobList([Object.assign(Object.create(chain), job({}))])).toBe(false);
    expect(isJobList([job(chain)])).toBe(false);
    expect(validateJobList([job(chain)])).toMatchObject({
      issues: [{ path: [0, 'updateTwin'], code: 'type' }],
    });
  });

  test('still reports the issues of a job', () => {
    expect(validateJobList([...Array(100).fill(job({})), 1])).toMatchObject({
      issues: [{ path: [100], code: 'type' }],
    });
  });
});
