import type { TArray } from '@sinclair/typebox';
import { page } from './builders.js';
import { DeviceJobSchema } from './device-job.js';

/** A page of jobs on devices, the response to a query `SELECT * FROM devices.jobs`: a plain array, which may be empty [B6]. */
export const DeviceJobListSchema: TArray<typeof DeviceJobSchema> = page(DeviceJobSchema, {
  title: 'DeviceJobList',
  description:
    'A page of jobs on devices: a plain array, which may be empty. The token of the next page is in the header `x-ms-continuation`. [B6]',
});
