import {
  validateDeviceCapabilities,
  validateDeviceJobStatistics,
  validateTwin,
  validateX509Thumbprint,
} from '../../src/index.js';
import { rule } from '../support/rule.js';

const COUNTERS = ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'];

rule('S1', 'each of the five counters may be absent', validateDeviceJobStatistics, {
  valid: [{}, ...COUNTERS.flatMap((name) => [{ [name]: 0 }, { [name]: null }]), { otherCount: -1 }],
  invalid: COUNTERS.map((name) => [{ [name]: -1 }, [name], 'range'] as const),
});

rule('S2', 'iotEdge is a boolean', validateDeviceCapabilities, {
  valid: [{}, { iotEdge: true }, { iotEdge: false }, { iotEdge: null }, { other: 1 }],
  invalid: ['true', 0, {}].map((iotEdge) => [{ iotEdge }, ['iotEdge'], 'type'] as const),
});

rule('S2', 'capabilities are absent on module twins', validateTwin, {
  valid: [{ moduleId: 'm' }, { capabilities: null }],
  invalid: [[{ capabilities: true }, ['capabilities'], 'type']],
});

const NAMES = [
  'primaryThumbprint',
  'secondaryThumbprint',
  'PrimaryThumbprint',
  'SecondaryThumbprint',
];

rule('S3', 'thumbprints stand under either spelling of their names', validateX509Thumbprint, {
  valid: [{}, ...NAMES.flatMap((name) => [{ [name]: 'a1'.repeat(20) }, { [name]: null }])],
  invalid: NAMES.map((name) => [{ [name]: 'a1'.repeat(19) }, [name], 'thumbprint'] as const),
});
