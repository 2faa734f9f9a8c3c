import { dropped, type Mutation, pick, replaced, setAt } from './mutation.js';
import { BAD_JOB_IDS, BAD_TIMESTAMPS } from './values.js';

const entity = 'JobRequest';

const OLD_TYPES = [
  'scheduleTwinUpdate',
  'scheduleDirectMethod',
  'scheduleDirectRequest',
  'scheduledUpdateTwin',
  'cloudToDeviceMethod',
];
const TYPOS = ['maxExecutionTimeSeconds', 'querycondition', 'tags', 'status', ''];

/** The branch that the type of the job names, and the other one. */
function branchesOf(value: unknown): [used: string, unused: string] {
  const { type } = value as { type: string };
  return type === 'scheduleUpdateTwin'
    ? ['updateTwin', 'cloudToDeviceMethod']
    : ['cloudToDeviceMethod', 'updateTwin'];
}

/** Jobs that a hub refuses, or accepts and then fails. */
export const jobRequestMutations: readonly Mutation[] = [
  dropped(entity, 'type'),
  dropped(entity, 'queryCondition'),
  replaced('is of old documentation', entity, ['type'], 'job-type', OLD_TYPES),
  replaced('cannot be created', entity, ['type'], 'job-type', [
    'unknown',
    'export',
    '',
    7,
    null,
    {},
  ]),
  replaced('is no job id', entity, ['jobId'], 'job-id', BAD_JOB_IDS),
  replaced('is no timestamp', entity, ['startTime'], 'request-timestamp', BAD_TIMESTAMPS),
  replaced('has no offset', entity, ['startTime'], 'request-timestamp', [
    '2026-01-31T08:30:00',
    '0001-01-01T00:00:00.0',
  ]),
  replaced('is out of range', entity, ['maxExecutionTimeInSeconds'], 'range', [0, -1, 2 ** 53]),
  replaced('is empty or too long', entity, ['queryCondition'], 'query-condition-length', [
    '',
    '*'.repeat(8193),
  ]),
  replaced('begins with SELECT', entity, ['queryCondition'], 'query-condition-select', [
    'SELECT * FROM devices',
    '\n select 1',
    'Select',
  ]),
  replaced('has a string without an end', entity, ['queryCondition'], 'query-condition-string', [
    "'",
    '"',
    "tags.owner = 'O'Brien'",
    "a = 'b\\\\' OR '",
    '(a = "',
  ]),
  replaced('has a parenthesis alone', entity, ['queryCondition'], 'query-condition-parentheses', [
    '(',
    ')',
    ')(',
    "(a = ')'",
    "a = '(')",
    '((',
  ]),
  ...['jobId', 'queryCondition', 'startTime', 'maxExecutionTimeInSeconds'].map((member) =>
    replaced('is null', entity, [member], 'null', [null]),
  ),
  [
    'the branch of the type is dropped',
    entity,
    (value) => {
      const [used] = branchesOf(value);
      const { [used]: gone, ...rest } = value as Record<string, unknown>;
      return { value: rest, path: [used], code: 'required' };
    },
  ],
  [
    'the branch of the type is null',
    entity,
    (value) => {
      const [used] = branchesOf(value);
      return { value: setAt(value, [used], null), path: [used], code: 'null' };
    },
  ],
  [
    'the other branch is there',
    entity,
    (value, choice) => {
      const [, unused] = branchesOf(value);
      const branch = pick([{}, { methodName: 'm' }, { etag: '*', tags: {} }, false, ''], choice);
      return { value: setAt(value, [unused], branch), path: [unused], code: 'unused-branch' };
    },
  ],
  [
    'a member is misspelt',
    entity,
    (value, choice) => {
      const path = [pick(TYPOS, choice)];
      return {
        value: setAt(value, path, pick([null, 1, {}], choice)),
        path,
        code: 'unknown-property',
      };
    },
  ],
];
