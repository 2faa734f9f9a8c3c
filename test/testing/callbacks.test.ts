// Options of a hub that are functions and use the hub.
import { describe, expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';
import { createFakeHub, type FakeHub, type FakeHubOptions } from '../../src/testing/index.js';
import { cancelJob, createJob, getJob, methodJob, send, twinJob } from './support/requests.js';

/** Creates a hub whose options can use it. */
function createHub(makeOptions: (hub: () => FakeHub) => FakeHubOptions): FakeHub {
  const hub: FakeHub = createFakeHub({
    twins: [{ deviceId: 'a' }, { deviceId: 'b' }],
    tier: 'S2',
    ...makeOptions(() => hub),
  });
  return hub;
}

/** Reads everything from a hub. */
function readAll(hub: FakeHub) {
  return {
    now: new Date(hub.now()).toISOString(),
    jobs: hub
      .jobs()
      .map(({ status, deviceJobStatistics }) => [status, deviceJobStatistics?.deviceCount]),
    rows: hub.deviceJobs().map(({ deviceId, status }) => `${deviceId} ${status}`),
    twins: hub.twins().length,
    status: (getJob(hub, 'j1') as { status: string }).status,
  };
}

/** What the first and the second device see when the job begins on them. */
const AT_START = [
  {
    now: '2026-01-01T00:00:01.000Z',
    jobs: [['running', 0]],
    rows: [],
    twins: 2,
    status: 'running',
  },
  {
    now: '2026-01-01T00:00:01.000Z',
    jobs: [['running', 1]],
    rows: ['a running'],
    twins: 2,
    status: 'running',
  },
];

describe('a callback sees the job running, and the devices that have begun before:', () => {
  test('executionTimeMs', () => {
    const seen: unknown[] = [];
    const hub = createHub((self) => ({
      executionTimeMs: () => {
        seen.push(readAll(self()));
        return 1000;
      },
    }));
    createJob(hub, 'j1', methodJob());
    hub.advance(60_000);
    expect(seen).toEqual(AT_START);
    expect(hub.jobs()).toMatchObject([
      { status: 'completed', endTime: '2026-01-01T00:00:02.000Z' },
    ]);
  });

  test('onDirectMethod', () => {
    const seen: unknown[] = [];
    const hub = createHub((self) => ({
      onDirectMethod: () => {
        seen.push(readAll(self()));
        return { status: 200 };
      },
    }));
    createJob(hub, 'j1', methodJob());
    hub.advance(60_000);
    expect(seen).toEqual(AT_START);
    expect(hub.deviceJobs()).toMatchObject([{ status: 'completed' }, { status: 'completed' }]);
  });
});

test('matches sees no rows of jobs that have not begun, and is not called by itself', () => {
  const seen: unknown[] = [];
  const hub = createHub((self) => ({
    matches: ({ deviceId }) => {
      seen.push([
        self()
          .jobs()
          .map(({ status }) => status),
        self().deviceJobs(),
      ]);
      return deviceId === 'a';
    },
  }));
  createJob(hub, 'j1', methodJob());
  createJob(hub, 'j2', methodJob());
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'a' }, { deviceId: 'a' }]);
  expect(seen).toEqual(Array(4).fill([['queued', 'queued'], []]));
  hub.advance(2000);
  expect(hub.jobs()).toMatchObject([
    { deviceJobStatistics: { deviceCount: 1 } },
    { deviceJobStatistics: { deviceCount: 1 } },
  ]);
});

test('matches sees the job that begins running, and cannot cancel a job', () => {
  const seen: unknown[] = [];
  const hub = createHub((self) => ({
    matches: ({ deviceId }) => {
      const ids = ['j1', 'j2'];
      const responses = ids.map((id) => cancelJob(self(), id));
      expect(responses[1]?.body).toContain('matches must not cancel a job.');
      seen.push([readAll(self()).status, ...responses.map(({ status }) => status)]);
      return deviceId === 'a';
    },
  }));
  createJob(hub, 'j1', methodJob());
  createJob(hub, 'j2', methodJob({ startTime: '2026-01-02T00:00:00Z' }));
  hub.advance(2000);
  // The job that runs could not be cancelled in any case. The other could.
  expect(seen).toEqual(Array(2).fill(['running', 405, 500]));
  expect(cancelJob(hub, 'j2').status).toBe(200);
  expect(hub.jobs()).toMatchObject([{ status: 'completed' }, { status: 'cancelled' }]);
  expect(hub.deviceJobs()).toMatchObject([{ jobId: 'j1' }, { jobId: 'j2', status: 'canceled' }]);
});

test('no job begins while matches runs, even if the clock moves on', () => {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const times: number[][] = [];
  const hub = createHub((self) => ({
    clock: { now: () => (time += 600) },
    matches: ({ deviceId }) => {
      times.push([self().now(), self().now()]);
      return deviceId === 'a';
    },
  }));
  createJob(hub, 'j1', methodJob());
  hub.deviceJobs();
  expect(hub.deviceJobs()).toMatchObject([{ deviceId: 'a' }]);
  expect(hub.jobs()).toMatchObject([{ deviceJobStatistics: { deviceCount: 1 } }]);
  for (const [first, second] of times) expect(second).toBe(first);
});

test('clock.now can read the hub, and sees the time of the last call', () => {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const seen: number[] = [];
  const hub = createHub((self) => ({
    clock: {
      now: () => {
        if (seen.length > 0) seen.push(self().now(), self().jobs().length);
        return time;
      },
    },
  }));
  seen.push(0);
  time += 5000;
  expect(hub.now()).toBe(time);
  expect(seen).toEqual([0, time - 5000, 0]);
});

test('executionTimeMs that reads the time of the hub does not recurse', () => {
  const hub = createHub((self) => ({
    executionTimeMs: () => {
      self().now();
      return 1000;
    },
  }));
  createJob(hub, 'j1', methodJob());
  hub.advance(2000);
  expect(hub.jobs()).toMatchObject([{ status: 'completed' }]);
});

test('a callback can create a job, which begins after the one that runs', () => {
  const hub = createHub((self) => ({
    onDirectMethod: ({ twin }) => {
      if (twin.deviceId === 'b') expect(createJob(self(), 'j2', twinJob()).status).toBe(200);
      return { status: 200 };
    },
  }));
  createJob(hub, 'j1', methodJob());
  hub.advance(60_000);
  expect(hub.jobs()).toMatchObject([
    { jobId: 'j1', status: 'completed' },
    { jobId: 'j2', status: 'completed', createdTime: '2026-01-01T00:00:01.000Z' },
  ]);
  expect(hub.twins()).toMatchObject([{ tags: { floor: 3 } }, { tags: { floor: 3 } }]);
});

test('a callback cannot cancel the job that runs', () => {
  const codes: unknown[] = [];
  const hub = createHub((self) => ({
    onDirectMethod: () => {
      codes.push(parseHubError(cancelJob(self(), 'j1')).code);
      return { status: 200 };
    },
  }));
  createJob(hub, 'j1', methodJob());
  hub.advance(60_000);
  expect(codes).toEqual(Array(2).fill('OperationNotAllowedInCurrentState'));
  expect(hub.jobs()).toMatchObject([{ status: 'completed' }]);
});

test('a callback can cancel another job, make requests fail, and change twins', () => {
  const hub = createHub((self) => ({
    onDirectMethod: ({ twin }) => {
      if (twin.deviceId === 'a') {
        cancelJob(self(), 'j2');
        self().setTwin({ deviceId: 'c' });
        self().removeTwin('b');
        self().failNext({ status: 503 });
      }
      return { status: 200 };
    },
  }));
  createJob(hub, 'j1', methodJob());
  createJob(hub, 'j2', methodJob({ startTime: '2026-01-02T00:00:00Z' }));
  hub.advance(5000);
  expect(send(hub, 'GET', '/jobs/v2/j1').status).toBe(503);
  expect(hub.jobs()).toMatchObject([{ status: 'completed' }, { status: 'cancelled' }]);
  expect(hub.twins().map(({ deviceId }) => deviceId)).toEqual(['a', 'c']);
  // The devices of a job are chosen when it begins.
  expect(hub.deviceJobs().map(({ deviceId, jobId }) => `${jobId} ${deviceId}`)).toEqual([
    'j1 a',
    'j1 b',
    'j2 a',
    'j2 b',
  ]);
});

describe('a callback that advances the time makes the call fail:', () => {
  const error = 'A callback of the fake hub cannot advance its time.';

  test.each<[name: string, options: (hub: () => FakeHub) => FakeHubOptions]>([
    [
      'executionTimeMs',
      (hub) => ({
        executionTimeMs: () => {
          hub().advance(1);
          return 0;
        },
      }),
    ],
    [
      'onDirectMethod',
      (hub) => ({
        onDirectMethod: () => {
          hub().advance(1);
          return { status: 200 };
        },
      }),
    ],
  ])('%s', (_name, makeOptions) => {
    const hub = createHub(makeOptions);
    createJob(hub, 'j1', methodJob());
    expect(() => hub.advance(2000)).toThrow(new Error(error));
  });

  test('matches', () => {
    const hub = createHub((self) => ({
      matches: () => {
        self().advance(1);
        return true;
      },
    }));
    createJob(hub, 'j1', methodJob());
    expect(() => hub.deviceJobs()).toThrow(new Error(error));
    expect(parseHubError(cancelJob(hub, 'j1')).message).toBe(`Error: ${error}`);
  });
});

test('a job begins again after a callback that threw', () => {
  let isBroken = true;
  const hub = createHub(() => ({
    executionTimeMs: ({ deviceId }) => {
      if (isBroken && deviceId === 'b') throw new Error('a bug in the test');
      return 0;
    },
  }));
  createJob(hub, 'j1', methodJob());
  expect(() => hub.advance(2000)).toThrow('a bug in the test');
  isBroken = false;
  hub.advance(2000);
  expect(hub.jobs()).toMatchObject([
    { status: 'completed', deviceJobStatistics: { deviceCount: 2, succeededCount: 2 } },
  ]);
});

test('hub methods still run jobs after a callback that threw', () => {
  let isBroken = true;
  const hub = createHub(() => ({
    matches: () => {
      if (isBroken) throw new Error('a bug in the test');
      return true;
    },
  }));
  createJob(hub, 'j1', methodJob());
  expect(() => hub.deviceJobs()).toThrow('a bug in the test');
  isBroken = false;
  expect(hub.deviceJobs()).toHaveLength(2);
});
