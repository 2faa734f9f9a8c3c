import { expect, test } from 'vitest';
import { createFaultList } from '../../src/keywords/fault-list.js';

test('add copies the path, and adds a detail only if it is given', () => {
  const list = createFaultList();
  list.path.push('tags', 0);
  list.add('twin-null');
  list.path.pop();
  list.add('twin-key', { detail: '#' });
  list.addNotJson(1n);
  expect(list.faults).toStrictEqual([
    { path: ['tags', 0], code: 'twin-null' },
    { path: ['tags'], code: 'twin-key', detail: '#' },
    { path: ['tags'], code: 'not-json', detail: 'a bigint' },
  ]);
});

test('add replaces the faults after the first 100 by one that says so', () => {
  const list = createFaultList();
  list.path.push('tags');
  for (let count = 0; count < 100; count++) list.add('twin-null');
  expect(list.isTruncated()).toBe(false);
  list.add('twin-null');
  expect(list.isTruncated()).toBe(true);
  list.add('twin-null');
  expect(list.faults.slice(99)).toStrictEqual([
    { path: ['tags'], code: 'twin-null' },
    { path: [], code: 'truncated', detail: 100 },
  ]);
});

test('add replaces the faults by one that says so once all paths together have 131,072 steps', () => {
  const list = createFaultList();
  list.path.push(...new Array(65_535).fill('a'));
  list.add('twin-null');
  list.add('twin-null');
  list.path.length = 2;
  list.add('twin-null');
  expect(list.isTruncated()).toBe(false);
  list.add('twin-null');
  expect(list.isTruncated()).toBe(true);
  list.add('twin-null');
  expect(list.faults).toHaveLength(4);
  expect(list.faults[3]).toStrictEqual({ path: [], code: 'truncated', detail: 3 });
});
