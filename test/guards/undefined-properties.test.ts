// The types of requests allow `undefined` for each optional property, so the guards must accept it.

import { expect, test } from 'vitest';
import {
  type CloudToDeviceMethodRequest,
  isCloudToDeviceMethodRequest,
  isJobRequest,
  isTwinPatch,
  type ScheduleDeviceMethodJobRequest,
  type ScheduleUpdateTwinJobRequest,
  type TwinPatch,
  type TwinPropertiesPatch,
  validateCloudToDeviceMethodRequest,
  validateJobRequest,
  validateTwinPatch,
} from '../../src/index.js';

/** The optional properties of a type, all of them, each `undefined`. */
type Undefined<T> = {
  [Key in keyof T as object extends Pick<T, Key> ? Key : never]-?: undefined;
};

const method: Undefined<CloudToDeviceMethodRequest> = {
  payload: undefined,
  responseTimeoutInSeconds: undefined,
  connectTimeoutInSeconds: undefined,
};
const properties: Undefined<TwinPropertiesPatch> = { desired: undefined, reported: undefined };
const patch: Undefined<TwinPatch> = {
  tags: undefined,
  properties: undefined,
  deviceId: undefined,
  moduleId: undefined,
  version: undefined,
};
const methodJob: Undefined<ScheduleDeviceMethodJobRequest> = {
  jobId: undefined,
  startTime: undefined,
  maxExecutionTimeInSeconds: undefined,
  updateTwin: undefined,
};
const updateJob: Undefined<ScheduleUpdateTwinJobRequest> = {
  jobId: undefined,
  startTime: undefined,
  maxExecutionTimeInSeconds: undefined,
  cloudToDeviceMethod: undefined,
};

const requests: {
  request: unknown;
  is: (value: unknown) => boolean;
  validate: (value: unknown) => { ok: boolean };
  name: string;
}[] = [
  {
    name: 'CloudToDeviceMethodRequest',
    request: { methodName: 'reboot', ...method },
    is: isCloudToDeviceMethodRequest,
    validate: validateCloudToDeviceMethodRequest,
  },
  {
    name: 'TwinPatch',
    request: { ...patch, etag: '*', tags: { site: undefined } },
    is: isTwinPatch,
    validate: validateTwinPatch,
  },
  {
    name: 'TwinPatch with properties',
    request: { ...patch, etag: '*', properties: { ...properties, desired: { site: undefined } } },
    is: isTwinPatch,
    validate: validateTwinPatch,
  },
  {
    name: 'ScheduleDeviceMethodJobRequest',
    request: {
      ...methodJob,
      type: 'scheduleDeviceMethod',
      queryCondition: '*',
      cloudToDeviceMethod: { methodName: 'reboot', ...method },
    },
    is: isJobRequest,
    validate: validateJobRequest,
  },
  {
    name: 'ScheduleUpdateTwinJobRequest',
    request: {
      ...updateJob,
      type: 'scheduleUpdateTwin',
      queryCondition: '*',
      updateTwin: { ...patch, etag: '*', tags: {}, properties },
    },
    is: isJobRequest,
    validate: validateJobRequest,
  },
];

test.each(requests)(
  'the guards accept $name with undefined for each optional property',
  ({ request, is, validate }) => {
    expect(is(request)).toBe(true);
    expect(validate(request)).toEqual({ ok: true, value: request });
  },
);

test.each(requests)(
  'the guards reject $name with undefined for a required property',
  ({ request, is, validate }) => {
    const required = Object.entries(request as object).find(([, value]) => value !== undefined);
    const without = { ...(request as object), [String(required?.[0])]: undefined };
    expect(is(without)).toBe(false);
    expect(validate(without).ok).toBe(false);
  },
);
