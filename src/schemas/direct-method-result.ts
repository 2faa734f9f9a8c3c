import * as Type from '@sinclair/typebox';
import { MAX_INT64 } from '../hub-limits.js';
import { object } from './builders.js';

/** The response of a device to a direct method [D1, D2]. */
export const DirectMethodResultSchema = object(
  {
    status: Type.Integer({
      description:
        'An integer: the status that the method returned. The device chooses its meaning. [D1]',
      minimum: -MAX_INT64,
      maximum: MAX_INT64,
      issue: 'range',
    }),
    payload: Type.Optional(
      Type.Unsafe<unknown>({
        description: 'The payload that the method returned: any value, not validated. [D2]',
      }),
    ),
  },
  {
    title: 'DirectMethodResult',
    description: 'The response of a device to a direct method.',
  },
);
