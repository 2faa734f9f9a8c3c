import { validateDeviceJobStatistics } from '../../src/index.js';
import { rule } from '../support/rule.js';

const COUNTERS = ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'];

rule('S1', 'the five counters are optional and must be counters', validateDeviceJobStatistics, {
  valid: [{}, ...COUNTERS.flatMap((name) => [{ [name]: 0 }, { [name]: null }]), { otherCount: -1 }],
  invalid: COUNTERS.map((name) => [{ [name]: -1 }, [name], 'range'] as const),
});

rule('V7', 'a counter must be an integer from 0 to 2^31 − 1', validateDeviceJobStatistics, {
  valid: [{ deviceCount: 0 }, { deviceCount: 2_147_483_647 }],
  invalid: [
    [{ deviceCount: -1 }, ['deviceCount'], 'range'],
    [{ deviceCount: 2_147_483_648 }, ['deviceCount'], 'range'],
    [{ deviceCount: 0.5 }, ['deviceCount'], 'type'],
    [{ deviceCount: '1' }, ['deviceCount'], 'type'],
  ],
});
