import { isAuthenticationType } from './authentication-type.js';
import { isConnectionState } from './connection-state.js';
import { isDeviceCapabilities } from './device-capabilities.js';
import { isDeviceId } from './device-id.js';
import { isDeviceStatus } from './device-status.js';
import { isInt32, isInt64 } from './numbers.js';
import { isObject, isString, nullish, type Oracle, response } from './objects.js';
import { charactersOf } from './strings.js';
import { isTimestamp } from './timestamp.js';
import { isTwinProperties } from './twin-properties.js';
import { isTags } from './twin-section.js';
import { isX509Thumbprint } from './x509-thumbprint.js';

const MAX_PARENT_SCOPES = 65_536;

const isStatusReason: Oracle = (value) => typeof value === 'string' && charactersOf(value) <= 128;

const isParentScopes: Oracle = (value) =>
  Array.isArray(value) && value.length <= MAX_PARENT_SCOPES && Array.from(value).every(isString);

const properties = {
  deviceId: nullish(isDeviceId),
  moduleId: nullish(isDeviceId),
  etag: nullish(isString),
  deviceEtag: nullish(isString),
  deviceScope: nullish(isString),
  status: nullish(isDeviceStatus),
  statusReason: nullish(isStatusReason),
  statusUpdateTime: nullish(isTimestamp),
  connectionState: nullish(isConnectionState),
  lastActivityTime: nullish(isTimestamp),
  cloudToDeviceMessageCount: nullish(isInt32),
  authenticationType: nullish(isAuthenticationType),
  x509Thumbprint: nullish(isX509Thumbprint),
  capabilities: nullish(isDeviceCapabilities),
  parentScopes: nullish(isParentScopes),
  modelId: nullish(isString),
  configurations: nullish(isObject),
  attributes: nullish(isObject),
  version: nullish(isInt64),
  tags: nullish(isTags),
  properties: nullish(isTwinProperties),
};

export const isTwin = response(properties);

/** A twin with the properties that every stored twin has [T12]. */
export const isIdentifiedTwin = response({
  ...properties,
  deviceId: isDeviceId,
  etag: isString,
  version: isInt64,
  properties: isTwinProperties,
});
