// Every way to break one rule of an entity, derived from the schemas: the invalid value, the path and the code to report.

import fc from 'fast-check';
import type { IssueCode } from '../../src/issues/codes.js';
import { type EntityName, entityOf } from '../support/entities.js';
import { nest } from '../support/nest.js';
import {
  type Path,
  type Place,
  places,
  type Schema,
  sectionPlaces,
  smallest,
} from '../support/places.js';

/** Returns a copy of a valid value that breaks a rule. */
type Apply = (valid: unknown) => unknown;

/** One way to break a rule, and the issue that must be reported. */
export interface Violation {
  readonly place: Place;
  readonly name: string;
  readonly code: IssueCode;
  readonly path: Path;
  readonly apply: Apply;
  /** Whether validating it takes long. */
  readonly isSlow: boolean;
}

const WRONG_TYPES: Readonly<Record<string, readonly unknown[]>> = {
  string: [0, 1.5, true, [], {}, ['sas'], 1n, Symbol('text')],
  integer: ['1', true, [], {}, 0.5, Number.NaN, Number.POSITIVE_INFINITY],
  boolean: [0, 'true', [], {}],
  object: [0, 'x', true, []],
  array: [0, 'x', true, {}, { items: [] }],
};

const INVALID_TIMESTAMPS = [
  '',
  'never',
  '2026-02-29T00:00:00Z',
  '2026-04-31T00:00:00',
  '0000-01-01T00:00:00Z',
  '2026-01-31t08:30:00Z',
  '2026-01-31T08:30:00z',
  '2026-01-31 08:30:00Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T08:30:60Z',
  '2026-01-31T08:30:00.1234567890Z',
  '2026-01-31T08:30Z',
  '2026-01-31',
];

/** Strings that break a rule for strings, by the code of the rule. */
const INVALID_STRINGS: Partial<Record<IssueCode, readonly string[]>> = {
  'api-version': ['', '2021', '2021-4-12', '2021-04-12-Preview', '2021-04-12 ', 'v2021-04-12'],
  'device-id': ['', 'a b', 'a/b', 'é', 'a\n', 'x'.repeat(129)],
  enum: [
    ...['', 'SAS', 'selfsigned', 'x509', 'connected', 'disconnected', ' Connected', 'Enabled'],
    ...['deleted', 'Completed', 'Queued', 'cloudToDeviceMethod', 'scheduleTwinUpdate', 'Unknown'],
  ],
  etag: ['', '**', 'AAAAAAAAAAE=', '"*"'],
  'job-id': ['', 'a_b', "a'b", 'a b', 'é', 'x'.repeat(65)],
  'job-type': [
    ...['', 'unknown', 'export', 'scheduleTwinUpdate', 'scheduleDirectMethod'],
    ...['scheduleDirectRequest', 'scheduledUpdateTwin', 'cloudToDeviceMethod'],
  ],
  'method-name': ['', ' ', '\t\n', '\u00a0'],
  'method-name-length': ['x'.repeat(101), '😀'.repeat(51)],
  'query-condition-length': ['', '*'.repeat(8193)],
  'query-condition-parentheses': ['(', ')', ')(', "(a = ')'", "a = '(')", '(('],
  'query-condition-select': ['SELECT * FROM devices', '\n select 1', 'Select'],
  'query-condition-string': ["'", '"', "tags.owner = 'O'Brien'", "a = 'b\\\\' OR '", '(a = "'],
  'request-timestamp': [...INVALID_TIMESTAMPS, '2026-01-31T08:30:00', '0001-01-01T00:00:00.0'],
  'returned-job-id': [''],
  'status-reason-length': ['x'.repeat(129), '😀'.repeat(129)],
  thumbprint: [
    ...['', 'a'.repeat(39), 'g'.repeat(40), 'a'.repeat(41), 'AB:'.repeat(20), 'a'.repeat(65)],
  ],
  timestamp: INVALID_TIMESTAMPS,
};

/** Strings of which every anchored pattern rejects some. Those that a pattern accepts are left out. */
const UNUSUAL_STRINGS = [
  '',
  ' ',
  '\n',
  '\0',
  'é',
  '😀',
  '-',
  '.',
  '0',
  'a',
  '"*"',
  '\u2028',
  'x'.repeat(10_000),
];

/** Returns strings that break the rule of a schema. */
function invalidStrings({ pattern, const: valid }: Schema, code: IssueCode): readonly unknown[] {
  const strings = INVALID_STRINGS[code];
  if (strings !== undefined) return without(strings, [valid]);
  const expression = new RegExp(pattern ?? '', 'u');
  const example = smallest({ type: 'string', pattern: pattern ?? '' });
  const found = [...UNUSUAL_STRINGS, `${example}\n`, `\n${example}`, ` ${example}`].filter(
    (text) => !expression.test(text),
  );
  if (found.length === 0) throw new Error(`Add strings to INVALID_STRINGS that break ${code}`);
  return found;
}

/** Values of the enums that are invalid for another enum. */
const OTHER_LISTS = ['canceled', 'cancelled', 'pending', 'queued', 'export', 'unknown'];

/** Misspelt and misplaced properties. */
const UNKNOWN_PROPERTIES = [
  ...['', 'maxExecutionTimeSeconds', 'querycondition', 'methodname', 'timeout', '__proto'],
  ...['responseTimeout', 'apiVersion', 'jobId', 'deviceId', 'status', 'tags', 'desired'],
  ...['reported'],
];

/** Values that JSON cannot represent. */
const NOT_JSON: readonly unknown[] = [
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  1n,
  Symbol('value'),
  () => 1,
  new Date(0),
  new Map(),
  new Uint8Array(1),
  Object(1),
  new URL('https://example.com'),
];

/** Paths to values, and to objects, inside a twin section or a payload. */
const VALUES_INSIDE: readonly Path[] = [['m'], ['m', 'n'], ['m', 0], ['m', 1, 'n', 0]];
const OBJECTS_INSIDE: readonly Path[] = [[], ['m'], ['m', 0], ['m', 'n', 1, 0]];

function make(
  place: Place,
  code: IssueCode,
  apply: Apply,
  { path = place.path, name = code as string, isSlow = false }: Partial<Violation> = {},
): Violation {
  return { place, code, apply, path, isSlow, name: `${place.name}: ${name}` };
}

/** Replaces the value at the place by each of the values. */
function replace(place: Place, code: IssueCode, values: readonly unknown[]): Violation[] {
  return values.map((value) => make(place, code, (valid) => place.set(valid, value)));
}

/** Adds a value inside the object at the place, whose other properties stay. */
function addInside(place: Place, code: IssueCode, inner: Path, value: unknown): Violation {
  const [first = '', ...rest] = inner;
  const apply: Apply = (valid) => {
    const holder = { ...place.get(valid) };
    // Not an assignment, which would do nothing for `__proto__`.
    const entry = { value: nest(rest, value), enumerable: true, configurable: true };
    return place.set(valid, Object.defineProperty(holder, first, entry));
  };
  return make(place, code, apply, { path: [...place.path, ...inner] });
}

function read(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<string, unknown>)?.[step], value);
}

function ofType({ schema, place }: Part): Violation[] {
  const types = [schema.type ?? []].flat();
  const isListed = 'const' in schema || schema.enum !== undefined;
  const code = (isListed && schema.issue) || 'type';
  const wrong = types.flatMap((type) => WRONG_TYPES[type] ?? []);
  if (types.includes('null')) {
    if (types.length > 1) return replace(place, code, wrong);
    const isBranch = place.path.length === 1 && place.entity === 'JobRequest';
    return replace(place, isBranch ? 'unused-branch' : 'no-effect', [
      {},
      { methodName: 'm' },
      false,
      '',
    ]);
  }
  const ofNull = isListed || place.path.length === 0 ? code : 'null';
  return types.length === 0
    ? []
    : [...replace(place, code, wrong), ...replace(place, ofNull, [null])];
}

function ofScalar({ schema, place }: Part): Violation[] {
  const { issue, minimum, maximum, pattern, minLength, allOf = [] } = schema;
  const codes: (IssueCode | undefined)[] = [];
  if ('const' in schema || pattern !== undefined || minLength !== undefined) codes.push(issue);
  if (schema.maxUtf16Units !== undefined) codes.push('method-name-length');
  if (schema.querySyntax !== undefined)
    codes.push('query-condition-string', 'query-condition-parentheses');
  if (schema.enum !== undefined) {
    const invalid = [...(INVALID_STRINGS.enum ?? []), ...OTHER_LISTS];
    return replace(place, 'enum', without(invalid, schema.enum));
  }
  return [
    ...codes.flatMap((code) =>
      replace(place, code as IssueCode, invalidStrings(schema, code as IssueCode)),
    ),
    ...(minimum === undefined ? [] : replace(place, issue as IssueCode, [beyond(minimum, -1)])),
    ...(maximum === undefined
      ? []
      : replace(place, issue as IssueCode, [beyond(maximum, 1), 1e21])),
    ...allOf.flatMap((part) => ofScalar({ schema: part, place })),
  ];
}

/** Returns the nearest integer below or above the limit that a double can represent. */
function beyond(limit: number, sign: 1 | -1): number {
  return limit + sign === limit ? limit + sign * Math.abs(limit) * Number.EPSILON : limit + sign;
}

function without(values: readonly unknown[], valid: readonly unknown[]): unknown[] {
  return values.filter((value) => !valid.includes(value));
}

function ofArray({ schema, place }: Part): Violation[] {
  const { items, maxItems, issue } = schema;
  if (items === undefined || maxItems === undefined) return [];
  const tooMany = (valid: unknown) => place.set(valid, Array(maxItems + 1).fill(smallest(items)));
  return [make(place, issue as IssueCode, tooMany, { isSlow: true })];
}

function ofObject({ schema, place }: Part): Violation[] {
  const { properties = {}, required = [], requiredAny, notAbove } = schema;
  const at = (code: IssueCode, name: string, change: (holder: object) => object) =>
    make(place, code, (valid) => place.set(valid, change(place.get(valid))), {
      path: code === 'empty-patch' ? place.path : [...place.path, name],
      name: `${name}: ${code}`,
    });
  const found = required.map((name) =>
    at('required', name, ({ [name as never]: dropped, ...rest }: object) => rest),
  );
  if (schema.additionalProperties === false) {
    for (const name of without(UNKNOWN_PROPERTIES, Object.keys(properties)) as string[]) {
      const add = (value: unknown) => (holder: object) => ({ ...holder, [name]: value });
      found.push(...[null, 1, {}].map((value) => at('unknown-property', name, add(value))));
    }
  }
  if (requiredAny !== undefined) {
    const names = requiredAny.map(([first]) => first as string);
    const kept = (holder: object) =>
      Object.fromEntries(Object.entries(holder).filter(([name]) => !names.includes(name)));
    const empty = { [names.at(-1) as string]: {} };
    found.push(at('empty-patch', '', kept));
    found.push(at('empty-patch', 'empty', (holder) => ({ ...kept(holder), ...empty })));
  }
  if (notAbove !== undefined) {
    const { property, limit } = notAbove;
    for (const [most, value] of [
      [undefined, notAbove.default + 1],
      [5, 6],
      [299, 300],
    ]) {
      const above = { [limit]: most, [property]: value };
      found.push(
        at(`${CONNECT_TIMEOUT}-above-${RESPONSE_TIMEOUT}`, property, (h) => ({ ...h, ...above })),
      );
    }
  }
  return found;
}

const CONNECT_TIMEOUT = 'connect-timeout';
const RESPONSE_TIMEOUT = 'response-timeout';

function ofPayload({ schema, place }: Part): Violation[] {
  if (schema.methodPayload === undefined) return [];
  const tooLarge = [
    'é'.repeat(65_536),
    { key: 'x'.repeat(131_070) },
    Array(32_768).fill(null),
    Array(66_000).fill(-1),
  ];
  const inArrays = VALUES_INSIDE.filter((path) => path.includes(0));
  return [
    ...replace(place, 'payload-size', tooLarge).map((one) => ({ ...one, isSlow: true })),
    ...replace(place, 'not-json', NOT_JSON),
    ...NOT_JSON.flatMap((value) => VALUES_INSIDE.map((path) => addInPayload(place, path, value))),
    ...inArrays.map((path) => addInPayload(place, path, undefined)),
    ...VALUES_INSIDE.map((path) => {
      const cycle = nest(path, 1) as object;
      Object.assign(read(cycle, path.slice(0, -1)) as object, { [path.at(-1) as string]: cycle });
      return make(place, 'not-json', (valid) => place.set(valid, cycle), {
        path: [...place.path, ...path],
        name: 'a cycle',
      });
    }),
  ];
}

function addInPayload(place: Place, path: Path, value: unknown): Violation {
  return make(place, 'not-json', (valid) => place.set(valid, nest(path, value)), {
    path: [...place.path, ...path],
  });
}

const INVALID_KEYS = [
  ...['a.b', ' ', 'a b', '$', 'a$', '\u0000', 'a\n', '\u007f', '\u0080\u009f', '.'],
];
const LONG_KEYS = ['x'.repeat(1025), 'é'.repeat(513), '€'.repeat(342), '😀'.repeat(257)];
const LONG_STRINGS = ['x'.repeat(4097), 'é'.repeat(2049), '€'.repeat(1366), '\u0000'.repeat(4097)];
const INVALID_INTEGERS = [
  2 ** 52,
  -(2 ** 52) - 1,
  2 ** 53,
  -(2 ** 63),
  999_999_999_999_999_900_000,
];

/** Paths of 10 steps through objects and arrays, in several mixtures. */
const DEEP_PATHS = [0, 1023, 0b1010101010, 0b1111100000].map((bits) =>
  Array.from({ length: 10 }, (_, index) => ((bits >> index) & 1 ? ('m' as const) : (0 as const))),
);

function inSection(place: (typeof sectionPlaces)[number]): Violation[] {
  const keys = (code: IssueCode, names: readonly string[]) =>
    names.flatMap((name) =>
      OBJECTS_INSIDE.map((path) => addInside(place, code, [...path, name], { x: [1] })),
    );
  const values = (code: IssueCode, all: readonly unknown[], paths = VALUES_INSIDE) =>
    all.flatMap((value) => paths.map((path) => addInside(place, code, path, value)));
  const ofSection = (code: IssueCode, value: unknown) => ({
    ...addInside(place, code, ['m'], value),
    path: place.path,
    isSlow: true,
  });
  const found = [
    ...keys('twin-key', INVALID_KEYS),
    ...keys('twin-key-size', LONG_KEYS),
    ...values('twin-string-size', LONG_STRINGS),
    ...(place.isRequest ? values('twin-integer', INVALID_INTEGERS) : []),
    ...values('not-json', NOT_JSON),
    ...values(
      'not-json',
      [undefined],
      [
        ['m', 0],
        ['m', 'n', 0],
      ],
    ),
    ...DEEP_PATHS.flatMap((path) =>
      [{}, [], { m: 1 }, [[1]]].map((value) => ({
        ...addInside(place, 'twin-depth', ['m', ...path], value),
      })),
    ),
    ofSection('twin-size', Array(33).fill('x'.repeat(4000))),
    ofSection('twin-size', Array(33).fill('😀'.repeat(1000))),
    ofSection('twin-values', Array(131_072).fill('')),
  ];
  if (place.isRequest) {
    found.push(...keys('twin-key', ['#', 'a#b', '$version', '$metadata', '$etag', '$iotin:a']));
    found.push(
      ...values(
        'twin-null',
        [null],
        [
          ['m', 0],
          ['m', 0, 'n'],
          ['m', 'n', 0, 0],
        ],
      ),
    );
  }
  if (place.hasMetadata) {
    found.push(
      ...values('twin-version', ['1', true, -1, 0.5, 2 ** 63 + 2048, 1e21, {}, []], [['$version']]),
    );
    found.push(...values('twin-metadata', ['x', 1, true, []], [['$metadata']]));
    found.push(
      ...values(
        'twin-key',
        [1, {}],
        [['m', '$version'], ['m', 0, '$metadata'], ['m', '$iotin:a'], ['$etag']],
      ),
    );
  }
  return found;
}

/** A getter that throws is reported at the root: the validator has no way to know what failed. */
function unreadable(place: Place): Violation[] {
  if (place.path.length === 0 || place.schema.type === undefined) return [];
  const get = () => {
    throw new Error('unreadable');
  };
  const apply: Apply = (valid) => place.define(valid, { get, enumerable: true });
  return [make(place, 'unreadable', apply, { path: [] })];
}

interface Part {
  readonly schema: Schema;
  readonly place: Place;
}

export const violations: readonly Violation[] = [
  ...places.flatMap((place) =>
    [ofType, ofScalar, ofArray, ofObject, ofPayload]
      .flatMap((of) => of({ schema: place.schema, place }))
      .concat(unreadable(place)),
  ),
  ...sectionPlaces.flatMap(inSection),
];

/** Generates an invalid value of the entity, and the rule that it breaks. */
export function violationArbitrary(
  entity: EntityName,
): fc.Arbitrary<{ value: unknown; violation: Violation }> {
  const byName = new Map<string, Violation[]>();
  for (const violation of violations) {
    if (violation.place.entity !== entity || violation.isSlow) continue;
    byName.set(violation.name, [...(byName.get(violation.name) ?? []), violation]);
  }
  const groups = [...byName.values()];
  const { arbitrary } = entityOf(entity);
  return fc.tuple(arbitrary, fc.nat(), fc.nat()).map(([valid, choice, second]) => {
    const possible = groups.filter(([first]) => first?.place.isIn(valid));
    const group = possible[choice % possible.length] as Violation[];
    const violation = group[second % group.length] as Violation;
    return { violation, value: violation.apply(valid) };
  });
}
