// How checkText treats texts near its limits: it is right, quick, and never throws.

import { describe, expect, test } from 'vitest';
import { applyEdits, checkText } from '../../../src/text/index.js';

describe('checkText', () => {
  test('rejects more than 8 MiB, counted in UTF-8', () => {
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
  ])('for %s', (_, text) => {
    for (const entity of [undefined, 'TwinPatch', 'JobRequest', 'TwinList'] as const) {
      const { issues, warnings } = checkText(text, { entity, now: Date.UTC(2026, 2, 14) });
      for (const { range, fixes = [] } of [...issues, ...warnings]) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        for (const { edits } of fixes) JSON.parse(applyEdits(text, edits));
      }
    }
  });
});
