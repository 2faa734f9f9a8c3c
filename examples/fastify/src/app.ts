import Fastify, { type FastifyServerOptions } from 'fastify';
import { type JobRoutesOptions, jobRoutes } from './job-routes.js';
import { sendProblem, sendRouteNotFound } from './send-problem.js';

/** Builds the service, without listening. */
export function buildApp(options: JobRoutesOptions, server: FastifyServerOptions = {}) {
  const app = Fastify(server);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler(sendRouteNotFound);
  app.register(jobRoutes, options);
  return app;
}
