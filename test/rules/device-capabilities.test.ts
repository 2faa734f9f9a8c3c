import { validateDeviceCapabilities } from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('S2', 'iotEdge must be a boolean', validateDeviceCapabilities, {
  valid: [{}, { iotEdge: true }, { iotEdge: false }, { iotEdge: null }, { other: 1 }],
  invalid: ['true', 0, {}].map((iotEdge) => [{ iotEdge }, ['iotEdge'], 'type'] as const),
});
