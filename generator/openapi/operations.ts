// The operations of the Jobs API and the query for the state of jobs on devices, with their parameters and examples.

// The indexes of fixtures and schemas are generated, and stale when a fixture has been renamed.
import * as deviceJobs from '../../src/fixtures/device-job.js';
import * as jobLists from '../../src/fixtures/job-list.js';
import * as jobRequests from '../../src/fixtures/job-request.js';
import * as jobResponses from '../../src/fixtures/job-response.js';
import { CancelJobParametersSchema } from '../../src/schemas/cancel-job-parameters.js';
import { type ErrorName, errorsOf, type NamedExample, referTo } from './errors.js';
import type { Part, Refer } from './schemas.js';

/** The schema of a body, and examples of it. */
type Body = readonly [schema: string, examples: Readonly<Record<string, NamedExample>>];

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly string[];
  readonly request?: Body;
  readonly response: Body;
  readonly responseDescription: string;
  readonly isPaged?: boolean;
  readonly errors: readonly ErrorName[];
}

const PAGE = ['x-ms-max-item-count', 'x-ms-continuation'];

const create: Operation = {
  id: 'createJob',
  summary: 'Create a job',
  description:
    'Creates a job that calls a method on devices or updates their twins, now or at a given time. The behavior is unknown if the ids in the path and the body differ.',
  parameters: ['id'],
  request: [
    'JobRequest',
    examplesOf(jobRequests, {
      firmwareJobRequest: 'Updates desired properties, at a given time.',
      rebootJobRequest: 'Calls a method, at a given time.',
      tagDeletingJobRequest: 'Sets and deletes tags, now.',
      moduleJobRequest: 'Targets modules.',
    }),
  ],
  response: [
    'JobResponse',
    examplesOf(jobResponses, { createdJobResponse: 'The complete response to a create.' }),
  ],
  responseDescription: 'The job is queued. The response contains its id, type and status. [J1]',
  errors: ['InvalidJob', 'JobIdInUse', 'ConditionTooLong', 'JobLimitOrThrottled'],
};

const get: Operation = {
  id: 'getJob',
  summary: 'Get a job',
  description: 'Returns a job and its progress. IoT Hub deletes jobs after 30 days. [B5]',
  parameters: ['id'],
  response: [
    'JobResponse',
    examplesOf(jobResponses, {
      completedTwinJobResponse: 'A completed job that updated twins.',
      completedMethodJobResponse: 'A completed job that called a method on each device.',
      runningJobResponse: 'A running job.',
      failedJobResponse: 'A failed job.',
      unknownJobResponse: 'A job that never existed.',
    }),
  ],
  responseDescription:
    'The job. A job that never existed has the type and status `unknown`. [J1–J8]',
  errors: ['InvalidArgument', 'Throttled'],
};

const list: Operation = {
  id: 'listJobs',
  summary: 'List jobs',
  description: 'Returns the jobs of the hub, in pages. [B1]',
  parameters: ['jobType', 'jobStatus', ...PAGE],
  response: [
    'JobList',
    examplesOf(jobLists, { mixedJobList: 'Jobs of both types.', emptyJobList: 'No jobs.' }),
  ],
  responseDescription: 'A page of jobs. [B1]',
  isPaged: true,
  errors: ['InvalidArgument', 'Throttled'],
};

const cancel: Operation = {
  id: 'cancelJob',
  summary: 'Cancel a job',
  description: 'Cancels a job that has not started. [B4]',
  parameters: ['id'],
  response: ['JobResponse', examplesOf(jobResponses, { cancelledJobResponse: 'A canceled job.' })],
  responseDescription: 'The job. [J1–J8]',
  errors: ['InvalidArgument', 'UnknownJob', 'NotCancelable', 'Throttled'],
};

const { completedMethodDeviceJob, failedDeviceJob, moduleDeviceJob } = deviceJobs;

const query: Operation = {
  id: 'queryDeviceJobs',
  summary: 'Query the state of jobs on each device',
  description:
    'Returns the results of `SELECT * FROM devices.jobs`, in pages. IoT Hub accepts other queries too, which this document does not cover. [B2]',
  parameters: PAGE,
  request: [
    'DeviceJobQuery',
    {
      all: {
        summary: 'All jobs on all devices.',
        value: { query: 'SELECT * FROM devices.jobs' },
      },
      ofOneJob: {
        summary: 'One job on all devices.',
        value: {
          query: "SELECT * FROM devices.jobs WHERE devices.jobs.jobId = 'lyon-nightly-reboot'",
        },
      },
    },
  ],
  response: [
    'DeviceJobList',
    {
      devices: {
        summary: 'A device that responded, one that did not, and a module.',
        value: [completedMethodDeviceJob(), failedDeviceJob(), moduleDeviceJob()],
      },
    },
  ],
  responseDescription: 'A page of results. [B2]',
  isPaged: true,
  errors: ['InvalidArgument', 'Throttled'],
};

/** Returns the operations, by path and method. */
export function paths(refer: Refer): Part {
  return {
    '/jobs/v2/query': { get: print(list, refer) },
    '/jobs/v2/{id}': { get: print(get, refer), put: print(create, refer) },
    '/jobs/v2/{id}/cancel': { post: print(cancel, refer) },
    '/devices/query': { post: print(query, refer) },
  };
}

function print(operation: Operation, refer: Refer): Part {
  const { id, summary, description, request, response, isPaged, errors } = operation;
  const names = [...operation.parameters, 'api-version'];
  return {
    operationId: id,
    tags: ['Jobs'],
    summary,
    description,
    parameters: names.map((name) => referTo('parameters', name)),
    ...(request && { requestBody: { required: true, content: json(request, refer) } }),
    responses: {
      200: {
        description: operation.responseDescription,
        ...(isPaged && { headers: { 'x-ms-continuation': referTo('headers', 'Continuation') } }),
        content: json(response, refer),
      },
      ...errorsOf(...errors),
    },
  };
}

function json([schema, examples]: Body, refer: Refer): Part {
  return { 'application/json': { schema: refer(schema), examples } };
}

/** Returns these fixtures of a module as examples, each with its summary. */
function examplesOf<M extends object>(
  fixtures: M,
  summaries: Partial<Record<keyof M, string>>,
): Record<string, NamedExample> {
  const makers = fixtures as Readonly<Record<string, () => unknown>>;
  const all = Object.entries<string | undefined>(summaries).map(([name, summary]) => [
    name,
    { summary, value: makers[name]?.() },
  ]);
  return Object.fromEntries(all);
}

const { id, 'api-version': apiVersion } = CancelJobParametersSchema.properties;

/** Returns the parameters of the operations, by name. */
export function parameters(refer: Refer): Part {
  return {
    id: {
      name: 'id',
      in: 'path',
      required: true,
      description: id.description,
      schema: refer('JobId'),
      example: 'lyon-nightly-reboot',
    },
    'api-version': {
      name: 'api-version',
      in: 'query',
      required: true,
      description: apiVersion.description,
      schema: { type: 'string', pattern: apiVersion.pattern, maxLength: apiVersion.maxLength },
      example: '2021-04-12',
    },
    jobType: {
      name: 'jobType',
      in: 'query',
      description: 'Returns only jobs of this type.',
      schema: refer('JobType'),
    },
    jobStatus: {
      name: 'jobStatus',
      in: 'query',
      description: 'Returns only jobs with this status.',
      schema: refer('JobStatus'),
    },
    'x-ms-max-item-count': {
      name: 'x-ms-max-item-count',
      in: 'header',
      description: 'The maximum number of items in a page. A hub may return fewer.',
      schema: { type: 'integer', minimum: 1 },
    },
    'x-ms-continuation': {
      name: 'x-ms-continuation',
      in: 'header',
      description: 'The token from the header of the previous page. Omit it for the first page.',
      schema: { type: 'string' },
    },
  };
}

/** The headers of responses, by name. */
export const HEADERS: Part = {
  Continuation: {
    description: 'The token of the next page. The last page has none. [B1]',
    schema: { type: 'string' },
  },
  ErrorCode: {
    description: 'The code of the error. IoT Hub has more codes than this document lists. [B3]',
    schema: { type: 'string' },
    example: 'JobAlreadyExists',
  },
};
