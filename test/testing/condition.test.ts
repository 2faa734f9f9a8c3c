import { describe, expect, test } from 'vitest';
import { parseHubError, type Twin } from '../../src/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { create, get, methodJob, read } from './support/calls.js';

const pump: Twin = {
  deviceId: "o'brien",
  status: 'enabled',
  connectionState: 'Connected',
  capabilities: { iotEdge: true },
  tags: {
    site: 'Lyon',
    floor: 3,
    none: null,
    list: ['a', { b: 1 }],
    on: true,
    digits: '3',
    group: 'A',
  },
  properties: { desired: { interval: 60, $version: 4 }, reported: { firmware: { major: 2 } } },
};

/** The devices that a job with the condition targets. */
function targets(queryCondition: string, twins: Twin[] = [pump]) {
  const hub = createFakeHub({ twins });
  const answer = create(hub, 'j1', methodJob({ queryCondition }));
  expect(read(answer).body, queryCondition).toMatchObject({ status: 'queued' });
  return hub.deviceJobs().map(({ deviceId, moduleId }) => moduleId ?? deviceId);
}

function isTrue(condition: string) {
  return targets(condition).length === 1;
}

describe('a condition is true', () => {
  test.each([
    ['*'],
    ['FROM devices'],
    ["deviceId = 'o\\'brien'"],
    ['IS_DEFINED(DeviceId)'],
    ["devices.deviceId != 'other'"],
    ["DEVICES.tags.site = 'Lyon'"],
    ["tags.[[group]] = 'A'"],
    ["connectionState <> 'Disconnected'"],
    ['capabilities.iotEdge = true'],
    ['capabilities.iotEdge'],
    ['properties.reported.firmware.major >= 2'],
    ['properties.desired.$version < 5'],
    ['tags.floor > 2 AND tags.floor <= 3'],
    ["tags.site < 'Lyoo' and tags.site > 'Lyo'"],
    ['tags.on > false'],
    ['tags.none = null'],
    ['IS_DEFINED(tags.none)'],
    ['NOT IS_DEFINED(tags.other)'],
    ["tags.site IN ['Nantes', 'Lyon']"],
    ["tags.site NIN ['Nantes']"],
    ["startswith(tags.site, 'Ly')"],
    ["tags.list[0] = 'a'"],
    ['tags.list[1].b = 1'],
    ['tags.floor * 2 + 1 = 7'],
    ['tags.floor % 2 = 1 AND tags.floor / 2 = 1.5 AND tags.floor - 1 = 2'],
    ['-tags.floor = -3 AND +tags.floor = 3'],
    // What is undefined does not harm where the rest decides.
    ["tags.other = 1 OR tags.site = 'Lyon'"],
    ["NOT (tags.other = 1 AND tags.site = 'Nantes')"],
  ])('%s', (condition) => {
    expect(isTrue(condition)).toBe(true);
  });
});

describe('a condition is not true', () => {
  test.each([
    ["deviceId = 'O\\'Brien'"],
    ["tags.Site = 'Lyon'"],
    ["tags.site = 'lyon'"],
    ["tags.site IN ['Nantes']"],
    ['tags.site IN []'],
    ["tags.site NIN ['Lyon', 'Nantes']"],
    ["STARTSWITH(tags.site, 'yon')"],
    ["STARTSWITH(tags.floor, '3')"],
    ['STARTSWITH(tags.site, 3)'],
    ['tags.site'],
    ['tags.list[2] = 1'],
    ['tags.list.length = 2'],
    ['tags[0] = 1'],
    ['tags.site[0] = 1'],
    ['tags.toString = 1'],
    ['tags.none < null'],
    ['devices = 1'],
    ["FROM devices.modules WHERE tags.site = 'Lyon'"],
    // Neither they nor their contrary: what is undefined, of two types, or no primitive.
    ["tags.other = 'x'"],
    ["tags.other != 'x'"],
    ["NOT tags.other = 'x'"],
    ["tags.other NIN ['x']"],
    ['tags.other = undefined'],
    ['tags.floor = "3"'],
    ['tags.floor != "3"'],
    ['tags.none != 1'],
    ['tags.list[1] = tags.list[1]'],
    ['NOT tags.site'],
    ["tags.site != 'Lyon'"],
    ["tags.site <> 'Lyon'"],
    ['tags.floor <= 2'],
    ['tags.floor > 3'],
    ['tags.floor >= 4'],
    ['tags.none != tags.list[1]'],
    ['tags.none.a = 1'],
    ['STARTSWITH(tags.digits, 3)'],
    ['tags.digits * 2 = 6'],
    ['2 * tags.digits = 6'],
    ["myDeviceId = 'o\\'brien'"],
    ["deviceIds = 'o\\'brien'"],
    ['tags.site + 1 = 2'],
    ['tags.floor / 0 > 1'],
    ['-tags.site = 1'],
    ["tags.other = 1 OR tags.site = 'Nantes'"],
    ["tags.other = 1 AND tags.site = 'Lyon'"],
    ["NOT (tags.other = 1 AND tags.site = 'Lyon')"],
  ])('%s', (condition) => {
    expect(isTrue(condition)).toBe(false);
  });
});

test('a condition targets devices, or by its FROM modules [R4]', () => {
  const camera = { deviceId: 'edge', moduleId: 'camera', tags: { site: 'Lyon' } };
  const agent = { deviceId: 'edge', moduleId: '$edgeAgent' };
  const twins = [pump, camera, agent];
  expect(targets('*', twins)).toEqual(["o'brien"]);
  expect(targets("tags.site = 'Lyon'", twins)).toEqual(["o'brien"]);
  expect(targets("FROM devices WHERE tags.site = 'Lyon'", twins)).toEqual(["o'brien"]);
  expect(targets('FROM devices.modules', twins)).toEqual(['camera', '$edgeAgent']);
  const condition = "FROM devices.modules WHERE devices.modules.moduleId = 'camera'";
  expect(targets(condition, twins)).toEqual(['camera']);
});

test('a condition is evaluated when the job begins, and no more then', () => {
  const hub = createFakeHub({ twins: [pump], tier: 'S2' });
  const patch = { updateTwin: { etag: '*', tags: { site: 'Nantes' } }, cloudToDeviceMethod: null };
  create(hub, 'move', methodJob({ type: 'scheduleUpdateTwin', ...patch }));
  const here = { queryCondition: "tags.site = 'Lyon'" };
  create(hub, 'before', methodJob(here));
  create(hub, 'after', methodJob({ ...here, startTime: '2026-01-01T00:00:01Z' }));
  hub.advance(2000);
  expect(get(hub, 'before')).toMatchObject({ deviceJobStatistics: { deviceCount: 1 } });
  expect(get(hub, 'after')).toMatchObject({ deviceJobStatistics: { deviceCount: 0 } });
});

test.each([
  ["tags.site == 'Lyon'", /line 1, column 12/],
  ["LOWER(tags.site) = 'lyon'", /The function is for message routing/],
  ["HASPREFIX(tags.site, 'L')", /line 1, column 1/],
  ["tags.group = 'A'", /The name is reserved/],
  ['tags = 1', /line 1, column 1/],
  ["tags.site IN 'Lyon'", /line 1, column 14/],
])('a condition that no page describes is refused: %s', (queryCondition, message) => {
  const answer = create(createFakeHub(), 'j1', methodJob({ queryCondition }));
  expect(read(answer)).toMatchObject({
    status: 400,
    code: 'ArgumentInvalid',
    body: { message: expect.stringMatching(message) },
  });
});

test('each doubt about a condition is told', () => {
  const queryCondition = "tags.group = 'A' AND tags = 1";
  const answer = create(createFakeHub(), 'j1', methodJob({ queryCondition }));
  expect(parseHubError(answer).message).toBe(
    'The fake hub cannot evaluate the condition, for which its option matches can stand in: line 1, column 6: The name is reserved. line 1, column 22: Objects and lists cannot be compared.',
  );
});

test('the test can say itself which twins match, for any condition', () => {
  const seen: string[] = [];
  const hub = createFakeHub({
    twins: [pump, { deviceId: 'edge', moduleId: 'camera' }],
    matches: (twin, queryCondition) => {
      seen.push(queryCondition);
      const isModule = twin.moduleId !== undefined;
      delete twin.deviceId;
      return isModule;
    },
  });
  create(hub, 'j1', methodJob({ queryCondition: "LOWER(tags.site) = 'lyon'" }));
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'edge', moduleId: 'camera' }]);
  expect(seen).toEqual(["LOWER(tags.site) = 'lyon'", "LOWER(tags.site) = 'lyon'"]);
  expect(hub.twins()).toMatchObject([{ deviceId: "o'brien" }, { deviceId: 'edge' }]);
});
