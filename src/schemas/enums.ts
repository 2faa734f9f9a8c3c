import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  JOB_STATUSES,
  JOB_TYPES,
} from '../enums.js';
import { oneOf } from './builders.js';

/** The status of a job. */
export const JobStatusSchema = oneOf(JOB_STATUSES, {
  title: 'JobStatus',
  description: 'The status of a job.',
});

/** The type of a job. */
export const JobTypeSchema = oneOf(JOB_TYPES, {
  title: 'JobType',
  description: 'The type of a job.',
});

/** The way in which a device authenticates itself. */
export const AuthenticationTypeSchema = oneOf(AUTHENTICATION_TYPES, {
  title: 'AuthenticationType',
  description: 'The authentication type used by a device.',
});

/** Whether a device is connected. */
export const ConnectionStateSchema = oneOf(CONNECTION_STATES, {
  title: 'ConnectionState',
  description: 'The connection state of a device, capitalized.',
});

/** Whether a device may connect. */
export const DeviceStatusSchema = oneOf(DEVICE_STATUSES, {
  title: 'DeviceStatus',
  description: 'The status of a device. A disabled device cannot connect.',
});
