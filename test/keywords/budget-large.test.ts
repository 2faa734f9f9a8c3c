// Lists as large as a response may be, and objects with many properties. Not run by mutation testing, which slows code down ten times.

import { expect, test } from 'vitest';
import { OBJECT_WORK } from '../../src/hub-limits.js';
import { isJobList } from '../../src/index.js';
import { begin, createBudget, listable } from '../../src/keywords/budget.js';

test.each([
  ['numbers', `{"tags":{"a":[${Array(900).fill(0).join()}]}}`],
  ['strings', `{"tags":{"a":[${Array(2000).fill('""').join()}]}}`],
  ['objects', `{"tags":{"a":[${Array(2000).fill('{}').join()}]}}`],
  ['control characters', `{"tags":{"a":[${Array(2000).fill('"\\u0001"').join()}]}}`],
  ['strings near the size limit', `{"tags":{"a":"${'a'.repeat(4096)}","b":"${'a'.repeat(4094)}"}}`],
])('a list may have JSON text of 8 MiB: %s', (_what, twin) => {
  const one = `{"type":"unknown","status":"unknown","updateTwin":${twin}}`;
  const count = Math.floor(2 ** 23 / (one.length + 1));
  expect(isJobList(JSON.parse(`[${Array(count).fill(one).join()}]`))).toBe(true);
});

test.each([
  ['fractions', `[${Array(5000).fill('0.5').join()}]`],
  ['arrays', `[${Array(20_000).fill('[]').join()}]`],
  ['objects', `[${Array(20_000).fill('{}').join()}]`],
  ['levels', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  // These are read twice, since an upper bound of the size of the fraction is above the limit.
  ['arrays near the size limit', `[${Array(43_685).fill('[]').join()},0.123456789]`],
  ['objects near the size limit', `[${Array(43_685).fill('{}').join()},0.123456789]`],
  ['levels near the size limit', `[${'['.repeat(65_528)}${']'.repeat(65_528)},0.123456789]`],
])('a list may have JSON text of 8 MiB: payloads of %s', (_what, payload) => {
  const one = `{"type":"unknown","status":"unknown","cloudToDeviceMethod":{"payload":${payload}}}`;
  const count = Math.floor(2 ** 23 / (one.length + 1));
  expect(isJobList(JSON.parse(`[${Array(count).fill(one).join()}]`))).toBe(true);
});

test('copies no more properties than a valid value has', () => {
  const budget = begin(createBudget(), false);
  const many = Object.fromEntries(Array.from({ length: 263_000 }, (_, index) => [index, 0]));
  for (let index = 0; index < 3; index++) listable(many, budget);
  expect(Object.keys(listable(many, budget) as object)).toHaveLength(262_145);
});

test.each([46_341, 65_536, 262_145])(
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
