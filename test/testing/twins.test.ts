import { expect, test } from 'vitest';
import { isTwin, type Twin, ValidationError } from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { createJob, twinJob } from './support/requests.js';

/** Returns the twin after a job has applied the patch, and the row of the job. */
function applyPatch(twin: Twin, patch: object) {
  const hub = createFakeHub({ twins: [twin] });
  const response = createJob(hub, 'j1', twinJob({ updateTwin: { etag: '*', ...patch } }));
  expect(response.status).toBe(200);
  hub.advance(2000);
  const [first] = hub.twins();
  expect(isTwin(first)).toBe(true);
  return { twin: first, row: hub.deviceJobs()[0] };
}

test('a patch merges objects, deletes properties by null, and replaces other values [R15]', () => {
  const tags = { site: { city: 'Lyon', floor: 2 }, list: [1, 2], old: true, kept: 'a' };
  const patch = {
    site: { floor: null, room: 7 },
    list: [3],
    old: null,
    absent: null,
    added: { a: { b: null, c: 1 } },
    kept: { now: 'an object' },
  };
  expect(applyPatch({ deviceId: 'a', tags }, { tags: patch }).twin?.tags).toEqual({
    site: { city: 'Lyon', room: 7 },
    list: [3],
    added: { a: { c: 1 } },
    kept: { now: 'an object' },
  });
});

test('a patch treats __proto__ like any other name', () => {
  const patch = JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":null}}');
  const { twin } = applyPatch({ deviceId: 'a' }, { tags: patch });
  expect(JSON.stringify(twin?.tags)).toBe('{"__proto__":{"a":1},"b":{}}');
});

test('a patch increments the version, and derives the etag from it [V4]', () => {
  expect(applyPatch({ deviceId: 'a' }, { tags: {} }).twin).toMatchObject({
    version: 2,
    etag: 'AAAAAAAAAAI=',
  });
  expect(applyPatch({ deviceId: 'a', version: 255, etag: 'old' }, { tags: {} }).twin).toMatchObject(
    {
      version: 256,
      etag: 'AAAAAAAAAQA=',
    },
  );
});

test('a patch updates $version and $metadata of the desired properties [W3]', () => {
  const earlier = { $lastUpdated: '2025-01-01T00:00:00Z', $lastUpdatedVersion: 7 };
  const desired = {
    interval: 30,
    net: { port: 1, host: 'a' },
    gone: 1,
    withoutMetadata: 1,
    $version: 7,
    $metadata: { ...earlier, interval: earlier, net: { ...earlier, port: earlier }, gone: earlier },
  };
  const properties = { desired, reported: { interval: 30, $version: 2 } };
  const patch = { interval: 60, net: { host: 'b' }, gone: null, list: [{ a: 1 }] };
  const now = { $lastUpdated: '2026-01-01T00:00:02.000Z', $lastUpdatedVersion: 8 };
  const { twin } = applyPatch({ deviceId: 'a', properties }, { properties: { desired: patch } });
  expect(twin?.properties).toEqual({
    desired: {
      interval: 60,
      net: { port: 1, host: 'b' },
      withoutMetadata: 1,
      list: [{ a: 1 }],
      $version: 8,
      $metadata: {
        ...now,
        interval: now,
        net: { ...now, port: earlier, host: now },
        list: now,
      },
    },
    reported: {
      interval: 30,
      $version: 2,
      $metadata: { $lastUpdated: '2026-01-01T00:00:00.000Z' },
    },
  });
});

test('a patch adds tags and desired properties to a twin that has none', () => {
  const patch = { tags: { a: 1 }, properties: { desired: { b: 2 } } };
  expect(applyPatch({ deviceId: 'a' }, patch).twin).toMatchObject({
    tags: { a: 1 },
    properties: { desired: { b: 2, $version: 2, $metadata: { b: { $lastUpdatedVersion: 2 } } } },
  });
});

test('a device fails, and its twin is unchanged, if the patched section would be too large [W7]', () => {
  // The limit of 8192 characters: two keys of one character, and two strings of 4095.
  const tags = { a: 'x'.repeat(4095) };
  const fits = applyPatch({ deviceId: 'a', tags }, { tags: { b: 'x'.repeat(4095) } });
  expect(fits.row).toMatchObject({ status: 'completed' });
  const { twin, row } = applyPatch({ deviceId: 'a', tags }, { tags: { b: 'x'.repeat(4096) } });
  expect(twin).toMatchObject({ deviceId: 'a', tags, version: 1 });
  expect(row).toMatchObject({
    status: 'failed',
    outcome: {},
    error: {
      code: 'ArgumentInvalid',
      description: 'The patched twin would exceed the limits of its sections.',
    },
  });
});

test('createFakeHub and twins copy the twins', () => {
  const twin = { deviceId: 'a', tags: { floor: 1 } };
  const hub = createFakeHub({ twins: [twin] });
  twin.tags.floor = 2;
  const [returned] = hub.twins();
  if (returned?.tags) returned.tags.floor = 3;
  expect(hub.twins()).toMatchObject([{ deviceId: 'a', tags: { floor: 1 } }]);
});

test('createFakeHub throws a TypeError for two twins with the same ids', () => {
  const twins = [
    { deviceId: 'a' },
    { deviceId: 'a', moduleId: 'm' },
    { deviceId: 'a', moduleId: null },
  ];
  expect(createFakeHub({ twins: twins.slice(0, 2) }).twins()).toMatchObject(twins.slice(0, 2));
  expect(() => createFakeHub({ twins })).toThrow(
    new TypeError('Two twins have the same deviceId and moduleId.'),
  );
});

test('createFakeHub throws a ValidationError for an invalid twin, and a TypeError without a deviceId', () => {
  expect(() => createFakeHub({ twins: [{ deviceId: 'a b' }] })).toThrow(ValidationError);
  expect(() => createFakeHub({ twins: [{}] })).toThrow(
    new TypeError('Each twin must have a deviceId.'),
  );
});
