import type { Chooser } from './chooser.js';

type Make = (choose: Chooser) => unknown;

/** A length at a limit, one below and one above it. */
const near = (limit: number, choose: Chooser) => limit + choose.of([-1, 0, 1]);

const oneOf =
  (...values: readonly unknown[]): Make =>
  (choose) =>
    choose.of(values);

/** Text of so many characters, a surrogate pair among them or not. */
const text =
  (limit: number): Make =>
  (choose) =>
    `${choose.of(['a', '😀', ' '])}${choose.of(['a', 'é', '😀']).repeat(near(limit, choose) - 1)}`;

const number =
  (...bounds: number[]): Make =>
  (choose) =>
    near(choose.of(bounds), choose);

/** Items of which one, at an end, may be another. */
const items =
  (limit: number, usual: readonly unknown[], others: readonly unknown[]): Make =>
  (choose) => {
    const filled: unknown[] = Array(near(limit, choose)).fill(choose.of(usual));
    const at = choose.of([0, filled.length - 1]);
    return filled.with(at, choose.of([filled[at], choose.of(others)]));
  };

/** Objects with 1024 members that JSON leaves out, so many that they have 131,072 of them, or one more. */
const leftOut: Make = (choose) => {
  const names = Array.from({ length: 1024 }, (_, index) => [`${index}`, undefined]);
  const members: object = Object.fromEntries(names);
  const object = choose.of([members, Object.create(members)]);
  return {
    a: Array(128).fill(object),
    b: choose.of([{}, { c: undefined }, Object.create({ c: 1 })]),
  };
};

/** An array of as many values as a section may hold: they count nothing [W7], and the array is one of them. */
const values: Make = (choose) => ({
  a: items(131_071, ['', null], ['\u0000', null, 1])(choose),
});

/** Text that JSON writes in 131,072 bytes, two of them the quotes. */
const payloadText: Make = (choose) => {
  const start = choose.of(['', '"', '\\', '\u0001', '\n', 'é', '😀', '\ud800']);
  const padding = near(131_072, choose) - new TextEncoder().encode(JSON.stringify(start)).length;
  return start + 'a'.repeat(padding);
};

/** Base64 of 131,072 bytes, of more or fewer, or what is none. */
const base64: Make = (choose) => {
  const end = choose.of(['=', '==', '', '-=', '/=', '=A', '===']);
  return 'A'.repeat(174_764 + choose.of([0, 0, -4, 4, 1]) - end.length) + end;
};

const bytes = items(131_072, [0, 9, 255], [256, 256, -1, 0.5, '1', null]);

/** Strings that make up a section of that size, of characters of any width, and one that may not count [W7]. */
const sized =
  (limit: number): Make =>
  (choose) => {
    const size = near(limit, choose);
    const piece = choose.of(['a', 'é', '😀']).repeat(1000);
    const pieces = Array<string>(Math.floor(size / 1000)).fill(piece);
    return { '': [...pieces, 'a'.repeat(size % 1000), choose.of(['', '\u0000', '\u009f', 'a'])] };
  };

/** Mostly by size: many values take long to judge. */
const section =
  (size: number): Make =>
  (choose) =>
    choose.of([...Array<Make>(6).fill(sized(size)), values, leftOut])(choose);

const payload: Make = (choose) => choose.of([payloadText, base64, bytes, leftOut])(choose);
const timestamp = oneOf('', null, '2026-11-31T00:00:00Z', '2026-01-31T00:00:00', 0);

/** What stands at a limit of the member of that name, on both of its sides, or next to what it may be. */
export const AT_LIMITS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['payload', payload],
  ['parentScopes', items(65_536, ['', 'a'], [1, null])],
  ['tags', section(8192)],
  ['desired', section(32_768)],
  ['reported', section(32_768)],
  ['$version', number(0, 1, 2 ** 53 - 1)],
  ['version', number(0, 2 ** 53 - 1)],
  ['maxExecutionTimeInSeconds', number(0, 1, 2 ** 53 - 1)],
  ['responseTimeoutInSeconds', number(0, 5, 30, 300, 2 ** 31 - 1)],
  ['connectTimeoutInSeconds', number(0, 30, 300, 2 ** 31 - 1)],
  ['cloudToDeviceMessageCount', number(0, 2 ** 31 - 1)],
  ['statusReason', text(128)],
  ['methodName', (choose) => choose.of([text(100), oneOf('', ' ', '\u00a0\t', '\ufeff')])(choose)],
  [
    'queryCondition',
    (choose) => choose.of([text(8192), oneOf('', 'select', '\tSelect 1')])(choose),
  ],
  ['jobId', oneOf('', null, 'a_b')],
  ['type', oneOf('cloudToDeviceMethod', 'scheduleTwinUpdate', 'Unknown', null)],
  ['status', oneOf('canceled', 'pending', 'Enabled', null)],
  ['connectionState', oneOf('connected', 'disconnected')],
  ['etag', oneOf('', 'AAAA', null)],
  ['api-version', oneOf('2021-04-12-previews', '2021-04-12-preview', '2021-99-99', '20210412')],
  ['createdTime', timestamp],
  ['startTime', timestamp],
  ['endTime', timestamp],
]);
