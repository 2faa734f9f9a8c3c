// Valid values of unusual shapes, as JSON texts: near the limits, or with keys and strings for which a check has no shortcut. None may
// cost more than `JSON.parse` of its text.

import { job, patchOf6kB, request } from './jobs.js';
import { section } from './sensors.js';
import { inputs } from './valid.js';

/** A guard that checks shapes. */
export type ShapeGuard =
  | 'isJobResponse'
  | 'isJobRequest'
  | 'isJobList'
  | 'isTwinPatch'
  | 'isTwinList'
  | 'isCloudToDeviceMethodRequest';

/** Valid values of one shape. */
export interface Shape {
  readonly name: string;
  readonly guard: ShapeGuard;
  /** The most times that the guard may take as long as `JSON.parse`. */
  readonly limit: number;
  /** The text of a value. Values of different numbers differ in their keys, if the shape has many. */
  readonly text: (value: number) => string;
}

const MAX_SIZE = 32_768;
const MAX_PAYLOAD = 131_072;
const EMOJI = '\u{1F600}';

const shape =
  (guard: ShapeGuard, wrap: (part: unknown, value: number) => unknown, limit = 1) =>
  (name: string, make: (value: number) => unknown): Shape => ({
    name,
    guard,
    limit,
    text: (value) => JSON.stringify(wrap(make(value), value)),
  });

const patch = (desired: unknown) => ({ etag: '*', properties: { desired } });
const inSection = shape('isTwinPatch', patch);
const inPayload = shape('isCloudToDeviceMethodRequest', (payload) => ({
  methodName: 'a',
  payload,
}));
const whole = (guard: ShapeGuard) => shape(guard, (value) => value);

// Where nearly all of the text is in long strings or keys, JSON.parse copies it at the speed of memory.
const wholeText = (guard: ShapeGuard) => shape(guard, (value) => value, 2);
const inSectionOfText = shape('isTwinPatch', patch, 2);
const inPayloadOfText = shape(
  'isCloudToDeviceMethodRequest',
  (payload) => ({ methodName: 'a', payload }),
  2,
);

function repeat<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** An object with so many properties. */
function properties(
  count: number,
  key: (index: number) => string | number,
  value: (index: number) => unknown = (index) => index,
): Record<string, unknown> {
  return Object.fromEntries(repeat(count, (index) => [key(index), value(index)]));
}

/** A key that no other value has. */
const unseen = (value: number) => (index: number) => `k${(value * 1e6 + index).toString(36)}`;
const padded = (length: number, value: number) => (index: number) =>
  `${value}-${index}`.padEnd(length, 'key');

/** Strings of the same characters that fill the section to this share of its size. */
function strings(units: number, character: string, counted: number): Record<string, string> {
  const size = (units / character.length) * counted + 4;
  const text = character.repeat(units / character.length);
  return properties(
    Math.floor(MAX_SIZE / size),
    (index) => `s${100 + index}`,
    () => text,
  ) as never;
}

/** Sensors and one string, of exactly this share of the size of a section. */
function filled(share: number): object {
  const sensors = { ...section(150) };
  return { ...sensors, rest: 'r'.repeat(Math.floor(MAX_SIZE * share) - sizeOf(sensors) - 4) };
}

/** The size of a value in a section by rule W7, for strings without control characters. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 4;
  if (value === null || typeof value !== 'object') return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).join('').length;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), own);
}

/** As many of the items as a payload holds. */
function fillPayload(item: (index: number) => unknown, bytes = MAX_PAYLOAD): unknown[] {
  const items: unknown[] = [];
  for (let size = 2; ; ) {
    const next = item(items.length);
    size += Buffer.byteLength(JSON.stringify(next)) + 1;
    if (size > bytes) return items;
    items.push(next);
  }
}

function nest(levels: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown {
  let value = inner;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

/** A twin of a fleet, with keys that no other has. */
const twin = (value: number, keys: number) => ({
  deviceId: `device-${value}`,
  etag: 'AAAAAAAAAAE=',
  version: 4,
  tags: properties(keys >> 1, unseen(2 * value)),
  properties: { desired: properties(keys >> 1, unseen(2 * value + 1)), reported: {} },
});

const smallJob = (value: number) => (index: number) => ({
  jobId: `job-${value}-${index}`,
  type: 'scheduleUpdateTwin',
  status: 'completed',
});

/** Deeper than JSON.stringify can write. */
function deepPayload(name: string, levels: number, open: string, close: string): Shape {
  const text = `{"methodName":"a","payload":${open.repeat(levels)}1${close.repeat(levels)}}`;
  return { name, guard: 'isCloudToDeviceMethodRequest', limit: 1, text: () => text };
}

const KEYS = [100, 1000, 3000];

export const shapes: readonly Shape[] = [
  ...inputs.map(({ name, guard, texts }) => {
    return { name, guard, limit: 1, text: (value: number) => texts[value] as string };
  }),
  ...KEYS.map((count) =>
    inSection(`section of ${count} keys`, (value) => properties(count, unseen(value), () => null)),
  ),
  inPayload('payload of 5000 keys', (value) => properties(5000, unseen(value))),
  whole('isTwinList')('100 twins of 200 keys', (value) =>
    repeat(100, (index) => twin(value * 100 + index, 200)),
  ),
  whole('isTwinList')('1000 twins of 4 keys', (value) =>
    repeat(1000, (index) => twin(value * 1000 + index, 4)),
  ),
  inSection('section of numeric keys', () => properties(1000, (index) => index)),
  inPayload('payload of numeric keys', () => properties(10_000, (index) => index)),
  inPayload('payload of objects with one numeric key', () =>
    fillPayload((index) => ({ [index % 9]: index })),
  ),
  ...[64, 65].map((length) =>
    inSection(`section of keys of ${length} characters`, (value) =>
      properties(400, padded(length, value)),
    ),
  ),
  inSectionOfText('section of keys of 1000 characters', (value) =>
    properties(30, padded(1000, value)),
  ),
  inPayloadOfText('payload of keys of 1000 characters', (value) =>
    properties(120, padded(1000, value)),
  ),
  inSectionOfText('section of strings of 1365 letters', () => strings(1365, 'a', 1)),
  inSectionOfText('section of strings of 1366 letters', () => strings(1366, 'a', 1)),
  inSectionOfText('section of strings of 4096 letters', () => strings(4096, 'a', 1)),
  inSectionOfText('section of emoji', () => strings(2048, EMOJI, 1)),
  inSectionOfText('section of umlauts', () => strings(2048, 'ä', 1)),
  inSectionOfText('section of control characters', () =>
    properties(
      300,
      (index) => `c${100 + index}`,
      () => '\u0001'.repeat(4096),
    ),
  ),
  inSection('section of 131000 empty strings', () => ({ list: Array(131_000).fill('') })),
  inSection('section of short strings', () => ({ list: Array(32_000).fill('a') })),
  ...[0.99, 0.999, 1].map((share) =>
    inSection(`section at ${share * 100} % of its size`, () => filled(share)),
  ),
  inSection('section of integers in arrays', () => ({ list: repeat(4000, (index) => index) })),
  inSection('section of fractions in arrays', () => ({ list: repeat(4000, (index) => index / 7) })),
  inSection('section of objects of 200 properties', (value) =>
    properties(
      20,
      (index) => `w${index}`,
      (index) => properties(200, unseen(0), () => value + index > 0),
    ),
  ),
  inSection('section of 10 levels', () =>
    properties(
      100,
      (index) => `d${index}`,
      () => nest(9, null, (inner) => ({ level: inner })),
    ),
  ),
  inPayloadOfText('payload of letters', () => 'a'.repeat(130_000)),
  inPayloadOfText('payload of emoji', () => EMOJI.repeat(32_000)),
  inPayloadOfText('payload of control characters', () => '\u0001'.repeat(21_000)),
  inPayloadOfText('payload of line breaks and quotes', () => '\n"'.repeat(32_000)),
  inPayload('payload of strings', () => fillPayload((index) => `reading ${index}`)),
  inPayload('payload of 60 kB of fractions', () => fillPayload((index) => index / 7, 60_000)),
  inPayload('payload of 128 kB of fractions', () => fillPayload((index) => index / 7)),
  inPayload('payload of 128 kB of short fractions', () => fillPayload((index) => index / 4)),
  inPayload('payload of 128 kB of integers', () => fillPayload((index) => index)),
  inPayload('payload of 128 kB of digits', () => fillPayload((index) => index % 10)),
  inPayload('payload of empty objects', () => fillPayload(() => ({}))),
  inPayload('payload of wide objects', (value) =>
    fillPayload((index) => properties(500, unseen(value), () => index)),
  ),
  deepPayload('payload of 60000 levels of arrays', 60_000, '[', ']'),
  deepPayload('payload of 10000 levels of objects', 10_000, '{"a":', '}'),
  ...conditions().map(([name, queryCondition]) =>
    wholeText('isJobRequest')(`condition of 8 kB of ${name}`, () => ({
      jobId: 'a',
      type: 'scheduleUpdateTwin',
      queryCondition,
      updateTwin: { etag: '*', tags: { a: 1 } },
      startTime: '2026-03-02T22:00:00Z',
      maxExecutionTimeInSeconds: 3600,
    })),
  ),
  ...[1000, 65_536].map((count) =>
    whole('isJobList')(`${count} jobs`, (value) => repeat(count, smallJob(value))),
  ),
  whole('isJobList')('jobs of 6 kB', () => repeat(50, (index) => job(patchOf6kB(index), index))),
  whole('isJobList')('jobs with payloads', () =>
    repeat(20, (index) => ({
      type: 'scheduleDeviceMethod',
      status: 'completed',
      cloudToDeviceMethod: request(5000, index),
    })),
  ),
];

function conditions(): [name: string, condition: string][] {
  const fill = (part: string) => part.repeat(Math.floor(8000 / part.length));
  const joined = (part: string) => `${fill(`${part} AND `)}${part}`;
  return [
    ['letters', `tags.a = '${fill('b')}'`],
    ['comparisons', joined("tags.building = '43'")],
    ['numbers', `tags.a IN [${fill('1234, ')}1]`],
    ['parentheses', `${'('.repeat(500)}tags.a = 1${')'.repeat(500)}`],
    ['emoji', `tags.a = '${fill(EMOJI)}'`],
    ['quotes', joined("tags.a = ''")],
  ];
}
