import { expect, test } from 'vitest';
import { createTrail } from '../../src/keywords/trail.js';

test('a fault has a copy of the path, and a detail only where there is one', () => {
  const trail = createTrail();
  trail.path.push('tags', 0);
  trail.note('twin-null');
  trail.path.pop();
  trail.note('twin-key', { detail: '#' });
  trail.noteNotJson(1n);
  expect(trail.faults).toStrictEqual([
    { path: ['tags', 0], code: 'twin-null' },
    { path: ['tags'], code: 'twin-key', detail: '#' },
    { path: ['tags'], code: 'not-json', detail: 'a bigint' },
  ]);
});

test('it is full with 100 faults, and notes no other', () => {
  const trail = createTrail();
  for (let count = 0; count < 100; count++) {
    expect(trail.isFull()).toBe(false);
    trail.note('twin-null');
  }
  expect(trail.isFull()).toBe(true);
  trail.note('twin-null');
  expect(trail.faults).toHaveLength(100);
});

test('it is full with 131,072 steps in all paths', () => {
  const trail = createTrail();
  trail.path.push(...new Array(65_535).fill('a'));
  trail.note('twin-null');
  trail.note('twin-null');
  expect(trail.isFull()).toBe(false);
  trail.path.length = 2;
  trail.note('twin-null');
  expect(trail.isFull()).toBe(true);
  trail.note('twin-null');
  expect(trail.faults).toHaveLength(3);
});
