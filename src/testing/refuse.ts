import type { KnownHubErrorCode } from '../hub-errors/hub-error-codes.js';
import { HUB_ERROR_CODES } from '../hub-errors/hub-error-codes.js';
import { toTimestamp } from './clock.js';
import { type HubResponse, jsonAnswer } from './exchange.js';
import type { HubState } from './hub-state.js';

/** What shape 4 writes before the error that it wraps, for the errors that were seen in it [B3]. */
const RELAYED: Partial<Record<KnownHubErrorCode, string>> = {
  GenericBadRequest: 'Error: BadRequest ',
  ThrottlingMaxActiveJobCountExceeded: 'Error: 429 ',
};

/** The answer that refuses a call, in a shape of B3: two errors in shape 4, in which they were seen, ArgumentInvalid in shape 2, others in shape 1. */
export function refuse(state: HubState, code: KnownHubErrorCode, text: string): HubResponse {
  const { status, number } = HUB_ERROR_CODES[code];
  const trackingId = trackingIdOf(state);
  const headers = { 'iothub-errorcode': code };
  if (code === 'ArgumentInvalid') {
    const timestampUtc = toTimestamp(state.now);
    const body = { errorCode: number, trackingId, message: text, timestampUtc, info: null };
    return jsonAnswer(body, status, headers);
  }
  const coded = codedBody(code, text, trackingId);
  const prefix = RELAYED[code];
  if (prefix === undefined) return jsonAnswer(coded, status, headers);
  const relayed = codedBody(code, prefix + JSON.stringify(coded), trackingIdOf(state));
  return jsonAnswer(relayed, status, headers);
}

/** Shape 1. */
function codedBody(code: string, text: string, trackingId: string): object {
  return { Message: `ErrorCode:${code};${text}`, ExceptionMessage: `Tracking ID:${trackingId}` };
}

/** Counted, in place of what hubs draw, so that two runs of a test see the same. The time stands month first. */
function trackingIdOf(state: HubState): string {
  const time = toTimestamp(state.now);
  const date = `${time.slice(5, 7)}/${time.slice(8, 10)}/${time.slice(0, 4)}`;
  const count = (++state.refusals).toString(16).padStart(32, '0');
  return `${count}-G:0-TimeStamp:${date} ${time.slice(11, 19)}`;
}
