import * as Type from '@sinclair/typebox';
import { MAX_API_VERSION_LENGTH } from '../hub-limits.js';
import { object, property } from './builders.js';
import { JobIdSchema } from './job-id.js';

/** The URI parameters of `POST /jobs/v2/{id}/cancel?api-version=…` [U1, U2]. */
export const CancelJobParametersSchema = object(
  {
    id: property(
      JobIdSchema,
      'The unique identifier of the job, in the path: 1 to 64 ASCII letters, digits and hyphens. [U1, V3]',
    ),
    'api-version': Type.String({
      description:
        'The API version: `YYYY-MM-DD` or `YYYY-MM-DD-preview`. This package implements `2021-04-12`. [U2, V6]',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-preview)?$',
      maxLength: MAX_API_VERSION_LENGTH,
      issue: 'api-version',
    }),
  },
  {
    title: 'CancelJobParameters',
    description: 'The URI parameters of a request that cancels a job.',
    additionalProperties: false,
  },
);
