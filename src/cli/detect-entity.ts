import type { EntityName } from './entities.js';

interface Rule {
  entity: EntityName;
  /** Members of which it has at least one, in whatever case. */
  any: readonly string[];
  /** Further members of which it has at least one. */
  and?: readonly string[];
}

const MEMBERS_OF_ANY_JOB = [
  'type',
  'jobId',
  'queryCondition',
  'startTime',
  'maxExecutionTimeInSeconds',
  'cloudToDeviceMethod',
  'updateTwin',
];

/** The first rule that fits decides. One telling member is enough, so that a broken payload is known too. */
const RULES: readonly Rule[] = [
  // The object of the swagger, which no hub answers: its page of jobs is a bare array [B1].
  { entity: 'JobList', any: ['items'], and: ['continuationToken'] },
  // The row of one device looks like a job, but has its own rules [B2].
  { entity: 'DeviceJob', any: ['jobType'], and: ['deviceId'] },
  {
    entity: 'DeviceJob',
    any: ['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'],
  },
  {
    entity: 'JobResponse',
    any: ['createdTime', 'endTime', 'deviceJobStatistics', 'failureReason', 'statusMessage'],
  },
  // A twin has a `status` too.
  { entity: 'JobResponse', any: ['status'], and: MEMBERS_OF_ANY_JOB },
  { entity: 'JobRequest', any: MEMBERS_OF_ANY_JOB },
  { entity: 'CancelJobParameters', any: ['api-version', 'apiVersion'] },
  // The echo, CloudToDeviceMethod, has the same members. What is kept in files is what will be sent.
  {
    entity: 'CloudToDeviceMethodRequest',
    any: ['methodName', 'responseTimeoutInSeconds', 'connectTimeoutInSeconds'],
  },
  {
    entity: 'Twin',
    any: [
      'deviceId',
      'moduleId',
      'deviceEtag',
      'deviceScope',
      'statusReason',
      'statusUpdateTime',
      'connectionState',
      'lastActivityTime',
      'cloudToDeviceMessageCount',
      'authenticationType',
      'x509Thumbprint',
      'capabilities',
      'parentScopes',
      'modelId',
      'configurations',
      'version',
    ],
  },
  // Before the properties of a twin: `desired` beside `etag` is a patch in which it is misplaced [R14].
  { entity: 'TwinPatch', any: ['etag', 'tags', 'properties'] },
  { entity: 'TwinProperties', any: ['desired', 'reported'] },
  {
    entity: 'DeviceJobStatistics',
    any: ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'],
  },
  { entity: 'X509Thumbprint', any: ['primaryThumbprint', 'secondaryThumbprint'] },
  { entity: 'DeviceCapabilities', any: ['iotEdge'] },
];

/**
 * Which entity a JSON value is meant to be, by the names of its members; `undefined` if they do not tell. An array is a
 * list of jobs, if one of its items is a job; an empty one may be a list of anything.
 */
export function detectEntity(value: unknown): EntityName | undefined {
  if (!Array.isArray(value)) return detectObject(value);
  return value.some((item) => detectObject(item) === 'JobResponse') ? 'JobList' : undefined;
}

function detectObject(value: unknown): EntityName | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // In any case: serializers that capitalise all members are a mistake to be told of, member by member.
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  const hasAny = (members: readonly string[]) =>
    members.some((member) => names.has(member.toLowerCase()));
  return RULES.find(({ any, and }) => hasAny(any) && (and === undefined || hasAny(and)))?.entity;
}
