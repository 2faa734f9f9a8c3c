import { isTimestamp } from '../guards/timestamp.js';

const LABEL = 'Tracking ID:';

/** The tracking id that an `ExceptionMessage` holds [B3], as it stands there: `9659…-G:3-TimeStamp:02/05/2018 11:41:55`. */
export function readTrackingId(exceptionMessage: string | undefined): string | undefined {
  if (!exceptionMessage?.startsWith(LABEL)) return undefined;
  return exceptionMessage.slice(LABEL.length).trim() || undefined;
}

/** When a tracking id was given, as a hub timestamp. It notes month, day and year of UTC, in this order. */
export function timeOfTrackingId(trackingId: string | undefined): string | undefined {
  const parts = trackingId?.match(/TimeStamp:(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)/);
  if (!parts) return undefined;
  const [, month, day, year, time] = parts;
  const timestamp = `${year}-${month}-${day}T${time}Z`;
  return isTimestamp(timestamp) ? timestamp : undefined;
}
