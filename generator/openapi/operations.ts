// The calls of the Jobs API, and the query for what a job did on each device.

import { type ErrorName, errorsOf } from './errors.js';
import * as examples from './examples.js';
import { referTo } from './examples.js';
import type { Part, Refer } from './part.js';

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly string[];
  /** The schema of the body, and examples of it. */
  readonly sends?: readonly [name: string, examples: Part];
  readonly answers: readonly [name: string, examples: Part];
  readonly description200: string;
  readonly isPaged?: boolean;
  readonly errors: readonly ErrorName[];
}

const PAGE = ['x-ms-max-item-count', 'x-ms-continuation'];

const create: Operation = {
  id: 'createJob',
  summary: 'Create a job',
  description:
    'Creates a job that calls a method on devices, or writes to their twins, now or at a time. What a hub answers if the ids of path and body differ is not known.',
  parameters: ['id'],
  sends: ['JobRequest', examples.JOB_REQUESTS],
  answers: ['JobResponse', examples.CREATED_JOBS],
  description200: 'The job is queued: the answer holds its id, type and status. [J1]',
  errors: ['RefusedJob', 'JobIdInUse', 'ConditionTooLong', 'NoSlotOrThrottled'],
};

const get: Operation = {
  id: 'getJob',
  summary: 'Get a job',
  description: 'How far a job has come. A hub forgets jobs after 30 days. [B5]',
  parameters: ['id'],
  answers: ['JobResponse', examples.JOBS],
  description200: 'The job. One that never existed has the type and status `unknown`. [J1–J8]',
  errors: ['RefusedArgument', 'Throttled'],
};

const list: Operation = {
  id: 'listJobs',
  summary: 'List jobs',
  description: 'The jobs that the hub remembers, in pages. [B1]',
  parameters: ['jobType', 'jobStatus', ...PAGE],
  answers: ['JobList', examples.JOB_LISTS],
  description200: 'A page of jobs. [B1]',
  isPaged: true,
  errors: ['RefusedArgument', 'Throttled'],
};

const cancel: Operation = {
  id: 'cancelJob',
  summary: 'Cancel a job',
  description: 'Cancels a job that has not begun. [B4]',
  parameters: ['id'],
  answers: ['JobResponse', examples.CANCELLED_JOBS],
  description200: 'The job. [J1–J8]',
  errors: ['RefusedArgument', 'UnknownJob', 'NotCancellable', 'Throttled'],
};

const query: Operation = {
  id: 'queryDeviceJobs',
  summary: 'Query what jobs did on each device',
  description:
    'The rows of `SELECT * FROM devices.jobs`, in pages. The same call takes other queries; this document is about this one alone. [B2]',
  parameters: PAGE,
  sends: ['DeviceJobQuery', examples.DEVICE_JOB_QUERIES],
  answers: ['DeviceJobList', examples.DEVICE_JOB_LISTS],
  description200: 'A page of rows. [B2]',
  isPaged: true,
  errors: ['RefusedArgument', 'Throttled'],
};

/** The operations by path and method. */
export function paths(refer: Refer): Part {
  return {
    '/jobs/v2/query': { get: print(list, refer) },
    '/jobs/v2/{id}': { get: print(get, refer), put: print(create, refer) },
    '/jobs/v2/{id}/cancel': { post: print(cancel, refer) },
    '/devices/query': { post: print(query, refer) },
  };
}

function print(operation: Operation, refer: Refer): Part {
  const { id, summary, description, sends, answers, isPaged, errors } = operation;
  const names = [...operation.parameters, 'api-version'];
  return {
    operationId: id,
    tags: ['Jobs'],
    summary,
    description,
    parameters: names.map((name) => referTo('parameters', name)),
    ...(sends && { requestBody: { required: true, content: json(sends, refer) } }),
    responses: {
      200: {
        description: operation.description200,
        ...(isPaged && { headers: { 'x-ms-continuation': referTo('headers', 'Continuation') } }),
        content: json(answers, refer),
      },
      ...errorsOf(...errors),
    },
  };
}

function json([name, shown]: readonly [string, Part], refer: Refer): Part {
  return { 'application/json': { schema: refer(name), examples: shown } };
}
