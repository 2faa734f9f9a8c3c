import { expect, test } from 'vitest';
import { isTwin, type Twin, ValidationError } from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { create, twinJob } from './support/calls.js';

/** The twin after a job has written the patch to it. */
function written(twin: Twin, patch: object) {
  const hub = createFakeHub({ twins: [twin] });
  const answer = create(hub, 'j1', twinJob({ updateTwin: { etag: '*', ...patch } }));
  expect(answer.status).toBe(200);
  hub.advance(2000);
  const [first] = hub.twins();
  expect(isTwin(first)).toBe(true);
  return { twin: first, row: hub.deviceJobs()[0] };
}

test('objects are merged, null removes a member, and all else is put in place [R15]', () => {
  const tags = { site: { city: 'Lyon', floor: 2 }, list: [1, 2], old: true, kept: 'a' };
  const patch = {
    site: { floor: null, room: 7 },
    list: [3],
    old: null,
    absent: null,
    added: { a: { b: null, c: 1 } },
    kept: { now: 'an object' },
  };
  expect(written({ deviceId: 'a', tags }, { tags: patch }).twin?.tags).toEqual({
    site: { city: 'Lyon', room: 7 },
    list: [3],
    added: { a: { c: 1 } },
    kept: { now: 'an object' },
  });
});

test('__proto__ is a member like any other', () => {
  const patch = JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":null}}');
  const { twin } = written({ deviceId: 'a' }, { tags: patch });
  expect(JSON.stringify(twin?.tags)).toBe('{"__proto__":{"a":1},"b":{}}');
});

test('each write counts up the version and makes an etag of it', () => {
  expect(written({ deviceId: 'a' }, { tags: {} }).twin).toMatchObject({
    version: 1,
    etag: 'AAAAAAAAAAE=',
  });
  expect(written({ deviceId: 'a', version: 255, etag: 'old' }, { tags: {} }).twin).toMatchObject({
    version: 256,
    etag: 'AAAAAAAAAQA=',
  });
});

test('desired properties have their own version, and say when each was written [W3]', () => {
  const earlier = { $lastUpdated: '2025-01-01T00:00:00Z', $lastUpdatedVersion: 7 };
  const desired = {
    interval: 30,
    net: { port: 1, host: 'a' },
    gone: 1,
    unnoted: 1,
    $version: 7,
    $metadata: { ...earlier, interval: earlier, net: { ...earlier, port: earlier }, gone: earlier },
  };
  const properties = { desired, reported: { interval: 30, $version: 2 } };
  const patch = { interval: 60, net: { host: 'b' }, gone: null, list: [{ a: 1 }] };
  const now = { $lastUpdated: '2026-01-01T00:00:02.000Z', $lastUpdatedVersion: 8 };
  const { twin } = written({ deviceId: 'a', properties }, { properties: { desired: patch } });
  expect(twin?.properties).toEqual({
    desired: {
      interval: 60,
      net: { port: 1, host: 'b' },
      unnoted: 1,
      list: [{ a: 1 }],
      $version: 8,
      $metadata: {
        ...now,
        interval: now,
        net: { ...now, port: earlier, host: now },
        list: now,
      },
    },
    reported: { interval: 30, $version: 2 },
  });
});

test('a twin without desired properties gets them, and one without tags too', () => {
  const patch = { tags: { a: 1 }, properties: { desired: { b: 2 } } };
  expect(written({ deviceId: 'a' }, patch).twin).toMatchObject({
    tags: { a: 1 },
    properties: { desired: { b: 2, $version: 1, $metadata: { b: { $lastUpdatedVersion: 1 } } } },
  });
});

test('a device fails, and keeps its twin, where what is written would make a section too large [W7]', () => {
  // 8192 is the limit: two keys of a character, and texts of 4095 and of as much as is left.
  const tags = { a: 'x'.repeat(4095) };
  const fits = written({ deviceId: 'a', tags }, { tags: { b: 'x'.repeat(4095) } });
  expect(fits.row).toMatchObject({ status: 'completed' });
  const { twin, row } = written({ deviceId: 'a', tags }, { tags: { b: 'x'.repeat(4096) } });
  expect(twin).toEqual({ deviceId: 'a', tags });
  expect(row).toMatchObject({
    status: 'failed',
    outcome: {},
    error: {
      code: 'ArgumentInvalid',
      description: 'The twin would break the limits of its sections.',
    },
  });
});

test('nobody outside holds what the hub remembers', () => {
  const twin = { deviceId: 'a', tags: { floor: 1 } };
  const hub = createFakeHub({ twins: [twin] });
  twin.tags.floor = 2;
  const [returned] = hub.twins();
  if (returned?.tags) returned.tags.floor = 3;
  expect(hub.twins()).toEqual([{ deviceId: 'a', tags: { floor: 1 } }]);
});

test('a device and its modules are twins of their own', () => {
  const twins = [
    { deviceId: 'a' },
    { deviceId: 'a', moduleId: 'm' },
    { deviceId: 'a', moduleId: null },
  ];
  expect(createFakeHub({ twins: twins.slice(0, 2) }).twins()).toEqual(twins.slice(0, 2));
  expect(() => createFakeHub({ twins })).toThrow(
    new TypeError('There are two twins of one device or module.'),
  );
});

test('what is no twin, or has no deviceId, is refused', () => {
  expect(() => createFakeHub({ twins: [{ deviceId: 'a b' }] })).toThrow(ValidationError);
  expect(() => createFakeHub({ twins: [{}] })).toThrow(
    new TypeError('Each twin needs a deviceId.'),
  );
});
