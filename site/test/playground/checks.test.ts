import { describe, expect, test } from 'vitest';
import { splitResponse } from '../../playground/checks/hub-error.ts';
import { checkPayload } from '../../playground/checks/payload.ts';

describe('checkPayload', () => {
  test.each([
    ['{"a": 😀}', 6, 8],
    ['{"a": é}', 6, 7],
    ['{"a": ', 6, 7],
  ])('returns the range of a whole character for an error in %s', (text, start, end) => {
    expect(checkPayload({ text, entity: '', now: 0 }).error?.range).toEqual({ start, end });
  });
});

describe('splitResponse', () => {
  test('splits a response into its status, headers and body', () => {
    expect(splitResponse('HTTP/1.1 404 Not Found\r\na: b\r\n\r\nbody\r\n\r\nrest')).toEqual({
      status: '404',
      headers: 'a: b',
      body: 'body\r\n\r\nrest',
    });
    expect(splitResponse('{"Message":"HTTP/1.1 404 Not Found"}')).toBeUndefined();
  });

  test.each([
    ['100 Continue', 'HTTP/1.1 100 Continue\n\n'],
    ['103 Early Hints with headers', 'HTTP/2 103\r\nlink: </a>\r\n\r\n'],
    ['a proxy', 'HTTP/1.0 200 Connection established\r\nvia: proxy\r\n\r\n'],
    ['a proxy and 100 Continue', 'HTTP/1.1 200 OK\n\nHTTP/1.1 100 Continue\n\n'],
    ['100 Continue of curl -v', '< HTTP/1.1 100 Continue\n< \n< '],
  ])('skips the response before the last one: %s', (_, before) => {
    expect(splitResponse(`${before}HTTP/1.1 404 Not Found\na: b\n\nbody`)).toEqual({
      status: '404',
      headers: 'a: b',
      body: 'body',
    });
  });

  test('splits a text of many responses in a moment', () => {
    const start = performance.now();
    splitResponse('HTTP/1.1 100 Continue\n\n'.repeat(43_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
