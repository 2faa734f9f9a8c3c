import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { createJob, methodJob, parse, query, send } from './support/requests.js';

const twins = ['a', 'b', 'c'].map((deviceId) => ({ deviceId, tags: { site: 'Lyon' } }));

test('POST /devices/query returns pages, with a continuation token in a header', () => {
  const hub = createFakeHub({ twins });
  const page = (token: string) => {
    const headers = { 'x-ms-max-item-count': '2', 'x-ms-continuation': token };
    const { body, headers: responseHeaders } = send(
      hub,
      'POST',
      '/devices/query',
      { query: 'SELECT * FROM devices' },
      headers,
    );
    const ids = JSON.parse(body).map(({ deviceId }: { deviceId: string }) => deviceId);
    return [ids, responseHeaders['x-ms-continuation']];
  };
  expect(page('')).toEqual([['a', 'b'], 'fake:2']);
  expect(page('fake:2')).toEqual([['c'], undefined]);
  expect(page('fake:3')).toEqual([[], undefined]);
});

test('POST /devices/query accepts white space around every keyword', () => {
  const hub = createFakeHub({ twins });
  const text = "\n SELECT  *\t\nFROM \n devices \n\tWHERE\ndeviceId = 'b' ";
  expect(query(hub, text)).toMatchObject([{ deviceId: 'b' }]);
});

test('POST /devices/query accepts a continuation token of nine digits', () => {
  const headers = { 'x-ms-continuation': 'fake:123456789' };
  const body = { query: 'SELECT * FROM devices' };
  const response = send(createFakeHub({ twins }), 'POST', '/devices/query', body, headers);
  expect(response.body).toBe('[]');
});

test('POST /devices/query returns pages of 100 rows by default', () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ deviceId: `pump-${index}` }));
  const all = (length: number) => {
    const hub = createFakeHub({ twins: many.slice(0, length) });
    const { headers } = send(hub, 'POST', '/devices/query', { query: 'SELECT * FROM devices' });
    return headers['x-ms-continuation'];
  };
  expect(all(100)).toBeUndefined();
  expect(all(101)).toBe('fake:100');
});

test('POST /devices/query filters rows of jobs by any property', () => {
  const hub = createFakeHub({ twins, tier: 'S2' });
  createJob(hub, 'j1', methodJob());
  hub.advance(2000);
  createJob(hub, 'j2', methodJob({ queryCondition: "deviceId IN ['b']" }));
  const ids = (condition: string) =>
    (query(hub, `SELECT * FROM devices.jobs WHERE ${condition}`) as { deviceId: string }[]).map(
      ({ deviceId }) => deviceId,
    );
  expect(ids("devices.jobs.jobId = 'j2'")).toEqual(['b']);
  expect(ids("devices.jobs.status = 'completed' AND jobType = 'scheduleDeviceMethod'")).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(ids("devices.jobs.createdDateTimeUtc > '2026-01-01T00:00:01'")).toEqual(['b']);
  expect(ids('devices.jobs.outcome.deviceMethodResponse.status = 200')).toEqual(['a', 'b', 'c']);
});

test.each([
  ['SELECT deviceId FROM devices', /supports only SELECT \* FROM devices/],
  ['SELECT COUNT() AS n FROM devices', /supports only SELECT \* FROM devices/],
  ['SELECT * FROM devices.events', /supports only SELECT \* FROM devices/],
  ["SELECT * FROM devices WHEREdeviceId = 'a'", /supports only SELECT \* FROM devices/],
  ['SELECT * FROM devices GROUP BY tags.site', /supports only SELECT \* FROM devices/],
  ['SELECT * FROM devices WHERE', /line 1, column 1/],
  ['SELECT * FROM devices WHERE SELECT', /cannot evaluate the query condition/],
  ["SELECT * FROM devices WHERE LOWER(deviceId) = 'a'", /message routing/],
  ['SELECT * FROM devices WHERE *', /must be followed by an expression/],
  ['SELECT * FROM devices WHERE FROM devices', /must be followed by an expression/],
])('POST /devices/query rejects an unsupported query: %s', (text, message) => {
  const response = send(createFakeHub({ twins }), 'POST', '/devices/query', { query: text });
  expect(parse(response)).toMatchObject({
    status: 400,
    code: 'ArgumentInvalid',
    body: { message: expect.stringMatching(message) },
  });
});

test.each([undefined, '{', 'null', '[]', '{}', { query: 1 }])(
  'POST /devices/query rejects the body %j',
  (body) => {
    const response = send(createFakeHub(), 'POST', '/devices/query', body);
    expect(parse(response)).toMatchObject({ status: 400, code: 'ArgumentInvalid' });
  },
);
