// The header `iothub-errorcode` names the error before the body does [B3].

import { describe, expect, test } from 'vitest';
import { type HubErrorHeaders, parseHubError } from '../../src/index.js';

function codeBy(headers: unknown, body: unknown = 'ErrorCode:OfTheBody;m'): string {
  return parseHubError({ status: 404, headers: headers as HubErrorHeaders, body }).code;
}

/** What some clients have in place of a `Headers`: case matters to it. */
const caseSensitive = new Map([['IotHub-ErrorCode', 'JobNotFound']]);

describe('the header wins over the body', () => {
  test.each<[form: string, headers: unknown]>([
    ['a Headers', new Headers({ 'IotHub-ErrorCode': 'JobNotFound' })],
    ['a Map', caseSensitive],
    ['an object in small letters', { 'iothub-errorcode': 'JobNotFound' }],
    ['an object in capitals', { date: 'today', 'IOTHUB-ERRORCODE': 'JobNotFound' }],
    ['an object of lists', { 'Iothub-Errorcode': ['JobNotFound', 'Other'] }],
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
      'an object with a get of its own',
      { get: (name: string) => (name === 'iothub-errorcode' ? 'JobNotFound' : null) },
    ],
    [
      'an object whose get answers nothing',
      { get: () => false, 'iothub-errorcode': 'JobNotFound' },
    ],
    ['a member named get', { get: 'x', 'iothub-errorcode': 'JobNotFound' }],
    [
      'entries, one of which has no name',
      [
        [{ length: 16 }, 'today'],
        ['iothub-errorcode', 'JobNotFound'],
      ],
    ],
    [
      'an object with another name of that length',
      { 'x-ms-request-id1': 'A', 'iothub-errorcode': 'JobNotFound' },
    ],
    ['a header that came twice', { 'iothub-errorcode': 'JobNotFound, JobNotFound' }],
    ['spaces around the name', { 'iothub-errorcode': ' \tJobNotFound ' }],
  ])('as %s', (_, headers) => {
    expect(codeBy(headers)).toBe('JobNotFound');
  });
});

describe('the body names the error', () => {
  test.each<[form: string, headers: unknown]>([
    ['there are no headers', undefined],
    ['the headers are null', null],
    ['the headers are text', 'iothub-errorcode: JobNotFound'],
    ['no header names one', { 'content-type': 'application/json' }],
    ['no entry names one', new Map([['iothub-errorcodes', 'JobNotFound']])],
    ['the entries are no pairs', ['iothub-errorcode', 'JobNotFound']],
    ['the header is empty', { 'iothub-errorcode': '' }],
    ['the header is an empty list', { 'iothub-errorcode': [] }],
    ['the header is no text', { 'iothub-errorcode': {} }],
    ['the header is no name', { 'iothub-errorcode': 'Job not found' }],
    ['the header is too long', { 'iothub-errorcode': 'A'.repeat(129) }],
  ])('where %s', (_, headers) => {
    expect(codeBy(headers)).toBe('OfTheBody');
  });
});

test('a name may have 128 characters', () => {
  expect(codeBy({ 'iothub-errorcode': 'A'.repeat(128) })).toBe('A'.repeat(128));
  expect(codeBy({}, `ErrorCode:${'A'.repeat(128)};m`)).toBe('A'.repeat(128));
  expect(codeBy({}, `ErrorCode:${'A'.repeat(129)};m`)).toBe('Http404');
});

test('a number in the header is a number', () => {
  const headers = { 'iothub-errorcode': '404002' };
  expect(parseHubError({ status: 404, headers })).toEqual({
    status: 404,
    code: 'JobNotFound',
    number: 404002,
    message: 'The answer has no message.',
  });
});

test('1,024 headers are looked through, and no more', () => {
  const others = Array.from({ length: 1024 }, (_, index) => [`x-${index}`, '']);
  const named = ['Iothub-Errorcode', 'JobNotFound'];
  const last = [...others.slice(1), named];
  const beyond = [...others, named];
  expect(codeBy(last)).toBe('JobNotFound');
  expect(codeBy(beyond)).toBe('OfTheBody');
  expect(codeBy(Object.fromEntries(last))).toBe('JobNotFound');
  expect(codeBy(Object.fromEntries(beyond))).toBe('OfTheBody');
});

test('entries that never end are left', () => {
  function* endless() {
    for (;;) yield ['x', 'y'];
  }
  expect(codeBy(endless())).toBe('OfTheBody');
});
