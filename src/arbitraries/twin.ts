import * as fc from 'fast-check';
import type {
  IdentifiedTwin,
  Twin,
  TwinAttribute,
  TwinAttributes,
  TwinConfigurations,
} from '../generated/types.js';
import { MAX_STATUS_REASON_LENGTH } from '../hub-limits.js';
import { deviceCapabilitiesArbitrary } from './device-capabilities.js';
import { deviceIdArbitrary } from './device-id.js';
import {
  authenticationTypeArbitrary,
  connectionStateArbitrary,
  deviceStatusArbitrary,
} from './enums.js';
import { int32Arbitrary, int64Arbitrary } from './numbers.js';
import { responseArbitrary } from './response.js';
import { countCharacters, fullTextArbitrary, textArbitrary } from './text.js';
import { timestampArbitrary } from './timestamp.js';
import { twinKeyArbitrary } from './twin-key.js';
import { twinPropertiesArbitrary } from './twin-properties.js';
import { tagsArbitrary } from './twin-section.js';
import { x509ThumbprintArbitrary } from './x509-thumbprint.js';

/** A twin of a device or a module, sometimes with undocumented properties [T1–T11, W1–W7]. */
export function twinArbitrary(): fc.Arbitrary<Twin> {
  return responseArbitrary({}, propertyArbitraries());
}

/** A twin with its id, etag, version and properties [T12]. */
export function identifiedTwinArbitrary(): fc.Arbitrary<IdentifiedTwin> {
  const { deviceId, etag, version, properties, ...optional } = propertyArbitraries();
  return responseArbitrary({ deviceId, etag, version, properties }, optional);
}

function propertyArbitraries() {
  const text = textArbitrary();
  return {
    deviceId: deviceIdArbitrary(),
    moduleId: deviceIdArbitrary(),
    etag: fc.oneof(fc.constantFrom('AAAAAAAAAAE=', '*'), fc.base64String()),
    deviceEtag: text,
    deviceScope: text,
    status: deviceStatusArbitrary(),
    statusReason: statusReasonArbitrary(),
    statusUpdateTime: timestampArbitrary(),
    connectionState: connectionStateArbitrary(),
    lastActivityTime: timestampArbitrary(),
    cloudToDeviceMessageCount: int32Arbitrary(),
    authenticationType: authenticationTypeArbitrary(),
    x509Thumbprint: x509ThumbprintArbitrary(),
    capabilities: deviceCapabilitiesArbitrary(),
    parentScopes: fc.array(text, { maxLength: 3 }),
    modelId: fc.constantFrom('', 'dtmi:com:example:Thermostat;1'),
    configurations: configurationsArbitrary(),
    attributes: attributesArbitrary(),
    version: int64Arbitrary(),
    tags: tagsArbitrary(),
    properties: twinPropertiesArbitrary(),
  };
}

function statusReasonArbitrary(): fc.Arbitrary<string> {
  return fc.oneof(textArbitrary(), fullTextArbitrary(MAX_STATUS_REASON_LENGTH, countCharacters));
}

function configurationsArbitrary(): fc.Arbitrary<TwinConfigurations> {
  const configuration = responseArbitrary({}, { status: fc.constantFrom('Applied', 'Targeted') });
  return fc.dictionary(textArbitrary(), configuration, { maxKeys: 3, noNullPrototype: true });
}

function attributesArbitrary(): fc.Arbitrary<TwinAttributes> {
  const scalar = fc.oneof(textArbitrary(), fc.boolean(), fc.integer());
  const attribute = fc.oneof<fc.Arbitrary<TwinAttribute>[]>(
    scalar,
    fc.array(scalar, { maxLength: 10 }),
  );
  return fc.dictionary(twinKeyArbitrary(false), attribute, { maxKeys: 3, noNullPrototype: true });
}
