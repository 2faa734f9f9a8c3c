// The functions of the budget, with small objects: budget-large.test.ts has large ones.

import { describe, expect, test } from 'vitest';
import {
  begin,
  beginAgain,
  countOmitted,
  createBudget,
  listable,
  spend,
} from '../../src/keywords/budget.js';

test('spend returns true down to 0', () => {
  const budget = createBudget();
  expect(spend(budget, 67_108_864)).toBe(true);
  expect(spend(budget, 1)).toBe(false);
});

test('countOmitted returns true 131,072 times in a traversal, and each costs 1', () => {
  const budget = begin(createBudget(), false);
  let count = 0;
  for (let index = 0; index < 131_073; index++) if (countOmitted(budget)) count++;
  expect(count).toBe(131_072);
  expect(budget.work).toBe(67_108_864 - 131_073);
  expect(countOmitted(begin(budget, false))).toBe(true);
});

const property = { enumerable: true, value: 0 };

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

  test('takes the first, second, fourth and eighth object as the sample', () => {
    const budget = begin(createBudget(), false);
    const samples = Array.from({ length: 9 }, (_, index) => {
      listable({ index }, budget);
      return (budget.sample as { index: number }).index;
    });
    expect(samples).toEqual([0, 1, 1, 3, 3, 3, 3, 7, 7]);
  });

  test('compares with the sample in traversals with an upper bound, but not in exact ones', () => {
    const budget = begin(createBudget(), true);
    const object = {};
    for (let index = 0; index < 9; index++) expect(listable(object, budget)).toBe(object);
    expect(budget).toMatchObject({ objects: 0, sample: undefined, copies: undefined });
    begin(budget, false);
    expect(listable(object, budget)).toBe(object);
    expect(listable(object, budget)).not.toBe(object);
    begin(budget, true);
    expect(listable(object, budget)).not.toBe(object);
  });

  test('returns the object that was the sample of the traversal that is explained', () => {
    const budget = begin(createBudget(), true);
    const object = {};
    budget.sample = object;
    beginAgain(budget);
    expect(budget).toMatchObject({ isExact: false, sample: undefined });
    expect(listable(object, budget)).toBe(object);
  });

  test('takes 8 from the budget for each object', () => {
    const budget = begin(createBudget(), false);
    for (let index = 0; index < 5; index++) listable({ index }, budget);
    expect(budget.work).toBe(67_108_864 - 5 * 8);
  });

  test.each([
    [1, 0],
    [4, 1],
    [5, 1],
    [1000, 62_500],
  ])('takes a sixteenth of the square of %i properties for a copy, each time', (count, cost) => {
    const budget = begin(createBudget(), false);
    const keys = Array.from({ length: count }, (_, index) => `k${index}`);
    const instance = Object.create({}, Object.fromEntries(keys.map((key) => [key, property])));
    expect(Object.keys(listable(instance, budget) ?? {})).toHaveLength(count);
    expect(budget.work).toBe(67_108_864 - 8 - cost);
    listable(instance, budget);
    expect(budget.work).toBe(67_108_864 - 2 * (8 + cost));
  });

  test('takes nothing for what is not an object in JSON, except 8', () => {
    const budget = begin(createBudget(), false);
    // An object with a prototype of its own, so that the others are copied.
    listable(Object.create({}), budget);
    const forged = Object.setPrototypeOf(Object(1n), Object.prototype);
    for (const value of [new Date(0), Object(1n), forged]) listable(value, budget);
    expect(budget.work).toBe(67_108_864 - 4 * 8);
  });
});
