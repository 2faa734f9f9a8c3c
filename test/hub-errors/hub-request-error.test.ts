import { describe, expect, test } from 'vitest';
import { HubRequestError, isHubRequestError, parseHubError } from '../../src/index.js';

const conflict = parseHubError({
  status: 409,
  headers: { 'iothub-errorcode': 'JobAlreadyExists' },
  body: '{"Message":"ErrorCode:JobAlreadyExists;A job with that id exists."}',
});

describe('HubRequestError', () => {
  test('is an Error with the parsed error, the cause and a message of one line', () => {
    const cause = new Error('fetch');
    const error = new HubRequestError(conflict, { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('HubRequestError');
    expect(error.hubError).toBe(conflict);
    expect(error.cause).toBe(cause);
    expect(error.message).toBe('IoT Hub returned 409 JobAlreadyExists: A job with that id exists.');
    expect(new HubRequestError(conflict)).not.toHaveProperty('cause');
  });

  test('does not repeat the status in the message', () => {
    expect(new HubRequestError(parseHubError({ status: 502 })).message).toBe(
      'IoT Hub returned 502: The response has no message.',
    );
  });

  test('escapes hidden characters of the code and the message', () => {
    const error = new HubRequestError({
      ...conflict,
      code: 'a\nb',
      message: 'x\n2026 INFO admin\u001b[2J\u202e\u2028',
    });
    expect(error.message).toBe(
      'IoT Hub returned 409 a\\u000ab: x\\u000a2026 INFO admin\\u001b[2J\\u202e\\u2028',
    );
  });

  test.each([
    [512, 'a'.repeat(512)],
    [513, `${'a'.repeat(512)}…`],
  ])('has at most 512 characters of the message: %d', (length, text) => {
    const { message } = new HubRequestError({ ...conflict, message: 'a'.repeat(length) });
    expect(message).toBe(`IoT Hub returned 409 JobAlreadyExists: ${text}`);
  });
});

test('the message of a HubRequestError is not cut inside of a surrogate pair', () => {
  const messageOf = (message: string) => new HubRequestError({ ...conflict, message }).message;
  expect(messageOf(`${'a'.repeat(511)}😀x`)).toMatch(/: a{511}…$/);
  expect(messageOf(`${'a'.repeat(510)}😀x`)).toMatch(/: a{510}😀…$/u);
});

describe('isHubRequestError', () => {
  test('recognizes an error of another copy of the package', () => {
    expect(isHubRequestError(new HubRequestError(conflict))).toBe(true);
    expect(isHubRequestError({ [Symbol.for('iothub-jobs-schema.HubRequestError')]: 1 })).toBe(true);
  });

  test.each([[undefined], [null], ['HubRequestError'], [new Error('IoT Hub returned 409')]])(
    'returns false for %s',
    (value) => expect(isHubRequestError(value)).toBe(false),
  );

  test('returns false for an object that throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isHubRequestError(proxy)).toBe(false);
  });
});

test('the message of a HubRequestError escapes a status that a program made up', () => {
  const forged = { ...parseHubError({ status: 404 }), status: '4\u202e\n04' as unknown as number };
  expect(new HubRequestError(forged).message).toMatch(/^IoT Hub returned 4\\u202e\\u000a04 /);
});
