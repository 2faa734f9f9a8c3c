import type { Timestamp } from '../generated/types.js';
import { parseHubTime } from './parse-hub-time.js';

/** The time in milliseconds since 1970. The years that mean never and not ended lie before and behind all others [V1]. */
export function toMilliseconds(time: Timestamp): number {
  const date = parseHubTime(time);
  if (date !== null) return date.getTime();
  return time.startsWith('0001') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
