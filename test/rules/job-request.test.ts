import { validateJobRequest } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const twinJob = (members: object = {}) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...members,
});

const methodJob = (members: object = {}) => ({
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot' },
  ...members,
});

const jobs = [twinJob, methodJob];

/** Each value as that member of a job of either type, refused with that code. */
const refused = (member: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  jobs.flatMap((job) => values.map((value): Invalid => [job({ [member]: value }), [member], code]));

const accepted = (member: string, ...values: unknown[]) =>
  jobs.flatMap((job) => values.map((value) => job({ [member]: value })));

const OLD_NAMES = [
  'scheduleTwinUpdate',
  'scheduledUpdateTwin',
  'scheduleDirectMethod',
  'scheduleDirectRequest',
  'cloudToDeviceMethod',
];

rule('R1', 'type is one of two', validateJobRequest, {
  valid: [twinJob(), methodJob()],
  invalid: [
    ...refused(
      'type',
      'job-type',
      ...OLD_NAMES,
      'unknown',
      'export',
      'ScheduleUpdateTwin',
      '',
      null,
      1,
    ),
    ...refused('type', 'required', undefined),
  ],
});

rule(
  'R2',
  'a job has the branch of its type, and the other is absent or null',
  validateJobRequest,
  {
    valid: [twinJob({ cloudToDeviceMethod: null }), methodJob({ updateTwin: null })],
    invalid: [
      [twinJob({ updateTwin: undefined }), ['updateTwin'], 'required'],
      [methodJob({ cloudToDeviceMethod: undefined }), ['cloudToDeviceMethod'], 'required'],
      [twinJob({ updateTwin: null }), ['updateTwin'], 'null'],
      [methodJob({ cloudToDeviceMethod: null }), ['cloudToDeviceMethod'], 'null'],
      [twinJob({ cloudToDeviceMethod: {} }), ['cloudToDeviceMethod'], 'unused-branch'],
      [methodJob({ updateTwin: {} }), ['updateTwin'], 'unused-branch'],
    ],
  },
);

rule('R3', 'jobId is optional, and obeys the rule for job ids', validateJobRequest, {
  valid: accepted('jobId', undefined, 'a', 'a'.repeat(64)),
  invalid: [
    ...refused('jobId', 'job-id', '', 'a'.repeat(65), 'a_b'),
    ...refused('jobId', 'null', null),
    ...refused('jobId', 'type', 7),
  ],
});

rule('R4', 'queryCondition has 1 to 8192 characters', validateJobRequest, {
  valid: accepted(
    'queryCondition',
    '*',
    'a'.repeat(8192),
    '\u{1f600}'.repeat(8192),
    'FROM devices.modules WHERE a = 1',
  ),
  invalid: [
    ...refused(
      'queryCondition',
      'query-condition-length',
      '',
      'a'.repeat(8193),
      '\u{1f600}'.repeat(8193),
    ),
    ...refused('queryCondition', 'required', undefined),
    ...refused('queryCondition', 'null', null),
  ],
});

rule('R4', 'queryCondition does not begin with the word SELECT', validateJobRequest, {
  valid: accepted(
    'queryCondition',
    'selected = 1',
    'select_1 = 1',
    'SELECT2 = 1',
    'a = "SELECT"',
    'tags.select = 1',
  ),
  invalid: refused(
    'queryCondition',
    'query-condition-select',
    'SELECT * FROM devices',
    'select',
    '\t\n sElEcT * FROM devices',
    'SELECT*',
    'select(a)',
  ),
});

rule(
  'R4',
  'each string of queryCondition ends, if a backslash escapes quotes or if it does not',
  validateJobRequest,
  {
    valid: accepted(
      'queryCondition',
      "tags.owner = 'O\\'Brien'",
      "tags.owner = 'O''Brien'",
      "tags.path = 'C:\\'",
      `tags.quote = '"' AND tags.other = "'"`,
      "tags.[[it's]] = 1",
      "a = 1 -- it's",
      "a = 1 /* it's */",
      `${"'".repeat(8192)}`,
    ),
    invalid: refused(
      'queryCondition',
      'query-condition-string',
      "'",
      '"',
      "tags.owner = 'O'Brien'",
      "tags.owner = 'O\\\\'Brien'",
      `tags.owner = "O'Brien'`,
      "a = '[[",
      "'[[' '",
      "'".repeat(8191),
    ),
  },
);

rule('R4', 'the parentheses of queryCondition pair, but for those in strings', validateJobRequest, {
  valid: accepted(
    'queryCondition',
    'NOT (a = 1)',
    "a = '(' OR a = ':)'",
    "a = '\\' OR (b = '\\')",
    "a = '\\')' OR b = ')'",
    'tags.[[a(]] = 1',
    '(a = 1 -- )',
    '(a = 1 /* )',
    `${'('.repeat(4096)}${')'.repeat(4096)}`,
  ),
  invalid: refused(
    'queryCondition',
    'query-condition-parentheses',
    '(',
    ')',
    ')(',
    '(a = 1',
    'a = 1)',
    "(a = ')'",
    'a = 1) OR [[b]] = 2',
    '(a = b - c / d[1]',
    '('.repeat(8192),
    ')'.repeat(8192),
  ),
});

rule('R5', 'startTime is optional, and never null', validateJobRequest, {
  valid: accepted('startTime', undefined, '2026-01-31T08:00:00Z', '2026-01-31T08:00:00.1+02:00'),
  invalid: [
    ...refused('startTime', 'null', null),
    ...refused('startTime', 'request-timestamp', '', '2026-01-31T08:00:00', 'now'),
    ...refused('startTime', 'type', 0),
  ],
});

rule(
  'R6',
  'maxExecutionTimeInSeconds is optional, an integer from 1, and never null',
  validateJobRequest,
  {
    valid: accepted('maxExecutionTimeInSeconds', undefined, 1, 172_800, 9_007_199_254_740_991),
    invalid: [
      ...refused('maxExecutionTimeInSeconds', 'range', 0, -1, 9_007_199_254_740_992),
      ...refused('maxExecutionTimeInSeconds', 'type', 1.5, '3600'),
      ...refused('maxExecutionTimeInSeconds', 'null', null),
    ],
  },
);

rule('R7', 'a job has no other members', validateJobRequest, {
  valid: accepted('maxExecutionTimeSeconds', undefined),
  invalid: ['maxExecutionTimeSeconds', 'status', 'TYPE', '', 'constructor'].flatMap((member) =>
    refused(member, 'unknown-property', 1, null),
  ),
});
