import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { toProblemDetails } from 'iothub-jobs-schema';
import { Problem, type ProblemDetails } from './problem.js';

/** Sends an error as `application/problem+json`. The details of unexpected errors are not sent. */
export function sendProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const details = error instanceof Problem ? error.details : detailsOf(error);
  if (details.status >= 500) request.log.error(error);
  return reply.code(details.status).type('application/problem+json').send(details);
}

/** Sends the problem for an unknown route. */
export function sendRouteNotFound(_request: FastifyRequest, reply: FastifyReply) {
  const title = 'The route does not exist.';
  const details: ProblemDetails = { type: 'urn:example:route-not-found', title, status: 404 };
  return reply.code(404).type('application/problem+json').send(details);
}

function detailsOf({
  statusCode = 500,
  message,
  validation,
  validationContext,
}: FastifyError): ProblemDetails {
  if (validation) {
    // The path is that of the standard compiler.
    const issues = validation.map(({ keyword, params, message = '' }) => ({
      path: params.path as string[],
      code: keyword,
      message,
    }));
    return {
      ...toProblemDetails(issues, { title: 'The request is not valid.', in: validationContext }),
      type: 'urn:example:invalid-request',
    };
  }
  // Invalid JSON, a body that is too large, or another content type.
  if (statusCode < 500) {
    const title = 'The request could not be read.';
    return { type: 'urn:example:unreadable', title, status: statusCode, detail: message };
  }
  return { type: 'urn:example:failure', title: 'The service failed.', status: 500 };
}
