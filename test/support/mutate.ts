// Changes one place of a value at random. The result differs in one respect; it may be valid or invalid.

import fc from 'fast-check';
import { type Json, throughJson } from './json.js';
import { nest } from './nest.js';
import { type Path, places, type Schema } from './places.js';

/** A source of random choices that depend on a seed alone, so that a failure can be replayed. */
interface Choices {
  /** Returns an integer from 0 up to, and without, the count. */
  below(count: number): number;
  of<T>(items: readonly T[]): T;
}

type Mutate = (value: unknown) => unknown;

/** The algorithm is mulberry32. */
function choicesOf(seed: number): Choices {
  let state = seed;
  const below = (count: number) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  return { below, of: (items) => items[below(items.length)] as (typeof items)[number] };
}

/** Generates functions that change one place of a value, also to values that JSON cannot represent. */
export function mutationArbitrary(): fc.Arbitrary<Mutate> {
  return seedArbitrary().map((seed) => (value) => {
    const choose = choicesOf(seed);
    const path = choosePath(value, choose);
    const limits = limitsByName.get(String(path.at(-1))) ?? [];
    const isAtLimit = limits.length > 0 && choose.below(3) === 2;
    const change = isAtLimit ? choose.of(limits) : anyChange;
    return changeAt(value, path, (found) => change(found, choose));
  });
}

/** Generates functions that change one place of a JSON value; the result is a JSON value too. */
export function jsonMutationArbitrary(): fc.Arbitrary<(value: Json) => Json> {
  return seedArbitrary().map((seed) => (value) => {
    const choose = choicesOf(seed);
    const changed = changeAt(value, choosePath(value, choose), (found) => anyChange(found, choose));
    return throughJson(changed) ?? null;
  });
}

function seedArbitrary(): fc.Arbitrary<number> {
  return fc.noShrink(fc.noBias(fc.nat()));
}

/** A change to this value removes a property or an element. */
const REMOVED = Symbol('removed');

/** Returns a copy of the value with a change at the path. Everything else is shared. */
function changeAt(value: unknown, path: Path, change: Mutate): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    const changed = change(value);
    return changed === REMOVED ? undefined : changed;
  }
  const holder = value as Record<string, unknown>;
  const changed = rest.length === 0 ? change(holder[step]) : changeAt(holder[step], rest, change);
  if (Array.isArray(value)) {
    return value.toSpliced(Number(step), 1, ...(changed === REMOVED ? [] : [changed]));
  }
  const entries = Object.entries(holder).map(([name, inner]) => [
    name,
    name === step ? changed : inner,
  ]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== REMOVED));
}

interface Holder {
  readonly path: Path;
  readonly value: object;
}

/**
 * Chooses a place in the value. It chooses the level first, since nearly all places are deep inside of twin sections, and
 * prefers the upper levels, where most properties with rules are.
 */
function choosePath(value: unknown, choose: Choices): Path {
  const levels = holdersByLevel(value);
  if (levels.length === 0 || choose.below(8) === 0) return [];
  const holders = choose.of([...levels, ...levels.slice(0, 2), ...levels.slice(0, 1)]);
  const path = choosePathIn(choose.of(holders), choose);
  // $metadata is large and not validated, so it gets less than its share.
  return path.slice(0, -1).includes('$metadata') ? choosePathIn(choose.of(holders), choose) : path;
}

function choosePathIn({ path, value }: Holder, choose: Choices): Path {
  return [...path, choose.of(Object.keys(value))];
}

function holdersByLevel(value: unknown): Holder[][] {
  const levels: Holder[][] = [];
  let level = isHolder(value) ? [{ path: [] as Path, value }] : [];
  while (level.length > 0) {
    levels.push(level);
    level = level.flatMap(holdersIn);
  }
  return levels;
}

function holdersIn({ path, value }: Holder): Holder[] {
  // Avoids a list of the entries of a long array of bytes.
  if (!Object.values(value).some(isHolder)) return [];
  return Object.entries(value).flatMap(([step, inner]) =>
    isHolder(inner) ? [{ path: [...path, step], value: inner }] : [],
  );
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

type Change<T> = (value: T, choose: Choices) => unknown;

const anyOf =
  <T>(...changes: readonly Change<T>[]): Change<T> =>
  (value, choose) =>
    choose.of(changes)(value, choose);

const BOUNDS = [0, 1, 5, 30, 255, 300, 65_536, 2 ** 31, 2 ** 52, -(2 ** 52), 2 ** 53, 2 ** 63];

const NUMBERS: readonly number[] = [
  ...[...BOUNDS, 1e21, 1e22, -1e21].flatMap((bound) => [bound - 1, bound, bound + 1]),
  ...[-0, 0.5, 1.5, -(2 ** 52) - 2, 1.5e300],
];

/** Strings that a rule names, valid or invalid. */
const WORDS: readonly string[] = [
  ...'| |x|*|\u00a0\t|\ufeff|unknown|Unknown|canceled|pending|Enabled|connected'.split('|'),
  ...'scheduleDeviceMethod|scheduleUpdateTwin|scheduleTwinUpdate|cloudToDeviceMethod'.split('|'),
  ...'select|\tSelect 1| SELECT * FROM devices|selected = 1|SELECT_1|$edgeAgent|a_b|AAAA'.split(
    '|',
  ),
  ...'2021-04-12-preview|2021-04-12-previews|2021-99-99|20210412|0001-01-01T00:00:00'.split('|'),
  ...'2026-01-31T00:00:00|2026-01-31T08:30:00+23:59|2026-01-31T08:30:00-24:00'.split('|'),
];

const OTHER_JSON: readonly unknown[] = [
  ...[null, true, false, [], [null], [''], [[{ a: null }]]],
  ...[{}, { a: null }, { a: { b: null } }, { a: { 'b.c': 1 } }, { reported: {} }, { desired: {} }],
];

const NOT_JSON: readonly unknown[] = [
  ...[undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1n, Symbol('a')],
  ...[Math.max, new Date(0), new Map([['a', 1]]), new Set([1]), Object('a'), Object(1)],
];

/** Names of properties, known and unknown, valid and invalid as a key. */
const NAMES: readonly string[] = [
  ...'|extra|a.b|a b|a#b|a$b|$version|$metadata|$etag|$iotin:a|\u0080|\u0085|\u00a0|__proto__'.split(
    '|',
  ),
  ...'constructor|toJSON|maxExecutionTimeSeconds|desired|reported|tags'.split('|'),
];

const anotherValue: Change<unknown> = (_value, choose) =>
  choose.of<unknown>(choose.of<readonly unknown[]>([OTHER_JSON, NUMBERS, WORDS, NOT_JSON]));

const changeAny = anyOf<unknown>(
  () => REMOVED,
  () => null,
  anotherValue,
  anotherValue,
  (_value, choose) => choose.of(NOT_JSON),
  (value, choose) => {
    const levels = choose.of([1, 1 + choose.below(11)]);
    return nest(Array(levels).fill(choose.of(['a', 0])), value);
  },
);

/** Three times in five a change for the type of the value, otherwise one for any value. */
function anyChange(value: unknown, choose: Choices): unknown {
  if (choose.below(5) < 2) return changeAny(value, choose);
  if (typeof value === 'string') return changeString(value, choose);
  if (typeof value === 'number') return changeNumber(value, choose);
  if (Array.isArray(value)) return changeArray(value, choose);
  if (typeof value !== 'object' || value === null) return anotherValue(value, choose);
  return (choose.below(4) === 0 ? changePrototype : changeObject)(value, choose);
}

const changeNumber = anyOf<number>(
  (number, choose) => number + choose.of([1, -1, 0.5]),
  (number) => -number,
  (_number, choose) => choose.of(NUMBERS),
);

const changeArray = anyOf<unknown[]>(
  (array, choose) => {
    const element = choose.below(2) === 0 ? array.at(-1) : anotherValue(array, choose);
    return array.toSpliced(choose.below(array.length + 1), 0, element);
  },
  (array) => array.slice(0, -1),
  (array, choose) => {
    const sparse = [...array];
    delete sparse[choose.below(array.length + 1)];
    return sparse;
  },
);

/** Characters that keys, ids or timestamps do not allow, their neighbours in Unicode, and characters of 2 to 4 bytes. */
const KEY_CHARACTERS = [...'.$# \u0000\n\u001f\u007f\u0080\u009f!%-~\u00a0'];
const CHARACTERS = [...KEY_CHARACTERS, ...'@[`{/:', ...'é€\ufeff\uffff😀', '\ud800', '\udfff'];

const insertInvalid: Change<string> = (text, choose) => {
  const at = choose.below(text.length + 1);
  return text.slice(0, at) + choose.of(KEY_CHARACTERS) + text.slice(at);
};

function rename(change: Change<string>): Change<object> {
  return (object, choose) => {
    const entries = Object.entries(object);
    if (entries.length === 0) return { [String(change('', choose))]: true };
    // The longest name may have the greatest valid length.
    const lengths = entries.map(([name]) => name.length);
    const longest = lengths.indexOf(Math.max(...lengths));
    const at = choose.of([choose.below(entries.length), longest]);
    const [name, value] = entries[at] as [string, unknown];
    return Object.fromEntries(entries.with(at, [String(change(name, choose)), value]));
  };
}

const changeObject = anyOf<object>(
  (object, choose) =>
    Object.fromEntries([...Object.entries(object), [choose.of(NAMES), anotherValue(0, choose)]]),
  rename((_name, choose) => choose.of(NAMES)),
  rename((name, choose) => changeText(name, choose)),
  rename(insertInvalid),
);

class Instance {}

class WithToJson {
  toJSON(): string {
    return 'something else';
  }
}

const copyOf = (object: object, prototype: object | null): object =>
  Object.create(prototype, Object.getOwnPropertyDescriptors(object));

/** Objects with other prototypes, only inherited properties, a hidden toJSON, or a cycle. */
const changePrototype = anyOf<object>(
  (object) => copyOf(object, Instance.prototype),
  (object) => copyOf(object, WithToJson.prototype),
  (object) => copyOf(object, null),
  (object) => Object.create(object),
  (object) =>
    Object.defineProperty(copyOf(object, Object.prototype), 'toJSON', { value: () => 'hidden' }),
  (object) => {
    const copy = copyOf(object, Object.prototype);
    return Object.assign(copy, { self: copy });
  },
);

/** Replaces the character by a neighbour in Unicode, by a notable character, or by its other case. */
function anotherCharacter(character: string, choose: Choices): string {
  const unit = character.charCodeAt(0) || 0;
  const neighbour = String.fromCharCode((unit + choose.of([1, 0xffff])) % 0x1_0000);
  const isUpper = character === character.toUpperCase();
  const otherCase = isUpper ? character.toLowerCase() : character.toUpperCase();
  return choose.of([neighbour, choose.of(CHARACTERS), otherCase]);
}

const changeText = anyOf<string>(
  (text, choose) => {
    const character = choose.of(['a', '0', text.slice(-1), choose.of(CHARACTERS)]);
    return choose.below(3) === 0 ? character + text : text + character;
  },
  (text, choose) => {
    const last = Math.max(0, text.length - 1);
    const at = choose.of([0, last, choose.below(last + 1)]);
    return text.slice(0, at) + anotherCharacter(text.charAt(at), choose) + text.slice(at + 1);
  },
  // Repeats or cuts the string to a limit of a rule, or 1 more, in UTF-16 units or in bytes.
  (text, choose) => {
    const length = choose.of([0, 1, 40, 64, 100, 128, 1024, 4096]);
    const filler = choose.of(['a', 'a', 'a', text.slice(0, 1) || 'x', 'é', '€', '😀']);
    const width = choose.of([1, Buffer.byteLength(filler)]);
    return filler.repeat(length / width) + 'a'.repeat((length % width) + choose.below(2));
  },
  (text, choose) => (choose.below(2) === 0 ? text.slice(1) : text.slice(0, -1)),
);

const changeString: Change<string> = (text, choose) => {
  if (choose.below(8) === 0) return choose.of(WORDS);
  const isTime = /^\d{4}-\d\d-\d\dT/.test(text) && choose.below(2) === 0;
  return isTime ? changeTime(text, choose) : changeText(text, choose);
};

/** Parts of a timestamp, and their first and last valid and invalid values. */
const TIME_PARTS: readonly [start: number, end: number, digits: string][] = [
  [0, 4, '0000 0001 1900 2000 2024 2100 9999'],
  [5, 7, '00 01 02 12 13'],
  [8, 10, '00 01 29 30 31 32'],
  [5, 10, '02-28 02-29 02-30 04-31 06-31 09-31 11-31 12-31'],
  [11, 13, '00 23 24'],
  [14, 16, '00 59 60'],
  [17, 19, '00 59 60 61'],
  [19, 99, ' Z z +23:59 -24:00 +00:60 +0000 .Z .1 .123456789Z .1234567890Z'],
];

const changeTime: Change<string> = (text, choose) => {
  const [start, end, digits] = choose.of(TIME_PARTS);
  return text.slice(0, start) + choose.of(digits.split(' ')) + text.slice(end);
};

function toLimit(schema: Schema): Change<unknown> | undefined {
  const { twinSection, methodPayload, maxItems, minimum, maximum = 0, type, allOf } = schema;
  if (twinSection !== undefined) {
    const sized = sectionOfSize(twinSection.startsWith('tags') ? 8192 : 32_768);
    // Mostly by size, since sections of many values take long to validate.
    return anyOf(...Array<Change<unknown>>(6).fill(sized), manyValues, manyIgnored);
  }
  if (methodPayload !== undefined) {
    return anyOf(payloadOfSize, payloadOfSize, base64, base64, byteArray, manyIgnored);
  }
  if (maxItems !== undefined) return elements(maxItems, ['', 'a'], [1, null]);
  if (minimum !== undefined) {
    return (_value, choose) => near(choose.of([0, 30, minimum, maximum]), choose);
  }
  if (![type].flat().includes('string')) return undefined;
  const { maxLength = allOf?.[0]?.maxLength ?? 1 } = schema;
  const text: Change<unknown> = (_value, choose) =>
    choose.of(['a', '😀', ' ']) +
    choose.of(['a', 'é', '😀']).repeat(Math.max(0, near(maxLength, choose) - 1));
  return anyOf<unknown>(
    text,
    (_value, choose) => choose.of(WORDS),
    ...(allOf === undefined ? [] : [queryMarks]),
  );
}

function near(limit: number, choose: Choices): number {
  return limit + choose.of([-1, 0, 1]);
}

/** Delimiters of strings, names, comments and lists in a query condition, at random. */
const queryMarks: Change<unknown> = (_value, choose) =>
  Array.from({ length: choose.below(9) }, () => choose.of([...`''"\\(())[-/*a\n`])).join('');

/** An array near the limit, of which the first or the last element may differ. */
function elements(limit: number, usual: readonly unknown[], others: readonly unknown[]) {
  return (_value: unknown, choose: Choices) => {
    const filled: unknown[] = Array(near(limit, choose)).fill(choose.of(usual));
    const at = choose.of([0, filled.length - 1]);
    return filled.with(at, choose.of([filled[at], choose.of(others)]));
  };
}

const byteArray = elements(131_072, [0, 9, 255], [256, 256, -1, 0.5, '1', null]);

/** A section with the greatest number of values, which count nothing [W7]; the array itself is one of them. */
const manyValues: Change<unknown> = (value, choose) => ({
  a: elements(131_071, ['', null], ['\u0000', null, 1])(value, choose),
});

/** 128 times 1024 properties that JSON.stringify ignores, and perhaps one more. */
const manyIgnored: Change<unknown> = (_value, choose) => {
  const names = Array.from({ length: 1024 }, (_, index) => [`${index}`, undefined]);
  const properties: object = Object.fromEntries(names);
  return {
    a: Array(128).fill(choose.of([properties, Object.create(properties)])),
    b: choose.of([{}, { c: undefined }, Object.create({ c: 1 })]),
  };
};

const payloadOfSize: Change<unknown> = (_value, choose) => {
  const start = choose.of(['', '', '"', '\\', '\u0001', '\n', 'é', '😀', '\ud800']);
  const steps = choose.of<Path>([[], [0], [1], ['é']]);
  const size = Buffer.byteLength(JSON.stringify(nest(steps, start)));
  return nest(steps, start + 'a'.repeat(near(131_072, choose) - size));
};

/** Base64 of 131,072 bytes, of a few more or fewer, or invalid. */
const base64: Change<unknown> = (_value, choose) => {
  const end = choose.of(['=', '==', '', '-=', '/=', '=A', '===']);
  return 'A'.repeat(174_764 + choose.of([0, 0, -4, 4, 1]) - end.length) + end;
};

/** Strings that add up to the size by the documented count, and one that may count nothing [W7]. */
function sectionOfSize(limit: number): Change<unknown> {
  return (_value, choose) => {
    const size = near(limit, choose);
    const strings = Array(Math.floor(size / 1000)).fill(choose.of(['a', 'é', '😀']).repeat(1000));
    const last = choose.of(['', '\u0000', '\u009f', 'a']);
    return { '': [...strings, 'a'.repeat(size % 1000), last] };
  };
}

/** The changes to a limit of the properties with this name: at, below or above it. */
const limitsByName = new Map<string, Change<unknown>[]>();
for (const { path, schema } of places) {
  const change = typeof path.at(-1) === 'string' ? toLimit(schema) : undefined;
  const name = String(path.at(-1));
  if (change !== undefined) limitsByName.set(name, [...(limitsByName.get(name) ?? []), change]);
}
