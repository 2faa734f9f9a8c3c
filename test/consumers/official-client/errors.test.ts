import { HUB_ERROR_CODES, parseHubError } from 'iothub-jobs-schema';
import { hubErrorResponses } from 'iothub-jobs-schema/fixtures';
import { expect, test } from 'vitest';
import { serving } from './serving.js';

const NOW = new Date('2026-01-01T00:00:00Z');
const METHOD = { methodName: 'reboot' };

/** What the client throws, and what `parseHubError` makes of what hangs on it. */
async function failure(call: Promise<unknown>) {
  const error = await call.then(
    () => expect.fail('the call succeeded'),
    (thrown) => thrown,
  );
  const { statusCode: status, headers } = error.response;
  const { code, message } = parseHubError({ status, headers, body: error.responseBody });
  return { name: error.name, status, code, message };
}

test('each refusal of a job call comes out of the client as the error that the hub meant [B4]', async () => {
  const { hub, jobs } = await serving();
  const refused = async (name: string, call: Promise<unknown>) => {
    const { status, code, ...rest } = await failure(call);
    expect(HUB_ERROR_CODES[code as 'JobNotFound'].status).toBe(status);
    return [name, rest.name, code];
  };
  const schedule = (id: string, condition = '*', patch: object = METHOD) =>
    jobs.scheduleDeviceMethod(id, condition, { ...METHOD, ...patch }, NOW, 60);
  await schedule('j1');
  expect([
    await refused('id', schedule('a_b')),
    await refused('timeout', schedule('j2', '*', { responseTimeoutInSeconds: 301 })),
    await refused('etag', jobs.scheduleTwinUpdate('j2', '*', { tags: {} }, NOW, 60)),
    await refused('in use', schedule('j1')),
    await refused('slots', schedule('j2')),
    await refused('long', schedule('j2', `tags.a = '${'a'.repeat(8192)}'`)),
    await refused('unknown', jobs.cancelJob('nobody')),
  ]).toEqual([
    ['id', 'ArgumentError', 'ArgumentInvalid'],
    ['timeout', 'ArgumentError', 'ArgumentInvalid'],
    ['etag', 'ArgumentError', 'ArgumentInvalid'],
    ['in use', 'DeviceAlreadyExistsError', 'JobAlreadyExists'],
    ['slots', 'ThrottlingError', 'ThrottlingMaxActiveJobCountExceeded'],
    ['long', 'InvalidEtagError', 'PreconditionFailed'],
    ['unknown', 'Error', 'JobNotFound'],
  ]);
  hub.advance(1000);
  expect(await refused('running', jobs.cancelJob('j1'))).toEqual([
    'running',
    'Error',
    'OperationNotAllowedInCurrentState',
  ]);
});

test.each(Object.entries(hubErrorResponses))(
  'an error of the shape %s comes out of the client as it went in',
  async (_shape, make) => {
    const { hub, jobs } = await serving();
    const error = make();
    hub.failNext(error);
    const { code, message } = parseHubError(error);
    expect(await failure(jobs.getJob('j1'))).toMatchObject({
      status: error.status,
      code,
      message,
    });
    expect((await jobs.getJob('j1')).jobStatus.status).toBe('unknown');
  },
);

test('the client loses what a hub says where the error has another shape than the first', async () => {
  const { jobs } = await serving();
  const call = jobs.scheduleDeviceMethod('a_b', '*', METHOD, NOW, 60);
  await expect(call).rejects.toThrow(/^Error: \{"errorCode":400004/);
  expect((await failure(jobs.getJob('a_b'))).message).toBe(
    'id must be 1 to 64 ASCII letters, digits and hyphens.',
  );
});
