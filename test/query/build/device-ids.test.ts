import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceIdArbitrary } from '../../../src/arbitraries/index.js';
import {
  type BuiltCondition,
  deviceIdIn,
  parseQueryCondition,
  splitDeviceIds,
} from '../../../src/query/index.js';

/** Of ids that share all but the number, so that lists of any length are written shortly. */
const numbered = (count: number, length = 8) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(length, 'd'));

function idsIn({ text }: BuiltCondition): string[] {
  const result = parseQueryCondition(text);
  if (!result.ok || result.condition.kind !== 'binary') throw new Error(text);
  const { left, operator, right } = result.condition;
  expect([left, operator]).toMatchObject([{ kind: 'path', steps: ['deviceId'] }, 'IN']);
  if (right.kind !== 'array') throw new Error(text);
  return right.items.map((item) => (item.kind === 'literal' ? String(item.value) : ''));
}

/** The fewest conditions that take the ids in their order, found by trying all: slow and plain. */
function fewest(ids: string[]): number {
  const counts = [0];
  for (let end = 1; end <= ids.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    let text = '';
    for (let start = end - 1; start >= 0; start--) {
      text = `'${ids[start]?.replaceAll("'", "\\'")}'${text && `, ${text}`}`;
      if (`deviceId IN [${text}]`.length > 8192) break;
      least = Math.min(least, (counts[start] ?? 0) + 1);
    }
    counts.push(least);
  }
  return counts.at(-1) ?? 0;
}

const quotes = fc.nat({ max: 127 }).map((count) => "'".repeat(count + 1));
const ids = fc.uniqueArray(
  fc.oneof(deviceIdArbitrary(), quotes, fc.stringMatching(/^[a-z']{100,128}$/)),
  {
    maxLength: 300,
    size: 'max',
  },
);

describe('a list of device ids', () => {
  const everyCharacter =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-:.+%_#*?!(),=@;$'";

  it('may hold every character of an id', () => {
    expect(idsIn(deviceIdIn([...everyCharacter, everyCharacter]))).toEqual([
      ...everyCharacter,
      everyCharacter,
    ]);
  });

  it('takes ids of 1 to 128 characters', () => {
    const rule = 'must be a device id: 1 to 128 ASCII letters, digits, marks.';
    expect(idsIn(deviceIdIn(['d'.repeat(128)]))).toEqual(['d'.repeat(128)]);
    for (const wrong of [
      '',
      'd'.repeat(129),
      'a b',
      'a/b',
      'a"',
      'a\\',
      'é',
      'a\n',
      '\ud800',
      1,
      null,
      {},
    ]) {
      const list = ['a', wrong as string];
      expect(() => deviceIdIn(list)).toThrow(new RangeError(`ids[1] ${rule}`));
      expect(() => splitDeviceIds(list)).toThrow(new RangeError(`ids[1] ${rule}`));
    }
  });

  it.each([undefined, 'a', new Set(['a']), { length: 1, 0: 'a' }])('is an array: %#', (value) => {
    const wrong = value as unknown as string[];
    const error = new TypeError('ids must be an array with items.');
    expect(() => deviceIdIn(wrong)).toThrow(error);
    expect(() => splitDeviceIds(wrong)).toThrow(error);
  });

  it('is not empty', () => {
    expect(() => deviceIdIn([])).toThrow(new TypeError('ids must be an array with items.'));
  });

  it('has at most 8192 characters as a text', () => {
    // 14 of the frame, 10 for each id, 2 between.
    expect(deviceIdIn([...numbered(681), 'd'.repeat(4)]).text).toHaveLength(8192);
    expect(() => deviceIdIn([...numbered(681), 'd'.repeat(5)])).toThrow(
      new RangeError('condition[8192]: A condition has at most 8192 characters.'),
    );
  });
});

describe('splitting device ids', () => {
  it('of none gives no condition', () => {
    expect(splitDeviceIds([])).toEqual([]);
  });

  it('fills a condition to its 8192nd character, and begins another for what would be the 8193rd', () => {
    const lengths = (list: string[]) => splitDeviceIds(list).map(({ text }) => text.length);
    expect(lengths([...numbered(681), 'd'.repeat(4)])).toEqual([8192]);
    expect(lengths([...numbered(681), 'd'.repeat(5)])).toEqual([8184, 21]);
    // A quote takes two.
    expect(lengths([...numbered(681), "d'd"])).toEqual([8192]);
    expect(lengths([...numbered(681), "d''"])).toEqual([8184, 21]);
  });

  it('loses no id, doubles none, and keeps their order, in the fewest conditions that do', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const conditions = splitDeviceIds(list);
        expect(conditions.flatMap(idsIn)).toEqual(list);
        expect(conditions).toHaveLength(fewest(list));
        for (const { text } of conditions) expect(text.length).toBeLessThanOrEqual(8192);
        // No order could save more than what is left: under 260 characters in all but the last.
        for (const { text } of conditions.slice(0, -1))
          expect(text.length).toBeGreaterThan(8192 - 260);
      }),
    );
  });

  it('takes an id that is given twice once, where it stands first', () => {
    const list = numbered(2000);
    const conditions = splitDeviceIds([...list, ...list.toReversed(), 'last']);
    expect(conditions.flatMap(idsIn)).toEqual([...list, 'last']);
  });

  it('of a million ids takes time that is linear in them', () => {
    const milliseconds = (count: number) => {
      const list = numbered(count);
      const start = performance.now();
      const conditions = splitDeviceIds(list);
      expect(conditions).toHaveLength(Math.ceil(count / 681));
      return performance.now() - start;
    };
    milliseconds(10_000);
    expect(milliseconds(1_000_000)).toBeLessThan(30_000);
  }, 60_000);
});
