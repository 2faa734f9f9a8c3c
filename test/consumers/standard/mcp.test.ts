import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import type { JobRequest } from 'iothub-jobs-schema';
import { createdJobResponse } from 'iothub-jobs-schema/fixtures';
import { jobRequest, jobResponse } from 'iothub-jobs-schema/standard';
import { beforeAll, expect, expectTypeOf, test } from 'vitest';
import { BAD_MESSAGES, BAD_PATHS, bad, good } from './payloads.js';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const server = new McpServer({ name: 'jobs', version: '1.0.0' });
  server.registerTool(
    'create-job',
    { description: 'Schedules a job.', inputSchema: jobRequest, outputSchema: jobResponse },
    (job) => {
      expectTypeOf(job).toEqualTypeOf<JobRequest>();
      const structuredContent = createdJobResponse();
      return { content: [], structuredContent: { ...structuredContent } };
    },
  );
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
});

test('a client is told of the tool by its JSON Schema, as it is in the file', async () => {
  const { tools } = await client.listTools();
  const { default: file } = await import('iothub-jobs-schema/json/job-request.json', {
    with: { type: 'json' },
  });
  expect(tools[0]?.inputSchema).toEqual(file);
  expect(tools[0]?.outputSchema).toMatchObject({ title: 'JobResponse' });
});

test('a good job reaches the tool, and its answer is judged', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: { ...good } });
  expect(result.isError).toBeFalsy();
  expect(result.structuredContent).toEqual(createdJobResponse());
});

test('a bad job is an error that names each place', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: bad });
  expect(result.isError).toBe(true);
  const [content] = result.content as { text: string }[];
  for (const [index, path] of BAD_PATHS.entries()) {
    expect(content?.text).toContain(`${path.join('.')}: ${BAD_MESSAGES[index]}`);
  }
});
