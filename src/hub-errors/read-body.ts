import { isTimestamp } from '../guards/timestamp.js';
import { MAX_HUB_ERROR_LEVELS } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { cut, decode, isBytes, toPlainText } from './body-text.js';
import type { HubError } from './hub-error.js';
import { type NamedError, readErrorName } from './hub-error-code.js';
import { readTrackingId, timeOfTrackingId } from './tracking-id.js';

/** What a body says of an error: the members that it has. */
export type Said = Partial<Omit<HubError, 'status'>>;

// An error may stand in the message of another, seen two levels deep [B3]. Of each member the outermost
// counts, as that of the call that was made; of the messages the innermost, since the others only wrap it.

/** What the body says, in whichever of the known shapes, or in none. */
export function readBody(body: unknown): Said {
  const isBinary = tryOrUndefined(() => isBytes(body)) === true;
  const value = isBinary ? tryOrUndefined(() => decode(body as ArrayBuffer)) : body;
  return readValue(value, MAX_HUB_ERROR_LEVELS);
}

function readValue(value: unknown, levels: number): Said {
  if (typeof value === 'string') return readText(cut(value), levels);
  return typeof value === 'object' && levels > 0 ? readMembers(value, levels) : {};
}

/** Shapes 1 and 2, which share no member but the message. `null` has none of them. */
function readMembers(holder: object | null, levels: number): Said {
  const trackingId =
    readLine(holder, 'trackingId') ?? readTrackingId(readLine(holder, 'exceptionMessage'));
  const timestamp = readLine(holder, 'timestampUtc');
  return {
    ...readValue(readMember(holder, 'message'), levels - 1),
    ...readErrorName(readMember(holder, 'errorCode')),
    ...present('trackingId', trackingId),
    ...present('timestamp', isTimestamp(timestamp) ? timestamp : timeOfTrackingId(trackingId)),
    ...present('info', readMember(holder, 'info')),
  };
}

function readText(text: string, levels: number): Said {
  const { named, rest } = splitName(text);
  const inner = readValue(readJson(rest), levels);
  // An object of no known shape is told as it stands.
  const said = Object.keys(inner).length > 0 ? inner : readMessage(rest);
  return { ...said, ...named };
}

function readMessage(text: string): Said {
  const message = toPlainText(text);
  return message.trim() === '' ? {} : { message };
}

/** Takes `ErrorCode:NAME;` off the text. Of an object that was cut, and cannot be parsed, the name is still read. */
function splitName(text: string): { named: NamedError; rest: string } {
  const found = /^(\s*\{\s*"Message"\s*:\s*")?ErrorCode:(\w+);/.exec(text);
  if (found === null) return { named: {}, rest: text };
  const [label, start, name] = found;
  const named = readErrorName(name);
  const isPart = start === undefined && Object.keys(named).length > 0;
  return { named, rest: isPart ? text.slice(label.length) : text };
}

/** The object that the text is, or is behind `Error: BadRequest ` (shape 4); `undefined` where it is none. */
function readJson(text: string): unknown {
  const label = /^\s*(?:Error: \w+ )?(?=\{)/.exec(text);
  if (label === null) return undefined;
  const object = text.slice(label[0].length);
  return tryOrUndefined(() => JSON.parse(object));
}

/** A member that is text, and not empty. */
function readLine(holder: object | null, name: string): string | undefined {
  const value = readMember(holder, name);
  return typeof value === 'string' && value !== '' ? cut(value) : undefined;
}

/** The member of that name, or of the same with a capital: shape 1 has capitals, and a hub was seen to add them [S3]. */
function readMember(holder: object | null, name: string): unknown {
  const read = (key: string) => tryOrUndefined(() => (holder as Record<string, unknown>)[key]);
  return read(name) ?? read(name.charAt(0).toUpperCase() + name.slice(1));
}

function present<K extends keyof Said>(name: K, value: Said[K] | null): Said {
  return value === undefined || value === null ? {} : { [name]: value };
}
