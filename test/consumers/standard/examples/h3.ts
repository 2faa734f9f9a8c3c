import { H3, readValidatedBody } from 'h3';
import { jobRequest } from 'iothub-jobs-schema/standard';

export const app = new H3().put('/jobs', async (event) => {
  const job = await readValidatedBody(event, jobRequest);
  return { type: job.type };
});
