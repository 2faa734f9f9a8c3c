import type { AdviceCode } from '../../advice/advice.js';
import type { EntityName } from '../../entities.js';
import type { IssueCode } from '../../issues/codes.js';
import type { CodeKind } from './explanation.js';

/** A JSON value, a text, or a description of something that is too long to print or that JSON cannot represent. */
export type Sample =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly words: string };

/** Something that gets a code, and something similar that does not. */
export interface Example {
  /** What the values are validated as. Texts and files have no entity. */
  readonly entity?: EntityName;
  /** What else must be known, such as the current time. */
  readonly given?: string;
  readonly wrong: Sample;
  readonly right: Sample;
}

/** The properties of a job that the condition of an example completes. */
const METHOD_JOB = { type: 'scheduleDeviceMethod', cloudToDeviceMethod: { methodName: 'reboot' } };

/** The same with a condition. */
const REBOOT = { ...METHOD_JOB, queryCondition: '*' };

const TWIN_JOB = { type: 'scheduleUpdateTwin', queryCondition: '*' };

const ISSUES: Readonly<Record<IssueCode, Example>> = {
  type: {
    entity: 'CloudToDeviceMethodRequest',
    wrong: { json: { methodName: 7 } },
    right: { json: { methodName: '7' } },
  },
  null: {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', tags: null } },
    right: { json: { etag: '*', tags: { site: null } } },
  },
  required: {
    entity: 'TwinPatch',
    wrong: { json: { tags: { site: 'lyon' } } },
    right: { json: { etag: '*', tags: { site: 'lyon' } } },
  },
  'unknown-property': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, maxExecutionTimeSeconds: 60 } },
    right: { json: { ...REBOOT, maxExecutionTimeInSeconds: 60 } },
  },
  'no-effect': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', moduleId: 'oven', tags: { site: 'lyon' } } },
    right: { json: { etag: '*', moduleId: null, tags: { site: 'lyon' } } },
  },
  enum: {
    entity: 'Twin',
    wrong: { json: { deviceId: 'oven-7', status: 'active' } },
    right: { json: { deviceId: 'oven-7', status: 'enabled' } },
  },
  range: {
    entity: 'DeviceJobStatistics',
    wrong: { json: { deviceCount: -1 } },
    right: { json: { deviceCount: 0 } },
  },
  pattern: {
    wrong: { words: 'The string x for a property with the pattern ^[0-9]{1,9}$.' },
    right: { words: 'The string 7 for this property.' },
  },
  'not-json': {
    entity: 'TwinPatch',
    wrong: { words: 'A patch in JavaScript with a tag of 7n, NaN or new Date().' },
    right: { json: { etag: '*', tags: { count: 7, since: '2026-03-14' } } },
  },
  unreadable: {
    entity: 'TwinPatch',
    wrong: { words: 'An object in JavaScript whose property etag is a getter that throws.' },
    right: { json: { etag: '*', tags: { site: 'lyon' } } },
  },
  truncated: {
    entity: 'TwinPatch',
    wrong: { words: 'A patch with 101 tags whose keys contain a dot.' },
    right: { json: { etag: '*', tags: { site: { floor: 3 } } } },
  },
  timestamp: {
    entity: 'JobResponse',
    wrong: { json: { type: 'export', status: 'completed', endTime: '2026-02-30T08:30:00Z' } },
    right: { json: { type: 'export', status: 'completed', endTime: '2026-02-28T08:30:00Z' } },
  },
  'request-timestamp': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, startTime: '2026-03-14T02:00:00' } },
    right: { json: { ...REBOOT, startTime: '2026-03-14T02:00:00Z' } },
  },
  'device-id': {
    entity: 'Twin',
    wrong: { json: { deviceId: 'oven 7' } },
    right: { json: { deviceId: 'oven-7' } },
  },
  'job-id': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, jobId: 'nightly_reboot' } },
    right: { json: { ...REBOOT, jobId: 'nightly-reboot' } },
  },
  'returned-job-id': {
    entity: 'JobResponse',
    wrong: { json: { type: 'unknown', status: 'unknown', jobId: '' } },
    right: { json: { type: 'unknown', status: 'unknown' } },
  },
  thumbprint: {
    entity: 'X509Thumbprint',
    wrong: {
      json: { primaryThumbprint: '0f:1e:2d:3c:4b:5a:69:78:87:96:a5:b4:c3:d2:e1:f0:0f:1e:2d:3c' },
    },
    right: { json: { primaryThumbprint: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c' } },
  },
  'api-version': {
    entity: 'CancelJobParameters',
    wrong: { json: { id: 'nightly-reboot', 'api-version': '20210412' } },
    right: { json: { id: 'nightly-reboot', 'api-version': '2021-04-12' } },
  },
  'job-type': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, type: 'scheduleDirectMethod' } },
    right: { json: REBOOT },
  },
  'unused-branch': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, updateTwin: { etag: '*', tags: { site: 'lyon' } } } },
    right: { json: { ...REBOOT, updateTwin: null } },
  },
  'query-condition-length': {
    entity: 'JobRequest',
    wrong: { json: { ...METHOD_JOB, queryCondition: '' } },
    right: { json: { ...METHOD_JOB, queryCondition: '*' } },
  },
  'query-condition-select': {
    entity: 'JobRequest',
    wrong: {
      json: { ...METHOD_JOB, queryCondition: "SELECT * FROM devices WHERE tags.site = 'lyon'" },
    },
    right: { json: { ...METHOD_JOB, queryCondition: "tags.site = 'lyon'" } },
  },
  'query-condition-string': {
    entity: 'JobRequest',
    wrong: { json: { ...METHOD_JOB, queryCondition: "tags.site = 'lyon" } },
    right: { json: { ...METHOD_JOB, queryCondition: "tags.site = 'lyon'" } },
  },
  'query-condition-parentheses': {
    entity: 'JobRequest',
    wrong: { json: { ...METHOD_JOB, queryCondition: '(tags.floor > 3' } },
    right: { json: { ...METHOD_JOB, queryCondition: '(tags.floor > 3)' } },
  },
  'list-count': {
    entity: 'JobList',
    wrong: { words: 'A list of 65,537 jobs.' },
    right: { words: 'A list of 65,536 jobs.' },
  },
  'work-limit': {
    entity: 'JobList',
    wrong: {
      words: 'A list with 65,536 times the same object: a job whose payload has 1,000 items {}.',
    },
    right: { words: 'A list with 100 times this object.' },
  },
  'method-name': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: { json: { methodName: ' ' } },
    right: { json: { methodName: 'reboot' } },
  },
  'method-name-length': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: { words: 'A methodName of 101 letters.' },
    right: { words: 'A methodName of 100 letters.' },
  },
  'payload-size': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: {
      words: 'A payload that is a string of 131,071 letters: 131,073 bytes with its quotes.',
    },
    right: {
      words: 'A payload that is a string of 131,070 letters: 131,072 bytes with its quotes.',
    },
  },
  'response-timeout': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: { json: { methodName: 'reboot', responseTimeoutInSeconds: 301 } },
    right: { json: { methodName: 'reboot', responseTimeoutInSeconds: 300 } },
  },
  'connect-timeout': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: {
      json: { methodName: 'reboot', responseTimeoutInSeconds: 300, connectTimeoutInSeconds: 301 },
    },
    right: {
      json: { methodName: 'reboot', responseTimeoutInSeconds: 300, connectTimeoutInSeconds: 300 },
    },
  },
  'connect-timeout-above-response-timeout': {
    entity: 'CloudToDeviceMethodRequest',
    wrong: { json: { methodName: 'reboot', connectTimeoutInSeconds: 31 } },
    right: {
      json: { methodName: 'reboot', responseTimeoutInSeconds: 31, connectTimeoutInSeconds: 31 },
    },
  },
  etag: {
    entity: 'TwinPatch',
    wrong: { json: { etag: 'AAAAAAAAAAE=', tags: { site: 'lyon' } } },
    right: { json: { etag: '*', tags: { site: 'lyon' } } },
  },
  'empty-patch': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', properties: {} } },
    right: { json: { etag: '*', properties: { desired: { celsius: 180 } } } },
  },
  'status-reason-length': {
    entity: 'Twin',
    wrong: { words: 'A statusReason of 129 letters.' },
    right: { words: 'A statusReason of 128 letters.' },
  },
  'parent-scopes-count': {
    entity: 'Twin',
    wrong: { words: 'A twin with 65,537 parentScopes.' },
    right: { words: 'A twin with 65,536 parentScopes.' },
  },
  'twin-key': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', tags: { 'site.floor': 3 } } },
    right: { json: { etag: '*', tags: { site: { floor: 3 } } } },
  },
  'twin-key-size': {
    entity: 'TwinPatch',
    wrong: { words: 'A tag whose key has 1,025 letters.' },
    right: { words: 'A tag whose key has 1,024 letters.' },
  },
  'twin-depth': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', tags: { nested: [[[[[[[[[[[]]]]]]]]]]] } } },
    right: { json: { etag: '*', tags: { nested: [[[[[[[[[[7]]]]]]]]]] } } },
  },
  'twin-string-size': {
    entity: 'TwinPatch',
    wrong: { words: 'A tag whose value has 4,097 letters.' },
    right: { words: 'A tag whose value has 4,096 letters.' },
  },
  'twin-integer': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', tags: { serial: 4503599627370496 } } },
    right: { json: { etag: '*', tags: { serial: '4503599627370496' } } },
  },
  'twin-size': {
    entity: 'TwinPatch',
    wrong: {
      words: 'Two tags with keys of one letter: one value of 4,096 and one of 4,095 letters.',
    },
    right: {
      words: 'Two tags with keys of one letter: one value of 4,096 and one of 4,094 letters.',
    },
  },
  'twin-values': {
    entity: 'TwinPatch',
    wrong: { words: 'A tag whose value is an array of 131,072 empty strings: 131,073 values.' },
    right: { words: 'A tag whose value is an array of 131,071 empty strings: 131,072 values.' },
  },
  'twin-null': {
    entity: 'TwinPatch',
    wrong: { json: { etag: '*', tags: { shifts: ['early', null] } } },
    right: { json: { etag: '*', tags: { shifts: ['early'], site: null } } },
  },
  'twin-version': {
    entity: 'TwinProperties',
    wrong: { json: { desired: { celsius: 180, $version: '4' } } },
    right: { json: { desired: { celsius: 180, $version: 4 } } },
  },
  'twin-metadata': {
    entity: 'TwinProperties',
    wrong: { json: { desired: { celsius: 180, $metadata: '2026-03-14T02:00:00Z' } } },
    right: {
      json: { desired: { celsius: 180, $metadata: { $lastUpdated: '2026-03-14T02:00:00Z' } } },
    },
  },
};

/** The same request with two conditions. */
function conditions(wrong: string, right: string): Example {
  return {
    entity: 'JobRequest',
    wrong: { json: { ...METHOD_JOB, queryCondition: wrong } },
    right: { json: { ...METHOD_JOB, queryCondition: right } },
  };
}

const ADVICE: Readonly<Record<AdviceCode, Example>> = {
  'job-id-in-body': {
    entity: 'JobRequest',
    given: 'the job id in the URL is nightly-reboot',
    wrong: { json: { ...REBOOT, jobId: 'reboot' } },
    right: { json: { ...REBOOT, jobId: 'nightly-reboot' } },
  },
  'job-id-upper-case': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, jobId: 'Nightly-Reboot' } },
    right: { json: { ...REBOOT, jobId: 'nightly-reboot' } },
  },
  'start-time-past': {
    entity: 'JobRequest',
    given: 'the time is 2026-03-15T00:00:00Z',
    wrong: { json: { ...REBOOT, startTime: '2026-03-14T23:59:00Z' } },
    right: { json: { ...REBOOT, startTime: '2026-03-15T02:00:00Z' } },
  },
  'start-time-far': {
    entity: 'JobRequest',
    given: 'the time is 2026-03-15T00:00:00Z',
    wrong: { json: { ...REBOOT, startTime: '2026-03-22T00:00:01Z' } },
    right: { json: { ...REBOOT, startTime: '2026-03-22T00:00:00Z' } },
  },
  'zero-execution-time': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, maxExecutionTimeInSeconds: 0 } },
    right: { json: { ...REBOOT, maxExecutionTimeInSeconds: 60 } },
  },
  'device-id-ignored': {
    entity: 'JobRequest',
    wrong: {
      json: { ...TWIN_JOB, updateTwin: { etag: '*', deviceId: 'oven-7', tags: { site: 'lyon' } } },
    },
    right: {
      json: {
        ...TWIN_JOB,
        queryCondition: "deviceId = 'oven-7'",
        updateTwin: { etag: '*', tags: { site: 'lyon' } },
      },
    },
  },
  'reported-ignored': {
    entity: 'JobRequest',
    wrong: {
      json: {
        ...TWIN_JOB,
        updateTwin: { etag: '*', properties: { desired: { celsius: 180 }, reported: {} } },
      },
    },
    right: {
      json: { ...TWIN_JOB, updateTwin: { etag: '*', properties: { desired: { celsius: 180 } } } },
    },
  },
  'payload-nulled': {
    entity: 'JobRequest',
    wrong: { json: { ...REBOOT, cloudToDeviceMethod: { methodName: 'reboot', payload: 0 } } },
    right: {
      json: { ...REBOOT, cloudToDeviceMethod: { methodName: 'reboot', payload: { delay: 0 } } },
    },
  },
  'payload-near-limit': {
    entity: 'JobRequest',
    wrong: {
      words: 'A payload that is a string of 117,963 letters: 117,965 bytes with its quotes.',
    },
    right: {
      words: 'A payload that is a string of 117,962 letters: 117,964 bytes with its quotes.',
    },
  },
  'section-near-limit': {
    entity: 'JobRequest',
    wrong: {
      words: 'Two tags with keys of one letter: one value of 4,096 and one of 3,275 letters.',
    },
    right: {
      words: 'Two tags with keys of one letter: one value of 4,096 and one of 3,274 letters.',
    },
  },
  'section-json-bytes': {
    entity: 'JobRequest',
    wrong: {
      words: 'Two tags with keys of one letter: two values of 2,045 letters with an accent.',
    },
    right: {
      words: 'Two tags with keys of one letter: two values of 2,044 letters with an accent.',
    },
  },
  'query-syntax': conditions("tags.site LIKE 'ly%'", "STARTSWITH(tags.site, 'ly')"),
  'query-routing-function': conditions('IS_NUMBER(tags.floor)', 'IS_DEFINED(tags.floor)'),
  'query-unknown-function': conditions('IS_PRESENT(tags.floor)', 'IS_DEFINED(tags.floor)'),
  'query-reserved-word': conditions("tags.group = 'lyon'", "tags.[[group]] = 'lyon'"),
  'query-comparison': conditions('tags.shifts = [1, 2]', 'tags.shift IN [1, 2]'),
  'query-in': conditions("tags.site IN 'lyon'", "tags.site IN ['lyon', 'paris']"),
  'query-unknown-name': conditions("site = 'lyon'", "tags.site = 'lyon'"),
  'query-hyphen': conditions("tags.oven-site = 'lyon'", "tags.[[oven-site]] = 'lyon'"),
  'query-arguments': conditions("IS_DEFINED('tags.floor')", 'IS_DEFINED(tags.floor)'),
  'query-doubled-quote': conditions("tags.owner = 'O''Hara'", "tags.owner = 'O\\'Hara'"),
  'query-quoted-condition': conditions('"tags.floor = 3"', 'tags.floor = 3'),
  'query-job-status': conditions(
    "devices.jobs.status = 'Completed'",
    "devices.jobs.status = 'completed'",
  ),
};

const TEXT_WARNINGS: Readonly<Record<string, Example>> = {
  'duplicate-name': {
    wrong: { text: '{ "site": "lyon", "site": "paris" }' },
    right: { text: '{ "site": "lyon", "oldSite": "paris" }' },
  },
  'rounded-number': {
    wrong: { text: '{ "serial": 9007199254740993 }' },
    right: { text: '{ "serial": "9007199254740993" }' },
  },
  truncated: {
    wrong: {
      words: 'A text with an object that has 102 times the same name: 101 of them are duplicates.',
    },
    right: {
      words: 'A text with an object that has 101 times the same name: 100 of them are duplicates.',
    },
  },
  'no-values': {
    wrong: { words: 'A file named jobs.ndjson that is empty, or has blank lines only.' },
    right: { words: 'A file named jobs.ndjson with a value in a line.' },
  },
  'unknown-schema': {
    wrong: {
      text: '{ "$schema": "urn:iothub-jobs-schema:1:device-capability",\n  "iotEdge": true }',
    },
    right: {
      text: '{ "$schema": "urn:iothub-jobs-schema:1:device-capabilities",\n  "iotEdge": true }',
    },
  },
  'ambiguous-entity': {
    wrong: {
      text: '{ "status": "queued", "type": "scheduleUpdateTwin", "queryCondition": "*",\n  "updateTwin": { "etag": "*", "tags": {} } }',
    },
    right: {
      text: '{ "type": "scheduleUpdateTwin", "queryCondition": "*",\n  "updateTwin": { "etag": "*", "tags": {} } }',
    },
  },
};

const FILE_ERRORS: Readonly<Record<string, Example>> = {
  'not-found': {
    wrong: { words: 'The path job.jsn for a file named job.json.' },
    right: { words: 'The path job.json.' },
  },
  'no-files': {
    wrong: { words: 'A directory without a file whose name ends in .json, .jsonl or .ndjson.' },
    right: { words: 'A directory with the file reboot.json.' },
  },
  'cannot-read': {
    wrong: { words: 'A file that you have no permission to read.' },
    right: { words: 'A file that you have permission to read.' },
  },
  'too-large': {
    wrong: { words: 'A file of 8,388,609 bytes.' },
    right: { words: 'A file of 8,388,608 bytes.' },
  },
  'not-utf8': {
    wrong: { words: 'The text {"site":"lyon"} in UTF-16.' },
    right: { words: 'The text {"site":"lyon"} in UTF-8, with or without a byte order mark.' },
  },
  'json-syntax': {
    wrong: { text: '{ "methodName": "reboot", }' },
    right: { text: '{ "methodName": "reboot" }' },
  },
  'no-entity': {
    wrong: { text: '{ "site": "lyon" }' },
    right: { text: '{ "etag": "*", "tags": { "site": "lyon" } }' },
  },
};

/** The example of each code, by its kind. */
export const EXAMPLES: Readonly<Record<CodeKind, Readonly<Record<string, Example>>>> = {
  issue: ISSUES,
  warning: { ...ADVICE, ...TEXT_WARNINGS },
  error: FILE_ERRORS,
};
