import { MAX_HUB_ERROR_LEVELS, MAX_HUB_ERROR_TEXTS } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { decode, isBytes, toPlainText, truncate } from './body-text.js';
import { type ErrorName, readErrorName } from './error-name.js';
import type { HubError } from './hub-error.js';
import { splitTrackingId, timeOfTrackingId, toTimestamp } from './tracking-id.js';

type Details = Partial<Omit<HubError, 'status'>>;

/** What is left of the work of a call. */
interface Scope {
  /** The levels of objects. */
  readonly levels: number;
  /** The number of texts, which an object can repeat at every level. */
  readonly texts: { left: number };
}

function inside({ levels, texts }: Scope): Scope {
  return { levels: levels - 1, texts };
}

// The message of an error may contain another error, observed two levels deep [B3]. The outermost value of each property
// wins, since it belongs to the call that was made. The innermost message wins, since the others only wrap it.

/** Reads the details of an error from a body in any format. */
export function readBody(body: unknown): Details {
  const isBinary = tryOrUndefined(() => isBytes(body)) === true;
  const value = isBinary ? tryOrUndefined(() => decode(body as ArrayBuffer)) : body;
  return readValue(typeof value === 'string' ? toPlainText(truncate(value)) : value, {
    levels: MAX_HUB_ERROR_LEVELS,
    texts: { left: MAX_HUB_ERROR_TEXTS },
  });
}

function readValue(value: unknown, scope: Scope): Details {
  if (typeof value === 'string') return readText(truncate(value), scope);
  return typeof value === 'object' && scope.levels > 0 ? readObject(value, scope) : {};
}

/** Reads formats 1, 2, 3 and 5. `null` has none of their properties. */
function readObject(object: object | null, scope: Scope): Details {
  const exception = readValue(readString(object, 'exceptionMessage'), inside(scope));
  const error = readProperty(object, 'error');
  const inner: Details = {
    ...exception,
    ...(typeof error === 'object' ? readValue(error, inside(scope)) : {}),
    ...readValue(readProperty(object, 'message'), inside(scope)),
  };
  const trackingId = readString(object, 'trackingId') ?? exception.trackingId;
  const timestamp = toTimestamp(readString(object, 'timestampUtc')) ?? timeOfTrackingId(trackingId);
  return {
    ...inner,
    ...readName(object, inner.message),
    ...optional('trackingId', trackingId),
    ...optional('timestamp', timestamp),
    ...optional('info', readProperty(object, 'info')),
  };
}

/**
 * Reads the `errorCode` of format 2 or the `code` of format 5. The numbers of the resource provider, which manages hubs,
 * have other meanings. Its messages contain them as `errorcode: IH400016`.
 */
function readName(object: object | null, message: string | undefined): ErrorName {
  const name = readErrorName(readProperty(object, 'errorCode') ?? readProperty(object, 'code'));
  const code = message?.match(/errorcode: (IH\d{6})\b/)?.[1];
  return code === undefined ? name : { ...name, code };
}

function readText(text: string, scope: Scope): Details {
  if (scope.texts.left-- <= 0) return {};
  const { name, rest } = splitName(text);
  const inner = readValue(parseObject(rest), scope);
  // JSON in an unknown format is returned as the message.
  const details = Object.keys(inner).length > 0 ? inner : (readBlock(rest) ?? readMessage(rest));
  return { ...details, ...name };
}

/** Reads a message with the tracking id at its end. */
function readMessage(text: string): Details {
  const { message, trackingId } = splitTrackingId(text);
  return {
    ...optional('message', message.trim() === '' ? undefined : message),
    ...optional('trackingId', trackingId),
    ...optional('timestamp', timeOfTrackingId(trackingId)),
  };
}

/** Reads format 6: lines with labels. Only the message may have several lines. */
function readBlock(text: string): Details | undefined {
  const [head, first, ...rest] = text.trim().split(/\r?\n/) as [string, ...string[]];
  const name = /^(?:Error: \w+ ?)?(?:ErrorCode: ?(\w+))?$/.exec(head);
  if (name === null || !first?.startsWith('Message:')) return undefined;
  const lines = [first.slice('Message:'.length)];
  const values = new Map<string, string>();
  for (const line of rest) {
    const label = ['Timestamp:', 'Tracking ID:'].find((each) => line.startsWith(each));
    if (label === undefined) lines.push(line);
    else values.set(label, line.slice(label.length).trim());
  }
  const trackingId = values.get('Tracking ID:') || undefined;
  return {
    ...readMessage(lines.join('\n').trim()),
    ...readErrorName(name[1]),
    ...optional('trackingId', trackingId),
    ...optional('timestamp', toTimestamp(values.get('Timestamp:')) ?? timeOfTrackingId(trackingId)),
  };
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
