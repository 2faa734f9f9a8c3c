import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import type { JobRequest } from 'iothub-jobs-schema';
import file from 'iothub-jobs-schema/json/job-request.json' with { type: 'json' };
import { jobList, jobRequest } from 'iothub-jobs-schema/standard';
import { beforeAll, expect, expectTypeOf, test } from 'vitest';
import { server } from './examples/mcp.js';
import { INVALID_MESSAGES, INVALID_PATHS, invalid, valid } from './payloads.js';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
});

test('an MCP client receives the JSON Schema of the tool', async () => {
  const { tools } = await client.listTools();
  expect(tools[0]?.inputSchema).toEqual(file);
  expect(tools[0]?.outputSchema).toMatchObject({ title: 'JobResponse' });
});

test('an MCP tool accepts valid input and validates its output', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: { ...valid } });
  expect(result.structuredContent).toEqual({ type: 'scheduleUpdateTwin', status: 'queued' });
});

test('an MCP tool returns an error with the path and message of each issue', async () => {
  const result = await client.callTool({ name: 'create-job', arguments: invalid });
  expect(result.isError).toBe(true);
  const [content] = result.content as { text: string }[];
  for (const [index, path] of INVALID_PATHS.entries()) {
    expect(content?.text).toContain(`${path.join('.')}: ${INVALID_MESSAGES[index]}`);
  }
});

test('an MCP tool requires a schema of an object', async () => {
  const other = new McpServer({ name: 'other', version: '1.0.0' });
  other.registerTool('list', { inputSchema: jobList }, () => ({ content: [] }));
  const [one, two] = InMemoryTransport.createLinkedPair();
  const reader = new Client({ name: 'test', version: '1.0.0' });
  await Promise.all([other.connect(one), reader.connect(two)]);
  await expect(reader.listTools()).rejects.toThrow('must describe objects');
});

test('an MCP tool infers the type of its input', () => {
  const other = new McpServer({ name: 'other', version: '1.0.0' });
  other.registerTool('create-job', { inputSchema: jobRequest }, (job) => {
    expectTypeOf(job).toEqualTypeOf<JobRequest>();
    return { content: [] };
  });
});
