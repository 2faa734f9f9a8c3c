import { JOB_REQUEST_TYPES } from '../enums.js';
import { closest } from './did-you-mean.js';
import type { Issue } from './issue.js';
import type { RawError } from './raw-error.js';

/** Job types of old documentation, which a hub answers with 400 [R1]; those that are spelt alike are found without. */
const OLD_JOB_TYPES: Readonly<Record<string, string>> = {
  scheduleTwinUpdate: 'scheduleUpdateTwin',
  scheduleDirectRequest: 'scheduleDeviceMethod',
  cloudToDeviceMethod: 'scheduleDeviceMethod',
};

/** Members of requests that may be left out, but not be `null`. */
const OPTIONAL_MEMBERS = [
  'jobId',
  'startTime',
  'maxExecutionTimeInSeconds',
  'responseTimeoutInSeconds',
  'connectTimeoutInSeconds',
  'tags',
  'properties',
  'desired',
];

/** What was probably meant, by the issue and the refused value; `undefined` where nothing can be told. */
export function hintFor(
  issue: Pick<Issue, 'code' | 'path'>,
  params: RawError['params'],
  value: unknown,
): string | undefined {
  const name = String(issue.path.at(-1));
  switch (issue.code) {
    case 'job-type':
      return hintForValue(value, JOB_REQUEST_TYPES);
    case 'enum':
      return hintForValue(value, params.allowed as readonly string[]);
    case 'unknown-property':
      return hintForUnknownMember(name, params.known as readonly string[]);
    case 'required':
      return hintForMissingMember(name);
    case 'null':
      return OPTIONAL_MEMBERS.includes(name) ? `Omit ${name} instead.` : undefined;
    case 'type':
      return hintForType(params.type, issue.path, value);
    case 'etag':
      return 'Use etag: "*", regardless of the etags of the twins.';
    case 'query-condition-select':
      return 'Pass only the part after WHERE, or "*" for all devices.';
    case 'query-condition-string':
      return "Escape a quote in a string as \\'.";
    case 'thumbprint':
      return isDigitsWithSeparators(value) ? 'Remove the separators.' : undefined;
    case 'timestamp':
    case 'request-timestamp':
      return hintForTimestamp(value, issue.code === 'request-timestamp');
    case 'twin-key':
      return hintForTwinKey(name, params.detail === '#');
  }
  return undefined;
}

function hintForType(
  type: string | undefined,
  path: Issue['path'],
  value: unknown,
): string | undefined {
  if (type === 'integer' && isDigits(value)) return 'Write the number without quotes.';
  // The one value that is an array itself: a page of jobs. The swagger has an object instead, which no hub answers [B1].
  if (type === 'array' && path.length === 0 && typeof value === 'object' && value !== null)
    return 'A page of jobs is a plain array; the continuation token is in the header x-ms-continuation.';
  return undefined;
}

/** For a value of a closed list, job types among them. */
function hintForValue(value: unknown, allowed: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const renamed = Object.hasOwn(OLD_JOB_TYPES, value) ? OLD_JOB_TYPES[value] : undefined;
  const meant = allowed.find((candidate) => candidate === renamed);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  return didYouMean(value, allowed);
}

function hintForUnknownMember(name: string, known: readonly string[]): string | undefined {
  if (name === 'desired' && known.includes('properties')) return 'Put desired under properties.';
  if (name === 'reported') return 'Omit reported: only the device can write it.';
  if (name === 'jobId' && known.includes('id')) return 'Did you mean id?';
  return didYouMean(name, known);
}

function hintForMissingMember(name: string): string | undefined {
  if (name === 'etag') return 'Add etag: "*".';
  if (name === 'queryCondition') return 'Add queryCondition: "*" to target all devices.';
  return undefined;
}

function hintForTimestamp(value: unknown, needsOffset: boolean): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (needsOffset && /^[-0-9]{10}T[0-9:.]+$/.test(value)) return 'Add Z or an offset.';
  if (/[tz]/.test(value)) return 'Write T and Z in uppercase.';
  if (/^[-0-9]{10} /.test(value)) return 'Put T between the date and the time.';
  return undefined;
}

function hintForTwinKey(name: string, isSent: boolean): string | undefined {
  if (isSent && (name === '$version' || name === '$metadata'))
    return `Omit ${name}: IoT Hub writes it.`;
  return name.includes('.') ? 'Nest an object instead of using a dot.' : undefined;
}

function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const candidate = closest(text, candidates);
  return candidate === undefined ? undefined : `Did you mean ${candidate}?`;
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^-?[0-9]{1,16}$/.test(value);
}

/** Whether it is 40 or 64 hexadecimal digits, with a separator after every second one. */
function isDigitsWithSeparators(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^(?:(?:[0-9a-f]{2}[: -]){12})?(?:[0-9a-f]{2}[: -]){19}[0-9a-f]{2}$/i.test(value)
  );
}
