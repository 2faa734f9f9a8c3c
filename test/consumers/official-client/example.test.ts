import { isJobResponse } from 'iothub-jobs-schema';
import { createFakeHub } from 'iothub-jobs-schema/testing';
import { expect, test } from 'vitest';
import { createClients, serve } from './connect.js';

test('scheduleDeviceMethod reboots the pumps', async () => {
  const hub = createFakeHub({ twins: [{ deviceId: 'pump-1' }] });
  const { agent, close } = await serve(hub);
  const { jobs } = createClients(agent);

  const now = new Date(hub.now());
  await jobs.scheduleDeviceMethod('j1', '*', { methodName: 'reboot' }, now, 60);
  hub.advance(2000);
  const { jobStatus } = await jobs.getJob('j1');
  expect(isJobResponse(jobStatus) && jobStatus.status).toBe('completed');
  expect(hub.requests.flatMap(({ issues }) => issues)).toEqual([]);
  close();
});
