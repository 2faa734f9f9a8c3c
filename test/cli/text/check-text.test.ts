import { describe, expect, test, vi } from 'vitest';
import { applyEdits, checkText, type TextResult } from '../../../src/text/index.js';
import { parseText } from '../../../src/text/parse-text.js';

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
        message:
          'Only status makes this a DirectMethodResult: without it, this would be checked as a Twin.',
        hint: "If this is a Twin, omit status, or say so with entity: 'Twin'.",
        range: { start: 1, end: 9 },
      },
      {
        code: 'ambiguous-entity',
        path: ['deviceId'],
        message: 'deviceId belongs to a Twin, and is ignored as part of a DirectMethodResult.',
        hint: "If this is a Twin, say so with entity: 'Twin'.",
      },
    ]);
  });

  test('warns about a value of another entity', () => {
    const { warnings } = checkText('{"deviceId": "d", "moduleId": "m", "etag": "*", "tags": {}}');
    expect(warnings).toMatchObject([
      {
        code: 'ambiguous-entity',
        message: 'This was checked as a Twin, but the value of etag is that of a TwinPatch.',
      },
    ]);
  });

  test('warns about a property that alone makes a response only if the rest is valid without it', () => {
    const codes = (text: string) => checkText(text).warnings.map(({ code }) => code);
    const job = '"type": "scheduleUpdateTwin", "status": "queued", "updateTwin": {}';
    expect(codes(`{${job}}`)).toEqual(['ambiguous-entity']);
    // Without status, this would be a Twin, but deviceId is invalid in one.
    expect(codes('{"status": 200, "payload": 1, "deviceId": 1}')).toEqual(['ambiguous-entity']);
  });

  test('warns of a $schema that does not exist, and suggests one', () => {
    const check = (name: string) =>
      checkText(`{"$schema": "urn:iothub-jobs-schema:${name}", "etag": "*", "tags": {}}`);
    const warning = {
      severity: 'warning',
      code: 'unknown-schema',
      path: ['$schema'],
      message: '$schema names no schema of this package, and is ignored.',
      line: 1,
      column: 13,
      offset: 12,
    };
    expect(check('twin-pach')).toEqual({
      valid: true,
      entity: 'TwinPatch',
      because: ['etag', 'tags'],
      issues: [],
      warnings: [{ ...warning, hint: 'Did you mean twin-patch?', range: { start: 12, end: 46 } }],
    });
    expect(check('x').warnings).toEqual([{ ...warning, range: { start: 12, end: 38 } }]);
  });

  test.each([
    [
      '{}',
      'cannot infer what this is from its properties; name it with the option entity, or with $schema in the text',
    ],
    [
      '{"$schema": "urn:iothub-jobs-schema:twin-pach"}',
      'cannot infer what this is from its properties, and $schema names no schema of this package; did you mean twin-patch?',
    ],
    [
      '{"$schema": "urn:iothub-jobs-schema:x"}',
      'cannot infer what this is from its properties, and $schema names no schema of this package',
    ],
  ])('says of %s: %s', (text, message) => {
    expect(checkText(text)).toEqual({
      valid: false,
      because: [],
      error: { code: 'no-entity', message },
      issues: [],
      warnings: [],
    });
  });

  test('returns an error for more than 8 MiB', () => {
    expect(checkText('x'.repeat(8_388_609))).toEqual({
      valid: false,
      because: [],
      error: { code: 'too-large', message: 'larger than 8388608 bytes' },
      issues: [],
      warnings: [],
    });
  });

  test('returns an error if the entity is not known, and the warnings about the text', () => {
    expect(checkText('{"a": 1, "a": 2}')).toMatchObject({
      valid: false,
      error: { code: 'no-entity' },
      issues: [],
      warnings: [{ code: 'duplicate-name', range: { start: 9, end: 12 } }],
    });
  });

  test('returns issues and warnings in the order of the text, and a remark that there are more last', () => {
    const numbers = Array(101).fill('1e400').join();
    const text = `{"deviceId":"d","tags":{"a":[${numbers}]},"etag":"*","moduleId":"m"}`;
    const codes = checkText(text).warnings.map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['rounded-number', 'rounded-number']);
    expect(codes.slice(-2)).toEqual(['ambiguous-entity', 'truncated']);
  });

  test('shows the name of a key that is too long', () => {
    const key = `"${'k'.repeat(1025)}"`;
    const text = `{"etag":"*","tags":{${key}:1}}`;
    expect(shown(text, checkText(text))).toEqual([`twin-key-size: ${key}`]);
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
    ['{"type": "scheduleUpdateTwin", "updateTwin": {"etag": "*"}}}', ['required', 'empty-patch']],
  ])('%s has the issues %j', (text, codes) => {
    expect(checkText(text, { entity: 'JobRequest' }).issues.map(({ code }) => code)).toEqual(codes);
  });

  test('reports a section that is too large before another one that is open', () => {
    const long = Array(3).fill(`"${'x'.repeat(4000)}"`);
    const text = `{"etag":"*","tags":{"a":[${long}]},"properties":{"desired":{`;
    expect(shown(text, checkText(text))).toMatchObject([expect.stringMatching(/^twin-size: /)]);
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

test('half a text has issues if at most 4096 brackets are open', () => {
  const text = (levels: number) => `{"etag":1,"tags":{},"x":${'['.repeat(levels - 1)}`;
  const codes = (levels: number) =>
    checkText(text(levels), { entity: 'TwinPatch' }).issues.map(({ code }) => code);
  expect(codes(4096)).toEqual(['etag', 'unknown-property']);
  expect(codes(4097)).toEqual([]);
});

describe('checkText never throws', () => {
  test.each([
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
