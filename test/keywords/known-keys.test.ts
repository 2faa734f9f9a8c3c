import { expect, test, vi } from 'vitest';
import { createKnownKeys, recall } from '../../src/keywords/known-keys.js';

/** Keys whose number is their length, and the keys that were worked on. */
function lengths() {
  const worked: string[] = [];
  const keys = createKnownKeys((key) => {
    worked.push(key);
    return key.length;
  });
  return { worked, recall: (key: string) => recall(keys, key) };
}

test('a key is worked on once, whatever the order in which it comes again', () => {
  const { worked, recall } = lengths();
  for (const key of ['a', 'bb', '', 'a', 'bb', '', 'bb', 'a', 'a', '']) {
    expect(recall(key)).toBe(key.length);
  }
  expect(worked).toEqual(['a', 'bb', '']);
});

test('a key of 64 units is remembered, one of 65 is worked on each time', () => {
  const { worked, recall } = lengths();
  const [longest, tooLong] = ['x'.repeat(64), 'x'.repeat(65)];
  for (const key of [longest, tooLong, longest, tooLong]) expect(recall(key)).toBe(key.length);
  expect(worked).toEqual([longest, tooLong, tooLong]);
});

test('1,024 keys are remembered, and one more makes room by forgetting all', () => {
  const { worked, recall } = lengths();
  const keys = Array.from({ length: 1024 }, (_, index) => `key${index}`);
  for (const key of [...keys, ...keys]) recall(key);
  expect(worked).toHaveLength(1024);
  recall('one more');
  recall('key7');
  recall('key7');
  expect(worked.slice(1024)).toEqual(['one more', 'key7']);
});

test('a key that follows the one that it followed the last time is not looked up', () => {
  const keys = createKnownKeys((key) => key.length);
  const lookUp = vi.spyOn(keys.known, 'get');
  for (const key of ['a', 'bb', 'a', 'bb', 'a']) recall(keys, key);
  expect(lookUp.mock.calls).toEqual([['a'], ['bb'], ['a']]);
});
