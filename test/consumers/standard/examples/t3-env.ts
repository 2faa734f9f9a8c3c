import { createEnv } from '@t3-oss/env-core';
import { deviceId, jobId } from 'iothub-jobs-schema/standard';

export function readEnv(runtimeEnv: Record<string, string | undefined>) {
  return createEnv({ server: { GATEWAY_DEVICE: deviceId, NIGHTLY_JOB: jobId }, runtimeEnv });
}
