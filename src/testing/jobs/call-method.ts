import type { CloudToDeviceMethodRequest, Twin } from '../../generated/types.js';
import { DEFAULT_RESPONSE_TIMEOUT_SECONDS } from '../../hub-limits.js';
import type { DirectMethodResult, FakeHubOptions } from '../options.js';
import { copyOf } from '../twins/copy-of.js';
import type { RunPlan } from './begin-run.js';
import type { RunOutcome } from './job.js';

/** What comes of a method on a device that takes so long to answer it. */
export function callMethod(
  options: FakeHubOptions,
  method: CloudToDeviceMethodRequest,
  twin: Twin,
  milliseconds: number,
): RunPlan {
  if (twin.connectionState === 'Disconnected') {
    const waited = (method.connectTimeoutInSeconds ?? 0) * 1000;
    return fail(waited, 'DeviceNotOnline', 'The device is not online.');
  }
  const most = (method.responseTimeoutInSeconds ?? DEFAULT_RESPONSE_TIMEOUT_SECONDS) * 1000;
  if (milliseconds > most) {
    return fail(most, 'GatewayTimeout', 'Timed out waiting for the response from device.');
  }
  const { onDirectMethod = () => ({ status: 200 }) } = options;
  const answer = onDirectMethod({ twin: copyOf(twin), method: copyOf(method) });
  return { milliseconds, outcome: toOutcome(answer) };
}

function fail(milliseconds: number, code: string, description: string): RunPlan {
  return { milliseconds, outcome: { kind: 'failed', error: { code, description } } };
}

/** Only what a row can hold is taken [B2]: a test should hear of what its own function did wrong. */
function toOutcome(answer: DirectMethodResult): RunOutcome {
  if (typeof answer === 'object' && answer !== null) {
    if ('error' in answer) {
      const { code, description } = answer.error;
      return { kind: 'failed', error: { code: String(code), description: String(description) } };
    }
    const { status, payload = null } = answer;
    if (Number.isSafeInteger(status)) {
      return { kind: 'answered', response: copyOf({ status, payload }) };
    }
  }
  throw new TypeError('onDirectMethod must return a status, an integer, or an error.');
}
