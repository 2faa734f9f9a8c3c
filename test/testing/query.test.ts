import { expect, test } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { call, create, methodJob, query, read } from './support/calls.js';

const twins = ['a', 'b', 'c'].map((deviceId) => ({ deviceId, tags: { site: 'Lyon' } }));

test('rows come page by page, with a token in the header', () => {
  const hub = createFakeHub({ twins });
  const page = (token: string) => {
    const headers = { 'x-ms-max-item-count': '2', 'x-ms-continuation': token };
    const { body, headers: named } = call(
      hub,
      'POST',
      '/devices/query',
      { query: 'SELECT * FROM devices' },
      headers,
    );
    const ids = JSON.parse(body).map(({ deviceId }: { deviceId: string }) => deviceId);
    return [ids, named['x-ms-continuation']];
  };
  expect(page('')).toEqual([['a', 'b'], 'fake:2']);
  expect(page('fake:2')).toEqual([['c'], undefined]);
  expect(page('fake:3')).toEqual([[], undefined]);
});

test('white space may stand wherever words end', () => {
  const hub = createFakeHub({ twins });
  const text = "\n SELECT  *\t\nFROM \n devices \n\tWHERE\ndeviceId = 'b' ";
  expect(query(hub, text)).toMatchObject([{ deviceId: 'b' }]);
});

test('a token may have many digits', () => {
  const headers = { 'x-ms-continuation': 'fake:123456789' };
  const body = { query: 'SELECT * FROM devices' };
  const answer = call(createFakeHub({ twins }), 'POST', '/devices/query', body, headers);
  expect(answer.body).toBe('[]');
});

test('a page has 100 items, if nobody says how many', () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ deviceId: `pump-${index}` }));
  const all = (length: number) => {
    const hub = createFakeHub({ twins: many.slice(0, length) });
    const { headers } = call(hub, 'POST', '/devices/query', { query: 'SELECT * FROM devices' });
    return headers['x-ms-continuation'];
  };
  expect(all(100)).toBeUndefined();
  expect(all(101)).toBe('fake:100');
});

test('rows of jobs are selected by any of their members', () => {
  const hub = createFakeHub({ twins, tier: 'S2' });
  create(hub, 'j1', methodJob());
  hub.advance(2000);
  create(hub, 'j2', methodJob({ queryCondition: "deviceId IN ['b']" }));
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
  ['SELECT deviceId FROM devices', /knows SELECT \* FROM devices/],
  ['SELECT COUNT() AS n FROM devices', /knows SELECT \* FROM devices/],
  ['SELECT * FROM devices.events', /knows SELECT \* FROM devices/],
  ["SELECT * FROM devices WHEREdeviceId = 'a'", /knows SELECT \* FROM devices/],
  ['SELECT * FROM devices GROUP BY tags.site', /knows SELECT \* FROM devices/],
  ['SELECT * FROM devices WHERE', /line 1, column 1/],
  ['SELECT * FROM devices WHERE SELECT', /cannot evaluate the condition/],
  ["SELECT * FROM devices WHERE LOWER(deviceId) = 'a'", /message routing/],
  ['SELECT * FROM devices WHERE *', /must be an expression/],
  ['SELECT * FROM devices WHERE FROM devices', /must be an expression/],
])('what the hub does not select is refused: %s', (text, message) => {
  const answer = call(createFakeHub({ twins }), 'POST', '/devices/query', { query: text });
  expect(read(answer)).toMatchObject({
    status: 400,
    code: 'ArgumentInvalid',
    body: { message: expect.stringMatching(message) },
  });
});

test.each([undefined, '{', 'null', '[]', '{}', { query: 1 }])(
  'a body that is %j is refused',
  (body) => {
    const answer = call(createFakeHub(), 'POST', '/devices/query', body);
    expect(read(answer)).toMatchObject({ status: 400, code: 'ArgumentInvalid' });
  },
);
