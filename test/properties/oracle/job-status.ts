import { oneOf } from './objects.js';

export const isJobStatus = oneOf(
  ...['unknown', 'enqueued', 'queued', 'scheduled', 'running', 'completed', 'failed', 'cancelled'],
);
