import { expect, test } from 'vitest';
import { isTwinList, validateTwinList } from '../../src/index.js';
import { rule } from '../support/rule.js';

const twin = { deviceId: 'd', etag: 'AAAAAAAAAAE=', version: 2, properties: {} };

rule('T13', 'a page of twins must be an array, which may be empty', validateTwinList, {
  valid: [[], [twin], [twin, { ...twin, moduleId: 'm' }], [{ ...twin, novel: 1 }]],
  invalid: [
    [{ items: [twin] }, [], 'type'],
    [twin, [], 'type'],
    [null, [], 'type'],
    ['[]', [], 'type'],
  ],
});

rule('T13', 'each item must be an IdentifiedTwin', validateTwinList, {
  valid: [Array(100).fill(twin)],
  invalid: [
    [[twin, undefined], [1], 'type'],
    [[null], [0], 'null'],
    [[[twin]], [0], 'type'],
    [[twin, { ...twin, etag: null }], [1, 'etag'], 'null'],
    [[{ ...twin, tags: { 'a.b': 1 } }], [0, 'tags', 'a.b'], 'twin-key'],
    [[{ ...twin, version: undefined }], [0, 'version'], 'required'],
  ],
});

test('isTwinList rejects the rows of other queries', () => {
  expect(isTwinList([{}])).toBe(false);
  expect(isTwinList([{ numberOfDevices: 3 }])).toBe(false);
  expect(isTwinList([{ deviceId: 'd', status: 'enabled' }])).toBe(false);
});

test('isTwinList accepts 65,536 twins, and validateTwinList reports one more', () => {
  expect(isTwinList(Array(65_536).fill(twin))).toBe(true);
  expect(validateTwinList(Array(65_537).fill(twin))).toMatchObject({
    issues: [{ path: [], code: 'list-count' }],
  });
});
