import { isCloudToDeviceMethodRequest } from './cloud-to-device-method-request.js';
import { isJobId } from './job-id.js';
import { integerFrom } from './numbers.js';
import { type Oracle, oneOf, optional, request } from './objects.js';
import { charactersOf, DIGITS, LETTERS } from './strings.js';
import { isRequestTimestamp } from './timestamp.js';
import { isTwinPatch } from './twin-patch.js';

/** The tokens that matter for the structure of a condition, in a language with and without escapes in strings. */
const READINGS = [
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[\[|--|\/\*|['"()]/gs,
  /'[^']*'|"[^"]*"|\[\[|--|\/\*|['"()]/gs,
];

/** Checks strings and parentheses up to the first token that may begin a quoted name or a comment. */
function isBalanced(text: string): boolean {
  return READINGS.some((reading) => {
    const tokens = (text.match(reading) ?? []).filter((token) => !/^(['"]).*\1$/s.test(token));
    const unclear = tokens.findIndex((token) => ['[[', '--', '/*'].includes(token));
    let open = (unclear < 0 ? tokens : tokens.slice(0, unclear)).join('');
    while (open.includes('()')) open = open.replaceAll('()', '');
    return unclear < 0 ? open === '' : open === '('.repeat(open.length);
  });
}

/** The condition of a query, not a whole query, which begins with SELECT [R4]. */
const isQueryCondition: Oracle = (value) => {
  if (typeof value !== 'string') return false;
  const start = value.trimStart();
  const isWord = !`${LETTERS}${DIGITS}_`.split('').includes(start.charAt(6));
  const isSelect = start.slice(0, 6).toLowerCase() === 'select' && isWord;
  return !isSelect && value !== '' && charactersOf(value) <= 8192 && isBalanced(value);
};

const shared = {
  jobId: optional(isJobId),
  queryCondition: isQueryCondition,
  startTime: optional(isRequestTimestamp),
  maxExecutionTimeInSeconds: optional(integerFrom(0, 9_007_199_254_740_991)),
};

const isUnused = optional(oneOf(null));

const isMethodJob = request({
  ...shared,
  type: oneOf('scheduleDeviceMethod'),
  cloudToDeviceMethod: isCloudToDeviceMethodRequest,
  updateTwin: isUnused,
});

const isTwinJob = request({
  ...shared,
  type: oneOf('scheduleUpdateTwin'),
  updateTwin: isTwinPatch,
  cloudToDeviceMethod: isUnused,
});

export const isJobRequest: Oracle = (value) => isMethodJob(value) || isTwinJob(value);
