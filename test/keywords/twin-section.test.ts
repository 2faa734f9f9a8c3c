import { expect, test } from 'vitest';
import { isTwinSection } from '../../src/keywords/twin-section.js';

test('a section may hold 131,072 values, and not one more, where they count nothing', () => {
  const withValues = (count: number) => ({ list: new Array(count - 1).fill(null) });
  expect(isTwinSection(withValues(131_072), 'properties')).toBe(true);
  expect(isTwinSection(withValues(131_073), 'properties')).toBe(false);
});

test('what counts nothing does not make tags too large, however long it is', () => {
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
