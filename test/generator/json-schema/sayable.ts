import { echoes, method, type Place, requests, sections } from './places.js';

/** What breaks a rule that no file can say in full, but so far that a file can tell. */
export interface Sayable {
  readonly entity: string;
  readonly what: string;
  readonly value: unknown;
}

type Row = readonly [what: string, value: unknown];

const MEMBERS = Object.fromEntries(Array.from({ length: 21_846 }, (_, index) => [index, 0]));

const inSections: readonly Row[] = [
  ['a key of 1025 characters', { ['k'.repeat(1025)]: 1 }],
  ['a key of 1025 characters inside an array', { a: [{ ['k'.repeat(1025)]: 1 }] }],
  ['a text of 4097 characters', { a: 's'.repeat(4097) }],
  ['a text of 4097 characters inside an array', { a: ['s'.repeat(4097)] }],
];
const sent: readonly Row[] = [
  ['a method name of 101 characters', { methodName: 'm'.repeat(101) }],
  ['a connect timeout above 30 s', { ...method, connectTimeoutInSeconds: 31 }],
  ['a payload of 131,071 characters', { ...method, payload: 's'.repeat(131_071) }],
  ['a payload of 65,536 items', { ...method, payload: Array(65_536).fill(0) }],
  ['a payload of 21,846 members', { ...method, payload: MEMBERS }],
];
const echoed: readonly Row[] = [
  ['a payload of 131,071 characters that are no base64', { payload: '-'.repeat(131_071) }],
  ['a payload of more base64 than 131,072 bytes need', { payload: 'A'.repeat(174_768) }],
  ['a payload of 65,536 items that are no bytes', { payload: Array(65_536).fill(256) }],
  ['a payload of 131,073 bytes', { payload: Array(131_073).fill(255) }],
  ['a payload of 21,846 members', { payload: MEMBERS }],
];

function put(places: readonly Place[], rows: readonly Row[]): Sayable[] {
  return places.flatMap(([entity, path, hold]) =>
    rows.map(([what, value]) => ({
      entity,
      what: `${what} at ${path.join('.') || 'the root'}`,
      value: hold(value),
    })),
  );
}

export const sayable: readonly Sayable[] = [
  ...put(sections, inSections),
  ...put(requests, sent),
  ...put(echoes, echoed),
];
