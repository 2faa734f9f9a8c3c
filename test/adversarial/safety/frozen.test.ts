import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as advice from '../../../src/advice/index.js';
import * as hubKeywords from '../../../src/ajv/index.js';
import * as arbitraries from '../../../src/arbitraries/index.js';
import * as fixtures from '../../../src/fixtures/index.js';
import * as typebox from '../../../src/generated/typebox/index.js';
import * as root from '../../../src/index.js';
import * as query from '../../../src/query/index.js';
import * as schemas from '../../../src/schemas/index.js';
import * as standard from '../../../src/standard/index.js';
import * as testing from '../../../src/testing/index.js';
import * as text from '../../../src/text/index.js';
import * as types from '../../../src/types.js';

/** Returns every object in the value with its path, through properties and symbols, but not through getters and functions. */
function reachable(value: unknown, path: string): [path: string, found: object][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Reflect.ownKeys(value).flatMap((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    return reachable(property?.value, `${path}.${String(key)}`);
  });
  return [[path, value], ...inner];
}

/** Returns changes to the object that must throw if it is frozen. */
function changes(object: object): (() => unknown)[] {
  const target = object as Record<PropertyKey, unknown>;
  const ofProperties = Reflect.ownKeys(object).flatMap((key) => [
    () => {
      target[key] = 'changed';
    },
    () => delete target[key],
  ]);
  const ofArrays = Array.isArray(object) ? [() => object.push('added')] : [];
  return [
    () => {
      target.added = true;
    },
    ...ofProperties,
    ...ofArrays,
  ];
}

/** The exports of each entry, and the least number of objects in them. */
const ENTRIES: [entry: string, exported: object, objects: number][] = [
  ['.', root, 7],
  ['./schemas', schemas, 300],
  ['./fixtures', fixtures, 500],
  ['./types', types, 0],
  ['./advice', advice, 1],
  ['./standard', standard, 63],
  ['./ajv', hubKeywords, 0],
  ['./arbitraries', arbitraries, 1],
  ['./query', query, 1],
  ['./testing', testing, 0],
  ['./text', text, 0],
  ['./typebox', typebox, 300],
];

describe.each(ENTRIES)('the exports of %s', (_entry, exported, least) => {
  const found = Object.entries(exported).flatMap(([name, value]) => reachable(value, name));

  test('have as many objects as expected', () => {
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  test('are frozen at every depth', () => {
    const open = found.filter(([, object]) => !Object.isFrozen(object)).map(([path]) => path);
    expect(open).toEqual([]);
  });

  test('throw a TypeError for every write', () => {
    const survived = found.filter(([, object]) => changes(object).some(passes));
    expect(survived.map(([path]) => path)).toEqual([]);
  });
});

function passes(change: () => unknown): boolean {
  try {
    change();
    return true;
  } catch (error) {
    return !(error instanceof TypeError);
  }
}

describe('reachable', () => {
  test('visits arrays, properties and symbols, but not getters and functions', () => {
    const secret = Symbol('secret');
    const value = Object.freeze({
      list: [{}],
      [secret]: { inner: {} },
      get made() {
        return {};
      },
      make: () => ({}),
    });
    const open = reachable(value, 'a').filter(([, object]) => !Object.isFrozen(object));
    expect(open.map(([path]) => path)).toEqual([
      'a.list',
      'a.list.0',
      'a.Symbol(secret)',
      'a.Symbol(secret).inner',
    ]);
  });

  test('changes of an empty array pass only if it is not frozen', () => {
    expect(changes([]).some(passes)).toBe(true);
    expect(changes(Object.freeze([])).some(passes)).toBe(false);
  });
});

describe('the keywords that addHubKeywords adds', () => {
  const KEYWORDS = [
    'twinSection',
    'methodPayload',
    'querySyntax',
    'maxUtf16Units',
    'notAbove',
    'requiredAny',
  ];

  test.each(KEYWORDS)('%s shares only frozen objects with another Ajv', (keyword) => {
    const [one, other] = [new Ajv(), new Ajv()].map((ajv) =>
      hubKeywords.addHubKeywords(ajv).getKeyword(keyword),
    );
    const shared = new Set(reachable(other, keyword).map(([, object]) => object));
    const open = reachable(one, keyword)
      .filter(([, object]) => shared.has(object) && !Object.isFrozen(object))
      .map(([path]) => path);
    expect(shared.size).toBeGreaterThan(1);
    expect(open).toEqual([]);
  });
});
