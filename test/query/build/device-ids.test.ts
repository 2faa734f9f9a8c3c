import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceIdArbitrary } from '../../../src/arbitraries/index.js';
import {
  and,
  type BuiltCondition,
  deviceIdIn,
  eq,
  parseQueryCondition,
  splitDeviceIds,
  where,
} from '../../../src/query/index.js';

/** Generates ids of a fixed length. */
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

/** Returns the smallest number of conditions that hold the ids in their order, by trying all splits. */
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

describe('deviceIdIn', () => {
  const everyCharacter =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-:.+%_#*?!(),=@;$'";

  it('accepts every character of a device id', () => {
    expect(idsIn(deviceIdIn([...everyCharacter, everyCharacter]))).toEqual([
      ...everyCharacter,
      everyCharacter,
    ]);
  });

  it('accepts ids of 1 to 128 characters, and rejects other ids as splitDeviceIds does', () => {
    const rule = "must be 1 to 128 ASCII letters, digits and -:.+%_#*?!(),=@;$'.";
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

  it.each([undefined, 'a', new Set(['a']), { length: 1, 0: 'a' }])(
    'throws a TypeError for a value that is not an array, as splitDeviceIds does: %#',
    (value) => {
      const wrong = value as unknown as string[];
      const error = new TypeError('ids must be an array.');
      expect(() => deviceIdIn(wrong)).toThrow(error);
      expect(() => splitDeviceIds(wrong)).toThrow(error);
    },
  );

  it('throws a TypeError for an empty array', () => {
    expect(() => deviceIdIn([])).toThrow(new TypeError('ids must have 1 or more elements.'));
  });

  it('throws a RangeError for a condition of more than 8192 characters', () => {
    // `deviceId IN []` has 14 characters, each id 10, each separator 2.
    expect(deviceIdIn([...numbered(681), 'd'.repeat(4)]).text).toHaveLength(8192);
    expect(() => deviceIdIn([...numbered(681), 'd'.repeat(5)])).toThrow(
      new RangeError(
        'condition[8192]: The condition must have at most 8192 characters. Use several jobs.',
      ),
    );
  });
});

describe('splitDeviceIds', () => {
  it('returns an empty array for no ids', () => {
    expect(splitDeviceIds([])).toEqual([]);
  });

  it('fills each condition up to 8192 characters', () => {
    const lengths = (list: string[]) => splitDeviceIds(list).map(({ text }) => text.length);
    expect(lengths([...numbered(681), 'd'.repeat(4)])).toEqual([8192]);
    expect(lengths([...numbered(681), 'd'.repeat(5)])).toEqual([8184, 21]);
    // A quote takes two characters.
    expect(lengths([...numbered(681), "d'd"])).toEqual([8192]);
    expect(lengths([...numbered(681), "d''"])).toEqual([8184, 21]);
  });

  const inModules = (condition: BuiltCondition) =>
    where`FROM devices.modules WHERE ${condition} AND moduleId = 'm'`;
  const inCity = (condition: BuiltCondition) => and(eq('tags.city', '大阪😀'), condition);

  it('fills each condition up to 8192 characters with what `combine` adds', () => {
    const lengths = (list: string[]) =>
      splitDeviceIds(list, inModules).map(({ text }) => [...text].length);
    // These have 46 characters more.
    expect(lengths([...numbered(677), 'd'.repeat(6)])).toEqual([8192]);
    expect(lengths([...numbered(677), 'd'.repeat(7)])).toEqual([8182, 69]);
    const cities = (length: number) =>
      splitDeviceIds([...numbered(679), 'd'.repeat(length)], inCity);
    // Characters are counted, not UTF-16 units.
    expect(cities(6).map(({ text }) => [[...text].length, text.length])).toEqual([[8192, 8193]]);
    expect(cities(7)).toHaveLength(2);
  });

  it('returns what `combine` returned', () => {
    const list = numbered(2000);
    const conditions = splitDeviceIds(list, inCity);
    expect(conditions.map(({ text }) => text)).toEqual(
      conditions.map(({ text }) => inCity(deviceIdIn(text.match(/d+\d+/g) ?? [])).text),
    );
    expect(conditions.flatMap(({ text }) => text.match(/d+\d+/g))).toEqual(list);
  });

  it.each([undefined, null, 'deviceId IN []', { text: 'a' }, parseQueryCondition('a')])(
    'throws a TypeError if `combine` returns no built condition: %#',
    (value) => {
      const combine = () => value as unknown as BuiltCondition;
      expect(() => splitDeviceIds(['a'], combine)).toThrow(
        new TypeError('combine must return a built condition.'),
      );
      expect(splitDeviceIds([], combine)).toEqual([]);
    },
  );

  it('throws a RangeError if an id and what `combine` adds are too long for one condition', () => {
    const long = (length: number) => (condition: BuiltCondition) =>
      and(condition, eq('a', 'x'.repeat(length)));
    // `deviceId IN ['b'] AND a = ''` has 28 characters.
    expect(splitDeviceIds(['b', 'c'], long(8164)).map(({ text }) => text.length)).toEqual([
      8192, 8192,
    ]);
    expect(() => splitDeviceIds(['b'], long(8165))).toThrow(RangeError);
  });

  it('keeps every id in order, in as few conditions as possible', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const conditions = splitDeviceIds(list);
        expect(conditions.flatMap(idsIn)).toEqual(list);
        expect(conditions).toHaveLength(fewest(list));
        for (const { text } of conditions) expect(text.length).toBeLessThanOrEqual(8192);
        // Another order cannot save much: at most 260 characters per condition are unused.
        for (const { text } of conditions.slice(0, -1))
          expect(text.length).toBeGreaterThan(8192 - 260);
      }),
    );
  });

  it('drops duplicate ids', () => {
    const list = numbered(2000);
    const conditions = splitDeviceIds([...list, ...list.toReversed(), 'last']);
    expect(conditions.flatMap(idsIn)).toEqual([...list, 'last']);
  });

  it('splits 200,000 ids in linear time', () => {
    const milliseconds = (count: number) => {
      const list = numbered(count);
      const start = performance.now();
      const conditions = splitDeviceIds(list);
      expect(conditions).toHaveLength(Math.ceil(count / 681));
      return performance.now() - start;
    };
    milliseconds(20_000);
    const few = Math.max(milliseconds(20_000), milliseconds(20_000));
    expect(milliseconds(200_000)).toBeLessThan(40 * few);
  }, 60_000);
});
