import { JOB_HISTORY_DAYS } from '../../hub-limits.js';
import type { HubState } from '../hub-state.js';
import { beginRun } from './begin-run.js';
import { finishRuns } from './finish-runs.js';
import { beginOf, type Job } from './job.js';

const DAY = 86_400_000;

/** Lets the jobs go on up to the time, one event after the other in the order of their times, and forgets old ones. */
export function settle(state: HubState, until: number): void {
  for (let job = earliest(state, until); job !== undefined; job = earliest(state, until)) {
    state.now = Math.max(state.now, eventOf(job));
    step(state, job);
  }
  state.now = until;
  for (const { id, endedAt } of state.jobs.values()) {
    if (endedAt !== null && until - endedAt > JOB_HISTORY_DAYS * DAY) state.jobs.delete(id);
  }
}

/** The job whose next event is the first of all, up to the time; of several the one that was created first. */
function earliest(state: HubState, until: number): Job | undefined {
  let first: Job | undefined;
  for (const job of state.jobs.values()) {
    if (eventOf(job) <= until && !(first && eventOf(first) <= eventOf(job))) first = job;
  }
  return first;
}

/** When next something happens to the job; never, once it has ended. */
function eventOf(job: Job): number {
  if (job.endedAt !== null) return Number.POSITIVE_INFINITY;
  if (job.runs === null) return beginOf(job);
  let next = Number.POSITIVE_INFINITY;
  for (const { isDone, endsAt } of job.runs) if (!isDone) next = Math.min(next, endsAt);
  return next;
}

function step(state: HubState, job: Job): void {
  if (job.runs === null) beginRun(state, job);
  else finishRuns(state, job.request, job.runs);
  if (job.runs?.every(({ isDone }) => isDone)) job.endedAt = state.now;
}
