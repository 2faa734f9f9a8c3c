import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { applyEdits, checkText, type TextResult } from '../../../src/text/index.js';
import { parseText } from '../../../src/text/parse-text.js';
import { tryOrUndefined } from '../../../src/try-or-undefined.js';
import { entities } from '../../support/entities.js';
import { FORMATS } from './formats.js';

const NAMES = entities.map(({ name }) => name);
const NOW = Date.UTC(2026, 2, 14);

/** Returns the code and the text of the range of each issue and warning. */
function shown(text: string, { issues, warnings }: TextResult): string[] {
  return [...issues, ...warnings].map(
    ({ code, range: { start, end } }) => `${code}: ${text.slice(start, end)}`,
  );
}

describe('checkText', () => {
  test('returns the entity, and nothing else for a valid text', () => {
    const text = '{"etag": "*", "tags": {"a": 1}}';
    expect(checkText(text)).toEqual({
      valid: true,
      entity: 'TwinPatch',
      because: ['etag', 'tags'],
      issues: [],
      warnings: [],
    });
    expect(checkText(text, { entity: 'TwinPatch' })).toMatchObject({ because: [] });
    const withSchema = '{"$schema": "urn:iothub-jobs-schema:twin-patch", "etag": "*", "tags": {}}';
    expect(checkText(withSchema)).toMatchObject({ entity: 'TwinPatch', because: ['$schema'] });
  });

  test('returns issues with places and fixes', () => {
    const text = '{\n  "😀": 1,\n  "etag": "*",\n  "tags": {"a b": 1}\n}';
    const { valid, issues } = checkText(text);
    expect(valid).toBe(false);
    expect(issues).toEqual([
      {
        path: ['😀'],
        code: 'unknown-property',
        message: '😀 is not a known property; IoT Hub would silently ignore it.',
        line: 2,
        column: 3,
        offset: 4,
        range: { start: 4, end: 8 },
        fixes: [{ title: 'Remove 😀', edits: [{ start: 4, end: 15, newText: '' }] }],
      },
      expect.objectContaining({ code: 'twin-key', line: 4, column: 12 }),
    ]);
    expect(issues[1]).not.toHaveProperty('fixes');
  });

  test.each([
    ['a value', '{"type": 1}', 'JobRequest', ['job-type: 1']],
    ['a missing property', '{"tags": {}}', 'TwinPatch', ['required: {']],
    ['an unknown name', '{"etag":"*","tags":{},"x":[1]}', 'TwinPatch', ['unknown-property: "x"']],
    ['the whole value', '[1]', 'TwinPatch', ['type: [1]']],
    ['an item', '[1]', 'TwinList', ['type: 1']],
    [
      'a name that occurs twice',
      '{"iotEdge":true,"iotEdge":true}',
      'DeviceCapabilities',
      ['duplicate-name: "iotEdge"'],
    ],
    [
      'a rounded number',
      '{"payload":9007199254740993, "methodName": "a"}',
      'CloudToDeviceMethodRequest',
      ['rounded-number: 9007199254740993'],
    ],
  ] as const)('shows %s: %s', (_, text, entity, ranges) => {
    expect(
      shown(text, checkText(text, { entity })).filter((line) => ranges.includes(line as never)),
    ).toEqual(ranges);
  });

  test('gives advice about a valid request, with the time of the options', () => {
    const text = JSON.stringify({
      type: 'scheduleUpdateTwin',
      jobId: 'J',
      queryCondition: '*',
      startTime: '2026-03-13T00:00:00Z',
      updateTwin: { etag: '*', tags: {} },
    });
    const codesAt = (now?: number) => checkText(text, { now }).warnings.map(({ code }) => code);
    expect(codesAt()).toEqual(['job-id-upper-case']);
    expect(codesAt(NOW)).toEqual(['job-id-upper-case', 'start-time-past']);
    expect(checkText(text).warnings[0]).toMatchObject({ severity: 'warning', path: ['jobId'] });
  });

  test('warns about an ambiguous entity, and says how to name it', () => {
    const { warnings } = checkText('{"status": 200, "payload": 1, "deviceId": "a"}');
    expect(warnings).toMatchObject([
      {
        code: 'ambiguous-entity',
        path: ['status'],
        hint: "If this is a Twin, omit status, or say so with entity: 'Twin'.",
      },
      {
        code: 'ambiguous-entity',
        path: ['deviceId'],
        hint: "If this is a Twin, say so with entity: 'Twin'.",
      },
    ]);
  });

  test('returns an error if the entity is not known, and the warnings about the text', () => {
    expect(checkText('{"a": 1, "a": 2}')).toMatchObject({
      valid: false,
      error: { code: 'no-entity' },
      issues: [],
      warnings: [{ code: 'duplicate-name', range: { start: 9, end: 12 } }],
    });
  });

  test('refuses more than 8 MB, counted in UTF-8', () => {
    const error = { code: 'too-large', message: 'larger than 8388608 bytes' };
    for (const text of [`"${'a'.repeat(8_388_607)}"`, `"${'é'.repeat(4_194_304)}"`]) {
      expect(checkText(text)).toEqual({
        valid: false,
        because: [],
        error,
        issues: [],
        warnings: [],
      });
    }
    expect(checkText(`"${'a'.repeat(8_388_606)}"`).error?.code).toBe('no-entity');
  });

  test('makes no fixes for a text of more than a million characters', () => {
    const text = `{"tags": {}, "x": 1${' '.repeat(1_048_576)}}`;
    expect(checkText(text, { entity: 'TwinPatch' }).issues[0]).not.toHaveProperty('fixes');
    const advised = `{"type": "scheduleUpdateTwin", "jobId": "J", "queryCondition": "*", "updateTwin": {"etag": "*", "tags": {}}${' '.repeat(1_048_576)}}`;
    expect(checkText(advised).warnings).toMatchObject([{ code: 'job-id-upper-case' }]);
    expect(checkText(advised).warnings[0]).not.toHaveProperty('fixes');
  });
});

describe('checkText of half a text', () => {
  test.each([
    ['an unfinished property', '{"etag": 1, "tags": ', ['etag: 1']],
    ['an unfinished name', '{"etag": 1, "ta', ['etag: 1']],
    ['an unfinished number', '{"etag": 1', []],
    ['a number before a mistake', '{"etag": 1 "tags"', ['etag: 1']],
    ['an open object of the wrong type', '{"etag": "*", "tags": [1, ', ['type: [1']],
    [
      'an open object with an unknown name',
      '{"etag": "*", "x": {"a": [',
      ['unknown-property: "x"'],
    ],
    ['a closed object without a property', '[{"etag": "*"', []],
  ] as const)('reports what is certain before %s', (_, text, expected) => {
    const result = checkText(text, { entity: 'TwinPatch' });
    expect(result.error).toMatchObject({ code: 'json-syntax' });
    expect(shown(text, result).filter((line) => !line.startsWith('type: [{'))).toEqual(expected);
  });

  test.each([
    [
      '{"type": "scheduleDeviceMethod", "cloudToDeviceMethod": {"methodName": "a", "connectTimeoutInSeconds": 60, ',
      [],
    ],
    [
      '{"type": "scheduleDeviceMethod", "cloudToDeviceMethod": {"methodName": "a", "connectTimeoutInSeconds": 60}, ',
      ['connect-timeout-above-response-timeout'],
    ],
    ['{"type": "scheduleUpdateTwin", "updateTwin": {"tags": {}', []],
    ['{"type": "scheduleUpdateTwin", "updateTwin": {"tags": {}}', ['required']],
    ['{"type": "scheduleUpdateTwin", "updateTwin": {"etag": "*"', []],
    ['{"type": "scheduleUpdateTwin", "updateTwin": {"etag": "*"},', ['empty-patch']],
  ])('%s has the issues %j', (text, codes) => {
    expect(checkText(text, { entity: 'JobRequest' }).issues.map(({ code }) => code)).toEqual(codes);
  });

  test('infers the entity, and warns about names', () => {
    expect(checkText('{"etag": "*", "tags": {"a": 1, "a": 2}, ')).toMatchObject({
      error: { code: 'json-syntax', line: 1, column: 41, offset: 40 },
      entity: 'TwinPatch',
      because: ['etag', 'tags'],
      warnings: [{ code: 'duplicate-name' }],
    });
  });

  test('reports nothing but the mistake if the entity is not known', () => {
    const error = expect.objectContaining({ code: 'json-syntax' });
    for (const text of ['', '{', '{"a": 1', '"abc', 'x', '12x']) {
      expect(checkText(text)).toEqual({
        valid: false,
        because: [],
        error,
        issues: [],
        warnings: [],
      });
    }
  });

  test.each(['0x20', '030', '00', '3oo', '1.2.3', '-', '1e', '01'])(
    'reports no issue of the number of which %s is a mistake',
    (number) => {
      for (const after of ['', '}', ',"payload":1}']) {
        const text = `{"methodName":"a","responseTimeoutInSeconds":${number}${after}`;
        const { error, issues } = checkText(text, { entity: 'CloudToDeviceMethodRequest' });
        expect([error?.code, issues]).toEqual(['json-syntax', []]);
      }
    },
  );

  test('reports for every beginning of a text only issues of the whole text', () => {
    for (const entity of NAMES) {
      const values = [
        ...Object.values<() => unknown>(fixtures[entity]),
        ...nearMisses[entity].map(({ value }) => value),
      ];
      const texts = values.flatMap((create, index) => {
        const format = FORMATS[index % FORMATS.length]?.[1] as (value: unknown) => string;
        const text = tryOrUndefined(() => format(create()));
        return text === undefined || text.length > 1000 ? [] : [text];
      });
      for (const [index, text] of texts.entries()) {
        const key = ({ path, code, message }: TextResult['issues'][number]) =>
          JSON.stringify([path, code, message]);
        const whole = new Set(checkText(text, { entity }).issues.map(key));
        const step = Math.ceil(text.length / 50);
        for (let length = index % step; length < text.length; length += step) {
          const beginning = text.slice(0, length);
          const { error, issues } = checkText(beginning, { entity });
          // The beginning of a number is a number.
          if (error !== undefined) expect(error.code).toBe('json-syntax');
          else continue;
          for (const issue of issues) {
            expect(whole, `${entity} ${beginning}`).toContain(key(issue));
            expect(issue.range.end).toBeLessThanOrEqual(length);
          }
        }
      }
    }
  });
});

test('checkText says what is wrong with its arguments', () => {
  for (const text of [undefined, null, 1, {}]) {
    expect(() => checkText(text as never)).toThrow(new TypeError('text must be a string.'));
  }
  for (const [entity, message] of [
    ['Twins', 'entity must be the name of an entity, not Twins. Did you mean Twin?'],
    ['toString', 'entity must be the name of an entity, not toString.'],
    ['__proto__', 'entity must be the name of an entity, not __proto__.'],
    ['a\n'.repeat(99), `entity must be the name of an entity, not ${'a\\u000a'.repeat(9)}a….`],
    [{}, 'entity must be the name of an entity.'],
  ]) {
    expect(() => checkText('{}', { entity: entity as never })).toThrow(
      new RangeError(message as string),
    );
  }
});

/** A payload with a value that is not JSON at a depth. */
const deep = (depth: number) => `${'['.repeat(depth)}1e400${']'.repeat(depth)}`;

describe('checkText is quick for', () => {
  test.each([
    [
      'a repeated name of a deep value',
      `{"methodName":"a","payload":0,"payload":${deep(130_000)}}`,
      1,
    ],
    [
      'a repeated name of a value with many issues',
      `{"methodName":"a",${'"payload":0,'.repeat(100_000)}"payload":[${Array(13).fill(deep(2000)).join()}]}`,
      13,
    ],
  ])(
    '%s',
    (_, text, count) => {
      const entity = 'CloudToDeviceMethodRequest';
      const { issues, warnings } = checkText(text, { entity });
      expect(issues.filter(({ code }) => code === 'not-json')).toHaveLength(count);
      for (const { code, range } of issues.filter((issue) => issue.code === 'not-json')) {
        expect([code, text.slice(range.start, range.end)]).toEqual(['not-json', '1e400']);
      }
      expect(warnings[0]?.code).toBe('duplicate-name');
      expect(checkText(text.slice(0, -1), { entity }).error?.code).toBe('json-syntax');
    },
    30_000,
  );

  test('an object whose properties resemble known ones', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => [`maxExecutionTime${index}`, 1]);
    const object = { type: 'x', status: 'x', payload: 1, etag: 'x', version: 1, tags: {} };
    const text = JSON.stringify({ ...object, ...Object.fromEntries(entries) });
    expect(checkText(text).error?.code).toBe('no-entity');
    expect(checkText(`[${Array(20_000).fill('{"maxExecutionTim":1}').join()}]`).valid).toBe(false);
  }, 30_000);

  test('an array that is open at millions of levels', () => {
    expect(checkText('['.repeat(2e6)).error).toMatchObject({
      code: 'json-syntax',
      message: 'not JSON: unexpected end of the text',
    });
  }, 60_000);
});

test('half a text has issues if at most 4096 brackets are open', () => {
  const text = (levels: number) => `{"etag":1,"tags":{},"x":${'['.repeat(levels - 1)}`;
  const codes = (levels: number) =>
    checkText(text(levels), { entity: 'TwinPatch' }).issues.map(({ code }) => code);
  expect(codes(4096)).toEqual(['etag', 'unknown-property']);
  expect(codes(4097)).toEqual([]);
});

describe('checkText never throws', () => {
  test.each([
    ['many brackets', '['.repeat(2e5)],
    ['many brackets that are closed', '['.repeat(2e5) + ']'.repeat(2e5)],
    ['a hundred thousand objects', '{"tags":'.repeat(1e5)],
    ['many items', `[${'1,'.repeat(2e5)}1]`],
    [
      'a hundred thousand properties',
      `{${Array.from({ length: 1e5 }, (_, i) => `"${i}":1`).join()}}`,
    ],
    ['a name that occurs many times', `{"tags":1${',"a":1,"a":2'.repeat(5e4)}}`],
    ['control characters', '{"tags": {"\\u0000\\u001b": "\u007f\u0080"}}'],
    ['a control character', '{"tags": {"\u0001": 1}}'],
    ['lone surrogates', '{"tags": {"\ud800": "\udc00", "\\ud800.a": 1}}'],
    [
      'names of prototypes',
      '{"__proto__": {"constructor": 1}, "constructor": 1, "tags": {"__proto__.a": 1, "toString": null}}',
    ],
    ['a byte order mark', '\ufeff{}'],
    ['dots', `{"tags": {"${'.'.repeat(1e5)}": 1, "${'a.'.repeat(1e5)}a": 1}}`],
  ])('for %s', (_, text) => {
    for (const entity of [undefined, 'TwinPatch', 'JobRequest', 'TwinList'] as const) {
      const { issues, warnings } = checkText(text, { entity, now: NOW });
      for (const { range, fixes = [] } of [...issues, ...warnings]) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        for (const { edits } of fixes) JSON.parse(applyEdits(text, edits));
      }
    }
  });

  test('for any text', () => {
    const tokens = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"tags"',
      '"etag"',
      '1',
      ' ',
      'null',
      'x',
      '"',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(tokens).map((list) => list.join('')),
    );
    const entity = fc.option(fc.constantFrom(...NAMES), { nil: undefined });
    fc.assert(
      fc.property(text, entity, (json, name) => {
        const { valid, error, issues } = checkText(json, { entity: name });
        expect(valid).toBe(error === undefined && issues.length === 0);
      }),
    );
  });

  test('where JSON.parse throws at a text that is nested too deeply', () => {
    const parse = vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError('too deep');
    });
    const texts = ['{"etag": 1, ', '[[[]]]', '{}'];
    const results = texts.map((text) => checkText(text, { entity: 'TwinPatch' }));
    const parsed = parseText('[[]]');
    parse.mockRestore();
    for (const { error, issues } of results) {
      expect(error).toMatchObject({ code: 'json-syntax' });
      expect(issues).toEqual([]);
    }
    const tooDeep = { message: 'not JSON: it is nested too deeply', line: 1, column: 1, offset: 0 };
    expect(results[1]?.error).toMatchObject(tooDeep);
    expect(parsed).toMatchObject({ error: tooDeep });
  });
});
