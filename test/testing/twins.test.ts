import { expect, test } from 'vitest';
import { isIdentifiedTwin, parseHubError, type Twin, ValidationError } from '../../src/index.js';
import { createFakeHub, type FakeHub } from '../../src/testing/index.js';
import { createJob, getJob, methodJob, parse, query, send, twinJob } from './support/requests.js';

/** Returns the twin after a job has applied the patch, and the row of the job. */
function applyPatch(twin: Twin, patch: object) {
  const hub = createFakeHub({ twins: [twin] });
  const response = createJob(hub, 'j1', twinJob({ updateTwin: { etag: '*', ...patch } }));
  expect(response.status).toBe(200);
  hub.advance(2000);
  const [first] = hub.twins();
  expect(isIdentifiedTwin(first)).toBe(true);
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

test.each([1, 15, 16, 1023, 1024, 65_536, 2 ** 31, 2 ** 52])(
  'the etag of version %i is its 8 bytes in base64 [V4]',
  (version) => {
    const hub = createFakeHub({ twins: [{ deviceId: 'a', version }] });
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(version));
    expect(hub.twins()[0]?.etag).toBe(bytes.toString('base64'));
  },
);

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

const NEW_DEVICE = {
  deviceId: 'a',
  etag: 'AAAAAAAAAAE=',
  deviceEtag: 'AAAAAAAAAAE=',
  status: 'enabled',
  statusUpdateTime: '0001-01-01T00:00:00Z',
  connectionState: 'Disconnected',
  lastActivityTime: '0001-01-01T00:00:00Z',
  cloudToDeviceMessageCount: 0,
  authenticationType: 'sas',
  x509Thumbprint: { primaryThumbprint: null, secondaryThumbprint: null },
  modelId: '',
  capabilities: { iotEdge: false },
  version: 1,
  properties: {
    desired: { $metadata: { $lastUpdated: '2026-01-01T00:00:00.000Z' }, $version: 1 },
    reported: { $metadata: { $lastUpdated: '2026-01-01T00:00:00.000Z' }, $version: 1 },
  },
};

test('createFakeHub fills in the properties that a new device has', () => {
  const [twin] = createFakeHub({ twins: [{ deviceId: 'a' }] }).twins();
  expect(twin).toEqual(NEW_DEVICE);
  expect(isIdentifiedTwin(twin)).toBe(true);
});

test('createFakeHub fills in no capabilities for a module [S2]', () => {
  const [twin] = createFakeHub({ twins: [{ deviceId: 'a', moduleId: 'm' }] }).twins();
  const { capabilities, ...rest } = NEW_DEVICE;
  expect(twin).toEqual({ ...rest, moduleId: 'm' });
});

test('createFakeHub keeps the properties that a twin has', () => {
  const given = {
    deviceId: 'a',
    moduleId: null,
    etag: 'AAAAAAAAAGQ=',
    deviceEtag: 'MTAw',
    status: 'disabled',
    statusUpdateTime: '2026-01-01T00:00:00Z',
    connectionState: 'Connected',
    lastActivityTime: '2025-12-31T00:00:00Z',
    cloudToDeviceMessageCount: 3,
    authenticationType: 'selfSigned',
    x509Thumbprint: { primaryThumbprint: '0123456789012345678901234567890123456789' },
    modelId: 'dtmi:com:example:Pump;1',
    capabilities: { iotEdge: true },
    version: 100,
    tags: { site: 'Lyon' },
    properties: {
      desired: { a: 1, $version: 7, $metadata: { $lastUpdated: '2025-12-31T00:00:00Z' } },
      reported: { b: 2, $version: 8, $metadata: { $lastUpdated: '2025-12-31T00:00:00Z' } },
    },
  } as const;
  expect(createFakeHub({ twins: [given] }).twins()).toEqual([given]);
});

test('createFakeHub fills in the parts of a section that are missing', () => {
  const properties = { desired: { a: 1 }, reported: null };
  const [twin] = createFakeHub({ twins: [{ deviceId: 'a', properties } as Twin] }).twins();
  expect(twin?.properties).toEqual({
    desired: { a: 1, ...NEW_DEVICE.properties.desired },
    reported: NEW_DEVICE.properties.reported,
  });
});

test('a twin without an etag, or with null, gets that of its version', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a', etag: null, version: 100 }] });
  expect(hub.twins()[0]?.etag).toBe('AAAAAAAAAGQ=');
});

test('GET /twins/{id} returns a twin with its etag', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a b'.replace(' ', '+'), tags: { x: 1 } }] });
  const response = send(hub, 'GET', '/twins/a%2Bb');
  expect(parse(response)).toEqual({ status: 200, code: undefined, body: hub.twins()[0] });
  expect(response.headers).toEqual({
    'content-type': 'application/json; charset=utf-8',
    etag: '"AAAAAAAAAAE="',
  });
  expect(hub.requests).toMatchObject([{ operation: 'getTwin', issues: [] }]);
});

test('GET /twins/{id}/modules/{moduleId} returns the twin of a module', () => {
  const hub = createFakeHub({
    twins: [{ deviceId: 'a' }, { deviceId: 'a', moduleId: '$edgeAgent' }],
  });
  const { body } = parse(send(hub, 'GET', '/twins/a/modules/$edgeAgent'));
  expect(body).toEqual(hub.twins()[1]);
  expect(hub.requests).toMatchObject([{ operation: 'getModuleTwin', issues: [] }]);
});

test.each([
  ['/twins/b', 'DeviceNotFound', 'b'],
  ['/twins/A', 'DeviceNotFound', 'A'],
  ['/twins/a/modules/n', 'ModuleNotFound', 'a/n'],
  ['/twins/b/modules/m', 'ModuleNotFound', 'b/m'],
  ['/twins/a/modules/', 'ModuleNotFound', 'a/'],
  ['/twins/a%2Fm', 'DeviceNotFound', 'a/m'],
])('GET %s returns 404 with the code %s', (path, code, message) => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }, { deviceId: 'a', moduleId: 'm' }] });
  const response = send(hub, 'GET', path);
  expect(parseHubError(response)).toMatchObject({ status: 404, code, message });
});

test('GET /twins/{id} needs a valid api-version', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  const headers = { authorization: 'x' };
  const response = hub.handle({ method: 'GET', url: '/twins/a', headers });
  expect(parse(response)).toMatchObject({ status: 400, code: 'InvalidProtocolVersion' });
});

test('setTwin adds a twin, which jobs and queries find', () => {
  const hub = createFakeHub();
  hub.setTwin({ deviceId: 'a', tags: { site: 'Lyon' } });
  expect(query(hub, "SELECT * FROM devices WHERE tags.site = 'Lyon'")).toEqual(hub.twins());
  createJob(hub, 'j1', methodJob());
  hub.advance(2000);
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'a', status: 'completed' }]);
});

test('setTwin replaces a twin, and gives it the next version', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a', tags: { x: 1 } }, { deviceId: 'b' }] });
  hub.advance(1000);
  hub.setTwin({ deviceId: 'a', tags: { y: 2 } });
  const [twin] = hub.twins();
  expect(twin).toMatchObject({ version: 2, etag: 'AAAAAAAAAAI=' });
  expect(twin?.tags).toEqual({ y: 2 });
  expect(twin?.properties?.desired?.$metadata).toEqual({
    $lastUpdated: '2026-01-01T00:00:01.000Z',
  });
  hub.setTwin({ deviceId: 'a', version: 9 });
  expect(hub.twins().map(({ deviceId, version }) => [deviceId, version])).toEqual([
    ['a', 9],
    ['b', 1],
  ]);
});

test('setTwin copies the twin, and distinguishes a device from its modules', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  const twin = { deviceId: 'a', moduleId: 'm', tags: { x: 1 } };
  hub.setTwin(twin);
  twin.tags.x = 2;
  expect(hub.twins()).toMatchObject([{ deviceId: 'a' }, { moduleId: 'm', tags: { x: 1 } }]);
});

test('setTwin throws a ValidationError for an invalid twin, and a TypeError without a deviceId', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  expect(() => hub.setTwin({ deviceId: 'a b' })).toThrow(ValidationError);
  expect(() => hub.setTwin({})).toThrow(new TypeError('Each twin must have a deviceId.'));
  expect(hub.twins()).toEqual([NEW_DEVICE]);
});

test('setTwin, removeTwin and setConnectionState run the jobs that are due first', () => {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const changes = [
    (hub: FakeHub) => hub.setTwin({ deviceId: 'a' }),
    (hub: FakeHub) => hub.removeTwin('a'),
    (hub: FakeHub) => hub.setConnectionState('a', 'Disconnected'),
  ];
  for (const change of changes) {
    const hub = createFakeHub({ twins: [{ deviceId: 'a' }], clock: { now: () => time } });
    createJob(hub, 'j1', methodJob());
    time += 2000;
    change(hub);
    expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'a', status: 'completed' }]);
  }
});

test('removeTwin removes a module, or a device with its modules', () => {
  const twins = [
    { deviceId: 'a' },
    { deviceId: 'a', moduleId: 'm' },
    { deviceId: 'a', moduleId: 'n' },
    { deviceId: 'b' },
    { deviceId: 'b', moduleId: 'm' },
  ];
  const hub = createFakeHub({ twins });
  const ids = () => hub.twins().map(({ deviceId, moduleId }) => `${deviceId}/${moduleId ?? ''}`);
  expect(hub.removeTwin('a', '')).toBe(false);
  expect(hub.removeTwin('a/m')).toBe(false);
  expect(hub.removeTwin('a', 'n')).toBe(true);
  expect(ids()).toEqual(['a/', 'a/m', 'b/', 'b/m']);
  expect(hub.removeTwin('a')).toBe(true);
  expect(ids()).toEqual(['b/', 'b/m']);
  expect(hub.removeTwin('a')).toBe(false);
  expect(hub.removeTwin('b', 'x')).toBe(false);
  expect(ids()).toEqual(['b/', 'b/m']);
  expect(parse(send(hub, 'GET', '/twins/a')).status).toBe(404);
});

test('removeTwin takes null as no module', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }, { deviceId: 'a', moduleId: 'm' }] });
  expect(hub.removeTwin('a', null as unknown as undefined)).toBe(true);
  expect(hub.twins()).toEqual([]);
});

test('removeTwin removes the modules of a device that has no twin', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a', moduleId: 'm' }] });
  expect(hub.removeTwin('a')).toBe(false);
  expect(hub.twins()).toEqual([]);
});

test('a twin job fails on a device that was removed while it ran, and does not add it again', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }, { deviceId: 'b' }] });
  createJob(hub, 'j1', twinJob());
  hub.advance(1500);
  hub.removeTwin('a');
  hub.advance(1000);
  expect(hub.deviceJobs()).toMatchObject([
    {
      deviceId: 'a',
      status: 'failed',
      error: { code: 'DeviceNotFound', description: 'The device or module was removed.' },
    },
    { deviceId: 'b', status: 'completed' },
  ]);
  expect(hub.twins().map(({ deviceId }) => deviceId)).toEqual(['b']);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'completed' });
});

/** Returns the status of a method job on the first device. */
function runMethod(hub: FakeHub) {
  const id = `j${hub.jobs().length}`;
  createJob(hub, id, methodJob());
  hub.advance(2000);
  return hub.deviceJobs().at(-1)?.status;
}

test('setConnectionState decides whether a device responds to methods', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  expect(hub.twins()).toMatchObject([{ connectionState: 'Disconnected' }]);
  expect(runMethod(hub)).toBe('completed');
  hub.setConnectionState('a', 'Disconnected');
  expect(runMethod(hub)).toBe('failed');
  hub.setConnectionState('a', 'Connected');
  expect(hub.twins()).toMatchObject([
    { connectionState: 'Connected', lastActivityTime: '2026-01-01T00:00:04.000Z', version: 1 },
  ]);
  expect(runMethod(hub)).toBe('completed');
  hub.setConnectionState('a', 'Disconnected');
  expect(hub.twins()).toMatchObject([{ lastActivityTime: '2026-01-01T00:00:04.000Z' }]);
});

test('setConnectionState changes one module', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }, { deviceId: 'a', moduleId: 'm' }] });
  hub.setConnectionState('a', 'Connected', 'm');
  expect(hub.twins().map(({ connectionState }) => connectionState)).toEqual([
    'Disconnected',
    'Connected',
  ]);
});

test('setConnectionState throws for an unknown twin and an unknown state', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  const unknown = new RangeError('The hub has no twin with these ids.');
  expect(() => hub.setConnectionState('b', 'Connected')).toThrow(unknown);
  expect(() => hub.setConnectionState('a', 'Connected', 'm')).toThrow(unknown);
  hub.setTwin({ deviceId: 'a', moduleId: 'm' });
  expect(() => hub.setConnectionState('a/m', 'Connected')).toThrow(unknown);
  expect(() => hub.setConnectionState('a', 'connected' as 'Connected')).toThrow(
    new TypeError('connectionState must be Connected or Disconnected.'),
  );
});

test('a connection state that is given decides, but not one that is repeated from the hub', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  hub.setTwin({ ...hub.twins()[0], tags: { x: 1 } });
  expect(runMethod(hub)).toBe('completed');
  hub.setTwin({ deviceId: 'a', connectionState: 'Disconnected' });
  expect(runMethod(hub)).toBe('failed');
  hub.setTwin({ ...hub.twins()[0], tags: { x: 2 } });
  expect(runMethod(hub)).toBe('failed');
  hub.setTwin({ ...hub.twins()[0], connectionState: 'Connected' });
  expect(runMethod(hub)).toBe('completed');
  hub.setTwin({ ...hub.twins()[0], connectionState: 'Disconnected' });
  expect(runMethod(hub)).toBe('failed');
  hub.setTwin({ deviceId: 'a' });
  expect(runMethod(hub)).toBe('completed');
  hub.setTwin({ deviceId: 'a', connectionState: 'Connected' });
  hub.setTwin({ deviceId: 'a', connectionState: 'Disconnected' });
  hub.removeTwin('a');
  hub.setTwin({ deviceId: 'a' });
  expect(runMethod(hub)).toBe('completed');
});

test('a patch counts the version of a twin from 1, and that of a section from 0, if they are null', () => {
  const given = { deviceId: 'a', version: null, properties: { desired: { $version: null } } };
  const { twin } = applyPatch(given, { tags: { b: 1 }, properties: { desired: { c: 1 } } });
  expect([twin?.version, twin?.properties?.desired?.$version]).toEqual([2, 1]);
});
