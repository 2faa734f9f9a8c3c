import Fastify, { type FastifyServerOptions } from 'fastify';
import { type JobRoutesOptions, jobRoutes } from './job-routes.js';
import { sendNoRoute, sendProblem } from './send-problem.js';

/** The service, which does not listen yet. */
export function buildApp(options: JobRoutesOptions, server: FastifyServerOptions = {}) {
  const app = Fastify(server);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler(sendNoRoute);
  app.register(jobRoutes, options);
  return app;
}
