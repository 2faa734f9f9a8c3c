import {
  base64,
  bytes,
  items,
  leftOut,
  type Make,
  near,
  payloadText,
  sized,
  values,
} from './long-values.js';

const oneOf =
  (...values: readonly unknown[]): Make =>
  (choose) =>
    choose.of(values);

/** Text of so many characters, a surrogate pair among them or not. */
const text =
  (limit: number): Make =>
  (choose) =>
    `${choose.of(['a', '😀', ' '])}${choose.of(['a', 'é', '😀']).repeat(near(limit, choose) - 1)}`;

/** What begins and ends strings, names, comments and lists in a condition, at random. */
const marks: Make = (choose) =>
  Array.from({ length: choose.below(9) }, () =>
    choose.of(["'", "'", '"', '\\', '(', '(', ')', ')', '[', '-', '/', '*', 'a', '\n']),
  ).join('');

const number =
  (...bounds: number[]): Make =>
  (choose) =>
    near(choose.of(bounds), choose);

/** Mostly by size: many values take long to judge. */
const section =
  (size: number): Make =>
  (choose) =>
    choose.of([...Array<Make>(6).fill(sized(size)), values, leftOut])(choose);

const payload: Make = (choose) =>
  choose.of([payloadText, payloadText, base64, base64, bytes, leftOut])(choose);
const timestamp = oneOf('', null, '2026-11-31T00:00:00Z', '2026-01-31T00:00:00', 0);

/** What stands at a limit of the member of that name, on both of its sides, or next to what it may be. */
export const AT_LIMITS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['payload', payload],
  ['parentScopes', items(65_536, ['', 'a'], [1, null])],
  ['tags', section(8192)],
  ['desired', section(32_768)],
  ['reported', section(32_768)],
  ['properties', oneOf(null, {}, { reported: {} }, { desired: {}, reported: {} })],
  ['$version', number(0, 2 ** 53 - 1)],
  ['version', number(0, 2 ** 53 - 1)],
  ['maxExecutionTimeInSeconds', number(0, 1, 2 ** 53 - 1)],
  ['responseTimeoutInSeconds', number(0, 5, 300, 2 ** 31 - 1)],
  ['connectTimeoutInSeconds', number(0, 30, 30, 300, 2 ** 31 - 1)],
  ['cloudToDeviceMessageCount', number(0, 2 ** 31 - 1)],
  ['statusReason', text(128)],
  ['methodName', (choose) => choose.of([text(100), oneOf('', ' ', '\u00a0\t', '\ufeff')])(choose)],
  [
    'queryCondition',
    (choose) => choose.of([text(8192), marks, oneOf('', 'select', '\tSelect 1')])(choose),
  ],
  ['jobId', oneOf('', '', null, 'a_b')],
  ['type', oneOf('cloudToDeviceMethod', 'scheduleTwinUpdate', 'Unknown', null)],
  ['status', oneOf('canceled', 'pending', 'Enabled', null)],
  ['connectionState', oneOf('connected', 'disconnected')],
  ['etag', oneOf('', 'AAAA', null)],
  ['api-version', oneOf('2021-04-12-previews', '2021-04-12-preview', '2021-99-99', '20210412')],
  ['createdTime', timestamp],
  ['startTime', timestamp],
  ['endTime', timestamp],
]);
