import {
  type DeviceJob,
  formatIssues,
  isTerminal,
  type JobRequest,
  type JobResponse,
  parseHubError,
  parseHubTime,
  type Twin,
  validateJobRequest,
  validateTwin,
} from 'iothub-jobs-schema';
import { createFakeHub, type FakeHub } from 'iothub-jobs-schema/testing';
import { readTwins } from './query.ts';

export interface SimulateInput {
  job: string;
  twins: string;
}

/** The job at a moment. */
export interface Moment {
  /** Seconds after the job was created. */
  seconds: number;
  /** The time on the clock of the fake hub, in UTC. */
  time: string;
  job: JobResponse;
  /** The status of the job on each device, in the order of `devices`. None before the job has begun. */
  statuses: (string | undefined)[];
}

export interface SimulateReport {
  /** Why the job could not be simulated. */
  problem?: string;
  moments: Moment[];
  /** What the job did on each device in the end. */
  devices: { name: string; row: DeviceJob }[];
  /** Whether the job takes longer than was recorded. */
  isCut?: boolean;
}

/** The shortest step. Later ones are a hundredth of the time that has passed, so that long jobs need few moments. */
const STEP_MS = 500;
const MAX_MOMENTS = 1000;

/** Runs a job on a fake hub, and records what happens. */
export function simulate({ job, twins }: SimulateInput): SimulateReport {
  const none = { moments: [], devices: [] };
  const request = readJob(job);
  if ('problem' in request) return { ...none, ...request };
  const read = readTwins(twins);
  if ('problem' in read) return { ...none, ...read };
  const twinList: Twin[] = [];
  for (const [index, value] of read.twins.entries()) {
    const result = validateTwin(value);
    if (!result.ok) {
      return { ...none, problem: `twins[${index}] is not valid:\n${formatIssues(result.issues)}` };
    }
    twinList.push(result.value);
  }
  try {
    return run(request.job, twinList);
  } catch (error) {
    return { ...none, problem: (error as Error).message };
  }
}

function readJob(text: string): { job: JobRequest } | { problem: string } {
  try {
    const result = validateJobRequest(JSON.parse(text.replace(/^\ufeff/, '')));
    if (result.ok) return { job: result.value };
    return { problem: `The job is not valid:\n${formatIssues(result.issues)}` };
  } catch (error) {
    return { problem: `The job is not JSON: ${(error as Error).message}` };
  }
}

function run(job: JobRequest, twins: readonly Twin[]): SimulateReport {
  // Each device takes a second longer than the one before, so that their states differ.
  let seconds = 0;
  const hub = createFakeHub({ twins, executionTimeMs: () => ++seconds * 1000 });
  const url = `/jobs/v2/${encodeURIComponent(job.jobId ?? 'job')}`;
  const created = call(hub, 'PUT', url, JSON.stringify(job));
  if (created.status !== 200) {
    const { code, message } = parseHubError(created);
    return { problem: `${code}: ${message}`, moments: [], devices: [] };
  }
  const start = hub.now();
  let begin = start;
  const recorded: (Omit<Moment, 'statuses'> & { rows: Map<string, DeviceJob> })[] = [];
  for (;;) {
    const response: JobResponse = JSON.parse(call(hub, 'GET', url).body);
    const rows = new Map(hub.deviceJobs().map((row) => [nameOf(row), row]));
    // A step may go beyond the end.
    const time = (response.endTime && parseHubTime(response.endTime)) || new Date(hub.now());
    const seconds = (time.getTime() - start) / 1000;
    recorded.push({ seconds, time: time.toISOString(), job: response, rows });
    if (isTerminal(response.status) || recorded.length === MAX_MOMENTS) break;
    if (response.status === 'scheduled') {
      hub.advance(untilStart(response, hub.now()));
      begin = hub.now();
    } else hub.advance(Math.max(STEP_MS, Math.floor((hub.now() - begin) / 100)));
  }
  const last = recorded.at(-1)?.rows ?? new Map<string, DeviceJob>();
  const moments = recorded.map(({ rows, ...moment }) => ({
    ...moment,
    statuses: [...last.keys()].map((name) => rows.get(name)?.status),
  }));
  const isCut = !isTerminal(moments.at(-1)?.job.status ?? 'completed');
  return { moments, devices: [...last].map(([name, row]) => ({ name, row })), isCut };
}

function nameOf({ deviceId, moduleId }: DeviceJob): string {
  return [deviceId, moduleId].filter(Boolean).join('/');
}

function call(hub: FakeHub, method: string, url: string, body?: string) {
  const headers = { authorization: 'SharedAccessSignature' };
  const request = { method, url: `${url}?api-version=2021-04-12`, headers };
  return hub.handle(body === undefined ? request : { ...request, body });
}

/** Returns how long a scheduled job waits. */
function untilStart({ startTime }: JobResponse, now: number): number {
  const start = typeof startTime === 'string' ? parseHubTime(startTime) : null;
  return Math.max((start?.getTime() ?? now) - now, STEP_MS);
}
