import { FAKE_HUB_PAGE_SIZE } from '../hub-limits.js';
import { type HubResponse, headerOf, jsonAnswer } from './exchange.js';
import type { HubState } from './hub-state.js';
import type { ReadCall } from './read-call.js';
import { refuse } from './refuse.js';

const SIZE = 'x-ms-max-item-count';
const TOKEN = 'x-ms-continuation';

/** A page of the items as a bare array, with the token of the next in a header [B1]. */
export function answerPage(state: HubState, { headers }: ReadCall, items: unknown[]): HubResponse {
  const size = headerOf(headers, SIZE) || String(FAKE_HUB_PAGE_SIZE);
  if (!/^[1-9]\d{0,8}$/.test(size)) {
    return refuse(state, 'ArgumentInvalid', `The header ${SIZE} must be a whole number from 1 up.`);
  }
  const token = headerOf(headers, TOKEN) || 'fake:0';
  const [, digits] = /^fake:(\d{1,9})$/.exec(token) ?? [];
  if (digits === undefined) {
    return refuse(state, 'ArgumentInvalid', `The header ${TOKEN} is no token of this hub.`);
  }
  const start = Number(digits);
  const end = start + Number(size);
  const next: Record<string, string> = end < items.length ? { [TOKEN]: `fake:${end}` } : {};
  return jsonAnswer(items.slice(start, end), 200, next);
}
