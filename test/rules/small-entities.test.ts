import {
  validateDeviceCapabilities,
  validateDeviceJobStatistics,
  validateTwin,
  validateX509Thumbprint,
} from '../../src/index.js';
import { rule } from '../support/rule.js';

const COUNTERS = ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'];

rule('S1', 'each of the five counters may be absent', validateDeviceJobStatistics, {
  legal: [{}, ...COUNTERS.flatMap((name) => [{ [name]: 0 }, { [name]: null }]), { otherCount: -1 }],
  illegal: COUNTERS.map((name) => [{ [name]: -1 }, [name], 'range'] as const),
});

rule('S2', 'iotEdge is a boolean', validateDeviceCapabilities, {
  legal: [{}, { iotEdge: true }, { iotEdge: false }, { iotEdge: null }, { other: 1 }],
  illegal: ['true', 0, {}].map((iotEdge) => [{ iotEdge }, ['iotEdge'], 'type'] as const),
});

rule('S2', 'capabilities are absent on module twins', validateTwin, {
  legal: [{ moduleId: 'm' }, { capabilities: null }],
  illegal: [[{ capabilities: true }, ['capabilities'], 'type']],
});

const NAMES = [
  'primaryThumbprint',
  'secondaryThumbprint',
  'PrimaryThumbprint',
  'SecondaryThumbprint',
];

rule('S3', 'thumbprints stand under either spelling of their names', validateX509Thumbprint, {
  legal: [{}, ...NAMES.flatMap((name) => [{ [name]: 'a1'.repeat(20) }, { [name]: null }])],
  illegal: NAMES.map((name) => [{ [name]: 'a1'.repeat(19) }, [name], 'thumbprint'] as const),
});
