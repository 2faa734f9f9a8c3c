import type { FastifyInstance, FastifySchema } from 'fastify';

/** Adds a route that returns the body that it received. */
export function echo<App extends FastifyInstance>(app: App, schema: FastifySchema): App {
  app.put('/echo', { schema }, async ({ body }) => ({ body }));
  return app;
}

/** Calls the route. Returns the status, and the body that the route received or the error message. */
export async function put(app: FastifyInstance, payload: object) {
  const response = await app.inject({ method: 'PUT', url: '/echo', payload });
  const { body, message } = response.json<{ body?: unknown; message?: string }>();
  return { status: response.statusCode, body, message };
}
