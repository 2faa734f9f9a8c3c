import * as Type from '@sinclair/typebox';
import { count, nullish, object, text } from './builders.js';

/** The direct method of a job, as the response echoes it [J6]. */
export const CloudToDeviceMethodSchema = object(
  {
    methodName: nullish(text('The name of the method. [M1]')),
    payload: Type.Optional(
      Type.Unsafe<unknown>({
        description:
          'The payload of the method: any JSON value, at most 131,072 bytes as JSON text, or its bytes as an array or base64. [M2]',
        methodPayload: 'echo',
      }),
    ),
    responseTimeoutInSeconds: nullish(
      count('How long IoT Hub waits for the response of the device, in seconds. [M3]'),
    ),
    connectTimeoutInSeconds: nullish(
      count('How long IoT Hub waits for a disconnected device to connect, in seconds. [M3]'),
    ),
  },
  {
    title: 'CloudToDeviceMethod',
    description: 'A direct method and its parameters, as IoT Hub returns them.',
  },
);
