import { McpServer } from '@modelcontextprotocol/server';
import { jobRequest, jobResponse } from 'iothub-jobs-schema/standard';

export const server = new McpServer({ name: 'jobs', version: '1.0.0' });

server.registerTool(
  'create-job',
  { description: 'Schedules a job.', inputSchema: jobRequest, outputSchema: jobResponse },
  (job) => ({ content: [], structuredContent: { type: job.type, status: 'queued' } }),
);
