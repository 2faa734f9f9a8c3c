import type { Entity } from '../entities.js';
import { errorResponses } from './errors.js';
import { paths } from './operations.js';
import { HEADERS, parameters } from './parameters.js';
import type { Part } from './part.js';
import { createSchemas, discriminate } from './schemas.js';

const VERSION = '2021-04-12';

const INFO: Part = {
  title: 'Azure IoT Hub: jobs',
  version: VERSION,
  summary: 'Jobs that call a method on many devices, or write to their twins.',
  description:
    'The calls of the Jobs API, with what hubs were seen to take and answer. Ids in brackets, such as [R4], name the rules that `docs/hub-rules.md` of iothub-jobs-schema explains, with their sources. Where JSON Schema cannot say a rule, a `$comment` does. This is no document of Microsoft.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const SERVERS: Part[] = [
  {
    url: 'https://{hub}.azure-devices.net',
    description: 'A hub, by its name.',
    variables: { hub: { default: 'my-hub', description: 'The name of the hub.' } },
  },
];

const SECURITY: Part = {
  sharedAccessSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description:
      'The text `SharedAccessSignature sr=…&sig=…&se=…&skn=…`, made with a policy that has the permission ServiceConnect.',
  },
  entra: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of Microsoft Entra ID for the resource `https://iothubs.azure.net`.',
  },
};

/** Prints the OpenAPI document: the operations, and the schemas of their bodies. */
export function printOpenApi(entities: readonly Entity[]): string {
  const schemas = createSchemas(entities);
  const { refer, all } = schemas;
  const document = {
    openapi: '3.1.0',
    info: INFO,
    servers: SERVERS,
    security: Object.keys(SECURITY).map((name) => ({ [name]: [] })),
    tags: [{ name: 'Jobs', description: 'Jobs over many devices.' }],
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
