// Creates and completes jobs on a fake hub, and writes the responses and the state of the hub.

const VERSION = 'api-version=2021-04-12';
const AUTHORIZED = { authorization: 'SharedAccessSignature sr=hub' };

export async function readTesting({ createFakeHub }, load) {
  const { fixtures, hubErrorResponses } = await load('iothub-jobs-schema/fixtures');
  const twins = Object.values(fixtures.Twin).map((make, index) => ({
    ...make(),
    deviceId: `pump-${index}`,
  }));
  const hub = createFakeHub({ twins, tier: 'S3' });
  const put = Object.values(fixtures.JobRequest).map((make, index) => ({
    method: 'PUT',
    url: `/jobs/v2/job-${index}?${VERSION}`,
    body: JSON.stringify(make()),
  }));
  const requests = [
    ...put,
    ...put.slice(0, 1),
    { method: 'PUT', url: `/jobs/v2/bad?${VERSION}`, body: '{"type":"scheduleTwinUpdate"}' },
    { method: 'PUT', url: `/jobs/v2/worse?${VERSION}`, body: new TextEncoder().encode('{"é') },
    { method: 'GET', url: `/jobs/v2/job-0?${VERSION}` },
    { method: 'GET', url: `/jobs/v2/never?${VERSION}` },
    { method: 'GET', url: `/jobs/v2/query?${VERSION}`, headers: { 'x-ms-max-item-count': '2' } },
    { method: 'POST', url: `/jobs/v2/job-1/cancel?${VERSION}` },
    {
      method: 'POST',
      url: `/devices/query?${VERSION}`,
      body: '{"query":"SELECT * FROM devices.jobs"}',
    },
    { method: 'DELETE', url: '/nothing' },
  ];
  const sendAll = () =>
    requests.map(({ headers, ...rest }) => {
      const response = hub.handle({ ...rest, headers: { ...AUTHORIZED, ...headers } });
      return `${rest.method} ${rest.url}: ${JSON.stringify(response)}`;
    });
  const before = sendAll();
  hub.advance(3_600_000);
  hub.failNext(hubErrorResponses.wrapped());
  const after = sendAll();
  const state = { jobs: hub.jobs(), deviceJobs: hub.deviceJobs(), twins: hub.twins() };
  return [
    ...before,
    ...after,
    ...Object.entries(state).flatMap(([name, rows]) =>
      rows.map((row) => `${name}: ${JSON.stringify(row)}`),
    ),
    ...hub.requests.map((request) => `recorded: ${JSON.stringify(request)}`),
  ];
}
