import { Integer, Optional, String as Text, Unsafe } from '@sinclair/typebox';
import {
  DEFAULT_RESPONSE_TIMEOUT_SECONDS,
  MAX_CONNECT_TIMEOUT_SECONDS,
  MAX_METHOD_NAME_UNITS,
  MAX_RESPONSE_TIMEOUT_SECONDS,
  MIN_RESPONSE_TIMEOUT_SECONDS,
} from '../hub-limits.js';
import { entity } from './builders.js';

/** The method that a job is to call [R8–R12]. */
export const CloudToDeviceMethodRequestSchema = entity(
  {
    methodName: Text({
      description: 'The name of the method: at most 100 UTF-16 units, not only white space. [R8]',
      pattern: '\\S',
      maxLength: MAX_METHOD_NAME_UNITS,
      maxUtf16Units: MAX_METHOD_NAME_UNITS,
      issue: 'method-name',
    }),
    payload: Optional(
      Unsafe<unknown>({
        description:
          'The payload of the method: any JSON value, at most 131,072 bytes as JSON text. [R9]',
        methodPayload: 'request',
      }),
    ),
    responseTimeoutInSeconds: Optional(
      Integer({
        description:
          'How long to wait for the answer of the device, in seconds: 5 to 300, 30 if left out. [R10]',
        minimum: MIN_RESPONSE_TIMEOUT_SECONDS,
        maximum: MAX_RESPONSE_TIMEOUT_SECONDS,
        issue: 'response-timeout',
      }),
    ),
    connectTimeoutInSeconds: Optional(
      Integer({
        description:
          'How long to wait for a device that is not connected, in seconds: 0 to 300, not above the response timeout. [R11]',
        minimum: 0,
        maximum: MAX_CONNECT_TIMEOUT_SECONDS,
        issue: 'connect-timeout',
      }),
    ),
  },
  {
    $id: 'CloudToDeviceMethodRequest',
    title: 'CloudToDeviceMethodRequest',
    description: 'A direct method and its parameters, as they are sent.',
    additionalProperties: false,
    notAbove: {
      member: 'connectTimeoutInSeconds',
      limit: 'responseTimeoutInSeconds',
      default: DEFAULT_RESPONSE_TIMEOUT_SECONDS,
      minimum: MIN_RESPONSE_TIMEOUT_SECONDS,
      maximum: MAX_RESPONSE_TIMEOUT_SECONDS,
    },
  },
);
