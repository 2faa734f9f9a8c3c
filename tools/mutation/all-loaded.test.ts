import { expect, test } from 'vitest';
import { shared } from './stop-at-failure.js';

test('every file of tests could be loaded', () => {
  expect(shared.loading).toBe(0);
});
