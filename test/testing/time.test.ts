import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakeHub } from '../../src/testing/index.js';
import { cancelJob, createJob, getJob, methodJob, twinJob } from './support/requests.js';

const twins = [{ deviceId: 'pump-1' }];
const DAY = 86_400_000;

test('now returns the start of 2026 by default, until advance is called', () => {
  const hub = createFakeHub();
  expect(hub.now()).toBe(Date.parse('2026-01-01T00:00:00Z'));
  hub.advance(1500);
  expect(hub.now()).toBe(Date.parse('2026-01-01T00:00:01.500Z'));
});

test('the hub follows the option clock, and advance adds to it', () => {
  let now = Date.parse('2026-03-14T10:00:00Z');
  const hub = createFakeHub({ twins, clock: { now: () => now } });
  createJob(hub, 'j1', methodJob());
  now += 999;
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'queued',
    createdTime: '2026-03-14T10:00:00.000Z',
  });
  now += 1;
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'running' });
  hub.advance(1000);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'completed' });
});

test('the option clock can be that of fake timers', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-14T10:00:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const hub = createFakeHub({ twins, clock: { now: () => Date.now() } });
  createJob(hub, 'j1', methodJob());
  vi.advanceTimersByTime(1000);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'running' });
});

test('now does not go back if the clock is set back', () => {
  let now = Date.parse('2026-03-14T10:00:00Z');
  const hub = createFakeHub({ clock: { now: () => now } });
  now -= DAY;
  expect(hub.now()).toBe(Date.parse('2026-03-14T10:00:00Z'));
});

test('now returns whole milliseconds in the years 0001 to 9999, other times throw a RangeError', () => {
  const first = createFakeHub({ clock: { now: () => Date.parse('0001-01-01T00:00:00Z') } });
  expect(first.now()).toBe(Date.parse('0001-01-01T00:00:00Z'));
  const last = createFakeHub({ clock: { now: () => Date.parse('9999-12-31T23:59:59.998Z') } });
  last.advance(1);
  const beyond = new RangeError('The time of the fake hub must be in the years 0001 to 9999.');
  expect(() => last.advance(1)).toThrow(beyond);
  expect(() => last.advance(Number.POSITIVE_INFINITY)).toThrow(beyond);
  const between = createFakeHub({ clock: { now: () => 1.5 } });
  expect(between.now()).toBe(1);
  expect(last.now()).toBe(Date.parse('9999-12-31T23:59:59.999Z'));
  for (const time of [Date.parse('0001-01-01T00:00:00Z') - 1, Number.NaN]) {
    expect(() => createFakeHub({ clock: { now: () => time } })).toThrow(RangeError);
  }
});

test.each([-1, Number.NaN])('advance throws a RangeError for %d milliseconds', (milliseconds) => {
  const hub = createFakeHub();
  expect(() => hub.advance(milliseconds)).toThrow(
    new RangeError('milliseconds must be a non-negative number.'),
  );
  expect(hub.now()).toBe(Date.parse('2026-01-01T00:00:00Z'));
});

test.each([
  ['2020-01-01T00:00:00Z', 'queued'],
  ['0001-01-01T00:00:00Z', 'queued'],
  ['2026-01-01T00:00:00Z', 'queued'],
  ['2026-01-01T00:00:00.001Z', 'scheduled'],
  ['9999-12-31T23:59:59Z', 'scheduled'],
])('a job with the start time %s is %s', (startTime, status) => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob({ startTime }));
  expect(getJob(hub, 'j1')).toMatchObject({ status, startTime });
});

test('a job with a start time in the year 9999 never runs', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob({ startTime: '9999-12-31T23:59:59Z' }));
  hub.advance(36_500 * DAY);
  expect(getJob(hub, 'j1')).toMatchObject({ status: 'scheduled' });
});

test('a job without devices completes when it begins', () => {
  const hub = createFakeHub();
  createJob(hub, 'j1', methodJob());
  hub.advance(5000);
  expect(getJob(hub, 'j1')).toMatchObject({
    status: 'completed',
    endTime: '2026-01-01T00:00:01.000Z',
    deviceJobStatistics: { deviceCount: 0 },
  });
});

test('advance runs events in chronological order, in one step or in many', () => {
  const targets = [{ deviceId: 'pump-1', tags: { step: 0 } }];
  const jobs = (hub: ReturnType<typeof createFakeHub>) => {
    const patch = (step: number) => ({ updateTwin: { etag: '*', tags: { step } } });
    const later = { startTime: '2026-01-01T00:00:10Z', queryCondition: 'tags.step = 1' };
    createJob(hub, 'second', twinJob({ ...patch(2), ...later }));
    createJob(hub, 'first', twinJob(patch(1)));
  };
  const atOnce = createFakeHub({ twins: targets, tier: 'S2' });
  jobs(atOnce);
  atOnce.advance(60_000);
  const inSteps = createFakeHub({ twins: targets, tier: 'S2' });
  jobs(inSteps);
  for (let second = 0; second < 60; second++) inSteps.advance(1000);
  expect(atOnce.twins()).toMatchObject([{ tags: { step: 2 }, version: 3 }]);
  expect(atOnce.jobs()).toEqual(inSteps.jobs());
  expect(atOnce.deviceJobs()).toEqual(inSteps.deviceJobs());
  expect(atOnce.twins()).toEqual(inSteps.twins());
});

test('of two jobs that patch a twin at the same time, the older one is first', () => {
  const hub = createFakeHub({ twins, tier: 'S2' });
  for (const id of ['a', 'b']) {
    createJob(hub, id, twinJob({ updateTwin: { etag: '*', tags: { id } } }));
  }
  hub.advance(2000);
  expect(hub.twins()).toMatchObject([{ tags: { id: 'b' } }]);
});

test('a job is deleted more than 30 days after its end, and its id can be used again [B5]', () => {
  const hub = createFakeHub({ twins, tier: 'S2' });
  createJob(hub, 'ended', methodJob());
  createJob(hub, 'cancelled', methodJob());
  cancelJob(hub, 'cancelled');
  createJob(hub, 'later', methodJob({ startTime: '2027-01-01T00:00:00Z' }));
  hub.advance(30 * DAY);
  expect(hub.jobs().map(({ jobId }) => jobId)).toEqual(['ended', 'cancelled', 'later']);
  hub.advance(1);
  expect(hub.jobs().map(({ jobId }) => jobId)).toEqual(['ended', 'later']);
  hub.advance(1999);
  expect(getJob(hub, 'ended')).toMatchObject({ status: 'completed' });
  hub.advance(1);
  expect(getJob(hub, 'ended')).toEqual({ type: 'unknown', status: 'unknown' });
  expect(createJob(hub, 'ended', methodJob()).status).toBe(200);
});
