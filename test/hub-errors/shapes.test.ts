// The bodies that hubs answer errors with [B3], literally; the ids in them are made up.

import { describe, expect, test } from 'vitest';
import { type HubError, parseHubError } from '../../src/index.js';

const SHAPE_1 =
  '{"Message":"ErrorCode:JobAlreadyExists;A job with that id exists.","ExceptionMessage":"Tracking ID:5a1c-G:3-TimeStamp:02/05/2018 11:41:55"}';

const ROWS: [what: string, status: number, body: string, error: Omit<HubError, 'status'>][] = [
  [
    'shape 1',
    409,
    SHAPE_1,
    {
      code: 'JobAlreadyExists',
      message: 'A job with that id exists.',
      trackingId: '5a1c-G:3-TimeStamp:02/05/2018 11:41:55',
      timestamp: '2018-02-05T11:41:55Z',
    },
  ],
  [
    'shape 1 with an empty ExceptionMessage',
    412,
    '{"Message":"ErrorCode:PreconditionFailed;The etag does not match.","ExceptionMessage":""}',
    { code: 'PreconditionFailed', message: 'The etag does not match.' },
  ],
  [
    'shape 1 without ExceptionMessage',
    401,
    '{"Message":"ErrorCode:IotHubUnauthorizedAccess;Unauthorized"}',
    { code: 'IotHubUnauthorizedAccess', message: 'Unauthorized' },
  ],
  [
    'shape 2',
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
    'shape 2 with info, and a number that we do not know',
    404,
    '{"errorCode":404103,"message":"not online","trackingId":"77b0","timestampUtc":"2023-04-05T06:07:08Z","info":{"timeout":"00:00:30"}}',
    {
      code: 'Http404',
      number: 404103,
      message: 'not online',
      trackingId: '77b0',
      timestamp: '2023-04-05T06:07:08Z',
      info: { timeout: '00:00:30' },
    },
  ],
  [
    'shape 3, which is shape 2 inside shape 1',
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
    'shape 4 after Error: BadRequest, with the tracking id of the call that was made',
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
    'shape 4 after Error: 429, whose message is a number',
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
    'HTML, by its title',
    503,
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\r\n<HTML><HEAD><TITLE>Service\r\n Unavailable</TITLE></HEAD><BODY><p>HTTP Error 503.</p></BODY></HTML>',
    { code: 'Http503', message: 'Service Unavailable' },
  ],
  [
    'HTML, by a title with attributes',
    502,
    '<html><title lang="en">Bad Gateway</title><p>nginx</p></html>',
    { code: 'Http502', message: 'Bad Gateway' },
  ],
  [
    'HTML without a title, by its words',
    502,
    '<html><head><title> </title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>',
    { code: 'Http502', message: '502 Bad Gateway nginx' },
  ],
  [
    'XML, by its words',
    403,
    '<?xml version="1.0"?><Error><Code>AuthFailed</Code><Message>No.</Message></Error>',
    { code: 'Http403', message: 'AuthFailed No.' },
  ],
  ['plain text', 500, 'upstream error\n', { code: 'Http500', message: 'upstream error\n' }],
  [
    'plain text with a name',
    404,
    'ErrorCode:JobNotFound;gone',
    { code: 'JobNotFound', message: 'gone' },
  ],
  ['nothing', 500, '', { code: 'Http500', message: 'The answer has no message.' }],
  ['white space', 500, ' \r\n\t ', { code: 'Http500', message: 'The answer has no message.' }],
];

test.each(ROWS)('a body of %s is understood as text', (_, status, body, error) => {
  expect(parseHubError({ status, body })).toEqual({ status, ...error });
});

test.each(ROWS)('a body of %s is understood as bytes', (_, status, body, error) => {
  const bytes = new TextEncoder().encode(body);
  expect(parseHubError({ status, body: bytes })).toEqual({ status, ...error });
  expect(parseHubError({ status, body: Buffer.from(body) })).toEqual({ status, ...error });
  expect(parseHubError({ status, body: bytes.buffer })).toEqual({ status, ...error });
});

test.each(ROWS.filter(([, , body]) => body.startsWith('{')))(
  'a body of %s is understood when it is parsed already',
  (_, status, body, error) => {
    expect(parseHubError({ status, body: JSON.parse(body) })).toEqual({ status, ...error });
  },
);

test('bytes may be a part of a buffer, and begin with a byte order mark', () => {
  const bytes = new TextEncoder().encode(`garbage\ufeff${SHAPE_1}`);
  const { code, message } = parseHubError({ status: 409, body: bytes.subarray(7) });
  expect([code, message]).toEqual(['JobAlreadyExists', 'A job with that id exists.']);
});

test('text may begin with a byte order mark', () => {
  expect(parseHubError({ status: 409, body: `\ufeff${SHAPE_1}` }).code).toBe('JobAlreadyExists');
});

test.each([
  [undefined],
  [null],
  [404],
  [true],
  [[]],
  [{}],
  [Symbol('a')],
  [() => SHAPE_1],
  [Object.assign(() => SHAPE_1, { Message: 'm' })],
])('a body that is %s says nothing', (body) => {
  expect(parseHubError({ status: 500, body })).toEqual({
    status: 500,
    code: 'Http500',
    message: 'The answer has no message.',
  });
});

describe('a near miss', () => {
  const parse = (body: unknown) => parseHubError({ status: 400, body });

  test('of shape 1, without a name, has its message all the same', () => {
    expect(parse('{"Message":"The request is invalid."}')).toEqual({
      status: 400,
      code: 'Http400',
      message: 'The request is invalid.',
    });
  });

  test('of shape 1, with small letters, is the same', () => {
    expect(parse({ message: 'ErrorCode:A;b', exceptionMessage: 'Tracking ID:c' })).toEqual({
      status: 400,
      code: 'A',
      message: 'b',
      trackingId: 'c',
    });
  });

  test('of shape 2, with capitals, is the same', () => {
    const body = { ErrorCode: 400004, Message: 'a', TrackingId: 'b', Info: [1] };
    expect(parse({ ...body, TimestampUtc: '2020-01-01T00:00:00' })).toEqual({
      status: 400,
      code: 'ArgumentInvalid',
      number: 400004,
      message: 'a',
      trackingId: 'b',
      timestamp: '2020-01-01T00:00:00',
      info: [1],
    });
  });

  test.each([
    ['digits', '400004', { code: 'ArgumentInvalid', number: 400004 }],
    ['a name', 'DeviceNotFound', { code: 'DeviceNotFound' }],
    ['three digits', 429, { code: 'Http400', number: 429 }],
  ])('of shape 2, with a code of %s, is read', (_, errorCode, error) => {
    expect(parse({ errorCode, message: 'm' })).toEqual({ status: 400, message: 'm', ...error });
  });

  test.each([[12], [1_000_000], [-400004], [400004.5], [Number.NaN], [1e300], [null], [{}], ['']])(
    'of shape 2, with the code %s, has none',
    (errorCode) => {
      const error = { status: 400, code: 'Http400', message: 'm' };
      expect(parse({ errorCode, message: 'm' })).toEqual(error);
    },
  );

  test.each([
    ['a time that is no hub timestamp', { timestampUtc: 'yesterday' }],
    ['a tracking id that is empty', { trackingId: '' }],
    ['an ExceptionMessage without a tracking id', { ExceptionMessage: 'System.Exception' }],
    ['an ExceptionMessage that ends before it', { ExceptionMessage: 'Tracking ID: ' }],
    ['information that is null', { Info: null }],
    ['members of other types', { trackingId: 7, timestampUtc: {}, ExceptionMessage: [] }],
  ])('with %s has no such member', (_, members) => {
    const error = { status: 400, code: 'A', message: 'b' };
    expect(parse({ Message: 'ErrorCode:A;b', ...members })).toEqual(error);
  });

  test('with a tracking id of a day that does not exist has no time', () => {
    const trackingId = 'a-TimeStamp:30/02/2020 10:00:00';
    expect(parse({ trackingId })).not.toHaveProperty('timestamp');
    expect(parse({ trackingId })).toMatchObject({ trackingId });
  });

  test('of shape 3, whose inner text is no JSON, has it as message', () => {
    expect(parse({ Message: '{"errorCode":400004' }).message).toBe('{"errorCode":400004');
  });

  test('of shape 4, whose inner text is no JSON, has it as message', () => {
    const body = { Message: 'ErrorCode:A;Error: BadRequest {"Message":' };
    expect(parse(body)).toMatchObject({ code: 'A', message: 'Error: BadRequest {"Message":' });
  });

  test('of shape 4, with another word before the inner text, has it all as message', () => {
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
  ])('of a name, %s, is part of the message', (message) => {
    expect(parse({ Message: message })).toMatchObject({ code: 'Http400', message });
  });

  test('of JSON, an object of no known shape, is the message as it stands', () => {
    const body = '{"error":{"code":"AuthorizationFailed"}}';
    expect(parse(body)).toMatchObject({ code: 'Http400', message: body });
  });

  test('of HTML, a message that begins with another sign, stays as it is', () => {
    expect(parse('< 5 > 3').message).toBe('< 5 > 3');
  });

  test('an inner name gives way to the outer one, and an inner message does not', () => {
    const body = {
      Message:
        'ErrorCode:Outer;Error: 500 {"Message":"ErrorCode:Inner;why","ExceptionMessage":"Tracking ID:inner"}',
    };
    expect(parse(body)).toMatchObject({ code: 'Outer', message: 'why', trackingId: 'inner' });
  });

  test('a message that is an object already is read like its text', () => {
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
])('the status %s is told as %s', (status, told) => {
  expect(parseHubError({ status: status as number })).toEqual({
    status: told,
    code: `Http${told}`,
    message: 'The answer has no message.',
  });
});
