import { expect, test } from 'vitest';
import { isIdentifiedTwin, isTwin, validateIdentifiedTwin } from '../../src/index.js';
import { rule } from '../support/rule.js';

const twin = { deviceId: 'd', etag: 'AAAAAAAAAAE=', version: 2, properties: {} };
const REQUIRED = ['deviceId', 'etag', 'version', 'properties'];

rule('T12', 'deviceId, etag, version and properties are required', validateIdentifiedTwin, {
  valid: [twin, { ...twin, novel: 1 }, { ...twin, tags: null, status: null, moduleId: 'm' }],
  invalid: REQUIRED.flatMap((name) => [
    [{ ...twin, [name]: undefined }, [name], 'required'] as const,
    [{ ...twin, [name]: null }, [name], 'null'] as const,
  ]),
});

rule('T12', 'their values follow the rules of a twin', validateIdentifiedTwin, {
  valid: [
    { ...twin, deviceId: 'd'.repeat(128) },
    ...['', '*', 'é'].map((etag) => ({ ...twin, etag })),
    ...[0, 2 ** 63].map((version) => ({ ...twin, version })),
    ...[{ desired: {} }, { reported: {} }, { desired: null, reported: null }].map((properties) => ({
      ...twin,
      properties,
    })),
  ],
  invalid: [
    [{ ...twin, deviceId: 'd'.repeat(129) }, ['deviceId'], 'device-id'],
    [{ ...twin, etag: 1 }, ['etag'], 'type'],
    [{ ...twin, version: -1 }, ['version'], 'range'],
    [{ ...twin, version: 2 ** 63 + 2048 }, ['version'], 'range'],
    [{ ...twin, properties: [] }, ['properties'], 'type'],
    [
      { ...twin, properties: { desired: { 'a.b': 1 } } },
      ['properties', 'desired', 'a.b'],
      'twin-key',
    ],
  ],
});

test('isIdentifiedTwin rejects what isTwin accepts: objects without known properties and echoes of patches', () => {
  const values = [
    {},
    { any: 'object' },
    { deviceId: null, etag: '*', version: null, tags: {}, properties: { desired: {} } },
  ];
  for (const value of values) {
    expect(isTwin(value)).toBe(true);
    expect(isIdentifiedTwin(value)).toBe(false);
  }
});

test('validateIdentifiedTwin gives no hint that is meant for requests', () => {
  const result = validateIdentifiedTwin({ ...twin, etag: undefined, properties: null });
  expect(result).toEqual({
    ok: false,
    issues: [
      { path: ['etag'], code: 'required', message: 'etag is missing.' },
      { path: ['properties'], code: 'null', message: 'properties must be an object, not null.' },
    ],
  });
});
