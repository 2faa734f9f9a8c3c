import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { jobRequest } from 'iothub-jobs-schema/standard';

export const app = new Hono().put('/jobs', sValidator('json', jobRequest), (context) => {
  const job = context.req.valid('json');
  return context.json({ type: job.type }, 201);
});
