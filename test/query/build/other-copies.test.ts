// A program can load this package twice: as CommonJS and as ESM, or in two versions.
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as query from '../../../src/query/index.js';

const { and, eq, isIn, not, path, where } = query;
let other: typeof query;

beforeAll(async () => {
  vi.resetModules();
  other = await import('../../../src/query/index.js');
});

describe('a condition that another copy of the package built', () => {
  it('comes from other functions', () => {
    expect(other.eq).not.toBe(eq);
  });

  it('is an operand of every builder, in both directions', () => {
    const { text } = and(other.eq('tags.a', 1), not(other.isIn('tags.b', ['x'])));
    expect(text).toBe("tags.a = 1 AND NOT (tags.b IN ['x'])");
    expect(other.or(eq('tags.a', 1), isIn('tags.b', [2])).text).toBe('tags.a = 1 OR tags.b IN [2]');
    expect(where`${other.path('tags.a')} > ${3}`.text).toBe('tags.a > 3');
    expect(other.where`NOT ${where`a OR b`}`.text).toBe('NOT (a OR b)');
  });

  it('is not an operand if it is * or begins with FROM', () => {
    expect(() => not(other.where`*`)).toThrow(TypeError);
    expect(() => not(other.where`FROM devices`)).toThrow(TypeError);
  });
});

describe('an object that only looks like a built condition is rejected', () => {
  const built = eq('tags.a', 1);
  const [symbol] = Object.getOwnPropertySymbols(built);

  it.each<[string, unknown]>([
    ['a copy from JSON', JSON.parse(JSON.stringify(built))],
    ['a structured clone', structuredClone(built)],
    ['a spread copy', { ...built }],
    ['a spread copy with another text', { ...built, text: 'tags.a = 1 OR true' }],
    ['an heir', Object.create(built)],
    ['JSON with the name of the symbol', { ...built, [String(symbol?.description)]: true }],
    ['a text', built.text],
    ['a tree', built.tree],
    ['an array', [built]],
    ['a forged object whose text is not valid', forge('a OR')],
    ['a forged object whose text is *', forge('*')],
    ['a forged object whose text is not a string', forge({ toString: () => 'a' })],
    ['a forged object whose text throws', Object.defineProperty(forge('a'), 'text', { get: fail })],
    [
      'a proxy that throws',
      new Proxy({}, { getOwnPropertyDescriptor: fail, get: fail, has: fail }),
    ],
  ])('%s', (_, value) => {
    expect(() => not(value as typeof built)).toThrow(
      new TypeError('condition must be a built condition without * or FROM.'),
    );
  });

  it('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => and(built, value as never)).toThrow(TypeError);
      }),
    );
  });

  it('and an object with the symbol contributes its parsed text as one operand, never its tree', () => {
    const forged = {
      ...(forge('tags.a OR tags.b') as object),
      tree: { kind: 'path', steps: ['x'] },
    };
    expect(and(path('tags.c'), mark(forged) as typeof built).text).toBe(
      'tags.c AND (tags.a OR tags.b)',
    );
  });

  function forge(text: unknown): unknown {
    return mark({ text, tree: built.tree });
  }
  function mark(object: object): unknown {
    return Object.defineProperty(object, symbol as symbol, { value: true });
  }
  function fail(): never {
    throw new Error('a secret');
  }
});
