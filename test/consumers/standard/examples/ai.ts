import { tool } from 'ai';
import { jobRequest } from 'iothub-jobs-schema/standard';

export const createJob = tool({
  description: 'Schedules a job on devices.',
  inputSchema: jobRequest,
  execute: async (job) => job.type,
});
