import type { Entity } from '../entities.js';
import { errorResponses } from './errors.js';
import { HEADERS, parameters, paths } from './operations.js';
import { createSchemas, discriminate, type Part } from './schemas.js';

const VERSION = '2021-04-12';

const INFO: Part = {
  title: 'Azure IoT Hub: jobs',
  version: VERSION,
  summary: 'Jobs that call a method on many devices, or update their twins.',
  description:
    'The Jobs API, with the requests that IoT Hub accepts and the responses that it returns. Ids in brackets, such as [R4], refer to the rules in `docs/hub-rules.md` of iothub-jobs-schema, which gives their sources. A `$comment` describes each rule that JSON Schema cannot express. This is not a document of Microsoft.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const SERVERS: Part[] = [
  {
    url: 'https://{hub}.azure-devices.net',
    description: 'A hub.',
    variables: { hub: { default: 'my-hub', description: 'The name of the hub.' } },
  },
];

const SECURITY: Part = {
  sharedAccessSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description:
      'A token `SharedAccessSignature sr=…&sig=…&se=…&skn=…` of a policy with the permission ServiceConnect.',
  },
  entra: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A Microsoft Entra ID token for the resource `https://iothubs.azure.net`.',
  },
};

/** Prints the OpenAPI document: the operations, and the schemas of their bodies. */
export function printOpenApi(entities: readonly Entity[]): string {
  const { refer, all } = createSchemas(entities);
  const document = {
    openapi: '3.1.0',
    info: INFO,
    servers: SERVERS,
    security: Object.keys(SECURITY).map((name) => ({ [name]: [] })),
    tags: [{ name: 'Jobs', description: 'Jobs on many devices.' }],
    paths: paths(refer),
    components: {
      securitySchemes: SECURITY,
      parameters: parameters(refer),
      headers: HEADERS,
      responses: errorResponses(refer),
      schemas: {
        ...Object.fromEntries(all),
        JobRequest: discriminate('JobRequest', 'type', all),
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
