import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import type { JobRequest } from 'iothub-jobs-schema';
import file from 'iothub-jobs-schema/json/job-request.json' with { type: 'json' };
import { jobList, jobRequest } from 'iothub-jobs-schema/standard';
import { beforeAll, expect, expectTypeOf, test } from 'vitest';
import { server } from './examples/mcp.js';
import { BAD_MESSAGES, BAD_PATHS, bad, good } from './payloads.js';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
});

test('a client is told of the tool by its JSON Schema, as it is in the file', async () => {
  const { tools } = await client.listTools();
  expect(tools[0]?.inputSchema).toEqual(file);
  expect(tools[0]?.outputSchema).toMatchObject({ title: 'JobResponse' });
});

test('a good job reaches the tool, whose answer is judged too', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: { ...good } });
  expect(result.structuredContent).toEqual({ type: 'scheduleUpdateTwin', status: 'queued' });
});

test('a bad job is an error that names each place', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: bad });
  expect(result.isError).toBe(true);
  const [content] = result.content as { text: string }[];
  for (const [index, path] of BAD_PATHS.entries()) {
    expect(content?.text).toContain(`${path.join('.')}: ${BAD_MESSAGES[index]}`);
  }
});

test('a tool cannot take what is no object', async () => {
  const other = new McpServer({ name: 'other', version: '1.0.0' });
  other.registerTool('list', { inputSchema: jobList }, () => ({ content: [] }));
  const [one, two] = InMemoryTransport.createLinkedPair();
  const reader = new Client({ name: 'test', version: '1.0.0' });
  await Promise.all([other.connect(one), reader.connect(two)]);
  await expect(reader.listTools()).rejects.toThrow('must describe objects');
});

test('a tool knows the type of its arguments', () => {
  const other = new McpServer({ name: 'other', version: '1.0.0' });
  other.registerTool('create-job', { inputSchema: jobRequest }, (job) => {
    expectTypeOf(job).toEqualTypeOf<JobRequest>();
    return { content: [] };
  });
});
