import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemDetails } from './problem.js';

/** Answers whatever was thrown as `application/problem+json`. Of what nobody expected the caller learns nothing. */
export function sendProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const details = error instanceof Problem ? error.details : detailsOf(error);
  if (details.status >= 500) request.log.error(error);
  return reply.code(details.status).type('application/problem+json').send(details);
}

/** Answers a call of a path that there is not. */
export function sendNoRoute(_request: FastifyRequest, reply: FastifyReply) {
  const title = 'There is nothing at this address.';
  const details: ProblemDetails = { type: 'urn:example:no-route', title, status: 404 };
  return reply.code(404).type('application/problem+json').send(details);
}

function detailsOf({
  statusCode = 500,
  message,
  validation,
  validationContext,
}: FastifyError): ProblemDetails {
  if (validation) {
    return {
      type: 'urn:example:invalid-request',
      title: 'The request is not valid.',
      status: 400,
      in: validationContext,
      issues: validation.map(({ instancePath, keyword, message }) => ({
        pointer: instancePath,
        code: keyword,
        message,
      })),
    };
  }
  // No JSON, too much of it, or of another content type.
  if (statusCode < 500) {
    const title = 'The request could not be read.';
    return { type: 'urn:example:unreadable', title, status: statusCode, detail: message };
  }
  return { type: 'urn:example:failure', title: 'The service has failed.', status: 500 };
}
