import { os } from '@orpc/server';
import { jobRequest } from 'iothub-jobs-schema/standard';

export const createJob = os.input(jobRequest).handler(({ input }) => input.type);
