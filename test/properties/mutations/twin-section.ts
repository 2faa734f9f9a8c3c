import type { IssueCode } from '../../../src/issues/codes.js';
import type { EntityName } from '../../support/entities.js';
import { nest } from '../../support/nest.js';
import { type Mutation, type Path, pick, setAt } from './mutation.js';
import { NOT_JSON } from './payload.js';

interface Section {
  readonly entity: EntityName;
  readonly path: Path;
  readonly isPatch: boolean;
  /** Whether `$version` and `$metadata` may stand in it. */
  readonly isReturnedProperties: boolean;
}

const SECTIONS: readonly Section[] = [
  { entity: 'Twin', path: ['tags'], isPatch: false, isReturnedProperties: false },
  { entity: 'TwinProperties', path: ['desired'], isPatch: false, isReturnedProperties: true },
  { entity: 'TwinProperties', path: ['reported'], isPatch: false, isReturnedProperties: true },
  { entity: 'TwinPatch', path: ['tags'], isPatch: true, isReturnedProperties: false },
  {
    entity: 'TwinPatch',
    path: ['properties', 'desired'],
    isPatch: true,
    isReturnedProperties: false,
  },
];

/** Steps to objects in a section, by members that are made for it. */
const OBJECTS: readonly Path[] = [[], ['m'], ['m', 0], ['m', 'n', 1, 0]];

/** Steps to values in a section. */
const VALUES: readonly Path[] = [['m'], ['m', 'n'], ['m', 0], ['m', 1, 'n', 0]];

const BAD_KEYS = ['a.b', ' ', 'a b', '$', 'a$', '\u0000', 'a\n', '\u007f', '\u0080\u009f', '.'];
const LONG_KEYS = ['x'.repeat(1025), 'é'.repeat(513), '€'.repeat(342), '😀'.repeat(257)];
const LONG_STRINGS = ['x'.repeat(4097), 'é'.repeat(2049), '€'.repeat(1366), '\u0000'.repeat(4097)];
const BAD_INTEGERS = [2 ** 52, -(2 ** 52) - 1, 2 ** 53, -(2 ** 63), 999_999_999_999_999_900_000];

/** What is wrong once a key of the list stands somewhere in the section. */
function withKey({ entity, path }: Section, code: IssueCode, keys: readonly string[]): Mutation {
  return [
    `${path.join('.')} has a key that breaks ${code}`,
    entity,
    (value, choice) => {
      const culprit = [...path, ...pick(OBJECTS, choice), pick(keys, choice >> 2)];
      return { value: setAt(value, culprit, pick([1, 'x', {}], choice)), path: culprit, code };
    },
  ];
}

/** What is wrong once a value of the list stands somewhere in the section. */
function withValue(
  { entity, path }: Section,
  code: IssueCode,
  values: readonly unknown[],
  places: readonly Path[] = VALUES,
): Mutation {
  return [
    `${path.join('.')} has a value that breaks ${code}`,
    entity,
    (value, choice) => {
      const culprit = [...path, ...pick(places, choice)];
      return { value: setAt(value, culprit, pick(values, choice >> 2)), path: culprit, code };
    },
  ];
}

function tooDeep({ entity, path }: Section): Mutation {
  return [
    `${path.join('.')} is too deep`,
    entity,
    (value, choice) => {
      const steps = Array.from({ length: 10 }, (_, index) => ((choice >> index) & 1 ? 'm' : 0));
      const deepest = nest(steps as ('m' | 0)[], pick([{}, [], { m: 1 }, [[1]]], choice));
      return {
        value: setAt(value, [...path, 'm'], deepest),
        path: [...path, 'm', ...steps],
        code: 'twin-depth',
      };
    },
  ];
}

function tooLarge({ entity, path }: Section): Mutation {
  return [
    `${path.join('.')} is too large`,
    entity,
    (value, choice) => {
      const string = pick(['x'.repeat(4000), '😀'.repeat(1000)], choice);
      const strings = Array<string>(33).fill(string);
      return { value: setAt(value, [...path, 'm'], strings), path, code: 'twin-size' };
    },
  ];
}

function ofReturnedProperties(section: Section): Mutation[] {
  const strangers = ['1', true, -1, 0.5, 2 ** 53, 1e21, {}, []];
  return [
    withValue(section, 'twin-version', strangers, [['$version']]),
    withValue(section, 'twin-metadata', ['x', 1, true, []], [['$metadata']]),
    withValue(
      section,
      'twin-key',
      [1, {}],
      [
        ['m', '$version'],
        ['m', 0, '$metadata'],
      ],
    ),
  ];
}

function ofPatches(section: Section): Mutation[] {
  return [
    withKey(section, 'twin-key', ['#', 'a#b', '$version', '$metadata']),
    withValue(
      section,
      'twin-null',
      [null],
      [
        ['m', 0],
        ['m', 0, 'n'],
        ['m', 'n', 0, 0],
      ],
    ),
  ];
}

/** What breaks a rule of a section, in each place where one stands. */
export const twinSectionMutations: readonly Mutation[] = SECTIONS.flatMap((section) => [
  withKey(section, 'twin-key', BAD_KEYS),
  withKey(section, 'twin-key-size', LONG_KEYS),
  withValue(section, 'twin-string-size', LONG_STRINGS),
  withValue(section, 'twin-integer', BAD_INTEGERS),
  withValue(section, 'not-json', NOT_JSON),
  withValue(
    section,
    'not-json',
    [undefined],
    [
      ['m', 0],
      ['m', 'n', 0],
    ],
  ),
  tooDeep(section),
  tooLarge(section),
  ...(section.isReturnedProperties ? ofReturnedProperties(section) : []),
  ...(section.isPatch ? ofPatches(section) : []),
]);

const MANY_VALUES: readonly string[] = Array<string>(131_072).fill('');

/** Sections of more values than are looked at: slow to judge, so they are a list of their own. */
export const endlessSectionMutations: readonly Mutation[] = SECTIONS.map(({ entity, path }) => [
  `${path.join('.')} has too many values`,
  entity,
  (value) => ({ value: setAt(value, [...path, 'm'], MANY_VALUES), path, code: 'twin-values' }),
]);
