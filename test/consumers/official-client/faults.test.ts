// The known mistakes of the client: what it sends, and the findings of this package.
import { validateJobRequest } from 'iothub-jobs-schema';
import { adviseJobRequest } from 'iothub-jobs-schema/advice';
import { expect, test } from 'vitest';
import { startHub } from './start-hub.js';

const NOW = new Date('2026-01-01T00:00:00Z');

/** Formats issues as `path: code`. */
function codes(issues: { path: (string | number)[]; code: string }[]) {
  return issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

test('scheduleDeviceMethod without a start time and callback sends startTime null, which is rejected [R5]', async () => {
  const { hub, jobs } = await startHub();
  const call = jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' });
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  const [request] = hub.requests;
  expect(request?.body).toMatchObject({ startTime: null });
  expect(request?.body).not.toHaveProperty('maxExecutionTimeInSeconds');
  expect(codes(request?.issues ?? [])).toEqual(['startTime: null']);
  expect(request?.response.status).toBe(400);
});

test('scheduleTwinUpdate without a start time and callback sends startTime null', async () => {
  const { hub, jobs } = await startHub();
  const call = jobs.scheduleTwinUpdate('j1', '*', { etag: '*', tags: {} });
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  expect(codes(hub.requests[0]?.issues ?? [])).toEqual(['startTime: null']);
});

test('scheduleDeviceMethod with a callback sends the current time and 3600 seconds, which is accepted', async () => {
  const { hub, jobs } = await startHub();
  await new Promise((resolve, reject) => {
    jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, (error, job) =>
      error ? reject(error) : resolve(job),
    );
  });
  const [request] = hub.requests;
  expect(request?.body).toMatchObject({
    startTime: expect.stringMatching(/Z$/),
    maxExecutionTimeInSeconds: 3600,
  });
  expect(request?.issues).toEqual([]);
});

test.each([[0], [false], ['']])(
  'scheduleDeviceMethod sends the payload %j as null, and adviseJobRequest warns about it',
  async (payload) => {
    const { hub, jobs } = await startHub();
    await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'set', payload }, NOW, 60);
    expect(hub.requests[0]?.body).toMatchObject({ cloudToDeviceMethod: { payload: null } });
    const cloudToDeviceMethod = { methodName: 'set', payload };
    const intended = {
      type: 'scheduleDeviceMethod',
      queryCondition: '*',
      cloudToDeviceMethod,
    } as const;
    expect(codes(adviseJobRequest(intended))).toEqual([
      'cloudToDeviceMethod.payload: payload-nulled',
    ]);
  },
);

test('scheduleDeviceMethod does not send connectTimeoutInSeconds', async () => {
  const { hub, jobs } = await startHub();
  const method = { methodName: 'reboot', responseTimeoutInSeconds: 10, connectTimeoutInSeconds: 5 };
  await jobs.scheduleDeviceMethod('j1', '*', method, NOW, 60);
  expect(hub.requests[0]?.body).toMatchObject({
    cloudToDeviceMethod: { methodName: 'reboot', payload: null, responseTimeoutInSeconds: 10 },
  });
  expect(hub.requests[0]?.body).not.toHaveProperty('cloudToDeviceMethod.connectTimeoutInSeconds');
});

test('scheduleDeviceMethod sends a numeric job id as a number, which is rejected [V3]', async () => {
  const { hub, jobs } = await startHub();
  const call = jobs.scheduleDeviceMethod(17, '*', { methodName: 'reboot' }, NOW, 60);
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  expect(hub.requests[0]?.body).toMatchObject({ jobId: 17 });
  expect(codes(hub.requests[0]?.issues ?? [])).toEqual(['jobId: type']);
});

test('cancelJob does not encode the job id, so that the rest of the id becomes the query string', async () => {
  const { hub, jobs } = await startHub();
  const id = 'nightly?reboot';
  await expect(
    jobs.scheduleDeviceMethod(id, '*', { methodName: 'reboot' }, NOW, 60),
  ).rejects.toThrow();
  await expect(jobs.cancelJob(id)).rejects.toThrow('Not found');
  const [created, cancelled] = hub.requests;
  expect(created?.url).toBe('/jobs/v2/nightly%3Freboot?api-version=2021-04-12');
  expect(codes(created?.issues ?? [])).toContain('id: job-id');
  expect(cancelled?.url).toBe('/jobs/v2/nightly?reboot/cancel?api-version=2021-04-12');
  expect(cancelled?.operation).toBe(null);
});

test('next of a query without an argument and callback always requests the first page', async () => {
  const { hub, jobs } = await startHub({ tier: 'S2' });
  for (const id of ['j1', 'j2']) {
    await jobs.scheduleDeviceMethod(id, '*', { methodName: 'reboot' }, NOW, 60);
  }
  const query = jobs.createQuery(undefined, undefined, 1);
  for (let page = 0; page < 2; page++) {
    expect((await query.next()).result).toMatchObject([{ jobId: 'j1' }]);
    expect(query.continuationToken).toBe('fake:1');
    expect(hub.requests.at(-1)?.headers).not.toHaveProperty('x-ms-continuation');
  }
});

test('scheduleTwinUpdate with an empty reported section is accepted, with advice', async () => {
  const { hub, jobs } = await startHub();
  const patch = { etag: '*', tags: { a: 1 }, properties: { desired: {}, reported: {} } };
  await jobs.scheduleTwinUpdate('j1', '*', patch, NOW, 60);
  expect(hub.requests[0]).toMatchObject({ issues: [], response: { status: 200 } });
  expect(codes(hub.requests[0]?.advice ?? [])).toEqual([
    'updateTwin.properties.reported: reported-ignored',
  ]);
});

test('scheduleDeviceMethod repeats the job id in the body, which needs no advice', async () => {
  const { hub, jobs } = await startHub();
  await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, NOW, 60);
  expect(hub.requests[0]).toMatchObject({ body: { jobId: 'j1' }, advice: [], issues: [] });
});

test('validateJobRequest hints at the fix for startTime null', () => {
  const result = validateJobRequest({
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    startTime: null,
    cloudToDeviceMethod: { methodName: 'reboot' },
  });
  expect(result).toMatchObject({ issues: [{ hint: 'Omit startTime instead.' }] });
});
