// Each known fault of the client, seen in what really went over the wire, with what this package says of it.
import { validateJobRequest } from 'iothub-jobs-schema';
import { adviseJobRequest } from 'iothub-jobs-schema/advice';
import { expect, test } from 'vitest';
import { serving } from './serving.js';

const NOW = new Date('2026-01-01T00:00:00Z');

/** The paths and codes of issues. */
function codes(issues: { path: (string | number)[]; code: string }[]) {
  return issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

test('without a start time the promise form sends startTime null, which a hub refuses [R5]', async () => {
  const { hub, jobs } = await serving();
  const call = jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' });
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  const [request] = hub.requests;
  expect(request?.body).toMatchObject({ startTime: null });
  expect(request?.body).not.toHaveProperty('maxExecutionTimeInSeconds');
  expect(codes(request?.issues ?? [])).toEqual(['startTime: null']);
  expect(request?.response.status).toBe(400);
});

test('so does the form for twins', async () => {
  const { hub, jobs } = await serving();
  const call = jobs.scheduleTwinUpdate('j1', '*', { etag: '*', tags: {} });
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  expect(codes(hub.requests[0]?.issues ?? [])).toEqual(['startTime: null']);
});

test('the callback form sends the time and 3600 seconds, and is taken', async () => {
  const { hub, jobs } = await serving();
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
  'the payload %j is sent as null, of which advice warns',
  async (payload) => {
    const { hub, jobs } = await serving();
    await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'set', payload }, NOW, 60);
    expect(hub.requests[0]?.body).toMatchObject({ cloudToDeviceMethod: { payload: null } });
    const cloudToDeviceMethod = { methodName: 'set', payload };
    const meant = {
      type: 'scheduleDeviceMethod',
      queryCondition: '*',
      cloudToDeviceMethod,
    } as const;
    expect(codes(adviseJobRequest(meant))).toEqual(['cloudToDeviceMethod.payload: payload-nulled']);
  },
);

test('connectTimeoutInSeconds is not sent', async () => {
  const { hub, jobs } = await serving();
  const method = { methodName: 'reboot', responseTimeoutInSeconds: 10, connectTimeoutInSeconds: 5 };
  await jobs.scheduleDeviceMethod('j1', '*', method, NOW, 60);
  expect(hub.requests[0]?.body).toMatchObject({
    cloudToDeviceMethod: { methodName: 'reboot', payload: null, responseTimeoutInSeconds: 10 },
  });
  expect(hub.requests[0]?.body).not.toHaveProperty('cloudToDeviceMethod.connectTimeoutInSeconds');
});

test('a job id that is a number is sent as one, which a hub refuses [V3]', async () => {
  const { hub, jobs } = await serving();
  const call = jobs.scheduleDeviceMethod(17, '*', { methodName: 'reboot' }, NOW, 60);
  await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
  expect(hub.requests[0]?.body).toMatchObject({ jobId: 17 });
  expect(codes(hub.requests[0]?.issues ?? [])).toEqual(['jobId: type']);
});

test('cancel does not encode the job id, so that its end is taken for another part of the address', async () => {
  const { hub, jobs } = await serving();
  const id = 'nightly?reboot';
  await expect(
    jobs.scheduleDeviceMethod(id, '*', { methodName: 'reboot' }, NOW, 60),
  ).rejects.toThrow();
  await expect(jobs.cancelJob(id)).rejects.toThrow('Not found');
  const [created, cancelled] = hub.requests;
  expect(created?.url).toBe('/jobs/v2/nightly%3Freboot?api-version=2021-04-12');
  expect(codes(created?.issues ?? [])).toContain('id: job-id');
  expect(cancelled?.url).toBe('/jobs/v2/nightly?reboot/cancel?api-version=2021-04-12');
  // No call of a hub, so that nothing but the address tells.
  expect(cancelled?.operation).toBe(null);
});

test('next of a query, without an argument and a callback, asks for the first page again and again', async () => {
  const { hub, jobs } = await serving({ tier: 'S2' });
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

test('the id goes in the body too, where the path has it already', async () => {
  const { hub, jobs } = await serving();
  await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, NOW, 60);
  expect(codes(hub.requests[0]?.advice ?? [])).toEqual(['jobId: job-id-in-body']);
});

test('what the guards say of a call without a start time names the remedy', () => {
  const result = validateJobRequest({
    type: 'scheduleDeviceMethod',
    queryCondition: '*',
    startTime: null,
    cloudToDeviceMethod: { methodName: 'reboot' },
  });
  expect(result).toMatchObject({ issues: [{ hint: 'Leave startTime out instead.' }] });
});
