import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../../../src/issues/codes.js';
import { beginningOf, canStillChange } from '../../../src/text/beginning.js';

const canChange = (text: string, code: IssueCode, path: (string | number)[]) =>
  canStillChange({ code, path, message: '' }, beginningOf(text));

describe('an issue can still change', () => {
  test.each<IssueCode>(['required', 'connect-timeout-above-response-timeout'])(
    'if it has the code %s and its object is open',
    (code) => {
      expect(canChange('{"a":{', code, ['a', 'b'])).toBe(true);
      expect(canChange('{"a":{},', code, ['a', 'b'])).toBe(false);
      expect(canChange('{"a":{},', code, ['b'])).toBe(true);
      expect(canChange('{}', code, ['a'])).toBe(false);
    },
  );

  test.each<IssueCode>([
    'empty-patch',
    'truncated',
    'payload-size',
    'list-count',
    'work-limit',
    'parent-scopes-count',
    'twin-size',
    'twin-values',
  ])('if it has the code %s and its value is open', (code) => {
    expect(canChange('{"a":[1,{', code, [])).toBe(true);
    expect(canChange('{"a":[1,{', code, ['a'])).toBe(true);
    expect(canChange('{"a":[1,{', code, ['a', 1])).toBe(true);
    expect(canChange('{"a":[1,{', code, ['a', 0])).toBe(false);
    expect(canChange('{"a":[1,{', code, ['a', 1, 'b'])).toBe(false);
    expect(canChange('{"a":[1,{}]', code, ['a'])).toBe(false);
    expect(canChange('{"a":[1,{}]}}', code, [])).toBe(false);
  });

  test('not if it has another code', () => {
    expect(canChange('{"a":[', 'type', [])).toBe(false);
    expect(canChange('{"a":[', 'type', ['a'])).toBe(false);
  });
});
