import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { entities } from './support/entities.js';
import { deepFreeze, throughJson } from './support/json.js';

it('has an arbitrary for each of the 21 entities', () => {
  expect(Object.keys(arbitraries)).toEqual([
    'AuthenticationType',
    'CancelJobParameters',
    'CloudToDeviceMethod',
    'CloudToDeviceMethodRequest',
    'ConnectionState',
    'DeviceCapabilities',
    'DeviceId',
    'DeviceJob',
    'DeviceJobStatistics',
    'DeviceStatus',
    'JobId',
    'JobList',
    'JobRequest',
    'JobResponse',
    'JobStatus',
    'JobType',
    'Timestamp',
    'Twin',
    'TwinPatch',
    'TwinProperties',
    'X509Thumbprint',
  ]);
});

describe.each(entities)('what $name is made of', ({ arbitrary, is, validate }) => {
  it('is accepted, answered as the same value, and left unchanged', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const before = structuredClone(value);
        expect(is(value)).toBe(true);
        const result = validate(value);
        expect(result.ok && Object.is(result.value, value)).toBe(true);
        expect(isDeepStrictEqual(value, before)).toBe(true);
      }),
    );
  });

  it('is accepted when it is frozen', () => {
    fc.assert(
      fc.property(arbitrary.map(deepFreeze), (value) => {
        expect(is(value)).toBe(true);
        expect(validate(value).ok).toBe(true);
      }),
    );
  });

  it('is what JSON carries unchanged', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(isDeepStrictEqual(throughJson(value), value)).toBe(true);
      }),
    );
  });
});
