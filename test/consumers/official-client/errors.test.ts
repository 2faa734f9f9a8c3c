import { HUB_ERROR_CODES, parseHubError } from 'iothub-jobs-schema';
import { hubErrorResponses } from 'iothub-jobs-schema/fixtures';
import { expect, test } from 'vitest';
import { startHub } from './start-hub.js';

const NOW = new Date('2026-01-01T00:00:00Z');
const METHOD = { methodName: 'reboot' };

/** Returns the name of the error that the client throws, and the result of `parseHubError` for its response. */
async function errorOf(call: Promise<unknown>) {
  const error = await call.then(
    () => expect.fail('the call succeeded'),
    (thrown) => thrown,
  );
  const { statusCode: status, headers } = error.response;
  const { code, message } = parseHubError({ status, headers, body: error.responseBody });
  return { name: error.name, status, code, message };
}

test('parseHubError reads the error code of each failed call from the error of the client [B4]', async () => {
  const { hub, jobs } = await startHub();
  const failed = async (name: string, call: Promise<unknown>) => {
    const { status, code, ...rest } = await errorOf(call);
    expect(HUB_ERROR_CODES[code]?.status).toBe(status);
    return [name, rest.name, code];
  };
  const schedule = (id: string, condition = '*', patch: object = METHOD) =>
    jobs.scheduleDeviceMethod(id, condition, { ...METHOD, ...patch }, NOW, 60);
  await schedule('j1');
  expect([
    await failed('id', schedule('a_b')),
    await failed('timeout', schedule('j2', '*', { responseTimeoutInSeconds: 301 })),
    await failed('etag', jobs.scheduleTwinUpdate('j2', '*', { tags: {} }, NOW, 60)),
    await failed('in use', schedule('j1')),
    await failed('slots', schedule('j2')),
    await failed('long', schedule('j2', `tags.a = '${'a'.repeat(8192)}'`)),
    await failed('unknown', jobs.cancelJob('never')),
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
  expect(await failed('running', jobs.cancelJob('j1'))).toEqual([
    'running',
    'Error',
    'OperationNotAllowedInCurrentState',
  ]);
});

test.each(Object.entries(hubErrorResponses))(
  'parseHubError reads an error of the format %s from the error of the client',
  async (_format, make) => {
    const { hub, jobs } = await startHub();
    const error = make();
    hub.failNext(error);
    const { code, message } = parseHubError(error);
    expect(await errorOf(jobs.getJob('j1'))).toMatchObject({
      status: error.status,
      code,
      message,
    });
    expect((await jobs.getJob('j1')).jobStatus.status).toBe('unknown');
  },
);

test('the client parses errors of format 1 only, and parseHubError reads the others', async () => {
  const { jobs } = await startHub();
  const call = jobs.scheduleDeviceMethod('a_b', '*', METHOD, NOW, 60);
  await expect(call).rejects.toThrow(/^Error: \{"errorCode":400004/);
  expect((await errorOf(jobs.getJob('a_b'))).message).toBe(
    'id must be 1 to 64 ASCII letters, digits and hyphens.',
  );
});
