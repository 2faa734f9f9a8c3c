// Where a text that a user has typed may end up: as a value, as a key, as the name of a member.

/** How many of the naughty strings are legal there, and the entity with the text in it. */
export type TextHost = readonly [
  place: string,
  accepted: number,
  entity: string,
  hold: (text: string) => unknown,
];

const answer = { type: 'unknown', status: 'unknown' };
const method = { methodName: 'reboot' };
const methodJob = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: method,
};
const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*' };
const patch = { etag: '*', tags: {} };

/** An object with one member, which it owns even if it is named `__proto__`. */
function keyed(key: string, value: unknown = 1): object {
  return Object.fromEntries([[key, value]]);
}

export const textHosts: readonly TextHost[] = [
  ['a device id', 103, 'DeviceId', (text) => text],
  ['the device id of a twin', 103, 'Twin', (deviceId) => ({ deviceId })],
  ['the module id of a twin', 103, 'Twin', (moduleId) => ({ moduleId })],
  ['a job id', 53, 'JobId', (text) => text],
  [
    'the job id to cancel',
    53,
    'CancelJobParameters',
    (id) => ({ id, 'api-version': '2021-04-12' }),
  ],
  ['the api-version', 0, 'CancelJobParameters', (text) => ({ id: 'j', 'api-version': text })],
  ['the job id of a request', 53, 'JobRequest', (jobId) => ({ ...methodJob, jobId })],
  ['the job id of an answer', 484, 'JobResponse', (jobId) => ({ ...answer, jobId })],

  ['a key of tags', 206, 'Twin', (key) => ({ tags: keyed(key) })],
  ['a key of desired', 206, 'TwinProperties', (key) => ({ desired: keyed(key) })],
  ['a key of reported', 206, 'TwinProperties', (key) => ({ reported: keyed(key) })],
  ['a key inside an array', 206, 'Twin', (key) => ({ tags: { a: [keyed(key)] } })],
  [
    'a key inside metadata',
    485,
    'TwinProperties',
    (key) => ({ desired: { $metadata: keyed(key) } }),
  ],
  ['a key of tags to write', 200, 'TwinPatch', (key) => ({ etag: '*', tags: keyed(key) })],
  ['a key of tags to delete', 200, 'TwinPatch', (key) => ({ etag: '*', tags: keyed(key, null) })],
  [
    'a key of desired to write',
    200,
    'TwinPatch',
    (key) => ({ etag: '*', properties: { desired: keyed(key) } }),
  ],
  [
    'a key inside an array to write',
    200,
    'TwinPatch',
    (key) => ({ etag: '*', tags: { a: [keyed(key)] } }),
  ],
  [
    'a key of the tags of a job',
    200,
    'JobRequest',
    (key) => ({ ...twinJob, updateTwin: { etag: '*', tags: keyed(key) } }),
  ],

  ['a value of tags', 485, 'Twin', (text) => ({ tags: { a: text } })],
  ['an item of reported', 485, 'TwinProperties', (text) => ({ reported: { a: [text] } })],
  ['a value to write', 485, 'TwinPatch', (text) => ({ etag: '*', tags: { a: [text] } })],

  ['an echoed payload', 485, 'CloudToDeviceMethod', (payload) => ({ payload })],
  ['a sent payload', 485, 'CloudToDeviceMethodRequest', (payload) => ({ ...method, payload })],
  [
    'a key of a sent payload',
    485,
    'CloudToDeviceMethodRequest',
    (key) => ({ ...method, payload: [keyed(key)] }),
  ],
  ['an echoed method name', 485, 'CloudToDeviceMethod', (methodName) => ({ methodName })],
  ['a method name', 467, 'CloudToDeviceMethodRequest', (methodName) => ({ methodName })],

  ['a condition', 416, 'JobRequest', (queryCondition) => ({ ...methodJob, queryCondition })],
  ['an echoed condition', 485, 'JobResponse', (text) => ({ ...answer, queryCondition: text })],
  ['a timestamp', 0, 'Timestamp', (text) => text],
  ['a time in an answer', 0, 'JobResponse', (createdTime) => ({ ...answer, createdTime })],
  ['a start time', 0, 'JobRequest', (startTime) => ({ ...methodJob, startTime })],
  ['a status reason', 476, 'Twin', (statusReason) => ({ statusReason })],
  ['an etag', 485, 'Twin', (etag) => ({ etag })],
  ['the etag of a patch', 0, 'TwinPatch', (etag) => ({ ...patch, etag })],
  ['a thumbprint', 0, 'X509Thumbprint', (text) => ({ primaryThumbprint: text })],
  ['a job type', 0, 'JobRequest', (type) => ({ ...methodJob, type })],
  ['a job status', 0, 'JobStatus', (text) => text],

  ['a member of an answer', 485, 'JobResponse', (name) => ({ ...answer, ...keyed(name) })],
  ['a member of a request', 0, 'JobRequest', (name) => ({ ...methodJob, ...keyed(name) })],
];
