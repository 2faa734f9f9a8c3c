/** A place where any JSON value may be put, in an entity of which all else is legal. */
export interface Host {
  readonly name: string;
  readonly entity: string;
  readonly hold: (value: unknown) => unknown;
}

type Row = readonly [name: string, entity: string, hold: (value: unknown) => unknown];

const answer = { type: 'unknown', status: 'unknown' };
const methodJob = { type: 'scheduleDeviceMethod', queryCondition: '*' };
const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*' };

/** The sections of a twin, by the entities that hold them. */
const sections: readonly Row[] = [
  ['tags', 'Twin', (tags) => ({ tags })],
  ['desired', 'TwinProperties', (desired) => ({ desired })],
  ['reported', 'TwinProperties', (reported) => ({ reported })],
  ['echoed tags', 'JobResponse', (tags) => ({ ...answer, updateTwin: { tags } })],
  [
    'echoed desired',
    'JobResponse',
    (desired) => ({ ...answer, updateTwin: { properties: { desired } } }),
  ],
  ['sent tags', 'TwinPatch', (tags) => ({ etag: '*', tags })],
  ['sent desired', 'TwinPatch', (desired) => ({ etag: '*', properties: { desired } })],
  ['tags of a job', 'JobRequest', (tags) => ({ ...twinJob, updateTwin: { etag: '*', tags } })],
];

const payloads: readonly Row[] = [
  ['echoed payload', 'CloudToDeviceMethod', (payload) => ({ payload })],
  [
    'payload in an answer',
    'JobResponse',
    (payload) => ({ ...answer, cloudToDeviceMethod: { payload } }),
  ],
  ['sent payload', 'CloudToDeviceMethodRequest', (payload) => ({ methodName: 'reboot', payload })],
  [
    'payload of a job',
    'JobRequest',
    (payload) => ({ ...methodJob, cloudToDeviceMethod: { methodName: 'reboot', payload } }),
  ],
];

function toHost([name, entity, hold]: Row): Host {
  return { name, entity, hold };
}

/** Where a section stands, and what is put there is the section itself. */
export const sectionHosts: readonly Host[] = sections.map(toHost);

/** Where a payload stands. */
export const payloadHosts: readonly Host[] = payloads.map(toHost);

/** Where any value may stand in a section: as a member, or in an array. */
export const memberHosts: readonly (Host & { readonly isArray: boolean })[] = sectionHosts.flatMap(
  ({ name, entity, hold }) => [
    { name: `a member of ${name}`, isArray: false, entity, hold: (value) => hold({ a: value }) },
    { name: `an array in ${name}`, isArray: true, entity, hold: (value) => hold({ a: [value] }) },
  ],
);
