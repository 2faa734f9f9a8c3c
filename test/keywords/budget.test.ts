// The work of one call: shared references must not multiply it.

import { describe, expect, test } from 'vitest';
import {
  MAX_TWIN_VALUES,
  MAX_VALUE_UNITS,
  OBJECT_WORK,
  UNITS_PER_VALUE,
} from '../../src/hub-limits.js';
import { isJobList, isTwin, validateJobList, validateTwin } from '../../src/index.js';
import { begin, createBudget, listable, spend } from '../../src/keywords/budget.js';

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

test('spend returns true down to 0', () => {
  const budget = createBudget();
  expect(spend(budget, 67_108_864)).toBe(true);
  expect(spend(budget, 1)).toBe(false);
});

describe('listable', () => {
  test('returns objects that are not shared', () => {
    const budget = begin(createBudget(), false);
    for (let index = 0; index < 1000; index++) {
      const object = { index };
      expect(listable(object, budget)).toBe(object);
    }
    expect(budget.copies).toBeUndefined();
  });

  test.each([
    ['one object', 1],
    ['two in turn', 2],
    ['sixty in turn', 60],
  ])('copies objects once it sees one again: %s', (_what, period) => {
    const budget = begin(createBudget(), false);
    const objects = Array.from({ length: period }, (_, index) => ({ index, u: undefined }));
    for (let index = 0; index < 6 * period + 200; index++) {
      listable(objects[index % period] as object, budget);
    }
    const copy = listable(objects[0] as object, budget) as object;
    expect(copy).not.toBe(objects[0]);
    expect(Object.entries(copy)).toEqual([
      ['index', 0],
      ['u', undefined],
    ]);
    expect(listable(objects[0] as object, budget)).toBe(copy);
  });

  test('copies no more properties than a valid value has', () => {
    const budget = begin(createBudget(), false);
    const many = Object.fromEntries(Array.from({ length: 263_000 }, (_, index) => [index, 0]));
    for (let index = 0; index < 3; index++) listable(many, budget);
    expect(Object.keys(listable(many, budget) as object)).toHaveLength(262_145);
  });

  test('returns undefined for what is not an object in JSON, shared or not', () => {
    const forged = Object.setPrototypeOf(Object(1n), Object.prototype);
    for (const value of [new Date(0), forged]) {
      const budget = begin(createBudget(), false);
      const shared = {};
      for (let index = 0; index < 3; index++) listable(shared, budget);
      expect(listable(value, budget)).toBeUndefined();
      expect(listable(value, budget)).toBeUndefined();
    }
    expect(listable(new Date(0), begin(createBudget(), false))).toBeUndefined();
  });
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

test.each([4, 1000, 46_341, 65_536, 262_145])(
  'a copy of %i properties costs a sixteenth of their square, or the budget, as an integer',
  (count) => {
    const budget = createBudget();
    const before = budget.work;
    const instance = Object.assign(
      Object.create({}),
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, undefined])),
    );
    expect(Object.keys(listable(instance, budget) ?? {})).toHaveLength(count);
    const work = Math.min(before, Math.trunc(count ** 2 / 16));
    expect(before - budget.work).toBe(OBJECT_WORK + work);
  },
);
