import { documentedSize } from '../properties/oracle/twin-section.js';
import type { EntityName } from './entities.js';
import { placesOf } from './walk.js';

/** Returns whether a value is the wanted one. */
type Finder = (found: unknown) => boolean;

const is =
  (wanted: unknown): Finder =>
  (found) =>
    found === wanted;

const isText =
  (test: (text: string) => boolean): Finder =>
  (found) =>
    typeof found === 'string' && test(found);

const isNumber =
  (test: (number: number) => boolean): Finder =>
  (found) =>
    typeof found === 'number' && test(found);

const matches = (pattern: RegExp): Finder => isText((text) => pattern.test(text));

/** Text of so many characters. */
const ofLength = (length: number): Finder => isText((text) => [...text].length === length);

/** Returns whether the value is, or contains, the wanted one. */
const somewhere =
  (test: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ value }) => test(value));

const isArray =
  (test: (items: unknown[]) => boolean): Finder =>
  (found) =>
    Array.isArray(found) && test(found);

const isObject =
  (test: (properties: object) => boolean): Finder =>
  (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found) && test(found);

const anyObject = isObject(() => true);

const someKey = (test: (key: string) => boolean): Finder =>
  somewhere(isObject((properties) => Object.keys(properties).some(test)));

/** Returns whether a value of the kind is nested at the depth. */
const nests =
  (depth: number, kind: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ path, value }) => path.length === depth && kind(value));

/** An extreme that generated values must reach, and how to find it. */
type Edge = [what: string, path: readonly string[], finder: Finder];

const ofBytes = (bytes: number): Finder => isText((text) => Buffer.byteLength(text) === bytes);
const ofSize = (size: number) => isObject((section) => documentedSize(section) === size);

const twinSectionEdges = (path: readonly string[]): Edge[] => [
  ['level 10 by an object', path, nests(10, anyObject)],
  ['level 10 by an array', path, nests(10, Array.isArray)],
  ['an empty key', path, someKey(is(''))],
  ['a key of 1024 bytes', path, someKey(ofBytes(1024))],
  ['a key with a letter of 2 bytes', path, someKey(matches(/[\u{a0}-\u{7ff}]/u))],
  ['a key with a letter of 3 bytes', path, someKey(matches(/[\u{800}-\u{d7ff}]/u))],
  ['a key with a letter of 4 bytes', path, someKey(matches(/[\u{10000}-\u{10ffff}]/u))],
  ['a string of 4096 bytes', path, somewhere(ofBytes(4096))],
  ['the smallest integer', path, somewhere(is(-(2 ** 52)))],
  ['the largest integer', path, somewhere(is(2 ** 52 - 1))],
  ['a number that JSON writes with an exponent', path, somewhere(is(1e21))],
  ['a number that is not an integer', path, somewhere(isNumber((number) => number % 1 !== 0))],
  [
    'null in an object',
    path,
    somewhere(isObject((properties) => Object.values(properties).includes(null))),
  ],
];

export const edges: Partial<Record<EntityName, readonly Edge[]>> = {
  DeviceId: [
    ['one character', [], ofLength(1)],
    ['128 characters', [], ofLength(128)],
  ],
  JobId: [
    ['one character', [], ofLength(1)],
    ['64 characters', [], ofLength(64)],
  ],
  Timestamp: [
    ['no offset', [], matches(/T[0-9:.]+$/)],
    ['Z', [], matches(/Z$/)],
    ['the largest offset', [], matches(/[+-]23:59$/)],
    ['no fraction', [], matches(/:[0-9]{2}$/)],
    ['a digit of a fraction', [], matches(/\.[0-9]Z?$/)],
    ['9 digits of a fraction', [], matches(/\.[0-9]{9}Z?$/)],
    ['a leap day', [], matches(/-02-29T/)],
    ['year 0001', [], matches(/^0001-/)],
    ['year 9999', [], matches(/^9999-/)],
  ],
  CancelJobParameters: [['a preview of the API', ['api-version'], matches(/-preview$/)]],
  CloudToDeviceMethodRequest: [
    ['a name of 100 units', ['methodName'], isText((text) => text.length === 100)],
    ['no payload', ['payload'], is(undefined)],
    ['a payload of null', ['payload'], is(null)],
    ['131,072 bytes', ['payload'], isArray((items) => ofBytes(131_072)(JSON.stringify(items)))],
    ['a response timeout of 5', ['responseTimeoutInSeconds'], is(5)],
    ['a response timeout of 300', ['responseTimeoutInSeconds'], is(300)],
    ['a connect timeout of 0', ['connectTimeoutInSeconds'], is(0)],
    ['a connect timeout of 300', ['connectTimeoutInSeconds'], is(300)],
  ],
  CloudToDeviceMethod: [
    ['131,072 bytes as an array', ['payload'], isArray((items) => items.length === 131_072)],
    ['131,072 bytes as base64', ['payload'], isText((text) => text.length === 174_764)],
  ],
  DeviceJobStatistics: [['the largest counter', ['deviceCount'], is(2_147_483_647)]],
  X509Thumbprint: [
    ['a capitalised name', ['PrimaryThumbprint'], ofLength(40)],
    ['SHA-256', ['secondaryThumbprint'], ofLength(64)],
  ],
  JobResponse: [
    ['no job id', ['jobId'], is(undefined)],
    ['a property that is null', ['endTime'], is(null)],
    ['nothing but type and status', [], isObject((job) => Object.keys(job).length === 2)],
    ['a property that is not known yet', ['parentJobId'], (found) => found !== undefined],
    ['the largest int64', ['maxExecutionTimeInSeconds'], is(9_007_199_254_740_991)],
    ['an echoed patch', ['updateTwin', 'etag'], is('*')],
  ],
  JobList: [
    ['no job', [], isArray((items) => items.length === 0)],
    ['several jobs', [], isArray((items) => items.length > 1)],
  ],
  DeviceJob: [
    ['no module', ['moduleId'], is(undefined)],
    ['a status with one l', ['status'], is('canceled')],
    ['an empty outcome', ['outcome'], isObject((found) => Object.keys(found).length === 0)],
    ['no answer of a method', ['outcome', 'deviceMethodResponse'], is(null)],
    ['the smallest status', ['outcome', 'deviceMethodResponse', 'status'], is(-(2 ** 53) + 1)],
    ['a time without an offset', ['endTimeUtc'], matches(/T[0-9:.]+$/)],
    ['a property that is not known yet', ['parentJobId'], (found) => found !== undefined],
  ],
  JobRequest: [
    ['a condition of 8192 characters', ['queryCondition'], ofLength(8192)],
    ['a parenthesis in a string', ['queryCondition'], matches(/^[^'"]*'[^'"]*\)[^'"]*'/)],
    ['parentheses in parentheses', ['queryCondition'], matches(/^[^'"]*\([^'")]*\)/)],
    ['an escaped quote', ['queryCondition'], matches(/\\'/)],
    ['an unused branch of null', ['updateTwin'], is(null)],
    ['the shortest execution time', ['maxExecutionTimeInSeconds'], is(1)],
  ],
  Twin: [
    ...twinSectionEdges(['tags']),
    ['tags of exactly 8 KB', ['tags'], ofSize(8192)],
    ['null in an array', ['tags'], somewhere(isArray((items) => items.includes(null)))],
    ['a status reason of 128 characters', ['statusReason'], ofLength(128)],
  ],
  TwinProperties: [
    ['$version', ['desired', '$version'], isNumber(() => true)],
    ['$metadata', ['reported', '$metadata', '$lastUpdated'], isText(() => true)],
    ['reported properties of exactly 32 KB', ['reported'], ofSize(32_768)],
  ],
  TwinPatch: [
    ...twinSectionEdges(['properties', 'desired']),
    ['tags of exactly 8 KB', ['tags'], ofSize(8192)],
    ['desired properties of exactly 32 KB', ['properties', 'desired'], ofSize(32_768)],
  ],
};
