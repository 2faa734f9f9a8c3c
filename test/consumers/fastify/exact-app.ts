import Fastify from 'fastify';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';

/** A Fastify whose Ajv knows the keywords, and judges what came as it came. */
export function exactApp() {
  return Fastify({
    ajv: {
      plugins: [addHubKeywords],
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        discriminator: true,
      },
    },
  });
}
