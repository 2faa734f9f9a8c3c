import { isTimestamp } from '../guards/timestamp.js';
import { MAX_HUB_ERROR_LEVELS } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { decode, isBytes, toPlainText, truncate } from './body-text.js';
import { type ErrorName, readErrorName } from './error-name.js';
import type { HubError } from './hub-error.js';

type Details = Partial<Omit<HubError, 'status'>>;

// The message of an error may contain another error, observed two levels deep [B3]. The outermost value of each property
// wins, since it belongs to the call that was made. The innermost message wins, since the others only wrap it.

/** Reads the details of an error from a body in any format. */
export function readBody(body: unknown): Details {
  const isBinary = tryOrUndefined(() => isBytes(body)) === true;
  const value = isBinary ? tryOrUndefined(() => decode(body as ArrayBuffer)) : body;
  return readValue(value, MAX_HUB_ERROR_LEVELS);
}

function readValue(value: unknown, levels: number): Details {
  if (typeof value === 'string') return readText(truncate(value), levels);
  return typeof value === 'object' && levels > 0 ? readObject(value, levels) : {};
}

/** Reads formats 1 and 2, whose only common property is the message. `null` has none of them. */
function readObject(object: object | null, levels: number): Details {
  const trackingId =
    readString(object, 'trackingId') ?? parseTrackingId(readString(object, 'exceptionMessage'));
  const timestamp = readString(object, 'timestampUtc');
  return {
    ...readValue(readProperty(object, 'message'), levels - 1),
    ...readErrorName(readProperty(object, 'errorCode')),
    ...optional('trackingId', trackingId),
    ...optional('timestamp', isTimestamp(timestamp) ? timestamp : timeOfTrackingId(trackingId)),
    ...optional('info', readProperty(object, 'info')),
  };
}

function readText(text: string, levels: number): Details {
  const { name, rest } = splitName(text);
  const inner = readValue(parseObject(rest), levels);
  // JSON in an unknown format is returned as the message.
  const details = Object.keys(inner).length > 0 ? inner : readMessage(rest);
  return { ...details, ...name };
}

function readMessage(text: string): Details {
  const message = toPlainText(text);
  return message.trim() === '' ? {} : { message };
}

/** Splits `ErrorCode:NAME;` off the text. Also finds the name in JSON that cannot be parsed because it was truncated. */
function splitName(text: string): { name: ErrorName; rest: string } {
  const match = /^(\s*\{\s*"Message"\s*:\s*")?ErrorCode:(\w+);/.exec(text);
  if (match === null) return { name: {}, rest: text };
  const [label, start, code] = match;
  const name = readErrorName(code);
  const isLabel = start === undefined && Object.keys(name).length > 0;
  return { name, rest: isLabel ? text.slice(label.length) : text };
}

/** Parses a JSON object, after `Error: BadRequest ` in format 4. Returns `undefined` for anything else. */
function parseObject(text: string): unknown {
  const label = /^\s*(?:Error: \w+ )?(?=\{)/.exec(text);
  if (label === null) return undefined;
  const object = text.slice(label[0].length);
  return tryOrUndefined(() => JSON.parse(object));
}

/** Returns the tracking id in an `ExceptionMessage` [B3], such as `9659…-G:3-TimeStamp:02/05/2018 11:41:55`. */
function parseTrackingId(exceptionMessage: string | undefined): string | undefined {
  const label = 'Tracking ID:';
  if (!exceptionMessage?.startsWith(label)) return undefined;
  return exceptionMessage.slice(label.length).trim() || undefined;
}

/** Returns the time in a tracking id, which is in UTC with the month first, as a timestamp of IoT Hub. */
function timeOfTrackingId(trackingId: string | undefined): string | undefined {
  const parts = trackingId?.match(/TimeStamp:(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)/);
  if (!parts) return undefined;
  const [, month, day, year, time] = parts;
  const timestamp = `${year}-${month}-${day}T${time}Z`;
  return isTimestamp(timestamp) ? timestamp : undefined;
}

/** Returns the property if it is a non-empty string. */
function readString(object: object | null, name: string): string | undefined {
  const value = readProperty(object, name);
  return typeof value === 'string' && value !== '' ? truncate(value) : undefined;
}

/** Returns the property in camel case or Pascal case: format 1 uses Pascal case, as IoT Hub sometimes does elsewhere [S3]. */
function readProperty(object: object | null, name: string): unknown {
  const read = (key: string) => tryOrUndefined(() => (object as Record<string, unknown>)[key]);
  return read(name) ?? read(name.charAt(0).toUpperCase() + name.slice(1));
}

function optional<K extends keyof Details>(name: K, value: Details[K] | null): Details {
  return value === undefined || value === null ? {} : { [name]: value };
}
