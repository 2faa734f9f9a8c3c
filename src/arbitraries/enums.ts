import * as fc from 'fast-check';
import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../enums.js';
import type {
  AuthenticationType,
  ConnectionState,
  DeviceStatus,
  JobStatus,
  JobType,
} from '../generated/types.js';

/** Any status of a job (docs/hub-rules.md, Enums). */
export function jobStatusArbitrary(): fc.Arbitrary<JobStatus> {
  return fc.constantFrom(...JOB_STATUSES);
}

/** Any type of a job, of which only two can be created (docs/hub-rules.md, Enums). */
export function jobTypeArbitrary(): fc.Arbitrary<JobType> {
  return fc.constantFrom(...JOB_TYPES);
}

/** Any authentication type of a device (docs/hub-rules.md, Enums). */
export function authenticationTypeArbitrary(): fc.Arbitrary<AuthenticationType> {
  return fc.constantFrom(...AUTHENTICATION_TYPES);
}

/** Any connection state of a device (docs/hub-rules.md, Enums). */
export function connectionStateArbitrary(): fc.Arbitrary<ConnectionState> {
  return fc.constantFrom(...CONNECTION_STATES);
}

/** Any status of a device (docs/hub-rules.md, Enums). */
export function deviceStatusArbitrary(): fc.Arbitrary<DeviceStatus> {
  return fc.constantFrom(...DEVICE_STATUSES);
}
