import { validateJobRequest } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const twinJob = (properties: object = {}) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...properties,
});

const methodJob = (properties: object = {}) => ({
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot' },
  ...properties,
});

const jobs = [twinJob, methodJob];

/** Sets the property of a job request of each type to each value. */
const rejected = (property: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  jobs.flatMap((job) =>
    values.map((value): Invalid => [job({ [property]: value }), [property], code]),
  );

const accepted = (property: string, ...values: unknown[]) =>
  jobs.flatMap((job) => values.map((value) => job({ [property]: value })));

const OLD_NAMES = [
  'scheduleTwinUpdate',
  'scheduledUpdateTwin',
  'scheduleDirectMethod',
  'scheduleDirectRequest',
  'cloudToDeviceMethod',
];

rule('R1', 'type must be scheduleUpdateTwin or scheduleDeviceMethod', validateJobRequest, {
  valid: [twinJob(), methodJob()],
  invalid: [
    ...rejected(
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
    ...rejected('type', 'required', undefined),
  ],
});

rule(
  'R2',
  'the branch of the type is required; the other must be absent or null',
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

rule('R3', 'jobId must be absent or a valid job id', validateJobRequest, {
  valid: accepted('jobId', undefined, 'a', 'a'.repeat(64)),
  invalid: [
    ...rejected('jobId', 'job-id', '', 'a'.repeat(65), 'a_b'),
    ...rejected('jobId', 'null', null),
    ...rejected('jobId', 'type', 7),
  ],
});

rule('R4', 'queryCondition must have 1 to 8192 characters', validateJobRequest, {
  valid: accepted(
    'queryCondition',
    '*',
    'a'.repeat(8192),
    '\u{1f600}'.repeat(8192),
    'FROM devices.modules WHERE a = 1',
  ),
  invalid: [
    ...rejected(
      'queryCondition',
      'query-condition-length',
      '',
      'a'.repeat(8193),
      '\u{1f600}'.repeat(8193),
    ),
    ...rejected('queryCondition', 'required', undefined),
    ...rejected('queryCondition', 'null', null),
  ],
});

rule('R4', 'queryCondition must not begin with the word SELECT', validateJobRequest, {
  valid: accepted(
    'queryCondition',
    'selected = 1',
    'select_1 = 1',
    'SELECT2 = 1',
    'a = "SELECT"',
    'tags.select = 1',
  ),
  invalid: rejected(
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
  'strings in queryCondition must be terminated, with or without backslash escapes',
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
    invalid: rejected(
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

rule('R4', 'parentheses outside strings in queryCondition must be balanced', validateJobRequest, {
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
  invalid: rejected(
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

rule('R5', 'startTime must be absent or a timestamp with an offset, not null', validateJobRequest, {
  valid: accepted('startTime', undefined, '2026-01-31T08:00:00Z', '2026-01-31T08:00:00.1+02:00'),
  invalid: [
    ...rejected('startTime', 'null', null),
    ...rejected('startTime', 'request-timestamp', '', '2026-01-31T08:00:00', 'now'),
    ...rejected('startTime', 'type', 0),
  ],
});

rule(
  'R6',
  'maxExecutionTimeInSeconds must be absent or an integer of at least 1, not null',
  validateJobRequest,
  {
    valid: accepted('maxExecutionTimeInSeconds', undefined, 0, 1, 172_800, 9_007_199_254_740_991),
    invalid: [
      ...rejected('maxExecutionTimeInSeconds', 'range', -1, 9_007_199_254_740_992),
      ...rejected('maxExecutionTimeInSeconds', 'type', 1.5, '3600'),
      ...rejected('maxExecutionTimeInSeconds', 'null', null),
    ],
  },
);

rule('R7', 'a job request must not have unknown properties', validateJobRequest, {
  valid: accepted('maxExecutionTimeSeconds', undefined),
  invalid: ['maxExecutionTimeSeconds', 'status', 'TYPE', '', 'constructor'].flatMap((property) =>
    rejected(property, 'unknown-property', 1, null),
  ),
});

rule('V1', 'a timestamp in a request must have Z or an offset', validateJobRequest, {
  valid: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999-23:59'].map((startTime) =>
    twinJob({ startTime }),
  ),
  invalid: ['2023-01-01T00:00:00', '2023-02-29T00:00:00Z'].map(
    (startTime) => [twinJob({ startTime }), ['startTime'], 'request-timestamp'] as const,
  ),
});
