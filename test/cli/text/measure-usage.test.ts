import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraries } from '../../../src/arbitraries/index.js';
import { fixtures } from '../../../src/fixtures/index.js';
import { isTwinPatch } from '../../../src/guards/index.js';
import { checkText, measureUsage } from '../../../src/text/index.js';
import { entities } from '../../support/entities.js';

describe('measureUsage', () => {
  test('measures a request in the order of its properties', () => {
    const request = {
      updateTwin: { etag: '*', tags: { é: 'ab' }, properties: { desired: { a: { b: 1 } } } },
      type: 'scheduleUpdateTwin',
      jobId: 'job-1',
      queryCondition: '😀',
    };
    const tags = ['updateTwin', 'tags'];
    const desired = ['updateTwin', 'properties', 'desired'];
    expect(measureUsage(request)).toEqual([
      { path: tags, name: 'size of tags', used: 3, limit: 8192, unit: 'characters', rule: 'W7' },
      { path: tags, name: 'depth of tags', used: 0, limit: 10, unit: 'levels', rule: 'W4' },
      {
        path: [...tags, 'é'],
        name: 'longest key of tags',
        used: 2,
        limit: 1024,
        unit: 'bytes',
        rule: 'W2',
      },
      {
        path: [...tags, 'é'],
        name: 'longest string of tags',
        used: 2,
        limit: 4096,
        unit: 'bytes',
        rule: 'W5',
      },
      {
        path: desired,
        name: 'size of desired',
        used: 10,
        limit: 32_768,
        unit: 'characters',
        rule: 'W7',
      },
      {
        path: [...desired, 'a'],
        name: 'depth of desired',
        used: 1,
        limit: 10,
        unit: 'levels',
        rule: 'W4',
      },
      {
        path: [...desired, 'a'],
        name: 'longest key of desired',
        used: 1,
        limit: 1024,
        unit: 'bytes',
        rule: 'W2',
      },
      {
        path: desired,
        name: 'longest string of desired',
        used: 0,
        limit: 4096,
        unit: 'bytes',
        rule: 'W5',
      },
      {
        path: ['jobId'],
        name: 'length of jobId',
        used: 5,
        limit: 64,
        unit: 'characters',
        rule: 'V3',
      },
      {
        path: ['queryCondition'],
        name: 'length of queryCondition',
        used: 1,
        limit: 8192,
        unit: 'characters',
        rule: 'R4',
      },
    ]);
  });

  test('measures a method', () => {
    const method = {
      methodName: '😀',
      payload: { a: 'é' },
      responseTimeoutInSeconds: 30,
      connectTimeoutInSeconds: 5,
    };
    const usages = [
      {
        path: ['methodName'],
        name: 'length of methodName',
        used: 2,
        limit: 100,
        unit: 'UTF-16 units',
        rule: 'R8',
      },
      {
        path: ['payload'],
        name: 'size of payload',
        used: 10,
        limit: 131_072,
        unit: 'bytes',
        rule: 'R9',
      },
      {
        path: ['responseTimeoutInSeconds'],
        name: 'responseTimeoutInSeconds',
        used: 30,
        limit: 300,
        unit: 'seconds',
        rule: 'R10',
      },
      {
        path: ['connectTimeoutInSeconds'],
        name: 'connectTimeoutInSeconds',
        used: 5,
        limit: 300,
        unit: 'seconds',
        rule: 'R11',
      },
    ];
    expect(measureUsage(method)).toEqual(usages);
    expect(measureUsage({ type: 'scheduleDeviceMethod', cloudToDeviceMethod: method })).toEqual(
      usages.map((usage) => ({ ...usage, path: ['cloudToDeviceMethod', ...usage.path] })),
    );
  });

  test.each([
    [
      'a twin',
      { deviceId: 'd', statusReason: 'x', version: 1 },
      undefined,
      ['deviceId', 'statusReason'],
    ],
    ['a twin of a module', { deviceId: 'd', moduleId: 'm' }, 'Twin', ['deviceId', 'moduleId']],
    ['a page of twins', [{ deviceId: 'd' }], undefined, ['0/deviceId']],
    [
      'the echo in a page of jobs',
      [{ type: 'x', status: 'y', updateTwin: { deviceId: 'd' } }],
      undefined,
      ['0/updateTwin/deviceId'],
    ],
    ['twin properties', { reported: {} }, 'TwinProperties', Array(4).fill('reported')],
    ['the parameters of a cancellation', { id: 'j', 'api-version': '' }, undefined, ['id']],
    ['an id', 'd', 'DeviceId', ['']],
    [
      'a value with $schema',
      { $schema: 'urn:iothub-jobs-schema:twin-patch', deviceId: 'd' },
      undefined,
      ['deviceId'],
    ],
    ['the wrong types', { methodName: 1, responseTimeoutInSeconds: '1' }, undefined, []],
    [
      'the wrong types of sections',
      { etag: '*', tags: [], properties: { desired: null } },
      undefined,
      [],
    ],
    [
      'the wrong types of objects',
      { type: 'x', updateTwin: [], cloudToDeviceMethod: null },
      undefined,
      [],
    ],
    ['an object instead of a page', {}, 'TwinList', []],
    ['an entity without limits', { iotEdge: true }, undefined, []],
    ['an unknown entity', { a: 1 }, undefined, []],
    ['names of prototypes', { constructor: 'x', etag: 'x' }, 'TwinPatch', []],
  ] as const)('measures in %s', (_, value, entity, paths) => {
    expect(measureUsage(value, entity).map(({ path }) => path.join('/'))).toEqual(paths);
  });

  test('measures a twin by the rules of its ids and its reason', () => {
    const usages = measureUsage({ deviceId: 'd', moduleId: 'm', statusReason: 'r' }, 'Twin');
    expect(usages.map(({ name, limit, rule }) => [name, limit, rule])).toEqual([
      ['length of deviceId', 128, 'V2'],
      ['length of moduleId', 128, 'V2'],
      ['length of statusReason', 128, 'T2'],
    ]);
  });

  test('names the section', () => {
    const usages = measureUsage({ reported: { a: 1 } }, 'TwinProperties');
    expect(usages[0]).toMatchObject({ name: 'size of reported', path: ['reported'] });
  });

  test('measures nothing of sections that are not objects', () => {
    for (const tags of ['x', 1, true, null, []]) {
      expect(measureUsage({ etag: '*', tags }, 'TwinPatch')).toEqual([]);
    }
  });

  test('returns Infinity for what is too large to measure', () => {
    const tags = { a: 'x'.repeat(1_048_577) };
    expect(measureUsage({ etag: '*', tags })).toEqual([
      {
        path: ['tags'],
        name: 'size of tags',
        used: Number.POSITIVE_INFINITY,
        limit: 8192,
        unit: 'characters',
        rule: 'W7',
      },
    ]);
    const used = (value: unknown) => measureUsage(value).map((usage) => [usage.used, usage.limit]);
    expect(used({ methodName: 'a', payload: 'x'.repeat(1_048_577) })[1]).toEqual([
      Number.POSITIVE_INFINITY,
      131_072,
    ]);
    expect(used({ type: 'x', queryCondition: 'x'.repeat(131_073) })).toEqual([
      [Number.POSITIVE_INFINITY, 8192],
    ]);
  });

  test('measures the first 100 items of a page', () => {
    const twins = Array.from({ length: 1000 }, () => ({ deviceId: 'd' }));
    expect(measureUsage(twins)).toHaveLength(100);
  });

  test('measures no more items of a page than have 8 MB', () => {
    const tags = { a: Array.from({ length: 1e5 }, () => null) };
    const items = measureUsage(Array(100).fill({ deviceId: 'd', tags })).map(
      ({ path: [item] }) => item,
    );
    expect(items.at(-1)).toBe(16);
  });

  test('never throws for a JSON value', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...entities.map(({ name }) => name)),
        (value, name) => {
          measureUsage(value, name);
          measureUsage(value);
        },
      ),
    );
  });

  test('throws a RangeError for the name of no entity', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'Twins', '']) {
      expect(() => measureUsage({ a: 1 }, name as never)).toThrow(RangeError);
    }
  });

  test('exceeds no limit for valid values', () => {
    for (const { name } of entities) {
      for (const create of Object.values<() => unknown>(fixtures[name])) {
        for (const usage of measureUsage(create(), name)) {
          expect(usage.used, `${name} ${usage.name}`).toBeLessThanOrEqual(usage.limit);
        }
      }
    }
  });

  test('exceeds a limit for a patch that is only too large', () => {
    fc.assert(
      fc.property(arbitraries.TwinPatch(), fc.nat(9000), (patch, length) => {
        const larger = {
          ...patch,
          tags: { ...patch.tags, zz: ['x'.repeat(length >> 1), 'x'.repeat(length >> 1)] },
        };
        const isOver = measureUsage(larger, 'TwinPatch').some(({ used, limit }) => used > limit);
        expect(isOver).toBe(!isTwinPatch(larger));
        expect(checkText(JSON.stringify(larger), { entity: 'TwinPatch' }).valid).toBe(!isOver);
      }),
    );
  });
});
