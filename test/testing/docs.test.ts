import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { createFakeHub, type FakeHub } from '../../src/testing/index.js';
import { methodJob } from './support/calls.js';

const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');

test('the fetch of docs/testing.md calls the hub', async () => {
  const [, code = ''] = /```ts\n(const fetch = .*?)```/s.exec(page) ?? [];
  const script = transformSync(code, { loader: 'ts' }).code;
  const makeFetch = new Function('hub', `${script} return fetch;`);
  const hub = createFakeHub();
  const send: (url: string, init: RequestInit) => Promise<Response> = makeFetch(hub);
  const response = await send('https://hub.example/jobs/v2/j1?api-version=2021-04-12', {
    method: 'PUT',
    headers: { Authorization: 'x' },
    body: JSON.stringify(methodJob()),
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ jobId: 'j1', status: 'queued' });
});

test('docs/testing.md names every member of a hub', () => {
  const hub: FakeHub = createFakeHub();
  const unnamed = Object.keys(hub).filter((name) => !new RegExp(`\`${name}[\`(]`).test(page));
  expect(unnamed).toEqual([]);
});
