import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraries } from '../../src/arbitraries/index.js';
import { parseHubError, type Twin } from '../../src/index.js';
import { formatQueryCondition } from '../../src/query/index.js';
import { createFakeHub } from '../../src/testing/index.js';
import { conditions } from '../query/support/conditions.js';
import { runs } from '../support/runs.js';
import { createJob, getJob, methodJob, parse, query } from './support/requests.js';

const pump: Twin = {
  deviceId: "o'brien",
  status: 'enabled',
  connectionState: 'Connected',
  capabilities: { iotEdge: true },
  // As one hub spelled it [S3].
  x509Thumbprint: { PrimaryThumbprint: 'AB'.repeat(20) },
  tags: {
    site: 'Lyon',
    floor: 3,
    none: null,
    list: ['a', { b: 1 }],
    on: true,
    digits: '3',
    group: 'A',
    '2nd-floor': { 'a(b)': "it's" },
  },
  parentScopes: ['edge-1', 'edge-2'],
  configurations: { '0898b215-d975': { status: 'Applied' } },
  properties: { desired: { interval: 60, $version: 4 }, reported: { firmware: { major: 2 } } },
};

/** Returns the ids of the devices and modules that a job with the condition targets. */
function targets(queryCondition: string, twins: Twin[] = [pump]) {
  const hub = createFakeHub({ twins });
  const response = createJob(hub, 'j1', methodJob({ queryCondition }));
  expect(parse(response).body, queryCondition).toMatchObject({ status: 'queued' });
  return hub.deviceJobs().map(({ deviceId, moduleId }) => moduleId ?? deviceId);
}

function isTrue(condition: string) {
  return targets(condition).length === 1;
}

describe('a job targets a device for which its condition is true:', () => {
  test.each([
    ['*'],
    ['FROM devices'],
    ["deviceId = 'o\\'brien'"],
    ['IS_DEFINED(DeviceId)'],
    ["DeviceId = 'o\\'brien'"],
    ["ID = 'o\\'brien' AND devices.Id = 'o\\'brien'"],
    ["ConnectionState = 'Connected'"],
    ["Tags.site = 'Lyon'"],
    ['PROPERTIES.Reported.firmware.major = 2 AND Properties.DESIRED.interval = 60'],
    ['IS_DEFINED(PROPERTIES)'],
    ["tags.[[2nd-floor]].[[a(b)]] = 'it\\'s'"],
    ["configurations.[[0898b215-d975]].status = 'Applied'"],
    ['Capabilities.IOTEDGE = true AND capabilities.iotEdge'],
    ['x509thumbprint.primarythumbprint = x509Thumbprint.primaryThumbprint'],
    ["ARRAY_CONTAINS(parentScopes, 'edge-2')"],
    ["array_contains(ParentScopes, 'edge-1')"],
    ["NOT ARRAY_CONTAINS(parentScopes, 'edge')"],
    ["parentScopes[1] = 'edge-2'"],
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
    // An undefined operand has no effect if the other one decides.
    ["tags.other = 1 OR tags.site = 'Lyon'"],
    ["NOT (tags.other = 1 AND tags.site = 'Nantes')"],
  ])('%s', (condition) => {
    expect(isTrue(condition)).toBe(true);
  });
});

describe('a job does not target a device for which its condition is false or undefined:', () => {
  test.each([
    ["deviceId = 'O\\'Brien'"],
    ["tags.Site = 'Lyon'"],
    ["ARRAY_CONTAINS(parentScopes, 'edge')"],
    ['ARRAY_CONTAINS(tags.list, tags.list[1])'],
    ["ARRAY_CONTAINS(tags.site, 'L')"],
    ["NOT ARRAY_CONTAINS(tags.site, 'x')"],
    ["Configurations.[[0898B215-D975]].status = 'Applied'"],
    ['properties.REPORTED.Firmware.major = 2'],
    ['IS_DEFINED(properties.desired.Interval)'],
    ["status = 'ENABLED'"],
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
    // Undefined, as is the negation: operands that are undefined, of different types, or not primitive.
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

test('a condition with FROM devices.modules targets modules, all others target devices [R4]', () => {
  const camera = { deviceId: 'edge', moduleId: 'camera', tags: { site: 'Lyon' } };
  const agent = { deviceId: 'edge', moduleId: '$edgeAgent' };
  const twins = [pump, camera, agent];
  expect(targets('*', twins)).toEqual(["o'brien"]);
  expect(targets("tags.site = 'Lyon'", twins)).toEqual(["o'brien"]);
  expect(targets("FROM devices WHERE tags.site = 'Lyon'", twins)).toEqual(["o'brien"]);
  expect(targets('FROM devices.modules', twins)).toEqual(['camera', '$edgeAgent']);
  const condition = "FROM devices.modules WHERE devices.modules.moduleId = 'camera'";
  expect(targets(condition, twins)).toEqual(['camera']);
  expect(targets("FROM devices.modules WHERE ModuleId = '$edgeAgent'", twins)).toEqual([
    '$edgeAgent',
  ]);
});

test('a query of devices.jobs finds a status in any case, except those for which IoT Hub fails', () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'a' }] });
  createJob(hub, 'j1', methodJob());
  const found = (where: string) => {
    const rows = query(hub, `SELECT * FROM devices.jobs WHERE ${where}`);
    return Array.isArray(rows) && rows.length === 1;
  };
  const [row] = query(hub, 'SELECT * FROM devices.jobs') as { status: string }[];
  const status = String(row?.status);
  const capitalized = status.charAt(0).toUpperCase() + status.slice(1);
  expect(['pending', 'running']).toContain(status);
  expect(found(`devices.jobs.status = '${status}'`)).toBe(true);
  expect(found(`devices.jobs.status = '${capitalized}'`)).toBe(true);
  expect(found(`'${capitalized}' = Devices.Jobs.Status`)).toBe(true);
  expect(found(`status IN ['x', '${capitalized}', 1]`)).toBe(true);
  expect(found(`devices.jobs.status != '${capitalized}'`)).toBe(false);
  expect(found("devices.jobs.jobId = 'J1'")).toBe(false);
  expect(found("devices.jobs.deviceId = 'A'")).toBe(false);
  expect(found("devices.jobs.status = 'Failed'")).toBe(false);
  expect(
    query(hub, "SELECT * FROM devices.jobs WHERE devices.jobs.status = 'Completed'"),
  ).toMatchObject({
    message: expect.stringContaining('IoT Hub fails for this status. Write it in lower case.'),
  });
});

test('a condition is evaluated when the job begins, and only then', () => {
  const hub = createFakeHub({ twins: [pump], tier: 'S2' });
  const patch = { updateTwin: { etag: '*', tags: { site: 'Nantes' } }, cloudToDeviceMethod: null };
  createJob(hub, 'move', methodJob({ type: 'scheduleUpdateTwin', ...patch }));
  const here = { queryCondition: "tags.site = 'Lyon'" };
  createJob(hub, 'before', methodJob(here));
  createJob(hub, 'after', methodJob({ ...here, startTime: '2026-01-01T00:00:01Z' }));
  hub.advance(2000);
  expect(getJob(hub, 'before')).toMatchObject({ deviceJobStatistics: { deviceCount: 1 } });
  expect(getJob(hub, 'after')).toMatchObject({ deviceJobStatistics: { deviceCount: 0 } });
});

test.each([
  ["tags.site == 'Lyon'", /line 1, column 12/],
  ["LOWER(tags.site) = 'lyon'", /The function is documented only for message routing/],
  ["HASPREFIX(tags.site, 'L')", /line 1, column 1/],
  ["tags.group = 'A'", /The name is reserved/],
  ['tags = 1', /line 1, column 1/],
  ["tags.site IN 'Lyon'", /line 1, column 14/],
  ["myDeviceId = 'a'", /Write deviceId, or/],
  ['tags.my-site = 1', /Write \[\[my-site\]\]/],
  ["IS_DEFINED('tags.site')", /Write IS_DEFINED\(tags.a\)/],
  ["tags.site = 'O''Brien'", /The doubled quote is not documented/],
])(
  'rejectUnsupportedConditions rejects a job if the fake hub cannot evaluate its condition: %s',
  (queryCondition, message) => {
    const hub = createFakeHub({ rejectUnsupportedConditions: true });
    const response = createJob(hub, 'j1', methodJob({ queryCondition }));
    expect(hub.jobs()).toEqual([]);
    expect(parse(response)).toMatchObject({
      status: 400,
      code: 'ArgumentInvalid',
      body: { message: expect.stringMatching(message) },
    });
  },
);

test.each([
  ['SELECT * FROM devices', "\n\tLine 1:29 Unexpected character at input 'SELECT'"],
  ['  select 1', "\n\tLine 1:31 Unexpected character at input 'SELECT'"],
  ["tags.site == 'Lyon'", /^\n\tLine 1:40 \S.*\.$/],
  ["tags.a = 1\nAND tags.site = 'Lyon", /^\n\tLine 2:\d+ \S.*\.$/],
  ['(tags.a = 1', /^\n\tLine 1:\d+ \S.*\.$/],
])(
  'a job is accepted, and fails with the words of IoT Hub when its condition is parsed: %s',
  (queryCondition, lines) => {
    const hub = createFakeHub({ twins: [pump] });
    expect(createJob(hub, 'j1', methodJob({ queryCondition })).status).toBe(200);
    hub.advance(999);
    expect(getJob(hub, 'j1')).toMatchObject({ status: 'queued' });
    expect(getJob(hub, 'j1')).not.toHaveProperty('failureReason');
    hub.advance(1);
    const job = getJob(hub, 'j1') as { status: string; failureReason: string };
    const start = 'SQL query parse failed due to following errors: ';
    expect(job).toMatchObject({ status: 'failed', endTime: '2026-01-01T00:00:01.000Z' });
    expect(job.failureReason.slice(0, start.length)).toBe(start);
    expect(job.failureReason.slice(start.length)).toMatch(lines);
    expect(job).not.toHaveProperty('deviceJobStatistics');
    expect(hub.deviceJobs()).toEqual([]);
  },
);

test('a job fails with the warnings about its condition if the fake hub cannot evaluate it', () => {
  const hub = createFakeHub({ twins: [pump] });
  createJob(hub, 'j1', methodJob({ queryCondition: "LOWER(tags.site) = 'lyon'" }));
  hub.advance(1000);
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'failed',
    failureReason: expect.stringMatching(
      /^The fake hub cannot evaluate the query condition: line 1, column 1: .* Use the option "matches" instead\.$/,
    ),
  });
});

test('rejectUnsupportedConditions rejects a condition that begins with SELECT, and requests record its issue', () => {
  const job = methodJob({ queryCondition: 'SELECT * FROM devices' });
  for (const rejectUnsupportedConditions of [true, false]) {
    const hub = createFakeHub({ rejectUnsupportedConditions });
    expect(createJob(hub, 'j1', job).status).toBe(rejectUnsupportedConditions ? 400 : 200);
    expect(hub.requests[0]?.issues).toMatchObject([{ code: 'query-condition-select' }]);
  }
});

test.each([
  ['an empty condition', methodJob({ queryCondition: '' }), 'ArgumentInvalid'],
  ['no condition', methodJob({ queryCondition: undefined }), 'ArgumentInvalid'],
  ['a condition that is a number', methodJob({ queryCondition: 1 }), 'ArgumentInvalid'],
  [
    'a condition that is too long',
    methodJob({ queryCondition: '('.repeat(8193) }),
    'PreconditionFailed',
  ],
  ['another issue', methodJob({ queryCondition: '(', startTime: null }), 'ArgumentInvalid'],
])('createJob rejects %s at once', (_name, job, code) => {
  expect(parse(createJob(createFakeHub(), 'j1', job)).code).toBe(code);
});

test.each([
  ['SELECT 1', 'failed'],
  ["tags.a = 'x", 'failed'],
  ['(tags.a = 1', 'failed'],
  ['tags.a = 1)', 'failed'],
  ['tags.a ==', 'completed'],
  ['FROM devices.jobs', 'completed'],
  ['LOWER(tags.a) = 1', 'completed'],
])(
  'matches decides about %s, unless IoT Hub is known to reject it: %s [R4]',
  (queryCondition, status) => {
    const hub = createFakeHub({ twins: [pump], matches: () => true });
    createJob(hub, 'j1', methodJob({ queryCondition }));
    hub.advance(2000);
    expect(hub.jobs()).toMatchObject([{ status }]);
  },
);

test.each([undefined, 1, Promise.resolve(false)])(
  'matches must return a boolean, not %s',
  (result) => {
    const hub = createFakeHub({ twins: [pump], matches: () => result as unknown as boolean });
    createJob(hub, 'j1', methodJob());
    expect(() => hub.advance(2000)).toThrow(new TypeError('matches must return a boolean.'));
  },
);

test('the error message lists every warning about a condition', () => {
  const queryCondition = "tags.group = 'A' AND tags = 1";
  const response = createJob(
    createFakeHub({ rejectUnsupportedConditions: true }),
    'j1',
    methodJob({ queryCondition }),
  );
  expect(parseHubError(response).message).toBe(
    'The fake hub cannot evaluate the query condition: line 1, column 6: The name is reserved. Write it in [[ ]]. line 1, column 22: Objects and arrays cannot be compared. Use the option "matches" instead.',
  );
});

test('matches replaces the evaluation of any condition, and receives copies of the twins', () => {
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
  createJob(hub, 'j1', methodJob({ queryCondition: "LOWER(tags.site) = 'lyon'" }));
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'edge', moduleId: 'camera' }]);
  expect(seen).toEqual(["LOWER(tags.site) = 'lyon'", "LOWER(tags.site) = 'lyon'"]);
  expect(hub.twins()).toMatchObject([{ deviceId: "o'brien" }, { deviceId: 'edge' }]);
});

/** True, false or undefined. */
type Truth = 'T' | 'F' | 'U';

/** A condition and its value for the device. */
type Evaluated = [condition: string, truth: Truth];

const conditionDevice = { deviceId: 'pump-1', tags: { floor: 3 } };
const OPERANDS: Evaluated[] = [
  ['tags.floor = 3', 'T'],
  ["deviceId IN ['pump-1', 'pump-2']", 'T'],
  ['tags.floor > 3', 'F'],
  ['IS_DEFINED(tags.site)', 'F'],
  ["tags.site = 'Lyon'", 'U'],
  ["tags.floor != '3'", 'U'],
];

// The truth tables of the Cosmos DB documentation.
const NOT: Record<Truth, Truth> = { T: 'F', F: 'T', U: 'U' };
const AND: Record<Truth, Record<Truth, Truth>> = {
  T: { T: 'T', F: 'F', U: 'U' },
  F: { T: 'F', F: 'F', U: 'F' },
  U: { T: 'U', F: 'F', U: 'U' },
};
const OR: Record<Truth, Record<Truth, Truth>> = {
  T: { T: 'T', F: 'T', U: 'T' },
  F: { T: 'T', F: 'F', U: 'U' },
  U: { T: 'T', F: 'U', U: 'U' },
};

const { evaluated } = fc.letrec<{ evaluated: Evaluated }>((tie) => {
  const pair = fc.tuple(tie('evaluated'), tie('evaluated'));
  return {
    evaluated: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'evaluated' },
      fc.constantFrom(...OPERANDS),
      tie('evaluated').map(([text, truth]): Evaluated => [`NOT (${text})`, NOT[truth]]),
      pair.map(([[a, x], [b, y]]): Evaluated => [`(${a}) AND (${b})`, AND[x][y]]),
      pair.map(([[a, x], [b, y]]): Evaluated => [`(${a}) OR (${b})`, OR[x][y]]),
    ),
  };
});

test('AND, OR and NOT follow the truth tables of Cosmos DB for true, false and undefined', () => {
  fc.assert(
    fc.property(evaluated, ([queryCondition, truth]) => {
      const hub = createFakeHub({ twins: [conditionDevice] });
      expect(createJob(hub, 'j1', methodJob({ queryCondition })).status).toBe(200);
      expect(hub.deviceJobs()).toHaveLength(truth === 'T' ? 1 : 0);
    }),
  );
});

/** Begins each path with a known property, because the fake hub evaluates no other path. */
function withKnownNames(tree: unknown): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(withKnownNames);
  const { steps } = tree as { steps?: unknown[] };
  if (steps) return { kind: 'path', steps: ['tags', ...steps] };
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, withKnownNames(value)]),
  );
}

test('every generated condition is evaluated for every generated twin, or the job fails', () => {
  fc.assert(
    fc.property(conditions, arbitraries.Twin(), fc.boolean(), (generated, twin, known) => {
      const tree = known ? withKnownNames(generated) : generated;
      const queryCondition = formatQueryCondition(tree as typeof generated);
      const hub = createFakeHub({ twins: [{ ...twin, deviceId: 'a' }] });
      expect(createJob(hub, 'j1', methodJob({ queryCondition })).status).toBe(200);
      hub.advance(60_000);
      const strictHub = createFakeHub({ rejectUnsupportedConditions: true });
      const { status } = createJob(strictHub, 'j1', methodJob({ queryCondition }));
      const ended = status === 200 ? 'completed' : 'failed';
      expect(hub.jobs().map((job) => job.status)).toEqual([ended]);
    }),
    { numRuns: runs(2) },
  );
});
