import { isTimestamp } from '../guards/timestamp.js';

/** A message, and the tracking id in it, if any. */
export interface TrackedMessage {
  message: string;
  trackingId?: string;
}

/** The label of a tracking id in a message of IoT Hub, and in one of the resource provider that manages hubs [B3]. */
const LABEL = /(?:Tracking ID|correlation identifier):\s*/gi;

/** An id, such as `9659…-G:3-TimeStamp:02/05/2018 11:41:55`. It has a space only before a time. */
const ID = /^[\w:./+-]*\w(?: \d\d:\d\d:\d\d(?:[\w:./+-]*\w)?)*/;

/** Separates the tracking id at the end of a message. A message without one there keeps its first tracking id. */
export function splitTrackingId(message: string): TrackedMessage {
  let first: string | undefined;
  for (const label of message.matchAll(LABEL)) {
    const end = label.index + label[0].length;
    const trackingId = ID.exec(message.slice(end))?.[0];
    if (trackingId === undefined) continue;
    if (/^[\s.)]*$/.test(message.slice(end + trackingId.length))) {
      return { message: trimBefore(message, label.index), trackingId };
    }
    first ??= trackingId;
  }
  return first === undefined ? { message } : { message, trackingId: first };
}

/** Returns what is before a label, without white space and an opening bracket at its end. */
function trimBefore(message: string, end: number): string {
  return message.slice(0, end).trimEnd().replace(/\($/, '').trimEnd();
}

/** Returns the time in a tracking id as a timestamp of IoT Hub. */
export function timeOfTrackingId(trackingId: string | undefined): string | undefined {
  const time = /TimeStamp:(\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d|[-\d]{10}T[:.\d]+(?:Z|[-+]\d\d:\d\d)?)/;
  return toTimestamp(trackingId?.match(time)?.[1]);
}

/** Converts a time such as `02/05/2018 11:41:55`, in UTC with the month first, or an ISO time, to a timestamp of IoT Hub. */
export function toTimestamp(time: string | undefined): string | undefined {
  const timestamp = time?.replace(/(\d\d)\/(\d\d)\/(\d{4}) (.*)/, '$3-$1-$2T$4Z');
  return isTimestamp(timestamp) ? timestamp : undefined;
}
