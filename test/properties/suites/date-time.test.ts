// What is a `date-time` by RFC 3339, and what of it we take: a pattern of ours in place of a format.

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { accepts } from '../../generator/json-schema/validators.js';
import { agreements } from './date-time-cases.js';
import { AJV_DIFFERS, differences } from './date-time-differences.js';
import { agreedVerdict } from './verdict.js';

const ajv = addFormats.default(new Ajv({ strictTypes: false }));
const isDateTime = ajv.compile({ format: 'date-time' });

const answered = (createdTime: unknown) => ({ type: 'unknown', status: 'unknown', createdTime });
const started = (startTime: unknown) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  startTime,
});

/** The verdict of the guards and the oracle, and that of the file too. */
function verdictOn(entity: string, value: unknown): boolean {
  const verdict = agreedVerdict(entity, value);
  expect(accepts(entity, value), `the file of ${entity}`).toBe(verdict);
  return verdict;
}

const all = [...agreements, ...differences];
const rows = all.flatMap(({ texts, ...rest }) => texts.map((text) => ({ text, ...rest })));

test('there are so many texts, each once, of which so many are judged unlike RFC 3339', () => {
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  const unlike = rows.filter(({ rfc, read, write }) => rfc !== read || rfc !== write);
  expect([rows.length, unlike.length]).toEqual([138, 19]);
  expect([...AJV_DIFFERS.keys()].filter((text) => !rows.some((row) => row.text === text))).toEqual(
    [],
  );
});

test('each difference is one, and each agreement none', () => {
  const isAgreement = ({ rfc, read, write }: (typeof all)[number]) => rfc === read && rfc === write;
  expect(agreements.every(isAgreement)).toBe(true);
  expect(differences.some(isAgreement)).toBe(false);
});

describe.each(rows)('$text: $what', ({ text, rfc, read, write }) => {
  test(`${read ? 'may' : 'may not'} be returned`, () => {
    expect(verdictOn('Timestamp', text)).toBe(read);
    expect(verdictOn('JobResponse', answered(text))).toBe(read);
    expect(verdictOn('Twin', { lastActivityTime: text })).toBe(read);
  });

  test(`${write ? 'may' : 'may not'} be sent`, () => {
    expect(verdictOn('JobRequest', started(text))).toBe(write);
  });

  const reason = AJV_DIFFERS.get(text);
  const isForAjv = reason === undefined ? rfc : !rfc;
  test(`is ${isForAjv ? 'a' : 'no'} date-time for ajv-formats ${reason ?? ''}`, () => {
    expect(isDateTime(text)).toBe(isForAjv);
  });
});

describe('a format says nothing of what is no text; we do', () => {
  test.each([12, 13.7, {}, [], false])('%j is refused', (value) => {
    expect(isDateTime(value)).toBe(true);
    expect(verdictOn('Timestamp', value)).toBe(false);
    expect(verdictOn('JobResponse', answered(value))).toBe(false);
    expect(verdictOn('JobRequest', started(value))).toBe(false);
  });

  test('null stands for absent in an answer, and nowhere else', () => {
    expect(isDateTime(null)).toBe(true);
    expect(verdictOn('Timestamp', null)).toBe(false);
    expect(verdictOn('JobResponse', answered(null))).toBe(true);
    expect(verdictOn('JobRequest', started(null))).toBe(false);
  });
});
