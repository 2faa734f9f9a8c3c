// Random requests to a fake hub, compared with a simple model that computes the status of a job from times alone.
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  isDeviceJobList,
  isJobList,
  isJobResponse,
  isTwinList,
  parseHubError,
} from '../../../src/index.js';
import type { FakeHub, HubResponse } from '../../../src/testing/index.js';
import { cancelJob, createJob, methodJob, query, send, twinJob } from './requests.js';

interface ModelJob {
  startsAt: number;
  cancelledAt: number | null;
}

/** The expected state of a hub of tier S2 with one device. */
export interface Model {
  now: number;
  jobs: Map<string, ModelJob>;
}

type Command = fc.Command<Model, FakeHub>;

export const EPOCH = Date.parse('2026-01-01T00:00:00Z');
const MAX_ACTIVE = 5;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function statusOf(job: ModelJob, now: number): string {
  if (job.cancelledAt !== null) return 'cancelled';
  if (now < job.startsAt) return 'scheduled';
  if (now < job.startsAt + 1000) return 'queued';
  return now < job.startsAt + 2000 ? 'running' : 'completed';
}

function isActive(status: string): boolean {
  return status !== 'cancelled' && status !== 'completed';
}

/** Checks that a response is a job, or an error if there is an error code. Returns the job. */
function checkResponse(response: HubResponse, code: string | undefined): unknown {
  if (code === undefined) {
    expect(response.status).toBe(200);
    const body: unknown = JSON.parse(response.body);
    expect(isJobResponse(body)).toBe(true);
    return body;
  }
  expect(parseHubError(response)).toMatchObject({ code, status: response.status });
  return undefined;
}

function command(name: string, run: (model: Model, hub: FakeHub) => void): Command {
  return { check: () => true, run, toString: () => name };
}

function createCommand(id: string, isMethod: boolean, delay: number | undefined): Command {
  return command(`create ${id} ${isMethod} ${delay}`, ({ now, jobs }, hub) => {
    const start = { startTime: new Date(now + (delay ?? 0)).toISOString() };
    const job = (isMethod ? methodJob : twinJob)(delay === undefined ? {} : start);
    const active = [...jobs.values()].filter((known) => isActive(statusOf(known, now)));
    const isFull = active.length >= MAX_ACTIVE;
    const fullCode = isFull ? 'ThrottlingMaxActiveJobCountExceeded' : undefined;
    const code = jobs.has(id) ? 'JobAlreadyExists' : fullCode;
    checkResponse(createJob(hub, id, job), code);
    if (code === undefined) {
      jobs.set(id, { startsAt: now + Math.max(0, delay ?? 0), cancelledAt: null });
    }
  });
}

function getCommand(id: string): Command {
  return command(`get ${id}`, ({ now, jobs }, hub) => {
    const job = jobs.get(id);
    const body = checkResponse(send(hub, 'GET', `/jobs/v2/${id}`), undefined);
    expect(body).toMatchObject({ status: job ? statusOf(job, now) : 'unknown' });
  });
}

function cancelCommand(id: string): Command {
  return command(`cancel ${id}`, ({ now, jobs }, hub) => {
    const job = jobs.get(id);
    const status = job && statusOf(job, now);
    const isLate = status !== 'scheduled' && status !== 'queued';
    const lateCode = isLate ? 'OperationNotAllowedInCurrentState' : undefined;
    checkResponse(cancelJob(hub, id), job ? lateCode : 'JobNotFound');
    if (job && !isLate) job.cancelledAt = now;
  });
}

function advanceCommand(milliseconds: number): Command {
  return command(`advance ${milliseconds}`, (model, hub) => {
    hub.advance(milliseconds);
    model.now += milliseconds;
    expect(hub.now()).toBe(model.now);
  });
}

const listCommand = command('list', ({ now, jobs }, hub) => {
  const list: unknown = JSON.parse(send(hub, 'GET', '/jobs/v2/query').body);
  expect(isJobList(list)).toBe(true);
  const expected = [...jobs].map(([jobId, job]) => ({ jobId, status: statusOf(job, now) }));
  expect(list).toMatchObject(expected);
});

const rowsCommand = command('rows', ({ now, jobs }, hub) => {
  const rows = query(hub, 'SELECT * FROM devices.jobs');
  expect(isDeviceJobList(rows)).toBe(true);
  const rowStatuses: Record<string, string> = { queued: 'pending', cancelled: 'canceled' };
  const expected = [...jobs].map(([jobId, job]) => {
    const status = statusOf(job, now);
    return { jobId, status: rowStatuses[status] ?? status };
  });
  expect(rows).toMatchObject(expected);
});

const twinsCommand = command('twins', (_model, hub) => {
  const twins = query(hub, 'SELECT * FROM devices');
  expect(isTwinList(twins)).toBe(true);
  expect(twins).toHaveLength(1);
});

function garbageCommand(method: string, url: string, body: string): Command {
  return command(`garbage ${method} ${url}`, (_model, hub) => {
    const before = hub.jobs();
    const response = hub.handle({ method, url, headers: { authorization: 'x' }, body });
    const parsed: unknown = JSON.parse(response.body);
    if (response.status === 200) expect(isJobResponse(parsed) || isJobList(parsed)).toBe(true);
    else expect(parseHubError(response).message).not.toBe('The response has no message.');
    expect(hub.jobs()).toEqual(before);
  });
}

/** Generates sequences of commands of every kind. */
export function commandsArbitrary(): fc.Arbitrary<Iterable<Command>> {
  const id = fc.constantFrom(...IDS);
  const delay = fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined });
  const version = '?api-version=2021-04-12';
  const url = fc.oneof(
    fc.string().map((text) => `/${text}`),
    fc.string().map((text) => `/jobs/v2/${encodeURIComponent(text)}${version}`),
    fc.constantFrom(`/jobs/v2/a${version}`, `/devices/query${version}`, `/jobs/v2/a/cancel`),
  );
  const body = fc.oneof(fc.string(), fc.json());
  const method = fc.constantFrom('GET', 'PUT', 'PATCH');
  return fc.commands(
    [
      fc.tuple(id, fc.boolean(), delay).map((args) => createCommand(...args)),
      id.map(getCommand),
      id.map(cancelCommand),
      fc.integer({ min: 0, max: 3000 }).map(advanceCommand),
      fc.constant(listCommand),
      fc.constant(rowsCommand),
      fc.constant(twinsCommand),
      fc.tuple(method, url, body).map((args) => garbageCommand(...args)),
    ],
    { maxCommands: 60 },
  );
}
