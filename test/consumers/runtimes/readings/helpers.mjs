// The life of a job, and errors of a hub.

const TIMES = [
  '2026-03-14T05:30:00.4207316',
  '2026-03-14T05:30:00Z',
  '2026-03-14T05:30:00+05:30',
  '0001-01-01T00:00:00',
  '0099-12-31T23:59:59Z',
  '1582-10-10T00:00:00Z',
  '2024-02-29T00:00:00.123456789Z',
  '2025-02-29T00:00:00Z',
  '9999-12-31T23:59:59.9999999Z',
  'Sat, 14 Mar 2026 05:30:00 GMT',
];

const STATISTICS = [
  {},
  { deviceCount: 8, succeededCount: 4, failedCount: 1, runningCount: 2 },
  { deviceCount: 3, succeededCount: 1 },
  { deviceCount: null, pendingCount: 7 },
];

export async function readHelpers(face, load) {
  const { fixtures, hubErrorResponses } = await load('iothub-jobs-schema/fixtures');
  return [
    ...face.JOB_STATUSES.map(
      (status) => `${status}: ${face.isTerminal(status)} ${face.isCancellable(status)}`,
    ),
    ...TIMES.map(
      (text) => `${text}: ${answer(() => face.parseHubTime(text)?.toISOString() ?? null)}`,
    ),
    ...STATISTICS.map((statistics) => answer(() => face.progress(statistics))),
    ...Object.entries(fixtures.TwinPatch).map(
      ([name, make]) =>
        `${name}: ${answer(() => face.measureTwinSection(make().tags ?? {}, 'tags'))}`,
    ),
    ...Object.entries(hubErrorResponses).flatMap(([name, make]) => {
      const { headers = {}, ...rest } = make();
      // What `fetch` gives, and what `node:http` gives.
      return [new Headers(headers), headers].map(
        (form) => `${name}: ${answer(() => face.parseHubError({ ...rest, headers: form }))}`,
      );
    }),
    `bytes: ${answer(() => face.parseHubError({ status: 500, body: new TextEncoder().encode('{"Message":"ErrorCode:ServerError;é 😀"}') }))}`,
    `codes: ${JSON.stringify(face.HUB_ERROR_CODES)}`,
  ];
}

function answer(ask) {
  try {
    return JSON.stringify(ask());
  } catch (thrown) {
    return `${thrown.name}: ${thrown.message}`;
  }
}
