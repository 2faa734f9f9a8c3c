import { ignoredInside, isJsonValue, jsonBytes, MAX_IGNORED } from './json-values.js';
import { integerFrom } from './numbers.js';
import { type Oracle, optional, own, request } from './objects.js';

/** Any JSON value of at most 131,072 bytes [R9]. */
export const isRequestPayload: Oracle = (value) =>
  isJsonValue(value) && jsonBytes(value) <= 131_072 && ignoredInside(value) <= MAX_IGNORED;

const isMethodName: Oracle = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 100;

const hasValidProperties = request({
  methodName: isMethodName,
  payload: optional(isRequestPayload),
  responseTimeoutInSeconds: optional(integerFrom(5, 300)),
  connectTimeoutInSeconds: optional(integerFrom(0, 300)),
});

/** IoT Hub includes the connect timeout in the response timeout [R11]. */
export const isCloudToDeviceMethodRequest: Oracle = (value) =>
  hasValidProperties(value) &&
  Number(own(value, 'connectTimeoutInSeconds') ?? 0) <=
    Number(own(value, 'responseTimeoutInSeconds') ?? 30);
