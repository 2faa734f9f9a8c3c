import { JOB_REQUEST_TYPES } from '../enums.js';
import { PATCH_KEY } from '../keywords/fault.js';
import { closest, didYouMean, MAX_COMPARED_UNITS } from './did-you-mean.js';
import type { Issue } from './issue.js';
import type { RawError } from './raw-error.js';

/** Job types of old documentation, which IoT Hub rejects with 400 [R1]. Similar spellings need no entry. */
export const OLD_JOB_TYPES: Readonly<Record<string, string>> = {
  scheduleTwinUpdate: 'scheduleUpdateTwin',
  scheduleDirectRequest: 'scheduleDeviceMethod',
  cloudToDeviceMethod: 'scheduleDeviceMethod',
};

/** Names of properties in old documentation and other clients, which are too different for a similar name. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  timeoutinseconds: 'responseTimeoutInSeconds',
  timeout: 'responseTimeoutInSeconds',
};

/** Properties of requests that may be absent, but not `null`. */
const OPTIONAL_PROPERTIES = [
  'jobId',
  'startTime',
  'maxExecutionTimeInSeconds',
  'responseTimeoutInSeconds',
  'connectTimeoutInSeconds',
  'properties',
  'reported',
];

/** Returns how to fix the issue, or undefined if the code and the invalid value do not suggest it. */
export function hintFor(
  { code, path }: Pick<Issue, 'code' | 'path'>,
  { allowed, known, type, detail }: RawError['params'],
  value: unknown,
  isRequest: boolean,
): string | undefined {
  const name = String(path.at(-1));
  const text = typeof value === 'string' ? value : '';
  switch (code) {
    case 'job-type':
      return hintForValue(text, JOB_REQUEST_TYPES);
    case 'enum':
      return hintForValue(text, allowed as readonly string[]);
    case 'unknown-property':
      return path.at(-2) === 'reported'
        ? OMIT_REPORTED
        : hintForUnknownProperty(name, known as readonly string[]);
    case 'no-effect':
      return name === 'moduleId'
        ? 'Omit moduleId. To target modules, write queryCondition as FROM devices.modules WHERE ….'
        : `Omit ${name}.`;
    case 'required':
      if (!isRequest) return undefined;
      if (name === 'etag') return 'Add etag: "*".';
      if (name === 'type') return `Add type: "${JOB_REQUEST_TYPES.join('" or "')}".`;
      return name === 'queryCondition'
        ? 'Add queryCondition, such as "tags.site = \'Lyon\'", or "*" for all devices.'
        : undefined;
    case 'null':
      if (isRequest && (name === 'tags' || name === 'desired'))
        return `To delete properties, write null for each: ${name}: { name: null }.`;
      return isRequest && OPTIONAL_PROPERTIES.includes(name) ? `Omit ${name} instead.` : undefined;
    case 'type':
      if (type === 'integer' && /^-?[0-9]{1,16}$/.test(text))
        return 'Write the number without quotes.';
      // A Date may be of another realm.
      if (type === 'string' && Object.prototype.toString.call(value) === '[object Date]')
        return 'Convert the Date by toISOString().';
      // Only pages are arrays themselves. The swagger describes a page of jobs as an object, which IoT Hub never returns [B1].
      return type === 'array' && path.length === 0 && typeof value === 'object' && value !== null
        ? 'A page is a plain array; the continuation token is in the header x-ms-continuation.'
        : undefined;
    case 'etag':
      return 'Use etag: "*", regardless of the etags of the twins.';
    case 'query-condition-select':
      return 'Pass only the part after WHERE, or "*" for all devices.';
    case 'query-condition-string':
      // Fewer quotes are one that is missing.
      return text.split("'").length > 3 ? "Escape a quote in a string as \\'." : undefined;
    case 'thumbprint':
      // 40 or 64 hexadecimal digits with a separator after every second one.
      return /^(?:(?:[0-9a-f]{2}[: -]){12})?(?:[0-9a-f]{2}[: -]){19}[0-9a-f]{2}$/i.test(text)
        ? 'Remove the separators.'
        : undefined;
    case 'timestamp':
    case 'request-timestamp':
      return hintForTimestamp(text, code === 'request-timestamp');
    case 'twin-key':
      return detail === PATCH_KEY ? hintForTwinKey(name) : undefined;
  }
  return undefined;
}

/** Suggests one of the valid values. */
function hintForValue(text: string, allowed: readonly string[]): string | undefined {
  const renamed = Object.hasOwn(OLD_JOB_TYPES, text) ? (OLD_JOB_TYPES[text] as string) : '';
  return didYouMean(allowed.includes(renamed) ? renamed : closest(text, allowed));
}

function hintForUnknownProperty(name: string, known: readonly string[]): string | undefined {
  const lower = name.slice(0, MAX_COMPARED_UNITS).toLowerCase();
  if (lower === 'desired' && known.includes('properties')) return 'Put desired under properties.';
  if (lower === 'reported') return OMIT_REPORTED;
  if (lower === 'jobid' && known.includes('id')) return didYouMean('id');
  const old = Object.hasOwn(OLD_NAMES, lower) ? (OLD_NAMES[lower] as string) : '';
  return didYouMean(known.includes(old) ? old : (closest(name, known) ?? completion(lower, known)));
}

const OMIT_REPORTED = 'Omit reported: only the device can write it.';

/** Returns the known name that begins with the name, such as `responseTimeoutInSeconds` for `responseTimeout`. */
function completion(lower: string, known: readonly string[]): string | undefined {
  if (lower.length < 3) return undefined;
  return known.find((candidate) => candidate.toLowerCase().startsWith(lower));
}

function hintForTimestamp(text: string, needsOffset: boolean): string | undefined {
  if (needsOffset && /^[-\d]{10}T\d\d:\d\d:\d\d(\.\d{1,9})?$/.test(text))
    return 'Add Z or an offset.';
  if (/^[-\d]{10}T\d\d:\d\d(Z|[-+]\d\d:\d\d)?$/.test(text))
    return 'Add seconds, such as T08:30:00Z.';
  if (/^[-\d]{10}(t|T.+z$)/.test(text)) return 'Write T and Z in uppercase.';
  if (/^[-\d]{10} \d/.test(text)) return 'Put T between the date and the time.';
  if (/^[-\d]{10}$/.test(text)) return 'Add a time, such as T08:30:00Z.';
  return /^[-\d]{10}T[\d:.]+[-+]\d\d(\d\d)?$/.test(text)
    ? 'Write the offset with a colon, such as +01:00.'
    : undefined;
}

function hintForTwinKey(name: string): string | undefined {
  if (['$version', '$metadata', '$etag'].includes(name)) return `Omit ${name}: IoT Hub writes it.`;
  const nest = name.includes('.') ? 'Nest an object instead of using a dot. ' : '';
  const others = [...new Set(name.match(/[ $#]/g))];
  const remove =
    others.length > 0 ? `Remove ${others.map((one) => `"${one}"`).join(' and ')}.` : '';
  return (nest + remove).trim() || undefined;
}
