import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as advice from '../../../src/advice/index.js';
import * as hubKeywords from '../../../src/ajv/index.js';
import * as fixtures from '../../../src/fixtures/index.js';
import * as root from '../../../src/index.js';
import * as schemas from '../../../src/schemas/index.js';
import * as standard from '../../../src/standard/index.js';
import * as types from '../../../src/types.js';
import { changes, reachable } from './reachable.js';

/** What each entry exports, and how many objects can be reached from it, at least: functions and texts are none. */
const ENTRIES: [entry: string, exported: object, objects: number][] = [
  ['.', root, 7],
  ['./schemas', schemas, 300],
  ['./fixtures', fixtures, 500],
  ['./types', types, 0],
  ['./advice', advice, 1],
  ['./standard', standard, 63],
  ['./ajv', hubKeywords, 0],
];

describe.each(ENTRIES)('what %s exports', (_entry, exported, least) => {
  const found = Object.entries(exported).flatMap(([name, value]) => reachable(value, name));

  test('has the objects that are looked at', () => {
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  test('is frozen, however deep', () => {
    const open = found.filter(([, object]) => !Object.isFrozen(object)).map(([path]) => path);
    expect(open).toEqual([]);
  });

  test('cannot be changed by mistake: a write throws', () => {
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

  test('an empty list that is not frozen takes changes', () => {
    expect(changes([]).some(passes)).toBe(true);
    expect(changes(Object.freeze([])).some(passes)).toBe(false);
  });
});

describe('the keywords that an Ajv is given', () => {
  const KEYWORDS = [
    'twinSection',
    'methodPayload',
    'querySyntax',
    'maxUtf16Units',
    'notAbove',
    'anyMember',
  ];

  test.each(KEYWORDS)('%s shares nothing with another Ajv that can be changed', (keyword) => {
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
