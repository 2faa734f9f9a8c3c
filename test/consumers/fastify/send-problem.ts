import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { toProblemDetails } from 'iothub-jobs-schema';

/** Responds to an invalid request with problem details, and leaves other errors to Fastify. */
export function sendProblem(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  if (error.validation === undefined) return reply.send(error);
  const issues = error.validation.map(({ instancePath, keyword, params, message = '' }) => ({
    path: instancePath.split('/').slice(1).map(unescapeStep),
    code: String(params.code ?? keyword),
    message,
  }));
  const details = toProblemDetails(issues, { in: error.validationContext });
  return reply.code(details.status).type('application/problem+json').send(details);
}

/** Reads one step of a JSON Pointer. */
function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
