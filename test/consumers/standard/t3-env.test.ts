import { createEnv } from '@t3-oss/env-core';
import { jobId, timestamp } from 'iothub-jobs-schema/standard';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { readEnv } from './examples/t3-env.js';
import { pathsOf } from './payloads.js';

test('t3-env returns valid variables', () => {
  const env = readEnv({ GATEWAY_DEVICE: 'pump-14', NIGHTLY_JOB: 'nightly' });
  expectTypeOf(env.GATEWAY_DEVICE).toEqualTypeOf<string>();
  expect(env.GATEWAY_DEVICE).toBe('pump-14');
});

test('t3-env throws for an invalid variable', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const read = () => readEnv({ GATEWAY_DEVICE: 'pump 14', NIGHTLY_JOB: 'nightly' });
  expect(read).toThrow('Invalid environment variables');
});

test('t3-env reports each invalid variable', () => {
  const paths: unknown[] = [];
  const read = () =>
    createEnv({
      server: { NIGHTLY_JOB: jobId, NOT_BEFORE: timestamp },
      runtimeEnv: { NOT_BEFORE: '2026-02-30T02:00:00Z' },
      onValidationError: (issues) => {
        paths.push(...pathsOf(issues));
        throw new Error('invalid');
      },
    });
  expect(read).toThrow('invalid');
  expect(paths).toEqual([['NIGHTLY_JOB'], ['NOT_BEFORE']]);
});
