import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';

/** Creates a Fastify app whose Ajv has the keywords and does not modify the input. */
export function strictApp() {
  return Fastify({
    ajv: {
      plugins: [addHubKeywords],
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
      },
    },
  });
}
