// Counts how often isTwinSection reads properties, with sections that the first traversal measures exactly.

import { afterEach, expect, test, vi } from 'vitest';
import { isJobRequest, isJobResponse, isTwin } from '../../src/index.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { SECTION_RULES, TAGS } from '../../src/keywords/twin-section-kind.js';
import { countReads, equalProperties } from './count-reads.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Returns how many properties of tags isTwinSection reads. */
function reads(properties: object, expected: boolean): number {
  const counted = countReads(properties);
  expect(isTwinSection(counted.value, TAGS)).toBe(expected);
  return counted.reads();
}

/** Returns how many items of an array in tags isTwinSection reads. */
function readsOfItems(key: string, items: readonly unknown[], expected: boolean): number {
  const counted = countReads(items);
  expect(isTwinSection({ [key]: counted.value }, TAGS)).toBe(expected);
  return counted.reads();
}

test('isTwinSection reads properties of size 8,192 once', () => {
  // The size of each property is 14: 6 for the key and 8 for the number.
  const properties = equalProperties(584, 0);
  expect(reads({ ...properties, '12345678': 0 }, true)).toBe(585);
  expect(reads({ ...properties, '123456789': 0 }, false)).toBe(2 * 585);
});

test('isTwinSection checks values without a size after size 8,192', () => {
  const full = { ...equalProperties(584, 0), '12345678': 0 };
  expect(isTwinSection({ ...full, '': null }, TAGS)).toBe(true);
  expect(isTwinSection({ ...full, '': '\n'.repeat(4096) }, TAGS)).toBe(true);
  expect(isTwinSection({ ...full, '': '\n'.repeat(4097) }, TAGS)).toBe(false);
  expect(isTwinSection({ ...full, '': Number.NaN }, TAGS)).toBe(false);
});

test('isTwinSection counts half of each key beyond the limit until the section is certainly too large', () => {
  // 586 properties have the size 8,204. Another 5,457 count 3 each: 24,575 in total.
  expect(reads(equalProperties(6043, 0), false)).toBe(2 * 6043);
  expect(reads(equalProperties(6044, 0), false)).toBe(6044);
  expect(reads({ ...equalProperties(6042, 0), k1234567: 0 }, false)).toBe(2 * 6043);
  expect(reads(equalProperties(9000, 0), false)).toBe(6045);
  // At exactly three times the limit, the section is not certainly too large.
  const { k00000: first, ...others } = equalProperties(9000, 0);
  expect(reads({ k000000: first, ...others }, false)).toBe(6045);
});

test('isTwinSection does not read items beyond the limit', () => {
  // In the first traversal, 1,023 items count 8,184 and the array 1.
  expect(readsOfItems('1234567', new Array(1023).fill(0), true)).toBe(1023);
  expect(readsOfItems('12345678', new Array(1023).fill(0), true)).toBe(2 * 1023);
  expect(readsOfItems('1234567', new Array(9000).fill(0), false)).toBe(2 * 1024);
});

test.each(['tags', 'properties', 'tagsPatch', 'desiredPatch'] as const)(
  'isTwinSection does not search strings in small %s for control characters',
  (kind) => {
    const replace = vi.spyOn(String.prototype, 'replace');
    const section = { site: 'north', floor: 3, on: true, list: ['a', 'x'.repeat(2000), null] };
    expect(
      isTwinSection(
        { ...section, ...(kind.endsWith('Patch') && { list: [] }) },
        SECTION_RULES[kind],
      ),
    ).toBe(true);
    expect(replace).toHaveBeenCalledTimes(0);
  },
);

test('guards read no section of a value with another invalid property', () => {
  const tags = countReads({ site: 'north' });
  const response = {
    type: 'scheduleUpdateTwin',
    status: 'queued',
    updateTwin: { tags: tags.value },
  };
  expect(isJobResponse(response)).toBe(true);
  expect(tags.reads()).toBe(1);
  expect(isJobResponse({ ...response, deviceJobStatistics: { failedCount: -1 } })).toBe(false);
  expect(isTwin({ tags: tags.value, version: '1' })).toBe(false);
  const request = {
    ...{ type: 'scheduleUpdateTwin', queryCondition: '*' },
    updateTwin: { tags: tags.value, etag: 1 },
  };
  expect(isJobRequest(request)).toBe(false);
  expect(
    isJobRequest({ ...request, updateTwin: { tags: tags.value, etag: '*' }, startTime: 1 }),
  ).toBe(false);
  expect(tags.reads()).toBe(1);
});
