import { createEnv } from '@t3-oss/env-core';
import { jobId, timestamp } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { readEnv } from './examples/t3-env.js';
import { pathsOf } from './payloads.js';

test('good variables are read', () => {
  const env = readEnv({ GATEWAY_DEVICE: 'pump-14', NIGHTLY_JOB: 'nightly' });
  expectTypeOf(env.GATEWAY_DEVICE).toEqualTypeOf<string>();
  expect(env.GATEWAY_DEVICE).toBe('pump-14');
});

test('a bad variable ends the program', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const read = () => readEnv({ GATEWAY_DEVICE: 'pump 14', NIGHTLY_JOB: 'nightly' });
  expect(read).toThrow('Invalid environment variables');
});

test('each bad variable is named', () => {
  const found: unknown[] = [];
  const read = () =>
    createEnv({
      server: { NIGHTLY_JOB: jobId, NOT_BEFORE: timestamp },
      runtimeEnv: { NOT_BEFORE: '2026-02-30T02:00:00Z' },
      onValidationError: (issues) => {
        found.push(...pathsOf(issues));
        throw new Error('bad');
      },
    });
  expect(read).toThrow('bad');
  expect(found).toEqual([['NIGHTLY_JOB'], ['NOT_BEFORE']]);
});
