import type { FastifyInstance, FastifySchema } from 'fastify';

/** The app with one route, which answers the body that it received. */
export function echo<App extends FastifyInstance>(app: App, schema: FastifySchema): App {
  app.put('/echo', { schema }, async ({ body }) => ({ body }));
  return app;
}

/** The status, what the route received, and what the answer says where it did not come to that. */
export async function put(app: FastifyInstance, payload: object) {
  const answer = await app.inject({ method: 'PUT', url: '/echo', payload });
  const { body, message } = answer.json<{ body?: unknown; message?: string }>();
  return { status: answer.statusCode, body, message };
}
