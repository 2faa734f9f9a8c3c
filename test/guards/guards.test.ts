import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';
import { entities, openEntities } from '../support/entities.js';

test('is… can be passed to Array.filter without a this value', () => {
  const responses: unknown[] = [{ type: 'export', status: 'queued' }, {}, null];
  expect(responses.filter(root.isJobResponse)).toEqual([{ type: 'export', status: 'queued' }]);
});

/** A value of every JavaScript type. */
const KINDS: [kind: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['false', false],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a bigint', 7n],
  ['a symbol', Symbol('a')],
  ['a function', () => ({})],
  ['an array of numbers', [7]],
  ['a string', 'in no enum\n'],
  ['a String object', new String('sas')],
  ['an object', { unknown: 1 }],
];

for (const { name: entity, is, assert, parse, validate } of entities) {
  for (const [kind, value] of KINDS) {
    const isOpen =
      openEntities.includes(entity) && typeof value === 'object' && value && !Array.isArray(value);
    test(`is${entity}, assert${entity}, parse${entity} and validate${entity} ${isOpen ? 'accept' : 'reject'} ${kind}`, () => {
      const result = validate(value);
      expect(is(value)).toBe(Boolean(isOpen));
      expect(result.ok).toBe(Boolean(isOpen));
      if (result.ok) {
        expect(() => assert(value)).not.toThrow();
        expect(parse(value)).toBe(value);
      } else {
        expect(result.issues.length).toBeGreaterThan(0);
        for (const check of [assert, parse]) {
          expect(() => check(value)).toThrow(root.ValidationError);
          expect(() => check(value)).toThrow(new RegExp(`^Not a valid ${entity}:\n`));
        }
      }
    });
  }
}

describe('isJobResponse and validateJobResponse reject a value', () => {
  const UNREADABLE = {
    path: [],
    code: 'unreadable',
    message:
      'The value could not be read: a getter or a proxy threw, or returned different values.',
  };

  test('if a getter throws', () => {
    const value = {
      type: 'export',
      get status() {
        throw new Error('no status');
      },
    };
    expect(root.isJobResponse(value)).toBe(false);
    expect(root.validateJobResponse(value)).toEqual({ ok: false, issues: [UNREADABLE] });
  });

  test('if a property is invalid only when it is first read', () => {
    let reads = 0;
    const value = {
      type: 'export',
      get status() {
        reads += 1;
        return reads === 1 ? 'no status' : 'queued';
      },
    };
    expect(root.validateJobResponse(value)).toEqual({ ok: false, issues: [UNREADABLE] });
  });
});

test('validateTwinPatch rejects an object with a toJSON method, and accepts other instances of classes', () => {
  class Patch {
    etag = '*';
    tags = {};
  }
  expect(root.validateTwinPatch(new Patch()).ok).toBe(true);
  const withToJson = Object.assign(Object.create({ toJSON: () => ({}) }), new Patch());
  expect(root.validateTwinPatch(withToJson)).toMatchObject({
    issues: [{ path: [], code: 'not-json' }],
  });
});
