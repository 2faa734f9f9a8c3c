// The header `iothub-errorcode` takes precedence over the body [B3].

import { describe, expect, test } from 'vitest';
import { type HubErrorHeaders, parseHubError } from '../../src/index.js';

function codeBy(headers: unknown, body: unknown = 'ErrorCode:CodeOfBody;m'): string {
  return parseHubError({ status: 404, headers: headers as HubErrorHeaders, body }).code;
}

/** Some clients use a case-sensitive map instead of `Headers`. */
const caseSensitive = new Map([['IotHub-ErrorCode', 'JobNotFound']]);

describe('parseHubError reads the code from the header', () => {
  test.each<[form: string, headers: unknown]>([
    ['a Headers', new Headers({ 'IotHub-ErrorCode': 'JobNotFound' })],
    ['a Map', caseSensitive],
    ['an object in lower case', { 'iothub-errorcode': 'JobNotFound' }],
    ['an object in upper case', { date: 'today', 'IOTHUB-ERRORCODE': 'JobNotFound' }],
    ['an object of arrays', { 'Iothub-Errorcode': ['JobNotFound', 'Other'] }],
    [
      'an object without a prototype',
      Object.assign(Object.create(null), { 'iothub-errorcode': 'JobNotFound' }),
    ],
    [
      'entries',
      [
        ['Date', 'today'],
        ['Iothub-errorcode', 'JobNotFound'],
      ],
    ],
    ['entries of a Headers', new Headers({ 'iothub-errorcode': 'JobNotFound' }).entries()],
    [
      'an object with a get method',
      { get: (name: string) => (name === 'iothub-errorcode' ? 'JobNotFound' : null) },
    ],
    [
      'an object whose get returns no string',
      { get: () => false, 'iothub-errorcode': 'JobNotFound' },
    ],
    ['an object with a header named get', { get: 'x', 'iothub-errorcode': 'JobNotFound' }],
    [
      'entries, one without a name',
      [
        [{ length: 16 }, 'today'],
        ['iothub-errorcode', 'JobNotFound'],
      ],
    ],
    [
      'an object with another header of the same length',
      { 'x-ms-request-id1': 'A', 'iothub-errorcode': 'JobNotFound' },
    ],
    ['a repeated header', { 'iothub-errorcode': 'JobNotFound, JobNotFound' }],
    ['a repeated header with spaces', { 'iothub-errorcode': ' JobNotFound , JobNotFound' }],
    ['a header with white space around the code', { 'iothub-errorcode': ' \tJobNotFound ' }],
  ])('in %s', (_, headers) => {
    expect(codeBy(headers)).toBe('JobNotFound');
  });
});

describe('parseHubError reads the code from the body', () => {
  test.each<[form: string, headers: unknown]>([
    ['the headers are undefined', undefined],
    ['the headers are null', null],
    ['the headers are a string', 'iothub-errorcode: JobNotFound'],
    ['the header is missing', { 'content-type': 'application/json' }],
    ['the entry is missing', new Map([['iothub-errorcodes', 'JobNotFound']])],
    ['the entries are not pairs', ['iothub-errorcode', 'JobNotFound']],
    ['the header is empty', { 'iothub-errorcode': '' }],
    ['the header is an empty array', { 'iothub-errorcode': [] }],
    ['the header is not a string', { 'iothub-errorcode': {} }],
    ['the header is not a valid code', { 'iothub-errorcode': 'Job not found' }],
    ['the header is too long', { 'iothub-errorcode': 'A'.repeat(129) }],
  ])('if %s', (_, headers) => {
    expect(codeBy(headers)).toBe('CodeOfBody');
  });
});

test('parseHubError accepts codes of up to 128 characters', () => {
  expect(codeBy({ 'iothub-errorcode': 'A'.repeat(128) })).toBe('A'.repeat(128));
  expect(codeBy({}, `ErrorCode:${'A'.repeat(128)};m`)).toBe('A'.repeat(128));
  expect(codeBy({}, `ErrorCode:${'A'.repeat(129)};m`)).toBe('Http404');
});

test('parseHubError reads a number from the header', () => {
  const headers = { 'iothub-errorcode': '404002' };
  expect(parseHubError({ status: 404, headers })).toEqual({
    status: 404,
    code: 'JobNotFound',
    number: 404002,
    message: 'The response has no message.',
    retryable: false,
  });
});

test.each([
  ['404103', 'ErrorCode:DeviceNotFound;m', 'DeviceNotOnline', 404103],
  ['404103', 'ErrorCode:DeviceNotOnline;m', 'DeviceNotOnline', 404103],
  ['404999', 'ErrorCode:DeviceNotFound;m', 'DeviceNotFound', 404999],
  ['DeviceNotOnline', 'ErrorCode:404001;m', 'DeviceNotOnline', 404001],
])('a number in the header names the error: %s, %s', (name, body, code, number) => {
  const headers = { 'iothub-errorcode': name };
  expect(parseHubError({ status: 404, headers, body })).toMatchObject({ code, number });
});

test('parseHubError searches at most 1,024 headers', () => {
  const others = Array.from({ length: 1024 }, (_, index) => [`x-${index}`, '']);
  const named = ['Iothub-Errorcode', 'JobNotFound'];
  const last = [...others.slice(1), named];
  const beyond = [...others, named];
  expect(codeBy(last)).toBe('JobNotFound');
  expect(codeBy(beyond)).toBe('CodeOfBody');
  expect(codeBy(Object.fromEntries(last))).toBe('JobNotFound');
  expect(codeBy(Object.fromEntries(beyond))).toBe('CodeOfBody');
});

test('parseHubError stops at endless entries', () => {
  function* endless() {
    for (;;) yield ['x', 'y'];
  }
  expect(codeBy(endless())).toBe('CodeOfBody');
});

test('parseHubError reads only the values of headers that describe an error', () => {
  const other = Object.defineProperty(['x-other'], 1, {
    get: () => {
      throw new Error('read');
    },
  });
  expect(codeBy([other, ['iothub-errorcode', 'JobNotFound']])).toBe('JobNotFound');
});
