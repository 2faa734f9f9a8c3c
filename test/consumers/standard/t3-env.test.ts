import { createEnv } from '@t3-oss/env-core';
import { deviceId, jobId, timestamp } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test } from 'vitest';
import { pathsOf } from './payloads.js';

function read(runtimeEnv: Record<string, string | undefined>) {
  return createEnv({
    server: { GATEWAY_DEVICE: deviceId, NIGHTLY_JOB: jobId, NOT_BEFORE: timestamp },
    runtimeEnv,
    onValidationError: (issues) => {
      throw Object.assign(new Error('bad environment'), { issues });
    },
  });
}

test('good variables are read', () => {
  const env = read({
    GATEWAY_DEVICE: 'pump-14',
    NIGHTLY_JOB: 'nightly',
    NOT_BEFORE: '2026-03-15T02:00:00Z',
  });
  expectTypeOf(env.GATEWAY_DEVICE).toEqualTypeOf<string>();
  expect(env.GATEWAY_DEVICE).toBe('pump-14');
});

test('each bad variable is named', () => {
  const found = (() => {
    try {
      read({
        GATEWAY_DEVICE: 'pump 14',
        NIGHTLY_JOB: undefined,
        NOT_BEFORE: '2026-02-30T02:00:00Z',
      });
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(pathsOf((found as { issues: unknown }).issues)).toEqual([
    ['GATEWAY_DEVICE'],
    ['NIGHTLY_JOB'],
    ['NOT_BEFORE'],
  ]);
});
