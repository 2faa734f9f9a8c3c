import { expect, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { parseHubError } from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { methodJob, VERSION } from './support/requests.js';

const URL_OF_J1 = `https://hub.example/jobs/v2/j1${VERSION}`;
const headers = { Authorization: 'SharedAccessSignature sr=hub' };

test('fetch creates and gets a job', async () => {
  const hub = createFakeHub();
  const body = JSON.stringify(methodJob());
  const created = await hub.fetch(URL_OF_J1, { method: 'PUT', headers, body });
  expect(created.status).toBe(200);
  expect(created.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await created.json()).toMatchObject({ jobId: 'j1', status: 'queued' });
  expect(hub.requests).toMatchObject([
    {
      method: 'PUT',
      url: URL_OF_J1,
      headers: { authorization: 'SharedAccessSignature sr=hub' },
      body: methodJob(),
    },
  ]);
  const got = await hub.fetch(URL_OF_J1, { headers });
  expect(await got.json()).toMatchObject({ jobId: 'j1', status: 'queued' });
});

test.each(['ftp://hub.example/jobs', 'data:,http://hub.example/jobs'])(
  'fetch rejects %s',
  async (url) => {
    const hub = createFakeHub();
    const message = `The URL ${url} must begin with http: or https:.`;
    await expect(hub.fetch(url)).rejects.toThrow(new TypeError(message));
    expect(hub.requests).toEqual([]);
  },
);

test('fetch accepts http', async () => {
  const response = await createFakeHub().fetch(URL_OF_J1.replace('https', 'http'), { headers });
  expect(response.status).toBe(200);
});

test.each([
  ['a string', URL_OF_J1],
  ['a string with a fragment', `${URL_OF_J1}#top`],
  ['a URL', new URL(URL_OF_J1)],
  ['a Request', new Request(URL_OF_J1)],
])('fetch accepts %s', async (_case, input) => {
  const hub = createFakeHub();
  const response = await hub.fetch(input, { headers });
  expect(await response.json()).toEqual({ type: 'unknown', status: 'unknown' });
  expect(hub.requests[0]?.url).toBe(URL_OF_J1);
});

test('fetch reads the method, the headers and the body of a Request', async () => {
  const hub = createFakeHub();
  const body = new TextEncoder().encode(JSON.stringify(methodJob()));
  const response = await hub.fetch(new Request(URL_OF_J1, { method: 'PUT', headers, body }));
  expect(response.status).toBe(200);
  expect(hub.requests[0]?.body).toEqual(methodJob());
});

test.each(['/jobs/v2/j1', 'no URL', 'ftp://hub.example/', 'data:,a', undefined])(
  'fetch rejects the URL %j with a TypeError',
  async (url) => {
    const hub = createFakeHub();
    await expect(hub.fetch(url as string)).rejects.toThrow(TypeError);
    expect(hub.requests).toEqual([]);
  },
);

test('fetch rejects a GET request with a body with a TypeError', async () => {
  await expect(createFakeHub().fetch(URL_OF_J1, { body: '{}' })).rejects.toThrow(TypeError);
});

test('fetch rejects with the reason of an aborted signal', async () => {
  const hub = createFakeHub();
  const aborted = hub.fetch(URL_OF_J1, { headers, signal: AbortSignal.abort() });
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  const controller = new AbortController();
  const later = hub.fetch(URL_OF_J1, { headers, signal: controller.signal });
  controller.abort(new Error('too slow'));
  await expect(later).rejects.toThrow('too slow');
  expect(hub.requests).toEqual([]);
});

test.each(Object.entries(hubErrorResponses))(
  'fetch returns an error of the format %s unchanged',
  async (_format, make) => {
    const hub = createFakeHub();
    const error = make();
    hub.failNext(error);
    const { status, headers, ...response } = await hub.fetch(URL_OF_J1).then(async (one) => ({
      status: one.status,
      headers: one.headers,
      body: await one.text(),
    }));
    expect(response.body).toBe(error.body);
    expect(parseHubError({ status, headers, ...response })).toEqual(parseHubError(error));
  },
);

test.each([200, 204, 205, 304, 307, 599])('fetch returns the status %d', async (status) => {
  const hub = createFakeHub();
  const text = [204, 205, 304].includes(status) ? '' : 'text';
  hub.failNext({ status, headers: { location: 'https://elsewhere.example/' }, body: text });
  const response = await hub.fetch(URL_OF_J1);
  expect(response.status).toBe(status);
  expect([...response.headers]).toEqual([['location', 'https://elsewhere.example/']]);
  expect(await response.text()).toBe(text);
});
