import { CancelJobParametersSchema } from '../../src/schemas/index.js';
import type { Part, Refer } from './part.js';

const { id, 'api-version': apiVersion } = CancelJobParametersSchema.properties;

/** The parameters of the operations, by name. */
export function parameters(refer: Refer): Part {
  return {
    id: {
      name: 'id',
      in: 'path',
      required: true,
      description: id.description,
      schema: refer('JobId'),
      example: 'lyon-nightly-reboot',
    },
    'api-version': {
      name: 'api-version',
      in: 'query',
      required: true,
      description: apiVersion.description,
      schema: { type: 'string', pattern: apiVersion.pattern, maxLength: apiVersion.maxLength },
      example: '2021-04-12',
    },
    jobType: {
      name: 'jobType',
      in: 'query',
      description: 'Only jobs of this type.',
      schema: refer('JobType'),
    },
    jobStatus: {
      name: 'jobStatus',
      in: 'query',
      description: 'Only jobs of this status.',
      schema: refer('JobStatus'),
    },
    'x-ms-max-item-count': {
      name: 'x-ms-max-item-count',
      in: 'header',
      description: 'How many items a page may have; a hub may answer fewer.',
      schema: { type: 'integer', minimum: 1 },
    },
    'x-ms-continuation': {
      name: 'x-ms-continuation',
      in: 'header',
      description: 'The token of the page, from the header of the page before; none for the first.',
      schema: { type: 'string' },
    },
  };
}

/** The headers of answers, by name. */
export const HEADERS: Part = {
  Continuation: {
    description: 'The token of the next page; absent on the last. [B1]',
    schema: { type: 'string' },
  },
  ErrorCode: {
    description: 'The name of the error. A hub has more of them than are listed here. [B3]',
    schema: { type: 'string' },
    example: 'JobAlreadyExists',
  },
};
