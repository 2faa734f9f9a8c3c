import * as Type from '@sinclair/typebox';
import {
  DEFAULT_RESPONSE_TIMEOUT_SECONDS,
  MAX_CONNECT_TIMEOUT_SECONDS,
  MAX_METHOD_NAME_UNITS,
  MAX_RESPONSE_TIMEOUT_SECONDS,
  MIN_RESPONSE_TIMEOUT_SECONDS,
} from '../hub-limits.js';
import { object } from './builders.js';
import { optional } from './optional.js';

/** The direct method that a job request calls [R8–R12]. */
export const CloudToDeviceMethodRequestSchema = object(
  {
    methodName: Type.String({
      description: 'The name of the method: at most 100 UTF-16 units, not blank. [R8]',
      pattern: '\\S',
      maxLength: MAX_METHOD_NAME_UNITS,
      maxUtf16Units: MAX_METHOD_NAME_UNITS,
      issue: 'method-name',
    }),
    payload: optional(
      Type.Unsafe<unknown>({
        description:
          'The payload of the method: any JSON value, at most 131,072 bytes as JSON text. [R9]',
        methodPayload: 'request',
      }),
    ),
    responseTimeoutInSeconds: optional(
      Type.Integer({
        description:
          'How long to wait for the response of the device, in seconds: 5 to 300, 30 by default. [R10]',
        minimum: MIN_RESPONSE_TIMEOUT_SECONDS,
        maximum: MAX_RESPONSE_TIMEOUT_SECONDS,
        issue: 'response-timeout',
      }),
    ),
    connectTimeoutInSeconds: optional(
      Type.Integer({
        description:
          'How long to wait for a disconnected device to connect, in seconds: 0 to 300, at most the response timeout. [R11]',
        minimum: 0,
        maximum: MAX_CONNECT_TIMEOUT_SECONDS,
        issue: 'connect-timeout',
      }),
    ),
  },
  {
    title: 'CloudToDeviceMethodRequest',
    description: 'A direct method and its parameters, as a request sends them.',
    additionalProperties: false,
    notAbove: {
      property: 'connectTimeoutInSeconds',
      limit: 'responseTimeoutInSeconds',
      default: DEFAULT_RESPONSE_TIMEOUT_SECONDS,
      minimum: MIN_RESPONSE_TIMEOUT_SECONDS,
      maximum: MAX_RESPONSE_TIMEOUT_SECONDS,
    },
  },
);
