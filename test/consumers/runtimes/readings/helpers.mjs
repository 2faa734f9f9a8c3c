// Calls the functions for the lifecycle of jobs and for errors of IoT Hub.

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

export async function readHelpers(main, load) {
  const { fixtures, hubErrorResponses } = await load('iothub-jobs-schema/fixtures');
  return [
    ...main.JOB_STATUSES.map(
      (status) => `${status}: ${main.isTerminal(status)} ${main.isCancellable(status)}`,
    ),
    ...TIMES.map(
      (text) => `${text}: ${write(() => main.parseHubTime(text)?.toISOString() ?? null)}`,
    ),
    ...STATISTICS.map((statistics) => write(() => main.progress(statistics))),
    ...Object.entries(fixtures.TwinPatch).map(
      ([name, make]) =>
        `${name}: ${write(() => main.measureTwinSection(make().tags ?? {}, 'tags'))}`,
    ),
    ...Object.entries(hubErrorResponses).flatMap(([name, make]) => {
      const { headers = {}, ...rest } = make();
      // Headers of `fetch`, and headers of `node:http`.
      return [new Headers(headers), headers].map(
        (form) => `${name}: ${write(() => main.parseHubError({ ...rest, headers: form }))}`,
      );
    }),
    `bytes: ${write(() => main.parseHubError({ status: 500, body: new TextEncoder().encode('{"Message":"ErrorCode:ServerError;é 😀"}') }))}`,
    `codes: ${JSON.stringify(main.HUB_ERROR_CODES)}`,
  ];
}

function write(call) {
  try {
    return JSON.stringify(call());
  } catch (thrown) {
    return `${thrown.name}: ${thrown.message}`;
  }
}
