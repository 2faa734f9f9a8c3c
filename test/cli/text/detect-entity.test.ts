import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/text/detect-entity.js';

const detect = createDetector();

function detectEntity(value: unknown): string | undefined {
  return detect(value)?.entity;
}

describe('detectEntity infers the entity of a valid payload', () => {
  test.each([
    ['JobResponse', { jobId: 'j', type: 'scheduleUpdateTwin', status: 'queued' }],
    ['JobResponse', { type: 'unknown', status: 'unknown' }],
    ['JobList', [{ type: 'unknown', status: 'unknown' }]],
    ['TwinList', [{ deviceId: 'd', etag: 'AAAAAAAAAAE=', version: 2, properties: {} }]],
    ['DeviceJobList', [{ deviceId: 'd', jobId: 'j', jobType: 'x', status: 'pending' }]],
    ['DirectMethodResult', { status: 200, payload: null }],
    ['DeviceJob', { deviceId: 'd', jobId: 'j', jobType: 'x', status: 'pending' }],
    ['JobRequest', { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: { etag: '*' } }],
    ['CancelJobParameters', { id: 'j', 'api-version': '2021-04-12' }],
    ['CloudToDeviceMethodRequest', { methodName: 'reboot', payload: null }],
    ['Twin', { deviceId: 'd', etag: 'AAAAAAAAAAE=', status: 'enabled', tags: {} }],
    ['Twin', { version: 3, properties: { desired: {}, reported: {} } }],
    ['TwinPatch', { etag: '*', tags: { site: 'north' } }],
    ['TwinProperties', { desired: {}, reported: {} }],
    ['DeviceJobStatistics', { deviceCount: 2, pendingCount: 2 }],
    ['X509Thumbprint', { primaryThumbprint: null, secondaryThumbprint: null }],
    ['X509Thumbprint', { PrimaryThumbprint: null, SecondaryThumbprint: null }],
    ['DeviceCapabilities', { iotEdge: false }],
  ])('%s: %j', (entity, value) => {
    expect(detectEntity(value)).toBe(entity);
  });
});

describe('detectEntity infers the entity of an invalid payload', () => {
  test.each([
    ['a response without type', 'JobResponse', { jobId: 'j', status: 'queued' }],
    [
      'a response without status',
      'JobResponse',
      { type: 'scheduleUpdateTwin', createdTime: 'now' },
    ],
    [
      'the page of jobs in the OpenAPI document of Microsoft',
      'JobList',
      { items: [], continuationToken: null },
    ],
    ['a list with one twin in it', 'TwinList', [null, {}, { moduleId: 'm' }]],
    ['a page of jobs on devices without the type', 'DeviceJobList', [{ endTimeUtc: '' }]],
    [
      'a list whose first item is a job',
      'JobList',
      [{ type: 'x', status: 'y' }, { deviceId: 'd' }],
    ],
    [
      'a request with a status',
      'CloudToDeviceMethodRequest',
      { methodName: 'a', status: 1, payload: 2 },
    ],
    ['a list with one job in it', 'JobList', ['j', [], { type: 'x', status: 'y' }]],
    [
      'a device job without deviceId and type',
      'DeviceJob',
      { jobId: 'j', lastUpdatedDateTimeUtc: '' },
    ],
    ['a request with an outdated type', 'JobRequest', { type: 'scheduleTwinUpdate' }],
    ['a request without type', 'JobRequest', { queryCondition: '*', updateTwin: {} }],
    [
      'a request with misspelt properties',
      'JobRequest',
      { type: 'x', querycondition: '', twin: {} },
    ],
    ['a request with capitalised properties', 'JobRequest', { Type: 'x', UpdateTwin: {} }],
    ['api-version in camel case', 'CancelJobParameters', { id: 'j', apiVersion: '' }],
    [
      'a method with a misspelt name',
      'CloudToDeviceMethodRequest',
      { method: 'reboot', responseTimeoutInSeconds: 30 },
    ],
    ['a patch with desired at the top level', 'TwinPatch', { etag: '*', desired: {} }],
    ['a patch without etag', 'TwinPatch', { tags: {} }],
  ])('%s', (_, entity, value) => {
    expect(detectEntity(value)).toBe(entity);
  });
});

describe('detectEntity infers the entity from one property', () => {
  const PROPERTIES = {
    JobResponse: 'createdTime endTime deviceJobStatistics failureReason statusMessage',
    JobRequest:
      'jobId queryCondition startTime maxExecutionTimeInSeconds cloudToDeviceMethod updateTwin',
    CancelJobParameters: 'api-version',
    CloudToDeviceMethodRequest: 'methodName responseTimeoutInSeconds connectTimeoutInSeconds',
    Twin:
      'deviceId moduleId deviceEtag deviceScope statusReason statusUpdateTime connectionState ' +
      'lastActivityTime cloudToDeviceMessageCount authenticationType x509Thumbprint parentScopes modelId',
    TwinProperties: 'desired reported',
    DeviceJobStatistics: 'deviceCount failedCount pendingCount runningCount succeededCount',
    X509Thumbprint: 'primaryThumbprint secondaryThumbprint',
    DeviceCapabilities: 'iotEdge',
  };
  const rows = Object.entries(PROPERTIES).flatMap(([entity, names]) =>
    names.split(' ').map((name) => [name, entity]),
  );

  test.each(rows)('%s: %s', (name, entity) => {
    expect(detectEntity({ [name as string]: 1, unknown: 1 })).toBe(entity);
  });
});

describe('detectEntity infers the entity from a generic property', () => {
  test.each([
    ['a type of a job', 'JobRequest', { type: 'scheduleUpdateTwin', a: 1, b: 1, c: 1 }],
    ['a misspelt type of a job', 'JobRequest', { type: 'ScheduleUpdateTwn', a: 1, b: 1 }],
    ['a type of old documentation', 'JobRequest', { type: 'scheduleDirectRequest', a: 1 }],
    ['the etag of a patch', 'TwinPatch', { etag: '*', a: 1, b: 1 }],
    ['sections', 'TwinPatch', { properties: { desired: {} }, a: 1, b: 1 }],
    ['capabilities', 'Twin', { capabilities: { iotEdge: true }, a: 1, b: 1 }],
    ['tags alone', 'TwinPatch', { tags: { site: 'lyon' } }],
    ['properties alone', 'TwinPatch', { properties: {} }],
    ['a version and other properties of a twin', 'Twin', { version: 3, tags: {}, a: 1 }],
    ['a version of null, as in an echo', 'Twin', { version: null, etag: 'A' }],
    ['an etag and a misspelt property', 'TwinPatch', { etga: '*', tags: {} }],
    ['a status and a payload', 'DirectMethodResult', { status: 'x', payload: [] }],
  ])('%s: %s', (_, entity, value) => {
    expect(detectEntity(value)).toBe(entity);
  });

  test.each([
    ['another type', { type: 'module' }],
    ['a type that is no string', { type: 1, unknown: 1 }],
    ['a version, half of the properties being known', { version: 1, unknown: 1 }],
    ['tags, half of the properties being known', { tags: {}, unknown: 1 }],
    ['properties next to another type', { type: 'object', properties: {} }],
    ['an etag alone', { etag: 'A' }],
    ['a version that is a string', { version: '1.0.0', status: 'ok' }],
    ['tags that are a list', { tags: [], version: 1 }],
    ['properties that are text', { properties: 'a', tags: 'b' }],
    ['an apiVersion without an id', { apiVersion: 'v1', unknown: 1 }],
  ])('not from %s', (_, value) => {
    expect(detectEntity(value)).toBeUndefined();
  });

  test('by its value, whatever the value of an object with the same names was', () => {
    const detectAgain = createDetector();
    const names = (type: string) => ({ type, a: 1, b: 1 });
    expect(detectAgain(names('module'))).toBeUndefined();
    expect(detectAgain(names('scheduleUpdateTwin'))?.entity).toBe('JobRequest');
    expect(detectAgain(names('module'))).toBeUndefined();
  });
});

describe('detectEntity infers no entity from well-known files', () => {
  test.each<[file: string, value: object]>([
    [
      'package.json',
      { name: 'a', version: '1.0.0', type: 'module', scripts: {}, dependencies: {} },
    ],
    ['a package.json with a type only', { type: 'commonjs' }],
    ['package-lock.json', { name: 'a', version: '1.0.0', lockfileVersion: 3, packages: {} }],
    ['tsconfig.json', { extends: './a', compilerOptions: { types: [] }, include: ['src'] }],
    ['composer.json', { name: 'a/b', type: 'library', version: '1.0.0', require: {} }],
    [
      'manifest.json of an extension',
      { manifest_version: 3, name: 'a', version: '1', permissions: [] },
    ],
    ['manifest.json of an app', { name: 'a', start_url: '/', display: 'standalone', icons: [] }],
    ['openapi.json', { openapi: '3.1.0', info: {}, tags: [], paths: {}, components: {} }],
    ['swagger.json', { swagger: '2.0', info: {}, tags: [], paths: {}, definitions: {} }],
    [
      'a JSON Schema',
      { $schema: 'https://json-schema.org/draft-07/schema', type: 'object', properties: {} },
    ],
    [
      'a short JSON Schema',
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    ],
    ['a GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['a feature of GeoJSON', { type: 'Feature', properties: { name: 'a' }, geometry: {} }],
    ['.eslintrc.json', { root: true, extends: ['a'], rules: {}, env: {} }],
    ['.prettierrc.json', { singleQuote: true, printWidth: 100 }],
    ['babel.config.json', { presets: [], plugins: [] }],
    ['appsettings.json', { Logging: { LogLevel: {} }, AllowedHosts: '*', ConnectionStrings: {} }],
    ['launch.json', { version: '0.2.0', configurations: [{ type: 'node', name: 'a' }] }],
    ['tasks.json', { version: '2.0.0', tasks: [] }],
    ['c_cpp_properties.json', { version: 4, configurations: [] }],
    ['angular.json', { $schema: './a', version: 1, newProjectRoot: 'a', projects: {} }],
    ['lerna.json', { version: '1.0.0', packages: [] }],
    ['vercel.json', { version: 2, builds: [] }],
    ['packages.lock.json', { version: 1, dependencies: {} }],
    ['dotnet-tools.json', { version: 1, isRoot: true, tools: {} }],
    ['global.json', { sdk: { version: '8.0.0' } }],
    ['a template of Azure', { $schema: 'a', contentVersion: '1', parameters: {}, resources: [] }],
    [
      'a resource of Azure',
      { id: 'a', name: 'a', type: 'b/c', etag: 'd', location: 'e', properties: {} },
    ],
    ['a manifest of Kubernetes', { apiVersion: 'v1', kind: 'Pod', metadata: {}, spec: {} }],
    ['the status of a service', { status: 'ok', version: '1.2.3' }],
    ['problem details', { type: 'about:blank', title: 'a', status: 404, detail: 'b' }],
  ])('such as %s', (_, value) => {
    expect(detectEntity(value)).toBeUndefined();
  });
});

describe('detectEntity returns undefined', () => {
  test.each([
    ['an empty object', {}],
    ['unknown properties', { name: 'x', items: [] }],
    ['only a status, which jobs and twins have', { status: 'enabled' }],
    ['inherited properties', Object.create({ deviceId: 'd' })],
    ['an empty array', []],
    ['an array of requests', [{ type: 'scheduleUpdateTwin', updateTwin: {} }]],
    ['an array of arrays', [[{ type: 'unknown', status: 'unknown' }]]],
    ['a string', 'scheduleUpdateTwin'],
    ['null', null],
    ['a function with a known property', Object.assign(() => {}, { deviceId: 'd' })],
  ])('for %s', (_, value) => {
    expect(detectEntity(value)).toBeUndefined();
  });
});

test.each(['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'])(
  'detectEntity infers DeviceJob from %s',
  (name) => {
    expect(detectEntity({ [name]: null, jobId: 'j', status: 'pending' })).toBe('DeviceJob');
  },
);

test.each([
  ['JobList', []],
  ['JobList', {}],
  ['JobList', [{ unknown: 1 }]],
  ['JobList', [{ jobId: 'j', type: 'export', status: 'queued' }]],
  ['TwinList', [{ deviceId: 'd', etag: 'x', version: 1, properties: {} }]],
  ['DeviceJobList', [{ deviceId: 'd', jobType: 'scheduleUpdateTwin' }]],
])('detectEntity infers a %s from the object of the swagger with the items %j', (entity, items) => {
  expect(detectEntity({ items, continuationToken: 't' })).toBe(entity);
});

test('detectEntity needs deviceId next to jobType, and continuationToken next to items', () => {
  expect(detectEntity({ jobType: 'x', deviceId: 'd', status: 'y' })).toBe('DeviceJob');
  expect(detectEntity({ jobType: 'x', queryCondition: '*' })).toBe('JobRequest');
  expect(detectEntity({ jobType: 'x' })).toBeUndefined();
  expect(detectEntity({ items: [], type: 'scheduleUpdateTwin' })).toBe('JobRequest');
  expect(detectEntity({ continuationToken: 't' })).toBeUndefined();
});

describe('detectEntity says why', () => {
  test.each([
    ['the names of one list', { deviceId: 'd', version: 1, tags: {} }, ['deviceId', 'version']],
    ['the names of both lists', { status: 'x', jobId: 'j' }, ['status', 'jobId']],
    ['names as they are written', { DeviceId: 'd' }, ['DeviceId']],
    ['the names of the first item of a page', [{}, { deviceId: 'd' }], ['deviceId']],
  ])('%s', (_, value, because) => {
    expect(detect(value)?.because).toEqual(because);
  });
});

describe('detectEntity finds another entity that the object could be', () => {
  const request = { type: 'x', queryCondition: '*', updateTwin: {} };
  const row = { deviceId: 'd', jobType: 'x', startTimeUtc: '' };

  test.each([
    ['without one name', { ...request, status: 'queued' }, [['status', 'JobRequest', 'decides']]],
    ['by a name that is ignored', { ...row, tags: {} }, [['tags', 'TwinPatch', 'ignored']]],
    [
      'by a value that only the other has',
      { deviceId: 'd', moduleId: 'm', etag: '*', tags: {} },
      [['etag', 'TwinPatch', 'value']],
    ],
    ['not by another etag', { deviceId: 'd', moduleId: 'm', etag: 'AAAA=' }, []],
    [
      'once, if a value and a name say the same',
      { deviceId: 'd', etag: '*', tags: {} },
      [['deviceId', 'TwinPatch', 'decides']],
    ],
    ['not if two names say the same', { ...request, status: 'q', createdTime: '' }, []],
    ['not by a name that no rule has', { ...row, unknown: 1 }, []],
    ['not in a request, which ignores nothing', { ...request, deviceId: 'd' }, []],
    ['not in a page', [{ ...row, tags: {} }], []],
    ['not if nothing is left without a name', { iotEdge: true }, []],
    ['not by properties that requests have too', { type: 'x', jobId: 'j', status: 'queued' }, []],
    ['not by an ignored name of the same entity', { deviceId: 'd', ModuleId: 'm' }, []],
    ['not by the etag of a patch in a request', { ...request, etag: '*' }, []],
    [
      'by a value and by a name, if these are different entities',
      { deviceId: 'd', moduleId: 'm', etag: '*', tags: {}, desired: {} },
      [
        ['desired', 'TwinProperties', 'ignored'],
        ['etag', 'TwinPatch', 'value'],
      ],
    ],
  ])('%s', (_, value, expected) => {
    const found = detect(value)?.ambiguities ?? [];
    expect(found.map(({ property, other, kind }) => [property, other, kind])).toEqual(expected);
  });

  test.each(['queryCondition', 'cloudToDeviceMethod', 'updateTwin'])(
    'by %s, which the response to a create does not repeat',
    (name) => {
      const job = { type: 'x', jobId: 'j', status: 'queued', [name]: {} };
      const decides = { property: 'status', other: 'JobRequest', kind: 'decides' };
      expect(detect(job)?.ambiguities).toContainEqual(decides);
    },
  );

  test('not by the properties that a hub was seen to add to a job', () => {
    const ambiguities = detect({
      type: 'x',
      status: 'y',
      deviceId: 'd',
      parentJobId: 'p',
    })?.ambiguities;
    expect(ambiguities?.filter(({ kind }) => kind === 'ignored')).toEqual([]);
  });
});

test('detectEntity compares at most 16 names with similar ones', () => {
  const similar = [...'abcdefghijklmnopqrstuvwxyz0123456'].map((end) => [`tags${end}`, 1]);
  const tags = {};
  expect(detectEntity({ tags, ...Object.fromEntries(similar.slice(0, 32)) })).toBe('TwinPatch');
  expect(detectEntity({ tags, ...Object.fromEntries(similar.slice(0, 33)) })).toBeUndefined();
});

test('detectEntity infers a page from an item that can be in one, among the first 100', () => {
  const patch = { etag: '*', tags: {} };
  const others = (count: number) => Array(count).fill(patch);
  expect(detect([patch])).toBeUndefined();
  expect(detectEntity([...others(99), { deviceId: 'd' }])).toBe('TwinList');
  expect(detect([...others(100), { deviceId: 'd' }])).toBeUndefined();
});

test('detectEntity infers nothing from null', () => {
  expect(detectEntity({ tags: null })).toBeUndefined();
  expect(detectEntity({ properties: null })).toBeUndefined();
  expect(detectEntity({ properties: null, tags: {} })).toBe('TwinPatch');
});

test('detectEntity infers an entity from one telling name among unknown ones', () => {
  expect(detectEntity({ status: 'x', jobId: 'j', a: 1, b: 2, c: 3 })).toBe('JobResponse');
});

test('detectEntity remembers no lists of names that are long, and not too many', () => {
  const long = Object.fromEntries(Array.from({ length: 2000 }, (_, key) => [`k${key}`, 1]));
  expect(detectEntity({ ...long, deviceId: 'd' })).toBe('Twin');
  for (let count = 0; count < 600; count++) {
    expect(detectEntity({ deviceId: 'd', [`k${count}`]: 1 })).toBe('Twin');
    expect(detectEntity({ [`k${count}`]: 1 })).toBeUndefined();
  }
});

test.each(['\n', ',', '","', '\u0000'])(
  'detectEntity does not confuse names that contain %j with several names',
  (separator) => {
    const detectAgain = createDetector();
    expect(detectAgain({ [`iotEdge${separator}x`]: 1 })).toBeUndefined();
    expect(detectAgain({ iotEdge: true, x: 1 })?.entity).toBe('DeviceCapabilities');
  },
);
