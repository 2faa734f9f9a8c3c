// Bodies of errors as IoT Hub returns them [B3], except for the ids in them.

import { describe, expect, test } from 'vitest';
import { hubErrorResponses } from '../../src/fixtures/index.js';
import { type HubError, parseHubError } from '../../src/index.js';
import { expectedError } from './support/expected-error.js';

const FORMAT_1 =
  '{"Message":"ErrorCode:JobAlreadyExists;A job with that id exists.","ExceptionMessage":"Tracking ID:5a1c-G:3-TimeStamp:02/05/2018 11:41:55"}';

/** The expected error without its status, and without `retryable` if the status decides. */
type ParsedError = Omit<HubError, 'status' | 'retryable'> & { retryable?: boolean };

const ROWS: [name: string, status: number, body: string, error: ParsedError][] = [
  [
    'format 1',
    409,
    FORMAT_1,
    {
      code: 'JobAlreadyExists',
      message: 'A job with that id exists.',
      trackingId: '5a1c-G:3-TimeStamp:02/05/2018 11:41:55',
      timestamp: '2018-02-05T11:41:55Z',
    },
  ],
  [
    'format 1 with an empty ExceptionMessage',
    412,
    '{"Message":"ErrorCode:PreconditionFailed;The etag does not match.","ExceptionMessage":""}',
    { code: 'PreconditionFailed', message: 'The etag does not match.' },
  ],
  [
    'format 1 in a line of a log',
    429,
    'PUT /jobs/v2/1 -> 429 {"Message":"ErrorCode:ThrottlingException;Wait.","ExceptionMessage":""}',
    {
      code: 'ThrottlingException',
      message:
        'PUT /jobs/v2/1 -> 429 {"Message":"ErrorCode:ThrottlingException;Wait.","ExceptionMessage":""}',
    },
  ],
  [
    'format 2 whose message mentions another error',
    404,
    '{"errorCode":404001,"message":"Not found. Last: ErrorCode:ThrottlingException;"}',
    {
      code: 'DeviceNotFound',
      number: 404001,
      message: 'Not found. Last: ErrorCode:ThrottlingException;',
    },
  ],
  [
    'format 2 with another error in another property',
    400,
    '{"errorCode":400004,"message":"m","info":{"reason":"ErrorCode:ThrottlingException;"}}',
    {
      code: 'ArgumentInvalid',
      number: 400004,
      message: 'm',
      info: { reason: 'ErrorCode:ThrottlingException;' },
    },
  ],
  [
    'the first known name of a text',
    0,
    'a ErrorCode:Unknown; b ErrorCode:DeviceNotFound; c ErrorCode:ThrottlingException;',
    {
      code: 'DeviceNotFound',
      message: 'a ErrorCode:Unknown; b ErrorCode:DeviceNotFound; c ErrorCode:ThrottlingException;',
    },
  ],
  [
    'a name after the class of an error',
    0,
    'RestError: ErrorCode:DeviceNotFound;No device.',
    { code: 'DeviceNotFound', message: 'RestError: ErrorCode:DeviceNotFound;No device.' },
  ],
  [
    'format 1 without ExceptionMessage',
    401,
    '{"Message":"ErrorCode:IotHubUnauthorizedAccess;Unauthorized"}',
    { code: 'IotHubUnauthorizedAccess', message: 'Unauthorized' },
  ],
  [
    'format 2',
    400,
    '{"errorCode":400004,"message":"must be within [5; 300]","trackingId":"77b0-G:4","timestampUtc":"2023-04-05T06:07:08.1234567Z","info":null}',
    {
      code: 'ArgumentInvalid',
      number: 400004,
      message: 'must be within [5; 300]',
      trackingId: '77b0-G:4',
      timestamp: '2023-04-05T06:07:08.1234567Z',
    },
  ],
  [
    'format 2 with info and an unknown number',
    404,
    '{"errorCode":404999,"message":"not online","trackingId":"77b0","timestampUtc":"2023-04-05T06:07:08Z","info":{"timeout":"00:00:30"}}',
    {
      code: 'Http404',
      number: 404999,
      message: 'not online',
      trackingId: '77b0',
      timestamp: '2023-04-05T06:07:08Z',
      info: { timeout: '00:00:30' },
    },
  ],
  [
    'format 3: format 2 inside format 1',
    404,
    String.raw`{"Message":"{\"errorCode\":404002,\"trackingId\":\"55b1-G:32-TimeStamp:05/15/2020 20:43:10\",\"message\":\"No such job.\",\"info\":{},\"timestampUtc\":\"2020-05-15T20:43:10.3899553Z\"}","ExceptionMessage":""}`,
    {
      code: 'JobNotFound',
      number: 404002,
      message: 'No such job.',
      trackingId: '55b1-G:32-TimeStamp:05/15/2020 20:43:10',
      timestamp: '2020-05-15T20:43:10.3899553Z',
      info: {},
    },
  ],
  [
    'format 4 after Error: BadRequest, with the outer tracking id',
    400,
    String.raw`{"Message":"ErrorCode:ArgumentInvalid;Error: BadRequest {\"Message\":\"ErrorCode:ArgumentInvalid;Missing or invalid etag, which only accepts '*' as the Etag.\",\"ExceptionMessage\":\"Tracking ID:1234-TimeStamp:06/26/2017 20:56:33\"}","ExceptionMessage":"Tracking ID:5678-G:10-TimeStamp:06/26/2017 20:56:34"}`,
    {
      code: 'ArgumentInvalid',
      message: "Missing or invalid etag, which only accepts '*' as the Etag.",
      trackingId: '5678-G:10-TimeStamp:06/26/2017 20:56:34',
      timestamp: '2017-06-26T20:56:34Z',
    },
  ],
  [
    'format 4 after Error: 429, with a number as the message',
    429,
    String.raw`{"Message":"ErrorCode:ThrottlingMaxActiveJobCountExceeded;Error: 429 {\"Message\":\"ErrorCode:ThrottlingMaxActiveJobCountExceeded;429\",\"ExceptionMessage\":\"Tracking ID:9659-TimeStamp:02/05/2018 11:41:56\"}"}`,
    {
      code: 'ThrottlingMaxActiveJobCountExceeded',
      message: '429',
      trackingId: '9659-TimeStamp:02/05/2018 11:41:56',
      timestamp: '2018-02-05T11:41:56Z',
    },
  ],
  [
    'format 1 with an ISO time in the tracking id',
    409,
    '{"Message":"ErrorCode:DeviceAlreadyExists;A device with ID a is already registered.","ExceptionMessage":"Tracking ID:28F7-G2:-TimeStamp:2026-08-15T09:07:36.757669697Z"}',
    {
      code: 'DeviceAlreadyExists',
      message: 'A device with ID a is already registered.',
      trackingId: '28F7-G2:-TimeStamp:2026-08-15T09:07:36.757669697Z',
      timestamp: '2026-08-15T09:07:36.757669697Z',
    },
  ],
  [
    'format 3 with an object, and a number of a temporary error',
    400,
    '{"Message":{"errorCode":400030,"message":"400","trackingId":"FC73-G2:-TimeStamp:2024-02-27T17:27:48.272248437+00:00","info":null},"ExceptionMessage":""}',
    {
      code: 'ConnectionRejectedOnFaultInjection',
      number: 400030,
      message: '400',
      trackingId: 'FC73-G2:-TimeStamp:2024-02-27T17:27:48.272248437+00:00',
      timestamp: '2024-02-27T17:27:48.272248437+00:00',
      retryable: true,
    },
  ],
  [
    'format 1 with a time zone after the time in the tracking id',
    500,
    '{"Message":"ErrorCode:ServerError;Try again.","ExceptionMessage":"Tracking ID:28F7-G:2-TimeStamp:02/05/2018 11:41:55.123Z-B:7"}',
    {
      code: 'ServerError',
      message: 'Try again.',
      trackingId: '28F7-G:2-TimeStamp:02/05/2018 11:41:55.123Z-B:7',
      timestamp: '2018-02-05T11:41:55Z',
      retryable: true,
    },
  ],
  [
    'format 3 with two times in the tracking id',
    504,
    String.raw`{"Message":"{\"errorCode\":504101,\"trackingId\":\"40a7-G:9-TimeStamp:12/03/2019 15:00:09-G:11-TimeStamp:12/03/2019 15:00:10\",\"message\":\"Timed out waiting for the response from device.\",\"info\":{}}","ExceptionMessage":""}`,
    {
      code: 'GatewayTimeout',
      number: 504101,
      message: 'Timed out waiting for the response from device.',
      trackingId: '40a7-G:9-TimeStamp:12/03/2019 15:00:09-G:11-TimeStamp:12/03/2019 15:00:10',
      timestamp: '2019-12-03T15:00:09Z',
      info: {},
    },
  ],
  [
    'format 5 of Azure Resource Manager',
    404,
    '{"error":{"code":"ResourceNotFound","message":"The resource was not found."}}',
    { code: 'ResourceNotFound', message: 'The resource was not found.' },
  ],
  [
    'format 5 with a number',
    404,
    '{"error":{"code":"404001","message":"The device was not found."}}',
    { code: 'DeviceNotFound', number: 404001, message: 'The device was not found.' },
  ],
  [
    'format 5 of the resource provider, whose numbers have other meanings',
    400,
    '{"error":{"code":"400016","message":"Invalid PartitionCount 4. If you contact a support representative please include this correlation identifier: cf2e50d2-0ba3, timestamp: 2022-04-14 09:43:45Z, errorcode: IH400016."}}',
    {
      code: 'IH400016',
      number: 400016,
      message:
        'Invalid PartitionCount 4. If you contact a support representative please include this correlation identifier: cf2e50d2-0ba3, timestamp: 2022-04-14 09:43:45Z, errorcode: IH400016.',
      trackingId: 'cf2e50d2-0ba3',
    },
  ],
  [
    'format 5 without error',
    400,
    '{"code":400123,"httpStatusCode":"BadRequest","message":"Endpoint Name:a."}',
    { code: 'Http400', number: 400123, message: 'Endpoint Name:a.' },
  ],
  [
    'an ExceptionMessage alone',
    500,
    '{"ExceptionMessage":"Object reference not set to an instance of an object."}',
    { code: 'Http500', message: 'Object reference not set to an instance of an object.' },
  ],
  [
    'an ExceptionMessage alone, with a code and a tracking id',
    404,
    '{"ExceptionMessage":"ErrorCode:DeviceNotFound;No device. Tracking ID:235f-TimeStamp:06/28/2023 01:02:23"}',
    {
      code: 'DeviceNotFound',
      message: 'No device.',
      trackingId: '235f-TimeStamp:06/28/2023 01:02:23',
      timestamp: '2023-06-28T01:02:23Z',
    },
  ],
  [
    'format 1 with a tracking id at the end of the message',
    404,
    '{"Message":"ErrorCode:DeviceNotFound;d Tracking ID:235f-G:0-TimeStamp:06/28/2023 01:02:23","ExceptionMessage":""}',
    {
      code: 'DeviceNotFound',
      message: 'd',
      trackingId: '235f-G:0-TimeStamp:06/28/2023 01:02:23',
      timestamp: '2023-06-28T01:02:23Z',
    },
  ],
  [
    'plain text with a code and a tracking id',
    404,
    'ErrorCode:DeviceNotFound;d Tracking ID:235f-TimeStamp:2026-08-15T09:07:36Z.\n',
    {
      code: 'DeviceNotFound',
      message: 'd',
      trackingId: '235f-TimeStamp:2026-08-15T09:07:36Z',
      timestamp: '2026-08-15T09:07:36Z',
    },
  ],
  [
    'format 6 in format 1',
    403,
    String.raw`{"Message":"ErrorCode:JobQuotaExceeded;Error: 403 ErrorCode: JobQuotaExceeded\nMessage: Job quota has been exceeded\nTimestamp: 08/15/2026 09:38:50\nTracking ID: ","ExceptionMessage":""}`,
    {
      code: 'JobQuotaExceeded',
      message: 'Job quota has been exceeded',
      timestamp: '2026-08-15T09:38:50Z',
      retryable: true,
    },
  ],
  [
    'format 6 as plain text, with a tracking id and a message of two lines',
    403,
    'Error: 403 ErrorCode: JobQuotaExceeded\r\nMessage: Job quota\r\nhas been exceeded\r\nTracking ID: 5a1c-TimeStamp:08/15/2026 09:38:51\r\n',
    {
      code: 'JobQuotaExceeded',
      message: 'Job quota\nhas been exceeded',
      trackingId: '5a1c-TimeStamp:08/15/2026 09:38:51',
      timestamp: '2026-08-15T09:38:51Z',
      retryable: true,
    },
  ],
  [
    'HTML with a title',
    503,
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\r\n<HTML><HEAD><TITLE>Service\r\n Unavailable</TITLE></HEAD><BODY><p>HTTP Error 503.</p></BODY></HTML>',
    { code: 'Http503', message: 'Service Unavailable' },
  ],
  [
    'HTML with attributes on its title',
    502,
    '<html><title lang="en">Bad Gateway</title><p>nginx</p></html>',
    { code: 'Http502', message: 'Bad Gateway' },
  ],
  [
    'HTML without a title',
    502,
    '<html><head><title> </title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>',
    { code: 'Http502', message: '502 Bad Gateway nginx' },
  ],
  [
    'XML',
    403,
    '<?xml version="1.0"?><Error><Code>AuthFailed</Code><Message>No.</Message></Error>',
    { code: 'Http403', message: 'AuthFailed No.' },
  ],
  ['plain text', 500, 'upstream error\n', { code: 'Http500', message: 'upstream error\n' }],
  [
    'plain text with a code',
    404,
    'ErrorCode:JobNotFound;gone',
    { code: 'JobNotFound', message: 'gone' },
  ],
  ['no characters', 500, '', { code: 'Http500', message: 'The response has no message.' }],
  ['white space', 500, ' \r\n\t ', { code: 'Http500', message: 'The response has no message.' }],
];

test('parseHubError returns no property for what the response does not give', () => {
  expect(
    Object.keys(parseHubError({ status: 500, body: 'ErrorCode:ServerError;m' })).sort(),
  ).toEqual(['code', 'message', 'retryable', 'status']);
});

test.each([[[404001]], [{}], [true], [null]])(
  'parseHubError reads no number from %j',
  (errorCode) => {
    const { code, number } = parseHubError({ status: 404, body: { errorCode, message: 'm' } });
    expect([code, number]).toEqual(['Http404', undefined]);
  },
);

test.each(ROWS)('parseHubError parses a string of %s', (_, status, body, error) => {
  expect(parseHubError({ status, body })).toEqual(expectedError({ status, ...error }));
});

test.each(ROWS)('parseHubError parses bytes of %s', (_, status, body, error) => {
  const bytes = new TextEncoder().encode(body);
  expect(parseHubError({ status, body: bytes })).toEqual(expectedError({ status, ...error }));
  expect(parseHubError({ status, body: Buffer.from(body) })).toEqual(
    expectedError({ status, ...error }),
  );
  expect(parseHubError({ status, body: bytes.buffer })).toEqual(
    expectedError({ status, ...error }),
  );
});

test.each(ROWS.filter(([, , body]) => body.startsWith('{')))(
  'parseHubError reads the parsed JSON of %s',
  (_, status, body, error) => {
    expect(parseHubError({ status, body: JSON.parse(body) })).toEqual(
      expectedError({ status, ...error }),
    );
  },
);

test('parseHubError accepts a view of a larger buffer, starting with a byte order mark', () => {
  const bytes = new TextEncoder().encode(`garbage\ufeff${FORMAT_1}`);
  const { code, message } = parseHubError({ status: 409, body: bytes.subarray(7) });
  expect([code, message]).toEqual(['JobAlreadyExists', 'A job with that id exists.']);
});

test('parseHubError accepts a string starting with a byte order mark', () => {
  expect(parseHubError({ status: 409, body: `\ufeff${FORMAT_1}` }).code).toBe('JobAlreadyExists');
});

test.each([
  [undefined],
  [null],
  [404],
  [true],
  [[]],
  [{}],
  [Symbol('a')],
  [() => FORMAT_1],
  [Object.assign(() => FORMAT_1, { Message: 'm' })],
])('parseHubError finds no message in the body %s', (body) => {
  expect(parseHubError({ status: 500, body })).toEqual(
    expectedError({
      status: 500,
      code: 'Http500',
      message: 'The response has no message.',
    }),
  );
});

describe('parseHubError with a body that deviates from the formats', () => {
  const parse = (body: unknown) => parseHubError({ status: 400, body });

  test('reads the message of format 1 without a code', () => {
    expect(parse('{"Message":"The request is invalid."}')).toEqual(
      expectedError({
        status: 400,
        code: 'Http400',
        message: 'The request is invalid.',
      }),
    );
  });

  test('reads format 1 in camel case', () => {
    expect(parse({ message: 'ErrorCode:A;b', exceptionMessage: 'Tracking ID:c' })).toEqual(
      expectedError({
        status: 400,
        code: 'A',
        message: 'b',
        trackingId: 'c',
      }),
    );
  });

  test('reads format 2 in Pascal case', () => {
    const body = { ErrorCode: 400004, Message: 'a', TrackingId: 'b', Info: [1] };
    expect(parse({ ...body, TimestampUtc: '2020-01-01T00:00:00' })).toEqual(
      expectedError({
        status: 400,
        code: 'ArgumentInvalid',
        number: 400004,
        message: 'a',
        trackingId: 'b',
        timestamp: '2020-01-01T00:00:00',
        info: [1],
      }),
    );
  });

  test.each([
    ['digits', '400004', { code: 'ArgumentInvalid', number: 400004 }],
    ['a word', 'DeviceNotFound', { code: 'DeviceNotFound' }],
    ['three digits', 429, { code: 'Http400', number: 429 }],
  ])('reads an errorCode of format 2 that is %s', (_, errorCode, error) => {
    expect(parse({ errorCode, message: 'm' })).toEqual(
      expectedError({ status: 400, message: 'm', ...error }),
    );
  });

  test.each([[12], [1_000_000], [-400004], [400004.5], [Number.NaN], [1e300], [null], [{}], ['']])(
    'ignores the errorCode %s of format 2',
    (errorCode) => {
      const error = expectedError({ status: 400, code: 'Http400', message: 'm' });
      expect(parse({ errorCode, message: 'm' })).toEqual(error);
    },
  );

  test.each([
    ['an invalid timestamp', { timestampUtc: 'yesterday' }],
    ['an empty tracking id', { trackingId: '' }],
    ['an ExceptionMessage that is not a tracking id', { ExceptionMessage: 'System.Exception' }],
    ['an ExceptionMessage with an empty tracking id', { ExceptionMessage: 'Tracking ID: ' }],
    ['a code in the ExceptionMessage', { ExceptionMessage: 'ErrorCode:B;c' }],
    ['info that is null', { Info: null }],
    ['properties of other types', { trackingId: 7, timestampUtc: {}, ExceptionMessage: [] }],
  ])('ignores %s', (_, properties) => {
    const error = expectedError({ status: 400, code: 'A', message: 'b' });
    expect(parse({ Message: 'ErrorCode:A;b', ...properties })).toEqual(error);
  });

  test('returns no timestamp for a tracking id with an invalid date', () => {
    const trackingId = 'a-TimeStamp:30/02/2020 10:00:00';
    expect(parse({ trackingId })).not.toHaveProperty('timestamp');
    expect(parse({ trackingId })).toMatchObject({ trackingId });
  });

  test.each<[text: string, message: string, trackingId: string | undefined]>([
    ['a. Tracking ID:b-TimeStamp:02/05/2018 11:41:55', 'a.', 'b-TimeStamp:02/05/2018 11:41:55'],
    ['a tracking id: b', 'a', 'b'],
    ['a (Tracking ID:b)', 'a', 'b'],
    ['a (correlation identifier: 1234-ab).', 'a', '1234-ab'],
    ['(Tracking ID:b)', 'The response has no message.', 'b'],
    ['a( (Tracking ID:b)', 'a(', 'b'],
    ['a Tracking ID:b failed. Tracking ID:c', 'a Tracking ID:b failed.', 'c'],
    ['a Tracking ID:b failed. Tracking ID:c d', 'a Tracking ID:b failed. Tracking ID:c d', 'b'],
    ['a Tracking ID: (none). Tracking ID:c', 'a Tracking ID: (none).', 'c'],
    ['a Tracking ID:b, try again', 'a Tracking ID:b, try again', 'b'],
    ['a Tracking ID:b c', 'a Tracking ID:b c', 'b'],
    ['a Tracking ID:b 11:41:55. c', 'a Tracking ID:b 11:41:55. c', 'b 11:41:55'],
    ['a correlation identifier: b-1', 'a', 'b-1'],
    ['a Tracking ID:', 'a Tracking ID:', undefined],
    ['a Tracking ID: .', 'a Tracking ID: .', undefined],
    ['Tracking IDs: b', 'Tracking IDs: b', undefined],
  ])('separates the tracking id in the message %s', (Message, message, trackingId) => {
    const error = parse({ Message });
    expect([error.message, error.trackingId]).toEqual([message, trackingId]);
  });

  test('returns no message for a message that is a tracking id', () => {
    expect(parse({ Message: 'Tracking ID:b' })).toMatchObject({
      message: 'The response has no message.',
      trackingId: 'b',
    });
  });

  test('prefers the tracking id of ExceptionMessage to the one in the message', () => {
    const Message = 'a Tracking ID:inner-TimeStamp:02/05/2018 11:41:55';
    const ExceptionMessage = 'Tracking ID:outer-TimeStamp:02/05/2018 11:41:56';
    expect(parse({ Message, ExceptionMessage })).toMatchObject({
      message: 'a',
      trackingId: 'outer-TimeStamp:02/05/2018 11:41:56',
      timestamp: '2018-02-05T11:41:56Z',
    });
  });

  test('prefers the message to an ExceptionMessage with another message', () => {
    const body = { Message: 'An error has occurred.', ExceptionMessage: 'ErrorCode:A;b' };
    expect(parse(body)).toMatchObject({ code: 'A', message: 'An error has occurred.' });
  });

  test.each([
    ['2026-08-15T09:07:36.757669697Z', '2026-08-15T09:07:36.757669697Z'],
    ['2026-08-15T09:07:36+00:00', '2026-08-15T09:07:36+00:00'],
    ['2026-08-15T09:07:36-08:30', '2026-08-15T09:07:36-08:30'],
    ['2026-08-15T09:07:36', '2026-08-15T09:07:36'],
    ['2026-08-15T09:07:36Z-G:1', '2026-08-15T09:07:36Z'],
    ['08/15/2026 09:07:36', '2026-08-15T09:07:36Z'],
    ['2026-08-32T09:07:36Z', undefined],
    ['15/08/2026 09:07:36', undefined],
    ['2026-08-15', undefined],
    ['', undefined],
  ])('reads the time %j in a tracking id', (time, timestamp) => {
    expect(parse({ trackingId: `a-TimeStamp:${time}` }).timestamp).toBe(timestamp);
  });

  test.each([
    ['Error: 403\nMessage: m', 'm'],
    ['ErrorCode: A\nMessage:m', 'm'],
    ['Error: 403 ErrorCode:A\nMessage: m\nmore', 'm\nmore'],
    ['Error: Forbidden ErrorCode: A\nMessage: m\nTimestamp: yesterday', 'm'],
    [
      'Error: 403\nMessage: m\nthe Timestamp: a\na Tracking ID:\nTracking ID: ',
      'm\nthe Timestamp: a\na Tracking ID:',
    ],
  ])('reads the message of the lines %j', (text, message) => {
    expect(parse(text)).toMatchObject({ message });
    expect(parse({ Message: text })).toMatchObject({ message });
  });

  test.each([
    'Message: m',
    '\nMessage: m',
    'Error: 403\nmessage: m',
    'Error: 403\n\nMessage: m',
    'Failure: 403\nMessage: m',
    'Error: 403 for you\nMessage: m',
    'Error: 403',
  ])('returns the lines %j as the message', (text) => {
    expect(parse({ Message: text }).message).toBe(text);
  });

  test('reads the code of lines, unless format 1 has another', () => {
    const lines = 'Error: 403 ErrorCode: Inner\nMessage: m';
    expect(parse(lines)).toMatchObject({ code: 'Inner', message: 'm' });
    expect(parse(`ErrorCode:Outer;${lines}`)).toMatchObject({ code: 'Outer', message: 'm' });
  });

  test('prefers a timestamp line to the time in the tracking id of lines', () => {
    const text =
      'Error: 403\nMessage: m\nTimestamp: 08/15/2026 09:38:50\nTracking ID: a-TimeStamp:08/15/2026 09:38:51';
    expect(parse(text)).toMatchObject({
      timestamp: '2026-08-15T09:38:50Z',
      trackingId: 'a-TimeStamp:08/15/2026 09:38:51',
    });
  });

  test.each([
    [{ error: { code: 'A' } }, { code: 'A', message: 'The response has no message.' }],
    [{ error: { message: 'm' } }, { code: 'Http400', message: 'm' }],
    [{ Error: { Code: 'A', Message: 'm' } }, { code: 'A', message: 'm' }],
    [
      { error: { code: 'A', message: 'no' }, message: 'm' },
      { code: 'A', message: 'm' },
    ],
    [
      { error: { code: 'A' }, errorCode: 'B', message: 'm' },
      { code: 'B', message: 'm' },
    ],
    [
      { errorCode: 'A', code: 'B', message: 'm' },
      { code: 'A', message: 'm' },
    ],
    [{ error: { code: 400999, message: 'm' } }, { code: 'Http400', number: 400999, message: 'm' }],
    [
      { error: 'invalid', message: 'm' },
      { code: 'Http400', message: 'm' },
    ],
    [
      { error: null, message: 'm' },
      { code: 'Http400', message: 'm' },
    ],
    [
      { code: 'A b', message: 'm' },
      { code: 'Http400', message: 'm' },
    ],
    [
      { message: 'm, errorcode: IH409004' },
      { code: 'IH409004', message: 'm, errorcode: IH409004' },
    ],
    [{ message: 'errorcode: IH4090041' }, { code: 'Http400', message: 'errorcode: IH4090041' }],
  ])('reads %j', (body, error) => {
    expect(parse(body)).toEqual(expectedError({ status: 400, ...error }));
    expect(parse(JSON.stringify(body))).toEqual(expectedError({ status: 400, ...error }));
  });

  test('returns the inner string of format 3 as the message if it is not JSON', () => {
    expect(parse({ Message: '{"errorCode":400004' }).message).toBe('{"errorCode":400004');
  });

  test('returns the inner string of format 4 as the message if it is not JSON', () => {
    const body = { Message: 'ErrorCode:A;Error: BadRequest {"Message":' };
    expect(parse(body)).toMatchObject({ code: 'A', message: 'Error: BadRequest {"Message":' });
  });

  test('returns the whole message if format 4 starts with another word', () => {
    const message = 'Failure: BadRequest {"Message":"ErrorCode:B;c"}';
    expect(parse({ Message: `ErrorCode:A;${message}` })).toMatchObject({ code: 'A', message });
  });

  test.each([
    'ErrorCode:;a',
    'ErrorCode:A b;a',
    'ErrorCode:A',
    'ErrorCode:_A;b',
    'ErrorCode:12;b',
    ' ErrorCode:A;b',
    'errorcode:A;b',
  ])('treats the invalid label %s as part of the message', (message) => {
    expect(parse({ Message: message })).toMatchObject({ code: 'Http400', message });
  });

  test('returns JSON in an unknown format as the message', () => {
    const body = '{"error":"invalid_client","error_description":"AADSTS7000215"}';
    expect(parse(body)).toMatchObject({ code: 'Http400', message: body });
  });

  test('does not treat every message that starts with < as HTML', () => {
    expect(parse('< 5 > 3').message).toBe('< 5 > 3');
    for (const message of ['<deviceId> must not be empty', '<null> is not a time', '<b>a</b>']) {
      expect(parse({ Message: `ErrorCode:A;${message}` }).message).toBe(message);
      expect(parse(JSON.stringify({ message })).message).toBe(message);
      expect(parse(`ErrorCode:A;${message}`).message).toBe(message);
    }
  });

  test('prefers the outer code and the inner message', () => {
    const body = {
      Message:
        'ErrorCode:Outer;Error: 500 {"Message":"ErrorCode:Inner;why","ExceptionMessage":"Tracking ID:inner"}',
    };
    expect(parse(body)).toMatchObject({ code: 'Outer', message: 'why', trackingId: 'inner' });
  });

  test('reads a message that is an object like its JSON text', () => {
    expect(parse({ Message: { errorCode: 404002, message: 'm' } })).toMatchObject({
      code: 'JobNotFound',
      message: 'm',
    });
  });
});

test.each([
  [100, 100],
  [999, 999],
  [99, 0],
  [1000, 0],
  [404.5, 0],
  [Number.NaN, 0],
  ['404', 0],
  [undefined, 0],
])('parseHubError converts the status %s to %s', (status, expected) => {
  expect(parseHubError({ status: status as number })).toEqual(
    expectedError({
      status: expected,
      code: `Http${expected}`,
      message: 'The response has no message.',
    }),
  );
});

test.each([
  ['coded', 404, 'JobNotFound', "Job 'lyon-nightly-reboot' was not found.", undefined],
  ['numbered', 400, 'ArgumentInvalid', 'The timeout must be within [5; 300].', 400004],
  ['wrapped', 504, 'GatewayTimeout', 'Timed out waiting for the response from device.', 504101],
  ['relayed', 429, 'ThrottlingMaxActiveJobCountExceeded', '429', undefined],
  ['resourceManager', 404, 'ResourceNotFound', "The hub 'bakery' was not found.", undefined],
  ['lines', 403, 'IotHubQuotaExceeded', 'The daily quota of messages is exhausted.', undefined],
  ['html', 503, 'Http503', 'Service Unavailable', undefined],
  ['text', 502, 'Http502', 'upstream connect error', undefined],
  ['empty', 401, 'IotHubUnauthorized', 'The response has no message.', undefined],
] as const)(
  'parseHubError parses the fixture %s as %d %s',
  (name, status, code, message, number) => {
    const error = parseHubError(hubErrorResponses[name]());
    expect([error.status, error.code, error.message, error.number]).toEqual([
      status,
      code,
      message,
      number,
    ]);
  },
);

test('hubErrorResponses has a fixture per format and returns a new object per call', () => {
  expect(Object.keys(hubErrorResponses)).toHaveLength(9);
  expect(hubErrorResponses.coded()).not.toBe(hubErrorResponses.coded());
});
