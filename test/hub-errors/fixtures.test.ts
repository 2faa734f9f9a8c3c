import { expect, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { parseHubError } from '../../src/index.js';

test.each([
  ['coded', 404, 'JobNotFound', "Job 'lyon-nightly-reboot' was not found.", undefined],
  ['numbered', 400, 'ArgumentInvalid', 'The timeout must be within [5; 300].', 400004],
  ['wrapped', 504, 'Http504', 'Timed out waiting for the response from device.', 504101],
  ['relayed', 429, 'ThrottlingMaxActiveJobCountExceeded', '429', undefined],
  ['html', 503, 'Http503', 'Service Unavailable', undefined],
  ['text', 502, 'Http502', 'upstream connect error', undefined],
  ['empty', 401, 'IotHubUnauthorized', 'The answer has no message.', undefined],
] as const)('the fixture %s is an error %d %s', (name, status, code, message, number) => {
  const error = parseHubError(hubErrorResponses[name]());
  expect([error.status, error.code, error.message, error.number]).toEqual([
    status,
    code,
    message,
    number,
  ]);
});

test('every shape has a fixture, made anew each time', () => {
  expect(Object.keys(hubErrorResponses)).toHaveLength(7);
  expect(hubErrorResponses.coded()).not.toBe(hubErrorResponses.coded());
});
