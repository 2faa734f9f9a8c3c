// Lists as large as a response may be. Not run by mutation testing, which slows code down ten times.

import { expect, test } from 'vitest';
import { isJobList } from '../../src/index.js';

test.each([
  ['numbers', `{"tags":{"a":[${Array(900).fill(0).join()}]}}`],
  ['strings', `{"tags":{"a":[${Array(2000).fill('""').join()}]}}`],
  ['objects', `{"tags":{"a":[${Array(2000).fill('{}').join()}]}}`],
  ['control characters', `{"tags":{"a":[${Array(2000).fill('"\\u0001"').join()}]}}`],
  ['strings near the size limit', `{"tags":{"a":"${'a'.repeat(4096)}","b":"${'a'.repeat(4094)}"}}`],
])('a list may have JSON text of 8 MiB: %s', (_what, twin) => {
  const one = `{"type":"unknown","status":"unknown","updateTwin":${twin}}`;
  const count = Math.floor(2 ** 23 / (one.length + 1));
  expect(isJobList(JSON.parse(`[${Array(count).fill(one).join()}]`))).toBe(true);
});

test.each([
  ['fractions', `[${Array(5000).fill('0.5').join()}]`],
  ['arrays', `[${Array(20_000).fill('[]').join()}]`],
  ['objects', `[${Array(20_000).fill('{}').join()}]`],
  ['levels', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  // These are read twice, since an upper bound of the size of the fraction is above the limit.
  ['arrays near the size limit', `[${Array(43_685).fill('[]').join()},0.123456789]`],
  ['objects near the size limit', `[${Array(43_685).fill('{}').join()},0.123456789]`],
  ['levels near the size limit', `[${'['.repeat(65_528)}${']'.repeat(65_528)},0.123456789]`],
])('a list may have JSON text of 8 MiB: payloads of %s', (_what, payload) => {
  const one = `{"type":"unknown","status":"unknown","cloudToDeviceMethod":{"payload":${payload}}}`;
  const count = Math.floor(2 ** 23 / (one.length + 1));
  expect(isJobList(JSON.parse(`[${Array(count).fill(one).join()}]`))).toBe(true);
});
