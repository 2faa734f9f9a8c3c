// What the guards accept of the `date-time` of RFC 3339. The schemas have a pattern instead of a format.

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { accepts } from '../../generator/json-schema/agreement.js';
import { type EntityName, entityOf } from '../../support/entities.js';
import { isAccepted } from '../result.js';
import { AJV_DIFFERS, agreements, differences } from './date-time-cases.js';

const ajv = addFormats.default(new Ajv({ strictTypes: false }));
const isDateTime = ajv.compile({ format: 'date-time' });

const jobResponse = (createdTime: unknown) => ({ type: 'unknown', status: 'unknown', createdTime });
const jobRequest = (startTime: unknown) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  startTime,
});

/** Returns the result of the guards, the oracle and the JSON Schema file. */
function check(entity: EntityName, value: unknown): boolean {
  const accepted = isAccepted(entityOf(entity), value);
  expect(accepts(entity, value), `the file of ${entity}`).toBe(accepted);
  return accepted;
}

const all = [...agreements, ...differences];
const rows = all.flatMap(([what, validity, texts]) =>
  texts.map((text) => ({ text, what, ...validity })),
);

test('there are 138 different strings, of which 19 differ from RFC 3339', () => {
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  const different = rows.filter(
    (row) => row.rfc3339 !== row.response || row.rfc3339 !== row.request,
  );
  expect([rows.length, different.length]).toEqual([138, 19]);
  const known = rows.map(({ text }) => text);
  expect([...AJV_DIFFERS.keys()].filter((text) => !known.includes(text))).toEqual([]);
});

describe.each(rows)('$text: $what', ({ text, rfc3339, response, request }) => {
  test(`is ${response ? 'valid' : 'invalid'} in a response`, () => {
    expect(check('Timestamp', text)).toBe(response);
    expect(check('JobResponse', jobResponse(text))).toBe(response);
    expect(check('Twin', { lastActivityTime: text })).toBe(response);
  });

  test(`is ${request ? 'valid' : 'invalid'} in a request`, () => {
    expect(check('JobRequest', jobRequest(text))).toBe(request);
  });

  const reason = AJV_DIFFERS.get(text);
  test(`is valid or invalid for ajv-formats${reason === undefined ? '' : `: ${reason}`}`, () => {
    expect(isDateTime(text)).toBe(reason === undefined ? rfc3339 : !rfc3339);
  });
});

describe('a value that is not a string', () => {
  test.each([12, 13.7, {}, [], false])('%j is invalid, although a format ignores it', (value) => {
    expect(isDateTime(value)).toBe(true);
    expect(check('Timestamp', value)).toBe(false);
    expect(check('JobResponse', jobResponse(value))).toBe(false);
    expect(check('JobRequest', jobRequest(value))).toBe(false);
  });

  test('null is valid in a response only', () => {
    expect(isDateTime(null)).toBe(true);
    expect(check('Timestamp', null)).toBe(false);
    expect(check('JobResponse', jobResponse(null))).toBe(true);
    expect(check('JobRequest', jobRequest(null))).toBe(false);
  });
});
