import { expect, test } from 'vitest';
import { isTwinSection } from '../../src/keywords/twin-section.js';

test('isTwinSection accepts 131,072 values without a size, and rejects one more', () => {
  const withValues = (count: number) => ({ list: new Array(count - 1).fill(null) });
  expect(isTwinSection(withValues(131_072), 'properties')).toBe(true);
  expect(isTwinSection(withValues(131_073), 'properties')).toBe(false);
});

test('isTwinSection does not count control characters', () => {
  const names = Array.from({ length: 20 }, (_, index) => `k${index}`);
  const tags = Object.fromEntries(names.map((name) => [name, '\n'.repeat(4000)]));
  expect(isTwinSection(tags, 'tags')).toBe(true);
  expect(isTwinSection({ ...tags, last: 'x'.repeat(4000), more: 'x'.repeat(4000) }, 'tags')).toBe(
    true,
  );
  expect(
    isTwinSection(
      { ...tags, last: 'x'.repeat(4000), more: 'x'.repeat(4096), end: 'x'.repeat(50) },
      'tags',
    ),
  ).toBe(false);
});
