import {
  describeHubError,
  type HubError,
  type HubErrorDescription,
  parseHubError,
} from 'iothub-jobs-schema';

export interface HubErrorInput {
  status: string;
  headers: string;
  body: string;
  now: number;
}

export interface HubErrorReport {
  error: HubError;
  description: HubErrorDescription | undefined;
  /** Whether the status was typed, but is none, and so was not read. */
  ignoresStatus: boolean;
}

/** Reads an error from the parts of a response, or returns undefined if all of them are empty. */
export function readHubError({ status, headers, body, now }: HubErrorInput) {
  if (`${status}${headers}${body}`.trim() === '') return undefined;
  // Also `404 Not Found` or `HTTP 404`, as logs write it.
  const [, number] = /(?:^|\D)([1-9]\d\d)(?!\d)/.exec(status) ?? [];
  const response = { status: Number(number ?? 0), headers: readHeaders(headers), body };
  const error = parseHubError(response, { now });
  const ignoresStatus = status.trim() !== '' && number === undefined;
  return { error, description: describeHubError(error), ignoresStatus };
}

/** Reads headers from lines such as `Retry-After: 10`, or from a JSON object, as loggers write it. */
export function readHeaders(text: string): [string, unknown][] {
  if (text.trim().startsWith('{')) {
    try {
      return Object.entries(JSON.parse(text));
    } catch {
      // Read as lines, as far as they are headers.
    }
  }
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const [, name, value] = /^[\s"'<]*([\w-]+)["']?:(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unquote(trim(value))]];
  });
}

/** Drops spaces, and commas after the value. A pattern for them would take quadratic time. */
function trim(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s,]/.test(value.charAt(end - 1))) end--;
  return value.slice(0, end).trimStart();
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

/** The parts of a response as text. */
interface ResponseParts {
  status: string;
  headers: string;
  body: string;
}

/** More responses than tools write for one request. Each takes the time of reading the rest of the text. */
const MAX_RESPONSES = 10;

/**
 * Splits a response such as `HTTP/1.1 400 Bad Request`, followed by headers, an empty line and the body. Of several, which begin with
 * `100 Continue` or the response of a proxy, it reads the last.
 */
export function splitResponse(text: string): ResponseParts | undefined {
  let parts = splitFirst(text);
  for (let count = 1; parts && count < MAX_RESPONSES; count++) {
    parts = splitFirst(parts.body) ?? parts;
  }
  return parts;
}

function splitFirst(text: string): ResponseParts | undefined {
  const [, status, rest = ''] =
    /^\s*(?:<\s*)?HTTP\/[\d.]+[ \t]+(\d{3})[^\r\n]*(?:\r?\n([\s\S]*))?$/.exec(text) ?? [];
  if (status === undefined) return undefined;
  // An empty line ends the headers. Tools such as curl write < before each line of them.
  const [, headers = '', body = ''] =
    /^([\s\S]*?)(?:(?:^|\r?\n)<?[ \t]*\r?\n([\s\S]*))?$/.exec(rest) ?? [];
  return { status, headers, body };
}
