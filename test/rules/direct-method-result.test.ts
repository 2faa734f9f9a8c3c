import { expect, test } from 'vitest';
import { isDirectMethodResult, validateDirectMethodResult } from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('D1', 'the status is required and is an integer with a sign', validateDirectMethodResult, {
  valid: [200, 0, -1, 2 ** 31 - 1, 2 ** 32 - 1, -(2 ** 63), 2 ** 63].map((status) => ({ status })),
  invalid: [
    [{}, ['status'], 'required'],
    [{ payload: 1 }, ['status'], 'required'],
    [{ status: null }, ['status'], 'null'],
    [{ status: '200' }, ['status'], 'type'],
    [{ status: 0.5 }, ['status'], 'type'],
    [{ status: 2 ** 63 + 2048 }, ['status'], 'range'],
    [{ status: -(2 ** 63) - 2048 }, ['status'], 'range'],
  ],
});

rule('D2', 'the payload may be any value', validateDirectMethodResult, {
  valid: [
    { status: 200 },
    ...[undefined, null, false, 0, '', [], {}, [[null]], { 'a.b': { $c: 1 } }].map((payload) => ({
      status: 200,
      payload,
    })),
    { status: 200, payload: 'a'.repeat(131_073) },
    { status: 200, payload: Array(131_073).fill(0.5) },
  ],
  invalid: [['the payload alone', [], 'type']],
});

test('isDirectMethodResult does not read the payload', () => {
  const result = {
    status: 200,
    get payload() {
      throw new Error('was read');
    },
  };
  expect(isDirectMethodResult(result)).toBe(true);
});
