// The examples of the document: values of `src/fixtures`, each with a sentence on what it shows.

import { fixtures, hubErrorResponses } from '../../src/fixtures/index.js';
import type { Part } from './part.js';

/** An Example Object. */
export interface NamedExample {
  readonly summary: string;
  readonly value: unknown;
}

type Fixtures = typeof fixtures;

/** What the examples of an entity show, by the names of its fixtures. */
type Summaries<E extends keyof Fixtures> = Partial<Record<keyof Fixtures[E], string>>;

/** Those fixtures of the entity that have a summary. */
function examplesOf<E extends keyof Fixtures>(entity: E, summaries: Summaries<E>): Part {
  const makers: Readonly<Record<string, () => unknown>> = fixtures[entity];
  const all = Object.entries<string | undefined>(summaries).map(([name, summary]) => [
    name,
    { summary, value: makers[name]?.() },
  ]);
  return Object.fromEntries(all);
}

/** The body of an error that a hub answered: parsed if it is JSON, else as text. */
export function errorExample(shape: keyof typeof hubErrorResponses, summary: string): NamedExample {
  const body = String(hubErrorResponses[shape]().body);
  return { summary, value: body.startsWith('{') ? JSON.parse(body) : body };
}

export const JOB_REQUESTS = examplesOf('JobRequest', {
  firmwareJobRequest: 'Writes desired properties, at a time.',
  rebootJobRequest: 'Calls a method, at a time.',
  tagDeletingJobRequest: 'Writes tags and deletes others, now.',
  moduleJobRequest: 'Targets modules.',
});

export const CREATED_JOBS = examplesOf('JobResponse', {
  createdJobResponse: 'All that the answer to a create holds.',
});

export const JOBS = examplesOf('JobResponse', {
  completedTwinJobResponse: 'A job that has written to each twin.',
  completedMethodJobResponse: 'A job that has called a method on each device.',
  runningJobResponse: 'A job that runs.',
  failedJobResponse: 'A job that has failed.',
  unknownJobResponse: 'A job that never existed.',
});

export const CANCELLED_JOBS = examplesOf('JobResponse', {
  cancelledJobResponse: 'A job that was cancelled.',
});

export const JOB_LISTS = examplesOf('JobList', {
  mixedJobList: 'Jobs of both types.',
  emptyJobList: 'No jobs.',
});

const { completedMethodDeviceJob, failedDeviceJob, moduleDeviceJob } = fixtures.DeviceJob;

export const DEVICE_JOB_LISTS: Part = {
  rows: {
    summary: 'A device that has answered, one that has not, and a module.',
    value: [completedMethodDeviceJob(), failedDeviceJob(), moduleDeviceJob()],
  },
};

export const DEVICE_JOB_QUERIES: Part = {
  all: { summary: 'All rows.', value: { query: 'SELECT * FROM devices.jobs' } },
  ofOneJob: {
    summary: 'The rows of one job.',
    value: { query: "SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'lyon-nightly-reboot'" },
  },
};

/** A `$ref` to a component of the document. */
export function referTo(kind: string, name: string): Part {
  return { $ref: `#/components/${kind}/${name}` };
}
