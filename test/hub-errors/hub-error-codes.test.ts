import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HUB_ERROR_CODES, parseHubError } from '../../src/index.js';

// Codes are part of the API: adding one is a minor change, removing or renumbering one a major change.
test('HUB_ERROR_CODES has these codes, statuses and numbers', () => {
  const rows = Object.entries(HUB_ERROR_CODES).map(([code, row]) => [code, row.status, row.number]);
  expect(rows).toEqual([
    ['GenericBadRequest', 400, 400000],
    ['ArgumentInvalid', 400, 400004],
    ['JobNotFound', 404, 404002],
    ['OperationNotAllowedInCurrentState', 405, 405102],
    ['JobAlreadyExists', 409, 409104],
    ['PreconditionFailed', 412, 412001],
    ['ThrottlingMaxActiveJobCountExceeded', 429, 429004],
    ['InvalidProtocolVersion', 400, 400001],
    ['IotHubUnauthorizedAccess', 401, 401002],
    ['IotHubUnauthorized', 401, 401003],
    ['IotHubSuspended', 403, 403001],
    ['IotHubQuotaExceeded', 403, 403002],
    ['ThrottlingException', 429, 429001],
    ['ThrottleBacklogLimitExceeded', 429, 429002],
    ['ThrottlingBacklogTimeout', 429, 429003],
    ['ServerError', 500, 500001],
    ['ServiceUnavailable', 503, 503001],
  ]);
});

test.each(Object.entries(HUB_ERROR_CODES))('the number of %s starts with its status', (_, row) => {
  expect(Math.floor(row.number / 1000)).toBe(row.status);
});

test.each(Object.entries(HUB_ERROR_CODES))(
  'the meaning and action of %s are sentences',
  (_, row) => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/);
    expect(row.action).toMatch(/^[A-Z].*\.$/);
  },
);

test.each(Object.entries(HUB_ERROR_CODES))(
  'parseHubError finds %s by its number',
  (code, { number }) => {
    expect(parseHubError({ status: 400, body: { errorCode: number } }).code).toBe(code);
  },
);

test('docs/hub-errors.md has the rows of HUB_ERROR_CODES', () => {
  const doc = readFileSync(new URL('../../docs/hub-errors.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| `([A-Z]\w+)` \| (\d+) \| (\d+) \| (.+?) \| (.+?) \|$/gm)];
  const explained = rows.map(([, code, status, number, meaning, action]) => [
    code,
    { status: Number(status), number: Number(number), meaning, action },
  ]);
  expect(explained).toEqual(Object.entries(HUB_ERROR_CODES));
});
