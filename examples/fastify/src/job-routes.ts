import type { FastifyInstance } from 'fastify';
import { adviseJobRequest } from 'iothub-jobs-schema/advice';
import { jobRequest } from 'iothub-jobs-schema/standard';
import type { Hub } from './hub.js';
import { jobParams } from './job-params.js';
import { Problem } from './problem.js';
import { type StandardTypeProvider, standardCompiler } from './standard-compiler.js';

export interface JobRoutesOptions {
  readonly hub: Hub;
  /** Returns the current time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Defines routes that create, get and cancel jobs. */
export async function jobRoutes(fastify: FastifyInstance, { hub, now }: JobRoutesOptions) {
  const app = fastify
    .setValidatorCompiler(standardCompiler)
    .withTypeProvider<StandardTypeProvider>();

  app.put(
    '/jobs/:id',
    { schema: { params: jobParams, body: jobRequest } },
    async ({ params: { id }, body }, reply) => {
      if (body.jobId !== undefined && body.jobId !== id) throw differentId();
      const advice = adviseJobRequest(body, { now: now(), jobId: id });
      const job = await hub.create(id, body);
      return reply.code(201).header('location', `/jobs/${id}`).send({ job, advice });
    },
  );

  app.get('/jobs/:id', { schema: { params: jobParams } }, async ({ params: { id } }) => {
    const job = await hub.get(id);
    // IoT Hub responds 200 for a job that never existed.
    if (job.status === 'unknown' && job.type === 'unknown') throw jobNotFound();
    return { job };
  });

  app.post('/jobs/:id/cancel', { schema: { params: jobParams } }, async ({ params: { id } }) => ({
    job: await hub.cancel(id),
  }));
}

function differentId(): Problem {
  return new Problem({
    type: 'urn:example:invalid-request',
    title: 'The request is not valid.',
    status: 400,
    detail: 'jobId must be omitted or equal the id in the path.',
  });
}

function jobNotFound(): Problem {
  return new Problem({
    type: 'urn:example:job-not-found',
    title: 'The job does not exist.',
    status: 404,
  });
}
