// What a section costs that is judged: how often its members are read, told by sections whose size is exact at the first walk.

import { afterEach, expect, test, vi } from 'vitest';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { sameMembers, watch } from './watched.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often members of tags are read until these are accepted or refused. */
function reads(members: object, verdict: boolean): number {
  const watched = watch(members);
  expect(isTwinSection(watched.value, 'tags')).toBe(verdict);
  return watched.reads();
}

/** The same for the items of a list in tags. */
function readsOfItems(key: string, items: readonly unknown[], verdict: boolean): number {
  const watched = watch(items);
  expect(isTwinSection({ [key]: watched.value }, 'tags')).toBe(verdict);
  return watched.reads();
}

test('members that count 8,192 are read once', () => {
  // 14 for each member: the six of its key, and 8.
  const members = sameMembers(584, 0);
  expect(reads({ ...members, '12345678': 0 }, true)).toBe(585);
  expect(reads({ ...members, '123456789': 0 }, false)).toBe(2 * 585);
});

test('what is behind 8,192 is judged, though it counts nothing', () => {
  const full = { ...sameMembers(584, 0), '12345678': 0 };
  expect(isTwinSection({ ...full, '': null }, 'tags')).toBe(true);
  expect(isTwinSection({ ...full, '': '\n'.repeat(4096) }, 'tags')).toBe(true);
  expect(isTwinSection({ ...full, '': '\n'.repeat(4097) }, 'tags')).toBe(false);
  expect(isTwinSection({ ...full, '': Number.NaN }, 'tags')).toBe(false);
});

test('members beyond the limit count half of their keys, until it is certain that they are too many', () => {
  // 586 members count 8,204, and 5,457 others 3 each, which comes to 24,575.
  expect(reads(sameMembers(6043, 0), false)).toBe(2 * 6043);
  expect(reads(sameMembers(6044, 0), false)).toBe(6044);
  expect(reads(sameMembers(9000, 0), false)).toBe(6045);
  // Three times the limit is not yet certain.
  const { k00000: first, ...others } = sameMembers(9000, 0);
  expect(reads({ k000000: first, ...others }, false)).toBe(6045);
});

test('items beyond the limit are not read', () => {
  // 1,023 items count 8,184 and a list 1 at the first walk.
  expect(readsOfItems('1234567', new Array(1023).fill(0), true)).toBe(1023);
  expect(readsOfItems('12345678', new Array(1023).fill(0), true)).toBe(2 * 1023);
  expect(readsOfItems('1234567', new Array(9000).fill(0), false)).toBe(2 * 1024);
});

test.each(['tags', 'properties', 'tagsPatch', 'desiredPatch'] as const)(
  'no text in small %s is looked through for what does not count',
  (kind) => {
    const replace = vi.spyOn(String.prototype, 'replace');
    const section = { site: 'north', floor: 3, on: true, list: ['a', 'x'.repeat(2000), null] };
    expect(isTwinSection({ ...section, ...(kind.endsWith('Patch') && { list: [] }) }, kind)).toBe(
      true,
    );
    expect(replace).toHaveBeenCalledTimes(0);
  },
);
