import { isApiVersion, isJobId } from './ids.js';
import { closed, isObject, type Oracle, optional } from './members.js';
import { integerFrom } from './numbers.js';
import { isSentPayload } from './payload.js';
import { charactersOf, DIGITS, LETTERS } from './text.js';
import { isSentTimestamp } from './timestamp.js';
import { isSentDesired, isSentTags } from './twin-section.js';

export const isCancelJobParameters = closed({ id: isJobId, 'api-version': isApiVersion });

const isMethodName: Oracle = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 100;

const hasMethodMembers = closed({
  methodName: isMethodName,
  payload: optional(isSentPayload),
  responseTimeoutInSeconds: optional(integerFrom(5, 300)),
  connectTimeoutInSeconds: optional(integerFrom(0, 300)),
});

/** The hub waits for a device that is not connected as a part of its waiting for the answer [R11]. */
export const isCloudToDeviceMethodRequest: Oracle = (value) =>
  hasMethodMembers(value) &&
  Number(own(value, 'connectTimeoutInSeconds') ?? 0) <=
    Number(own(value, 'responseTimeoutInSeconds') ?? 30);

const hasPatchMembers = closed({
  etag: (value) => value === '*',
  tags: optional(isSentTags),
  properties: optional(closed({ desired: optional(isSentDesired) })),
});

/** A patch with nothing in it is none [R14]. */
export const isTwinPatch: Oracle = (value) =>
  hasPatchMembers(value) &&
  (own(value, 'tags') !== undefined || own(own(value, 'properties'), 'desired') !== undefined);

/** Strings with escapes and without, and the marks that mean something outside of them. */
const READINGS = [
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[\[|--|\/\*|['"()]/gs,
  /'[^']*'|"[^"]*"|\[\[|--|\/\*|['"()]/g,
];

/** Whether strings end and parentheses pair in one of the readings: up to what may begin a name or a comment of anything. */
function isPaired(text: string): boolean {
  return READINGS.some((reading) => {
    const marks = (text.match(reading) ?? []).filter((mark) => !/^(['"]).*\1$/s.test(mark));
    const doubt = marks.findIndex((mark) => ['[[', '--', '/*'].includes(mark));
    let open = (doubt < 0 ? marks : marks.slice(0, doubt)).join('');
    while (open.includes('()')) open = open.replaceAll('()', '');
    return doubt < 0 ? open === '' : open === '('.repeat(open.length);
  });
}

/** A condition, but not a whole query: that begins with the word SELECT [R4]. */
const isQueryCondition: Oracle = (value) => {
  if (typeof value !== 'string') return false;
  const start = value.trimStart();
  const isWord = !`${LETTERS}${DIGITS}_`.split('').includes(start.charAt(6));
  const isSelect = start.slice(0, 6).toLowerCase() === 'select' && isWord;
  return !isSelect && value !== '' && charactersOf(value) <= 8192 && isPaired(value);
};

const shared = {
  jobId: optional(isJobId),
  queryCondition: isQueryCondition,
  startTime: optional(isSentTimestamp),
  maxExecutionTimeInSeconds: optional(integerFrom(1, 9_007_199_254_740_991)),
};

const isUnused = optional((value) => value === null);

const isMethodJob = closed({
  ...shared,
  type: (value) => value === 'scheduleDeviceMethod',
  cloudToDeviceMethod: isCloudToDeviceMethodRequest,
  updateTwin: isUnused,
});

const isTwinJob = closed({
  ...shared,
  type: (value) => value === 'scheduleUpdateTwin',
  updateTwin: isTwinPatch,
  cloudToDeviceMethod: isUnused,
});

export const isJobRequest: Oracle = (value) => isMethodJob(value) || isTwinJob(value);

/** A member of the object's own. */
function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
